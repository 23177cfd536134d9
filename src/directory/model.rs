//! Organisations, their needs and offers, and a search of them.

use super::particulars::Particulars;
use super::particulars::nace::NaceCode;
use super::relationship::Relationship;
use crate::activity::model::Activity;
use crate::contact::model::Contact;
use crate::i18n::Lang;
use crate::id::{AreaId, OpportunityId, OrganisationId, PictureId, ProposalId, SectorId};
use crate::membership::model::Record;
use crate::network::model::Texts;
use crate::opportunity::model::{Details, Standing, Status};
use crate::pipeline::model::{ConsortiumRole, Money};
use crate::policy::Resource;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// Declares an enum whose variants have a code in forms, URLs and the database.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            pub fn parse(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// What sort of organisation it is.
    OrganisationKind {
        Enterprise = "enterprise", ResearchOrganisation = "research_organisation", University = "university",
        EducationProvider = "education_provider", PublicAuthority = "public_authority", Association = "association",
        Chamber = "chamber", ClusterOrganisation = "cluster_organisation", Intermediary = "intermediary",
        Agency = "agency", Ngo = "ngo", Other = "other",
    }
}

codes! {
    /// The declared class by the Recommendation 2003/361/EC.
    SizeClass { Micro = "micro", Small = "small", Medium = "medium", Large = "large" }
}

impl OpportunityType {
    /// Offers are offers, and every kind of request is a need.
    pub fn direction(self) -> Direction {
        match self {
            OpportunityType::TechnologyOffer | OpportunityType::BusinessOffer => Direction::Offer,
            _ => Direction::Need,
        }
    }
}

impl OrganisationKind {
    /// The nearest kind that schema.org knows.
    pub fn schema_type(self) -> &'static str {
        match self {
            OrganisationKind::Enterprise => "Corporation",
            OrganisationKind::ResearchOrganisation => "ResearchOrganization",
            OrganisationKind::University => "CollegeOrUniversity",
            OrganisationKind::EducationProvider => "EducationalOrganization",
            OrganisationKind::PublicAuthority => "GovernmentOrganization",
            OrganisationKind::Ngo => "NGO",
            _ => "Organization",
        }
    }
}

impl Visibility {
    /// What the policy knows a need or offer of this visibility as.
    pub fn resource(self) -> Resource {
        match self {
            Visibility::Visible => Resource::Opportunity,
            Visibility::Anonymous => Resource::AnonymousOpportunity,
            Visibility::Internal => Resource::InternalOpportunity,
        }
    }
}

impl SizeClass {
    pub fn is_sme(self) -> bool {
        self != SizeClass::Large
    }
}

codes! {
    MembershipStatus { Applied = "applied", Active = "active", Suspended = "suspended", Left = "left" }
}

/// What the facet of memberships calls an organisation that has none.
pub const NO_MEMBERSHIP: &str = "none";

codes! {
    Tier { Full = "full", Associated = "associated", Supporting = "supporting", Observer = "observer" }
}

codes! {
    Direction { Need = "need", Offer = "offer" }
}

codes! {
    /// The five types of the Enterprise Europe Network's partnering profiles.
    OpportunityType {
        TechnologyOffer = "technology_offer", TechnologyRequest = "technology_request",
        BusinessOffer = "business_offer", BusinessRequest = "business_request", ResearchRequest = "research_request",
    }
}

codes! {
    /// Who sees a need or offer: everyone, everyone but without its owner, or owner and coordinators.
    Visibility { Visible = "visible", Anonymous = "anonymous", Internal = "internal" }
}

/// An organisation as its page shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    pub id: OrganisationId,
    pub version: i64,
    pub name: String,
    pub short_name: Option<String>,
    pub kind: OrganisationKind,
    pub size_class: Option<SizeClass>,
    pub size_year: Option<i64>,
    pub summary: String,
    pub description: String,
    pub language: Lang,
    pub website: Option<String>,
    pub contact_function: Option<String>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub street: Option<String>,
    pub postcode: Option<String>,
    pub city: Option<String>,
    /// ISO 3166 alpha-2, as NUTS has it (EL, UK).
    pub country: String,
    pub nuts: Option<String>,
    pub keywords: Vec<String>,
    pub languages: Vec<String>,
    pub trl_min: Option<i64>,
    pub trl_max: Option<i64>,
    pub areas: Vec<AreaId>,
    pub sectors: Vec<SectorId>,
    pub membership: Option<Membership>,
    pub particulars: Particulars,
    pub is_sample: bool,
    pub logo: Option<PictureId>,
    #[serde(with = "time::serde::timestamp")]
    pub confirmed_at: OffsetDateTime,
    #[serde(with = "time::serde::timestamp")]
    pub updated_at: OffsetDateTime,
    /// Whether the viewer may change the profile.
    pub may_edit: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Membership {
    pub status: MembershipStatus,
    pub tier: Tier,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
}

