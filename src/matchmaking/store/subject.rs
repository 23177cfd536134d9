//! The proposal or need that a partner is sought for.

use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::model::Visibility;
use crate::error::Result;
use crate::id::{AreaId, NetworkId, OpportunityId, OrganisationId, ProposalId};
use crate::network::model::Texts;
use crate::on;
use crate::policy::{Action, Resource};
use sqlx::types::Json;
use time::Date;

/// A proposal, or a need, with what the ranking and the page want to know of it.
#[derive(sqlx::FromRow)]
pub struct SubjectRow {
    pub title: String,
    pub summary: String,
    pub description: String,
    pub goals: Json<Vec<String>>,
    pub keywords: Json<Vec<String>>,
    pub language: String,
    pub area_id: Option<AreaId>,
    pub stage: Option<Json<Texts>>,
    pub programme: Option<String>,
    pub currency: String,
    pub requested: Option<i64>,
    pub requested_approximate: bool,
    /// Members of the consortium with their names, the lead first.
    #[sqlx(skip)]
    pub consortium: Vec<(OrganisationId, String, bool)>,
    /// Open needs of the proposal that the viewer may see.
    #[sqlx(skip)]
    pub needs: Vec<NeedRow>,
}

impl SubjectRow {
    pub fn lead(&self) -> Option<(OrganisationId, String)> {
        self.consortium.iter().find(|(_, _, leads)| *leads).map(|(id, name, _)| (*id, name.clone()))
    }
}

/// A need with its owner.
#[derive(Clone, sqlx::FromRow)]
pub struct NeedRow {
    pub id: OpportunityId,
    #[sqlx(rename = "type")]
    pub kind: String,
    pub title: String,
    pub summary: String,
    pub description: String,
    pub keywords: Json<Vec<String>>,
    pub partner_kinds: Json<Vec<String>>,
    pub countries: Json<Vec<String>>,
    pub trl_min: Option<i64>,
    pub trl_max: Option<i64>,
    pub language: String,
    pub area_id: Option<AreaId>,
    pub visibility: Visibility,
    pub valid_until: Option<Date>,
    pub proposal_id: Option<ProposalId>,
    pub proposal_title: Option<String>,
    /// The organisation it belongs to, or the lead of its proposal.
    pub owner_id: Option<OrganisationId>,
    pub owner: Option<String>,
    /// Whether the viewer may see whose it is.
    #[sqlx(skip)]
    pub shows_owner: bool,
}

const NEED: &str = "select n.id, n.type, n.title, n.summary, n.description, n.keywords, n.partner_kinds, n.countries,
       n.trl_min, n.trl_max, n.language, n.area_id, n.visibility, n.valid_until, n.proposal_id,
       p.title as proposal_title, w.id as owner_id, w.name as owner
     from opportunity n
     left join organisation o on o.id = n.organisation_id
     left join proposal p on p.id = n.proposal_id
     left join participation t on t.proposal_id = n.proposal_id and t.role = 'lead'
     left join organisation w on w.id = coalesce(n.organisation_id, t.organisation_id)
     where n.network_id = $1 and n.status = 'published' and n.archived_at is null and o.archived_at is null and p.archived_at is null";

/// Whether the viewer may see whose a need or offer with this visibility is.
pub fn sees_owner(viewer: &Viewer, visibility: Visibility, owner: Option<OrganisationId>) -> bool {
    let resource = match visibility {
        Visibility::Visible => Resource::Opportunity,
        Visibility::Anonymous => Resource::AnonymousOpportunity,
        Visibility::Internal => Resource::InternalOpportunity,
    };
    viewer.can(Action::View, resource, owner)
}

/// A proposal that the viewer may see, with its consortium and the needs open on `today`.
pub async fn proposal(tx: &mut Tx, viewer: &Viewer, id: ProposalId, today: Date) -> Result<Option<SubjectRow>> {
    let row: Option<SubjectRow> = on!(tx, |c| sqlx::query_as(
        "select p.title, p.summary, p.description, p.goals, p.keywords, p.language, p.area_id, s.name as stage,
           f.programme, p.currency, p.requested, p.requested_approximate
         from proposal p join stage s on s.id = p.stage_id left join funding_call f on f.id = p.call_id
         where p.network_id = $1 and p.id = $2 and p.archived_at is null"
    )
    .bind(viewer.network_id())
    .bind(id)
    .fetch_optional(c)
    .await)?;
    let Some(mut row) = row else { return Ok(None) };
    row.consortium = consortium(tx, viewer.network_id(), id).await?;
    let lead = row.lead().map(|(id, _)| id);
    if !viewer.can(Action::View, Resource::Proposal, lead) {
        return Ok(None);
    }
    row.needs = needs_of(tx, viewer, id, today).await?;
    Ok(Some(row))
}

/// A need that the viewer may see; an expired one only those who may see internal ones.
pub async fn need(tx: &mut Tx, viewer: &Viewer, id: OpportunityId, today: Date) -> Result<Option<NeedRow>> {
    let sql = format!("{NEED} and n.direction = 'need' and n.id = $2");
    let row: Option<NeedRow> = on!(tx, |c| sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(viewer.network_id())
        .bind(id)
        .fetch_optional(c)
        .await)?;
    Ok(row.and_then(|row| row.seen_by(viewer, today)))
}

/// The members of a consortium, the lead first.
pub async fn consortium(
    tx: &mut Tx,
    network: NetworkId,
    proposal: ProposalId,
) -> Result<Vec<(OrganisationId, String, bool)>> {
    let rows: Vec<(OrganisationId, String, String)> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, t.role from participation t join organisation o on o.id = t.organisation_id
         where t.network_id = $1 and t.proposal_id = $2
         order by case when t.role = 'lead' then 0 else 1 end, t.position, o.name"
    )
    .bind(network)
    .bind(proposal)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(id, name, role)| (id, name, role == "lead")).collect())
}

async fn needs_of(tx: &mut Tx, viewer: &Viewer, proposal: ProposalId, today: Date) -> Result<Vec<NeedRow>> {
    let sql = format!("{NEED} and n.direction = 'need' and n.proposal_id = $2 order by n.created_at, n.id");
    let rows: Vec<NeedRow> = on!(tx, |c| sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(viewer.network_id())
        .bind(proposal)
        .fetch_all(c)
        .await)?;
    let mut needs: Vec<NeedRow> = rows
        .into_iter()
        .filter(|row| row.is_open(today))
        .filter_map(|row| row.seen_by(viewer, today))
        // Shown beside its proposal, a need without its owner would be one with its owner.
        .filter(|row| row.shows_owner)
        .collect();
    needs.dedup_by_key(|need| need.id);
    Ok(needs)
}

impl NeedRow {
    fn is_open(&self, today: Date) -> bool {
        self.valid_until.is_none_or(|last| last >= today)
    }

    fn seen_by(mut self, viewer: &Viewer, today: Date) -> Option<NeedRow> {
        self.shows_owner = sees_owner(viewer, self.visibility, self.owner_id);
        let hidden = self.visibility == Visibility::Internal || !self.is_open(today);
        let sees_hidden = sees_owner(viewer, Visibility::Internal, self.owner_id);
        (!hidden || sees_hidden).then_some(self)
    }
}
