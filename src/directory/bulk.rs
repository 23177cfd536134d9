//! Whole organisations, needs and offers as imports bring and exports take them.

mod store;

pub(crate) use store::{
    RelationshipRecord, insert_opportunities, insert_organisations, insert_relationships, opportunities,
    opportunity_keys, organisation_keys, organisations, relationships,
};

use crate::directory::model::{Direction, Membership, OpportunityType, OrganisationKind, SizeClass, Visibility};
use crate::directory::particulars::Particulars;
use crate::directory::translation::model::Translation;
use crate::id::{AreaId, OpportunityId, OrganisationId, ProposalId, SectorId};
use crate::opportunity::model::{Details, Status};
use time::Date;

/// An organisation with everything the database keeps of it.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub(crate) struct OrganisationRecord {
    pub id: OrganisationId,
    /// The key an import knows it by; none for one that a member entered.
    pub external_key: Option<String>,
    pub name: String,
    pub short_name: Option<String>,
    pub kind: OrganisationKind,
    pub size_class: Option<SizeClass>,
    pub size_year: Option<i64>,
    /// Whether it is an SME, where only that is known and not the class.
    pub is_sme: Option<bool>,
    pub summary: String,
    pub description: String,
    pub language: String,
    pub website: Option<String>,
    pub contact_function: Option<String>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub street: Option<String>,
    pub postcode: Option<String>,
    pub city: Option<String>,
    pub country: String,
    pub nuts: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    #[sqlx(json)]
    pub keywords: Vec<String>,
    #[sqlx(json)]
    pub languages: Vec<String>,
    pub trl_min: Option<i64>,
    pub trl_max: Option<i64>,
    pub is_sample: bool,
    #[sqlx(flatten)]
    pub particulars: Particulars,
    #[sqlx(skip)]
    pub areas: Vec<AreaId>,
    #[sqlx(skip)]
    pub sectors: Vec<SectorId>,
    #[sqlx(skip)]
    pub membership: Option<Membership>,
    #[sqlx(skip)]
    pub translations: Vec<Translation>,
}

/// A need or an offer with everything the database keeps of it.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub(crate) struct OpportunityRecord {
    pub id: OpportunityId,
    pub external_key: Option<String>,
    pub organisation_id: Option<OrganisationId>,
    pub proposal_id: Option<ProposalId>,
    pub direction: Direction,
    #[sqlx(rename = "type")]
    pub kind: OpportunityType,
    pub title: String,
    pub summary: String,
    pub description: String,
    pub language: String,
    pub area_id: Option<AreaId>,
    #[sqlx(json)]
    pub keywords: Vec<String>,
    #[sqlx(json)]
    pub partner_kinds: Vec<OrganisationKind>,
    #[sqlx(json)]
    pub countries: Vec<String>,
    pub trl_min: Option<i64>,
    pub trl_max: Option<i64>,
    pub visibility: Visibility,
    pub valid_until: Option<Date>,
    pub status: Status,
    #[sqlx(flatten)]
    pub details: Details,
    pub is_sample: bool,
}
