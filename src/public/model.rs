//! The public directory as plain data, and the rule by which a profile is cut down to what its
//! organisation shows.

use crate::contact::model::Contact;
use crate::directory::model::{Direction, OpportunityType, OrganisationKind, codes};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId, PictureId};
use crate::network::model::Texts;
use serde::{Deserialize, Serialize};

/// Organisations on a page of the public directory.
pub const PAGE_SIZE: usize = 24;
/// Sites that may show the directory in a frame, at most.
pub const MOST_ORIGINS: u32 = 20;

codes! {
    /// What an organisation may show beside its name, kind and place, which always stand there.
    PublicField {
        Texts = "texts", Areas = "areas", Keywords = "keywords", Opportunities = "opportunities",
        Website = "website", Address = "address", Office = "office", Contacts = "contacts",
    }
}

/// An organisation as everybody sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicOrganisation {
    pub id: OrganisationId,
    pub name: String,
    pub kind: OrganisationKind,
    pub city: Option<String>,
    /// ISO 3166 alpha-2, as NUTS has it (EL, UK).
    pub country: String,
    pub is_sample: bool,
    /// It is shown with the name.
    pub logo: Option<PictureId>,
    /// The language its texts are written in.
    pub language: Lang,
    pub summary: String,
    pub description: String,
    /// Names of its innovation areas and sectors.
    pub areas: Vec<Texts>,
    pub keywords: Vec<String>,
    pub opportunities: Vec<PublicOpportunity>,
    pub website: Option<String>,
    pub street: Option<String>,
    pub postcode: Option<String>,
    /// The general contact: function, e-mail and phone.
    pub office: Office,
    /// People who consented to be seen by everybody, each with what they consented to.
    pub contacts: Vec<Contact>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Office {
    pub function: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicOpportunity {
    pub direction: Direction,
    #[serde(rename = "type")]
    pub kind: OpportunityType,
    pub title: String,
    pub summary: String,
    pub language: Lang,
}

impl PublicOrganisation {
    /// As much of it as these fields allow. Everything that is shown, be it in a page, in linked
    /// data or in a preview, has gone through here.
    pub fn only(mut self, fields: &[PublicField]) -> Self {
        let hidden = |field| !fields.contains(&field);
        if hidden(PublicField::Texts) {
            self.summary.clear();
            self.description.clear();
        }
        if hidden(PublicField::Areas) {
            self.areas.clear();
        }
        if hidden(PublicField::Keywords) {
            self.keywords.clear();
        }
        if hidden(PublicField::Opportunities) {
            self.opportunities.clear();
        }
        if hidden(PublicField::Website) {
            self.website = None;
        }
        if hidden(PublicField::Address) {
            (self.street, self.postcode) = (None, None);
        }
        if hidden(PublicField::Office) {
            self.office = Office::default();
        }
        if hidden(PublicField::Contacts) {
            self.contacts.clear();
        }
        self
    }
}

/// An alliance whose directory is open to everybody.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenDirectory {
    pub network: NetworkId,
    pub slug: String,
    pub name: String,
    pub tagline: Texts,
    pub description: Texts,
    pub funding_notice: Texts,
    pub website: Option<String>,
    /// Whether search engines may list its pages.
    pub is_indexed: bool,
    /// Sites that may show it in a frame.
    pub origins: Vec<String>,
}

/// A page of what a search of the public directory found.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub total: usize,
    /// From 1.
    pub page: usize,
    pub pages: usize,
    pub organisations: Vec<PublicOrganisation>,
}

/// What the coordinators decide about the public directory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub version: i64,
    pub is_open: bool,
    pub is_indexed: bool,
    pub origins: Vec<String>,
}

/// The page on which they do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SettingsPage {
    pub settings: Settings,
    /// The public address of the directory.
    pub address: String,
    /// How many organisations stand in it, or would if it were open.
    pub organisations: i64,
}

/// What an organisation decided about itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// 0 where nothing was decided yet.
    pub version: i64,
    pub is_public: bool,
    pub fields: Vec<PublicField>,
}

/// The page on which an organisation's editors do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChoicePage {
    pub organisation: OrganisationId,
    pub name: String,
    /// What is stored, or what is to be looked at before it is.
    pub choice: Choice,
    pub is_preview: bool,
    /// Whether the coordinators have opened the directory.
    pub is_open: bool,
    /// Only active members stand in it.
    pub is_member: bool,
    /// Where everybody sees it; none while nobody does.
    pub address: Option<String>,
    /// What everybody would see with this choice.
    pub shown: PublicOrganisation,
}