/// An organisation in a list: card, row or suggestion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganisationCard {
    pub id: OrganisationId,
    pub name: String,
    pub short_name: Option<String>,
    pub kind: OrganisationKind,
    pub size_class: Option<SizeClass>,
    pub summary: String,
    pub language: Lang,
    pub city: Option<String>,
    pub country: String,
    pub nuts: Option<String>,
    pub areas: Vec<AreaId>,
    pub sectors: Vec<SectorId>,
    pub keywords: Vec<String>,
    pub needs: i64,
    pub offers: i64,
    pub is_sample: bool,
    pub logo: Option<PictureId>,
    #[serde(with = "time::serde::timestamp")]
    pub updated_at: OffsetDateTime,
}

/// A need or an offer as the viewer may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opportunity {
    pub id: OpportunityId,
    pub version: i64,
    /// None where it is shown without its owner, or belongs to a proposal.
    pub organisation: Option<(OrganisationId, String)>,
    pub proposal: Option<(ProposalId, String)>,
    pub direction: Direction,
    #[serde(rename = "type")]
    pub kind: OpportunityType,
    pub title: String,
    pub summary: String,
    pub description: String,
    pub language: Lang,
    pub area: Option<AreaId>,
    pub keywords: Vec<String>,
    pub partner_kinds: Vec<OrganisationKind>,
    pub countries: Vec<String>,
    pub trl_min: Option<i64>,
    pub trl_max: Option<i64>,
    pub visibility: Visibility,
    pub valid_until: Option<Date>,
    pub status: Status,
    pub details: Details,
    pub is_sample: bool,
    pub may_edit: bool,
}

/// A need or offer on its own page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpportunityPage {
    pub opportunity: Opportunity,
    /// What may be said of an owner that is not named.
    pub owner: Option<OwnerTraits>,
    pub standing: Standing,
}

/// All that is shown of the owner of an anonymous need or offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnerTraits {
    pub country: String,
    pub kind: OrganisationKind,
    pub size_class: Option<SizeClass>,
}

/// A proposal in which an organisation takes part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participation {
    pub proposal: ProposalId,
    pub title: String,
    pub role: ConsortiumRole,
    pub stage: Texts,
    pub contribution: Option<Money>,
}

/// Everything on an organisation's page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganisationPage {
    pub organisation: Organisation,
    /// Its activities with the names of their sections, in the reader's language.
    pub nace: Vec<(NaceCode, String)>,
    /// What it is to others, as far as the viewer may know.
    pub relationships: Vec<Relationship>,
    pub opportunities: Vec<Opportunity>,
    /// The newest of its proposals, and how many there are.
    pub participations: Vec<Participation>,
    pub participation_count: i64,
    /// Its functions, with what the viewer may see of their people.
    pub contacts: Vec<Contact>,
    pub history: Vec<Activity>,
    /// What led to its membership; none for those who may not see it.
    pub membership_record: Option<Record>,
    /// The member through which it belongs to the alliance; none where it has a membership of its own.
    pub member_through: Option<(OrganisationId, String)>,
    /// Whether the viewer may apply for it, because it is no member and has not applied.
    pub may_apply: bool,
    /// Whether the profile was not confirmed for so long that its editor is asked to.
    pub is_stale: bool,
    /// Whether the viewer may put the organisation away; only coordinators may.
    pub may_archive: bool,
}

codes! {
    /// What the directory can be narrowed down by. Choices within a facet widen, facets narrow.
    Facet {
        Kind = "kind", Size = "size", Country = "country", Region = "region", Area = "area",
        Sector = "sector", Opportunity = "opportunity", Membership = "membership",
    }
}

codes! {
    Sort { Relevance = "relevance", Name = "name", Updated = "updated" }
}

/// A search of the directory; its URL query has the same names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Search {
    pub text: String,
    /// Chosen values per facet.
    pub chosen: Vec<(Facet, Vec<String>)>,
    pub sort: Sort,
    /// From 1.
    pub page: u32,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    pub total: u64,
    pub page: u32,
    pub pages: u32,
    pub organisations: Vec<OrganisationCard>,
    /// Values with their counts, that facet's own choice left out; highest first.
    pub facets: Vec<(Facet, Vec<(String, u64)>)>,
}

/// So many values of a facet are offered at most, besides those that are chosen; the rest is
/// found by searching. Regions of a large alliance would fill a page of their own.
pub const FACET_VALUES: usize = 24;

/// Organisations shown on a page of the directory.
pub const PAGE_SIZE: u32 = 20;
