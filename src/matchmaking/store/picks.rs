//! What can be picked: proposals still in the making, and open needs.

use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::model::Visibility;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{AreaId, NetworkId, OpportunityId, OrganisationId, ProposalId};
use crate::matchmaking::model::{Pick, SubjectId};
use crate::network::model::Texts;
use crate::on;
use crate::search::fold::fold;
use sqlx::types::Json;
use time::Date;

#[derive(sqlx::FromRow)]
struct ProposalRow {
    id: ProposalId,
    title: String,
    acronym: Option<String>,
    language: String,
    area_id: Option<AreaId>,
    stage: Json<Texts>,
    lead: Option<String>,
}

/// Proposals in the stages that the public is not told of, newest first: that is where
/// partners are still sought. `text` must stand in the title, acronym or lead's name, accents
/// and case aside. Answers at most `limit` of them, and how many there are.
pub async fn proposals(tx: &mut Tx, network: NetworkId, text: &str, limit: usize) -> Result<(Vec<Pick>, usize)> {
    let rows: Vec<ProposalRow> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.title, p.acronym, p.language, p.area_id, s.name as stage, o.name as lead
         from proposal p join stage s on s.id = p.stage_id
         left join participation t on t.proposal_id = p.id and t.role = 'lead'
         left join organisation o on o.id = t.organisation_id
         where p.network_id = $1 and p.archived_at is null and s.public_status = 'hidden'
           and (p.outcome is null or p.outcome not in ('rejected', 'withdrawn', 'terminated'))
         order by p.created_at desc, p.id desc"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let wanted = Wanted::new(text);
    let mut found: Vec<ProposalRow> = rows
        .into_iter()
        .filter(|row| {
            wanted.stands_in(&[&row.title, row.acronym.as_deref().unwrap_or(""), row.lead.as_deref().unwrap_or("")])
        })
        .collect();
    // Nothing in the schema keeps a proposal from having two leads; it is listed once.
    found.dedup_by_key(|row| row.id);
    let total = found.len();
    found.truncate(limit);
    Ok((found.into_iter().map(Pick::from).collect(), total))
}

impl From<ProposalRow> for Pick {
    fn from(row: ProposalRow) -> Pick {
        Pick {
            id: SubjectId::Proposal(row.id),
            title: row.title,
            language: Lang::parse(&row.language).unwrap_or_default(),
            area: row.area_id,
            stage: Some(row.stage.0),
            owner: row.lead,
        }
    }
}

#[derive(sqlx::FromRow)]
struct NeedRow {
    id: OpportunityId,
    title: String,
    language: String,
    area_id: Option<AreaId>,
    visibility: Visibility,
    owner_id: Option<OrganisationId>,
    owner: Option<String>,
}

/// Needs that are open on `today` and that the viewer may see, newest first; the owner's
/// name only where the viewer may see whose a need is.
pub async fn needs(tx: &mut Tx, viewer: &Viewer, today: Date, text: &str, limit: usize) -> Result<(Vec<Pick>, usize)> {
    let rows: Vec<NeedRow> = on!(tx, |c| sqlx::query_as(
        "select n.id, n.title, n.language, n.area_id, n.visibility, w.id as owner_id, w.name as owner
         from opportunity n
         left join organisation o on o.id = n.organisation_id
         left join proposal p on p.id = n.proposal_id
         left join participation t on t.proposal_id = n.proposal_id and t.role = 'lead'
         left join organisation w on w.id = coalesce(n.organisation_id, t.organisation_id)
         where n.network_id = $1 and n.direction = 'need' and n.status = 'published' and n.archived_at is null
           and (n.valid_until is null or n.valid_until >= $2)
           and o.archived_at is null and p.archived_at is null
         order by n.created_at desc, n.id desc"
    )
    .bind(viewer.network_id())
    .bind(today)
    .fetch_all(c)
    .await)?;
    let wanted = Wanted::new(text);
    let mut found: Vec<Pick> = rows
        .into_iter()
        .filter_map(|row| row.seen_by(viewer))
        .filter(|pick| wanted.stands_in(&[&pick.title, pick.owner.as_deref().unwrap_or("")]))
        .collect();
    found.dedup_by_key(|pick| pick.id);
    let total = found.len();
    found.truncate(limit);
    Ok((found, total))
}

impl NeedRow {
    /// The need as the viewer may see it; none if not at all.
    fn seen_by(self, viewer: &Viewer) -> Option<Pick> {
        let sees_owner = super::subject::sees_owner(viewer, self.visibility, self.owner_id);
        if self.visibility == Visibility::Internal && !sees_owner {
            return None;
        }
        Some(Pick {
            id: SubjectId::Need(self.id),
            title: self.title,
            language: Lang::parse(&self.language).unwrap_or_default(),
            area: self.area_id,
            stage: None,
            owner: self.owner.filter(|_| sees_owner),
        })
    }
}

/// What a person typed to narrow a list down.
struct Wanted(Vec<String>);

impl Wanted {
    fn new(text: &str) -> Wanted {
        Wanted(text.split_whitespace().map(fold).collect())
    }

    /// Whether every word stands in one of the texts.
    fn stands_in(&self, texts: &[&str]) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let folded = fold(&texts.join(" "));
        self.0.iter().all(|word| folded.contains(word.as_str()))
    }
}
