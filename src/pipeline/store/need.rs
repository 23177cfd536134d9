//! What a proposal's consortium still looks for: needs that belong to the proposal.

use super::proposal::Visible;
use super::proposal_write::touch;
use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::model::{Direction, Opportunity, OpportunityType, OrganisationKind, Visibility};
use crate::error::{Conflict, Error, Result};
use crate::execute;
use crate::i18n::Lang;
use crate::id::{AreaId, OpportunityId};
use crate::on;
use crate::opportunity::model::{Details, Status};
use crate::pipeline::need_form::NeedFacts;
use crate::policy::{Action, Resource};
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

/// The needs of a proposal that the viewer may see, oldest first.
pub async fn of_proposal(tx: &mut Tx, viewer: &Viewer, proposal: &Visible) -> Result<Vec<Opportunity>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select * from opportunity
         where network_id = $1 and proposal_id = $2 and direction = 'need' and archived_at is null order by id"
    )
    .bind(proposal.network)
    .bind(proposal.id)
    .fetch_all(c)
    .await)?;
    let may_edit = proposal.may_edit(viewer);
    let may_see = |row: &Row| match row.visibility {
        Visibility::Internal => viewer.can(Action::View, Resource::InternalOpportunity, proposal.lead),
        // Whose need it is stands on the proposal's page anyway.
        Visibility::Visible | Visibility::Anonymous => true,
    };
    Ok(rows.into_iter().filter(may_see).map(|row| row.into_need(proposal, may_edit)).collect())
}

/// Adds a need, in the language and area of its proposal.
pub async fn add(tx: &mut Tx, proposal: &Visible, need: &NeedFacts) -> Result<OpportunityId> {
    touch(tx, proposal).await?;
    let id = OpportunityId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into opportunity (id, network_id, proposal_id, direction, type, title, summary, description,
               language, area_id, keywords, partner_kinds, countries, visibility, is_sample, created_at, updated_at)
             select $1, p.network_id, p.id, 'need', $4, $5, $6, '', p.language, p.area_id, $7, $8, $9, 'visible',
               p.is_sample, $10, $10
             from proposal p where p.network_id = $2 and p.id = $3"
        )
        .bind(id)
        .bind(proposal.network)
        .bind(proposal.id)
        .bind(need.kind.code())
        .bind(&need.title)
        .bind(&need.summary)
        .bind(Json(&need.keywords))
        .bind(Json(&need.partner_kinds))
        .bind(Json(&need.countries))
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(id)
}

/// Replaces a need's texts. `Conflict::Changed` if it is no longer at the version seen.
pub async fn edit(tx: &mut Tx, proposal: &Visible, id: OpportunityId, seen: i64, need: &NeedFacts) -> Result<()> {
    title(tx, proposal, id).await?;
    touch(tx, proposal).await?;
    let touched = execute!(
        tx,
        sqlx::query(
            "update opportunity set version = version + 1, updated_at = $5, type = $6, title = $7, summary = $8,
               keywords = $9, partner_kinds = $10, countries = $11
             where network_id = $1 and proposal_id = $2 and id = $3 and version = $4 and archived_at is null"
        )
        .bind(proposal.network)
        .bind(proposal.id)
        .bind(id)
        .bind(seen)
        .bind(OffsetDateTime::now_utc())
        .bind(need.kind.code())
        .bind(&need.title)
        .bind(&need.summary)
        .bind(Json(&need.keywords))
        .bind(Json(&need.partner_kinds))
        .bind(Json(&need.countries))
    )?;
    if touched == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}

/// Takes a need off the page, or brings it back, and answers its title.
pub async fn set_archived(tx: &mut Tx, proposal: &Visible, id: OpportunityId, archived: bool) -> Result<String> {
    let title = title(tx, proposal, id).await?;
    touch(tx, proposal).await?;
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query(
            "update opportunity set version = version + 1, updated_at = $4, archived_at = $5
             where network_id = $1 and proposal_id = $2 and id = $3"
        )
        .bind(proposal.network)
        .bind(proposal.id)
        .bind(id)
        .bind(now)
        .bind(archived.then_some(now))
    )?;
    Ok(title)
}

async fn title(tx: &mut Tx, proposal: &Visible, id: OpportunityId) -> Result<String> {
    let title: Option<(String,)> = on!(tx, |c| sqlx::query_as(
        "select title from opportunity where network_id = $1 and proposal_id = $2 and id = $3"
    )
    .bind(proposal.network)
    .bind(proposal.id)
    .bind(id)
    .fetch_optional(c)
    .await)?;
    title.map(|(title,)| title).ok_or(Error::NotFound)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: OpportunityId,
    version: i64,
    #[sqlx(rename = "type")]
    kind: OpportunityType,
    title: String,
    summary: String,
    description: String,
    language: String,
    area_id: Option<AreaId>,
    keywords: Json<Vec<String>>,
    partner_kinds: Json<Vec<OrganisationKind>>,
    countries: Json<Vec<String>>,
    trl_min: Option<i64>,
    trl_max: Option<i64>,
    visibility: Visibility,
    valid_until: Option<Date>,
    status: Status,
    is_sample: bool,
}

impl Row {
    fn into_need(self, proposal: &Visible, may_edit: bool) -> Opportunity {
        Opportunity {
            id: self.id,
            version: self.version,
            organisation: None,
            proposal: Some((proposal.id, proposal.title.clone())),
            direction: Direction::Need,
            kind: self.kind,
            title: self.title,
            summary: self.summary,
            description: self.description,
            language: Lang::parse(&self.language).unwrap_or_default(),
            area: self.area_id,
            keywords: self.keywords.0,
            partner_kinds: self.partner_kinds.0,
            countries: self.countries.0,
            trl_min: self.trl_min,
            trl_max: self.trl_max,
            visibility: self.visibility,
            valid_until: self.valid_until,
            status: self.status,
            // The list of a proposal shows what its form asks for.
            details: Details::default(),
            is_sample: self.is_sample,
            may_edit,
        }
    }
}
