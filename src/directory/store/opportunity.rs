//! Needs and offers: who sees one, and as whose.

use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::draft::OpportunityDraft;
use crate::directory::model::{
    Direction, Opportunity, OpportunityPage, OpportunityType, OrganisationKind, OwnerTraits, SizeClass, Visibility,
};
use crate::error::{Conflict, Error, Result};
use crate::i18n::Lang;
use crate::id::{AreaId, NetworkId, OpportunityId, OrganisationId, ProposalId};
use crate::opportunity::model::{Details, Standing, Status};
use crate::opportunity::{aim, standing};
use crate::policy::Action;
use crate::{execute, on};
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

/// A row with its owner: the organisation, or the lead of the proposal it belongs to.
#[derive(sqlx::FromRow)]
pub struct OpportunityRow {
    id: OpportunityId,
    version: i64,
    organisation_id: Option<OrganisationId>,
    organisation_name: Option<String>,
    proposal_id: Option<ProposalId>,
    proposal_title: Option<String>,
    owner_id: Option<OrganisationId>,
    owner_country: Option<String>,
    owner_kind: Option<OrganisationKind>,
    owner_size: Option<SizeClass>,
    direction: Direction,
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
    #[sqlx(flatten)]
    details: Details,
    is_sample: bool,
}

/// A need or offer as the viewer may see it: an internal one, a draft and an expired one only
/// by its owner, coordinators and auditors; an anonymous one by others without its owner.
/// Everything else is none.
pub async fn visible_opportunity(
    tx: &mut Tx,
    viewer: &Viewer,
    id: OpportunityId,
    today: Date,
) -> Result<Option<OpportunityPage>> {
    let Some(standing) = standing(tx, viewer, id, today).await? else { return Ok(None) };
    let row = row_of(tx, viewer.network_id(), id, false).await?;
    Ok(row.map(|row| row.page_for(viewer, standing)))
}

/// The owner and visibility of an archived need or offer, so that it can be taken back.
async fn row_of(
    tx: &mut Tx,
    network: NetworkId,
    id: OpportunityId,
    is_archived: bool,
) -> Result<Option<OpportunityRow>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select p.id, p.version, p.organisation_id, o.name as organisation_name, p.proposal_id,
           r.title as proposal_title, w.id as owner_id, w.country as owner_country, w.kind as owner_kind,
           w.size_class as owner_size, p.direction, p.type, p.title, p.summary, p.description, p.language, p.area_id,
           p.keywords, p.partner_kinds, p.countries, p.trl_min, p.trl_max, p.visibility, p.valid_until, p.is_sample,
           p.advantages, p.expertise, p.ipr, p.partnerships, p.partner_role, p.partner_sizes, p.deadline,
           g.call_id, g.proposal_id as target_id, p.status
         from opportunity p
         left join opportunity_target g on g.opportunity_id = p.id
         left join organisation o on o.id = p.organisation_id
         left join proposal r on r.id = p.proposal_id
         left join participation a on a.proposal_id = p.proposal_id and a.role = 'lead'
         left join organisation w on w.id = coalesce(p.organisation_id, a.organisation_id)
         where p.network_id = $1 and p.id = $2 and (p.archived_at is not null) = $3
           and o.archived_at is null and r.archived_at is null"
    )
    .bind(network)
    .bind(id)
    .bind(is_archived)
    .fetch_optional(c)
    .await)?)
}

/// Takes in a need or offer of an organisation, as a draft or further on its way.
pub async fn create_opportunity(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    draft: &OpportunityDraft,
    status: Status,
) -> Result<OpportunityId> {
    let id = OpportunityId::new();
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query(
            "insert into opportunity (id, network_id, organisation_id, direction, type, title, summary, description,
               language, area_id, keywords, partner_kinds, countries, trl_min, trl_max, visibility, valid_until,
               is_sample, created_at, updated_at, advantages, expertise, ipr, partnerships, partner_role, partner_sizes,
               deadline, status, submitted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19, $20,
               $21, $22, $23, $24, $25, $26, $27, $28)"
        )
        .bind(id)
        .bind(network)
        .bind(organisation)
        .bind(draft.kind.direction())
        .bind(draft.kind)
        .bind(&draft.title)
        .bind(&draft.summary)
        .bind(&draft.description)
        .bind(draft.language.code())
        .bind(draft.area)
        .bind(Json(&draft.keywords))
        .bind(Json(&draft.partner_kinds))
        .bind(Json(&draft.countries))
        .bind(draft.trl_min)
        .bind(draft.trl_max)
        .bind(draft.visibility)
        .bind(draft.valid_until)
        .bind(false)
        .bind(now)
        .bind(&draft.details.advantages)
        .bind(&draft.details.expertise)
        .bind(draft.details.ipr)
        .bind(Json(&draft.details.partnerships))
        .bind(&draft.details.partner_role)
        .bind(Json(&draft.details.partner_sizes))
        .bind(draft.details.deadline)
        .bind(status)
        .bind((status == Status::InReview).then_some(now))
    )?;
    aim(tx, network, id, &draft.details).await?;
    Ok(id)
}

