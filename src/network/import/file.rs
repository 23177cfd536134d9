//! The alliance file: one JSON object that holds an alliance with everything in it.

use crate::directory::model::{
    Direction, MembershipStatus, OpportunityType, OrganisationKind, SizeClass, Tier, Visibility, codes,
};
use crate::directory::particulars::CooperationType;
use crate::directory::particulars::nace::NaceCode;
use crate::directory::particulars::ris3::Ris3Domain;
use crate::directory::relationship::RelationshipKind;
use crate::directory::translation::model::TextField;
use crate::i18n::Lang;
use crate::network::model::Texts;
use crate::opportunity::model::{Ipr, Partnership, Status};
use crate::pipeline::model::{ConsortiumRole, Outcome};
use serde::{Deserialize, Serialize};
use time::Date;

codes! {
    AreaKind { Innovation = "innovation", CrossCutting = "cross_cutting", Ris3 = "ris3", Theme = "theme" }
}

codes! {
    BodyKind {
        Steering = "steering", Technical = "technical", WorkingGroup = "working_group", Board = "board",
        Management = "management",
    }
}

/// Declares the objects of the file: unknown keys are refused, and what is optional or
/// empty is left out when the file is written.
macro_rules! objects {
    ($($(#[$doc:meta])* $name:ident {
        $($field:ident $(as $key:literal)?: $type:ty,)*
        $(? $($(#[$note:meta])* $optional:ident: $optional_type:ty,)*)?
    })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[serde(rename = $key)])? pub $field: $type,)*
            $($(
                $(#[$note])*
                #[serde(default, skip_serializing_if = "is_default")]
                pub $optional: $optional_type,
            )*)?
        }
    )+};
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

objects! {
    /// The whole file.
    AllianceFile {
        network: Network,
        ?
        areas: Vec<Area>,
        sectors: Vec<Sector>,
        bodies: Vec<Body>,
        calls: Vec<Call>,
        organisations: Vec<Organisation>,
        relationships: Vec<Relationship>,
        opportunities: Vec<Opportunity>,
        proposals: Vec<Proposal>,
    }
    Network {
        slug: String,
        name: String,
        tagline: Texts,
        description: Texts,
        language: Lang,
        country: String,
        currency: String,
        ?
        website: Option<String>,
        funding_notice: Option<Texts>,
        programme: Option<String>,
        source: Option<String>,
    }
    Area {
        key: String,
        kind: AreaKind,
        name: Texts,
        ?
        description: Option<Texts>,
        valid_from: Option<Date>,
        valid_to: Option<Date>,
    }
    Sector {
        key: String,
        name: Texts,
        ?
        nace: Option<String>,
    }
    Body {
        key: String,
        kind: BodyKind,
        name: Texts,
        ?
        description: Option<Texts>,
    }
    Call {
        key: String,
        name: String,
        programme: String,
        funder: String,
        ?
        /// The fund's share in per cent.
        fund_rate: Option<f64>,
        opens: Option<Date>,
        deadline: Option<Date>,
        url: Option<String>,
    }
    Organisation {
        key: String,
        name: String,
        kind: OrganisationKind,
        summary: String,
        language: Lang,
        country: String,
        ?
        short_name: Option<String>,
        size_class: Option<SizeClass>,
        size_year: Option<i64>,
        sme: Option<bool>,
        description: String,
        website: Option<String>,
        contact: Contact,
        street: Option<String>,
        postcode: Option<String>,
        city: Option<String>,
        nuts: Option<String>,
        latitude: Option<f64>,
        longitude: Option<f64>,
        register_number: Option<String>,
        vat: Option<String>,
        pic: Option<String>,
        municipality: Option<String>,
        equipment: String,
        references: String,
        cooperation: Vec<CooperationType>,
        ris3: Vec<Ris3Domain>,
        nace: Vec<NaceCode>,
        areas: Vec<String>,
        sectors: Vec<String>,
        keywords: Vec<String>,
        languages: Vec<String>,
        trl: Option<[i64; 2]>,
        membership: Option<Membership>,
        translations: Vec<Translation>,
        sample: bool,
    }
    /// A text of an organisation in another language than its own.
    Translation {
        language: Lang,
        field: TextField,
        text: String,
        ?
        /// From a translation service.
        machine: bool,
        /// The text that it translates, where the original says something else by now.
        original: Option<String>,
    }
    /// What an organisation is to another one, both by their keys.
    Relationship {
        organisation: String,
        kind: RelationshipKind,
        other: String,
        ?
        passes_membership: bool,
    }
    Membership {
        status: MembershipStatus,
        tier: Tier,
        ?
        from: Option<Date>,
        to: Option<Date>,
    }
    Opportunity {
        organisation: String,
        direction: Direction,
        kind as "type": OpportunityType,
        title: String,
        summary: String,
        language: Lang,
        visibility: Visibility,
        ?
        description: String,
        area: Option<String>,
        keywords: Vec<String>,
        partner_kinds: Vec<OrganisationKind>,
        countries: Vec<String>,
        trl: Option<[i64; 2]>,
        /// Days it stays valid, counted from the import.
        valid_days: Option<i64>,
        /// Published where nothing is said.
        status: Option<Status>,
        advantages: String,
        expertise: String,
        ipr: Option<Ipr>,
        partnerships: Vec<Partnership>,
        partner_role: String,
        partner_sizes: Vec<SizeClass>,
        /// Days until partners have to answer, counted from the import.
        deadline_days: Option<i64>,
        /// The call and the proposal it is meant for.
        call: Option<String>,
        proposal: Option<String>,
        sample: bool,
    }
    Proposal {
        key: String,
        title: String,
        stage: String,
        language: Lang,
        summary: String,
        ?
        acronym: Option<String>,
        days_in_stage: i64,
        outcome: Option<Outcome>,
        outcome_reason: Option<String>,
        /// Days until the resubmission, counted from the import.
        resubmit_days: Option<i64>,
        background: String,
        description: String,
        goals: Vec<String>,
        area: Option<String>,
        call: Option<String>,
        lead: Option<String>,
        contact_function: Option<String>,
        partners: Vec<Partner>,
        /// Amounts as a person writes them: `ca. 358.000 €`.
        requested: Option<String>,
        granted: Option<String>,
        total_cost: Option<String>,
        amount_note: Option<String>,
        fund_rate: Option<f64>,
        /// As a person writes it: `05.2021 - 08.2023`.
        period: Option<String>,
        number: Option<String>,
        grant_title: Option<String>,
        research_focus: Option<String>,
        category: Option<String>,
        competence_fields: Vec<String>,
        subject_area: Option<String>,
        unit: Option<String>,
        website: Option<String>,
        programme_area: Option<String>,
        keywords: Vec<String>,
        needs: Vec<Need>,
        sample: bool,
    }
    Partner {
        organisation: String,
        role: ConsortiumRole,
        ?
        contribution: Option<String>,
    }
    /// What a consortium still looks for.
    Need {
        kind as "type": OpportunityType,
        title: String,
        summary: String,
        ?
        description: String,
        keywords: Vec<String>,
        partner_kinds: Vec<OrganisationKind>,
        countries: Vec<String>,
    }
}

/// How an organisation is reached: a function, never a person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

impl AllianceFile {
    /// Reads the text of a file. The error names the place: `proposals[3].outcome: unknown
    /// variant …`.
    pub fn parse(text: &str) -> Result<AllianceFile, String> {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = serde_json::Deserializer::from_str(text);
        let file = serde_path_to_error::deserialize(&mut reader)
            .map_err(|error| format!("{}: {}", error.path(), error.inner()))?;
        reader.end().map_err(|error| format!("after the end of the object: {error}"))?;
        Ok(file)
    }

    /// The text of a file, indented for people and for version control.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }
}
