//! What stands on an organisation's page beside its profile.

use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::model::{Opportunity, Participation};
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId, ProposalId};
use crate::network::model::Texts;
use crate::on;
use crate::pipeline::model::{ConsortiumRole, Currency, Money};
use crate::policy::{Action, Resource};
use sqlx::types::Json;
use time::Date;

use super::opportunity::OpportunityRow;

/// An organisation's needs and offers, as far as the viewer may know whose they are. Drafts
/// and expired ones are shown only to who may see the internal ones too.
pub async fn opportunities_of(
    tx: &mut Tx,
    viewer: &Viewer,
    organisation: OrganisationId,
    today: Date,
) -> Result<Vec<Opportunity>> {
    let sees_all = viewer.can(Action::View, Resource::InternalOpportunity, Some(organisation));
    let rows: Vec<OpportunityRow> = on!(tx, |c| {
        sqlx::query_as(
        "select p.id, p.version, p.organisation_id, o.name as organisation_name, p.proposal_id,
           null as proposal_title, p.organisation_id as owner_id, o.country as owner_country, o.kind as owner_kind,
           o.size_class as owner_size, p.direction, p.type, p.title, p.summary, p.description, p.language, p.area_id,
           p.keywords, p.partner_kinds, p.countries, p.trl_min, p.trl_max, p.visibility, p.valid_until, p.is_sample,
           p.advantages, p.expertise, p.ipr, p.partnerships, p.partner_role, p.partner_sizes, p.deadline,
           g.call_id, g.proposal_id as target_id, p.status
         from opportunity p join organisation o on o.id = p.organisation_id
         left join opportunity_target g on g.opportunity_id = p.id
         where p.network_id = $1 and p.organisation_id = $2 and p.archived_at is null
           and ($3 or (p.visibility = 'visible' and p.status = 'published' and (p.valid_until is null or p.valid_until >= $4)))
         order by p.direction, p.created_at desc, p.id"
    )
    .bind(viewer.network_id())
    .bind(organisation)
    .bind(sees_all)
    .bind(today)
    .fetch_all(c)
    .await
    })?;
    Ok(rows.into_iter().map(|row| row.into_opportunity(viewer)).collect())
}

#[derive(sqlx::FromRow)]
struct ParticipationRow {
    proposal_id: ProposalId,
    title: String,
    role: ConsortiumRole,
    stage: Json<Texts>,
    contribution: Option<i64>,
    currency: String,
}

/// How many proposals an organisation's page names; CORDIS knows some with a thousand.
const PARTICIPATIONS: i64 = 50;

/// The proposals an organisation takes part in, the newest first, and how many there are.
pub async fn participations_of(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<(Vec<Participation>, i64)> {
    let rows: Vec<ParticipationRow> = on!(tx, |c| sqlx::query_as(
        "select a.proposal_id, p.title, a.role, s.name as stage, a.contribution, p.currency
         from participation a join proposal p on p.id = a.proposal_id join stage s on s.id = p.stage_id
         where a.network_id = $1 and a.organisation_id = $2 and p.archived_at is null
         order by p.starts_on desc nulls last, p.created_at desc, p.id limit $3"
    )
    .bind(network)
    .bind(organisation)
    .bind(PARTICIPATIONS)
    .fetch_all(c)
    .await)?;
    let (total,): (i64,) = on!(tx, |c| sqlx::query_as(
        "select count(*) from participation a join proposal p on p.id = a.proposal_id
         where a.network_id = $1 and a.organisation_id = $2 and p.archived_at is null"
    )
    .bind(network)
    .bind(organisation)
    .fetch_one(c)
    .await)?;
    Ok((rows.into_iter().map(Participation::from).collect(), total))
}

impl From<ParticipationRow> for Participation {
    fn from(row: ParticipationRow) -> Self {
        Participation {
            proposal: row.proposal_id,
            title: row.title,
            role: row.role,
            stage: row.stage.0,
            contribution: Currency::from_iso(&row.currency)
                .zip(row.contribution)
                .map(|(currency, minor)| Money::new(minor, currency)),
        }
    }
}