/// Changes a need or offer that is still as it was `seen`, else `Conflict`.
pub async fn edit_opportunity(
    tx: &mut Tx,
    network: NetworkId,
    id: OpportunityId,
    seen: i64,
    draft: &OpportunityDraft,
) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update opportunity set version = version + 1, direction = $4, type = $5, title = $6, summary = $7,
               description = $8, language = $9, area_id = $10, keywords = $11, partner_kinds = $12, countries = $13,
               trl_min = $14, trl_max = $15, visibility = $16, valid_until = $17, updated_at = $18, advantages = $19,
               expertise = $20, ipr = $21, partnerships = $22, partner_role = $23, partner_sizes = $24, deadline = $25
             where network_id = $1 and id = $2 and version = $3 and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(seen)
        .bind(draft.kind.direction())
        .bind(draft.kind)
        .bind(&draft.title)
        .bind(&draft.summary)
        .bind(&draft.description)
        .bind(draft.language.code())
        .bind(draft.area)
        .bind(Json(&draft.keywords))
        .bind(Json(&draft.partner_kinds))
        .bind(Json(&draft.countries))
        .bind(draft.trl_min)
        .bind(draft.trl_max)
        .bind(draft.visibility)
        .bind(draft.valid_until)
        .bind(OffsetDateTime::now_utc())
        .bind(&draft.details.advantages)
        .bind(&draft.details.expertise)
        .bind(draft.details.ipr)
        .bind(Json(&draft.details.partnerships))
        .bind(&draft.details.partner_role)
        .bind(Json(&draft.details.partner_sizes))
        .bind(draft.details.deadline)
    )?;
    if touched == 0 {
        return Err(Error::Conflict(Conflict::Changed));
    }
    aim(tx, network, id, &draft.details).await
}

/// Puts a need or offer away; its row stays.
pub async fn archive_opportunity(tx: &mut Tx, network: NetworkId, id: OpportunityId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update opportunity set archived_at = $3, version = version + 1
             where network_id = $1 and id = $2 and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Takes an archived need or offer back and answers what it is, if the viewer may change it.
pub async fn restore_opportunity(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Result<Option<Opportunity>> {
    let network = viewer.network_id();
    let row = row_of(tx, network, id, true).await?;
    let Some(opportunity) = row.map(|row| row.into_opportunity(viewer)).filter(|row| row.may_edit) else {
        return Ok(None);
    };
    execute!(
        tx,
        sqlx::query(
            "update opportunity set archived_at = null, version = version + 1
             where network_id = $1 and id = $2 and archived_at is not null"
        )
        .bind(network)
        .bind(id)
    )?;
    Ok(Some(opportunity))
}

impl OpportunityRow {
    fn page_for(self, viewer: &Viewer, standing: Standing) -> OpportunityPage {
        let may_view = viewer.can(Action::View, self.visibility.resource(), self.owner_id);
        let owner = self.owner_country.clone().zip(self.owner_kind).map(|(country, kind)| OwnerTraits {
            country,
            kind,
            size_class: self.owner_size,
        });
        OpportunityPage {
            owner: if may_view { None } else { owner },
            standing,
            opportunity: self.into_opportunity(viewer),
        }
    }

    /// The need or offer with what the viewer may know of its owner.
    pub fn into_opportunity(self, viewer: &Viewer) -> Opportunity {
        let resource = self.visibility.resource();
        let knows_owner = viewer.can(Action::View, resource, self.owner_id);
        // A proposal's consortium would tell who the owner is.
        let target_id = self.details.target_id.filter(|_| knows_owner);
        Opportunity {
            id: self.id,
            version: self.version,
            organisation: self.organisation_id.zip(self.organisation_name).filter(|_| knows_owner),
            proposal: self.proposal_id.zip(self.proposal_title).filter(|_| knows_owner),
            direction: self.direction,
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
            details: Details { target_id, ..self.details },
            is_sample: self.is_sample,
            may_edit: viewer.can(Action::Edit, resource, self.owner_id),
        }
    }
}
