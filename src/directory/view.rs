//! Pages of the directory.

mod address;
mod belonging;
mod completeness;
mod entry;
mod facets;
mod facts;
mod listing;
mod marks;
mod opportunities;
mod opportunity;
mod opportunity_entry;
mod particulars;
mod particulars_entry;
mod profile;
mod relationships;
mod results;

pub use entry::{EditOrganisation, NewOrganisation, Section, choices, with_none};
pub use facts::fact_list;
pub use listing::DirectoryPage;
pub use marks::{SampleBadge, initials};
pub use opportunity::OpportunityPage;
pub use opportunity_entry::NewOpportunity;
pub use profile::{Breadcrumb, OrganisationPage, use_organisation_id};
pub use relationships::RelationshipsPage;
pub use results::page_numbers;
