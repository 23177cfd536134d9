//! Pages of the directory.

mod address;
mod belonging;
mod columns;
mod compare;
mod completeness;
mod entry;
mod facets;
mod facts;
mod listing;
mod map;
mod marks;
mod network;
mod opportunities;
mod opportunity;
mod opportunity_entry;
mod particulars;
mod particulars_entry;
mod place;
mod profile;
mod regions;
mod relationships;
mod results;
mod seen;

pub use compare::ComparisonPage;
pub use entry::{EditOrganisation, NewOrganisation, Section, choices, with_none};
pub use facets::value_label;
pub use facts::fact_list;
pub use facts::readiness;
pub use listing::DirectoryPage;
pub use marks::{SampleBadge, initials};
pub use opportunity::OpportunityPage;
pub use opportunity_entry::NewOpportunity;
pub use profile::{Breadcrumb, OrganisationPage, use_organisation_id};
pub use relationships::RelationshipsPage;
pub use results::page_numbers;
