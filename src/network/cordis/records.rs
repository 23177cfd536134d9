//! Turns what CORDIS says into rows.

use super::organisation::Participation;
use super::programme::{Part, programme_of};
use super::project::Project;
use super::selection::Chosen;
use crate::directory::bulk::OrganisationRecord;
use crate::directory::model::{Membership, MembershipStatus, Tier};
use crate::directory::particulars::Particulars;
use crate::id::{AreaId, CallId, OrganisationId, ProposalId, StageId};
use crate::network::import::AreaRecord;
use crate::network::import::file::AreaKind;
use crate::network::model::Texts;
use crate::pipeline::bulk::{CallRecord, ParticipationRecord, ProposalRecord};
use crate::pipeline::model::{Outcome, Precision};
use crate::pipeline::template::texts;
use std::collections::HashMap;
use time::{Date, OffsetDateTime};

/// CORDIS writes in English.
pub const LANGUAGE: &str = "en";

/// The key of a CORDIS record within an alliance.
pub fn key(id: &str) -> String {
    format!("cordis:{id}")
}

pub fn area(part: &Part) -> AreaRecord {
    AreaRecord {
        id: AreaId::new(),
        key: part.code.into(),
        kind: AreaKind::Theme,
        name: texts(part.name),
        description: Texts::default(),
        valid_from: None,
        valid_to: None,
    }
}

pub fn call(key: &str, legal_basis: &str) -> CallRecord {
    CallRecord {
        id: CallId::new(),
        key: key.into(),
        name: key.into(),
        programme: programme_of(legal_basis).into(),
        funder: "European Commission".into(),
        fund_rate: None,
        opens_on: None,
        deadline_on: None,
        url: None,
    }
}

pub fn organisation(chosen: &Chosen, areas: &HashMap<String, AreaId>) -> OrganisationRecord {
    let one = &chosen.organisation;
    let tier = if chosen.is_at_home { Tier::Full } else { Tier::Associated };
    OrganisationRecord {
        id: OrganisationId::new(),
        external_key: Some(key(&one.id)),
        name: one.name.clone(),
        short_name: one.short_name.clone(),
        kind: one.kind,
        size_class: None,
        size_year: None,
        is_sme: one.is_sme,
        summary: String::new(),
        description: String::new(),
        language: LANGUAGE.into(),
        website: one.website.clone(),
        contact_function: None,
        contact_email: None,
        contact_phone: None,
        street: None,
        postcode: None,
        city: one.city.clone(),
        country: one.country.clone(),
        // The country's code alone says nothing that the country does not.
        nuts: one.nuts.clone().filter(|nuts| nuts.len() > 2),
        latitude: one.place.map(|(latitude, _)| latitude),
        longitude: one.place.map(|(_, longitude)| longitude),
        keywords: Vec::new(),
        languages: Vec::new(),
        trl_min: None,
        trl_max: None,
        is_sample: false,
        particulars: Particulars { vat: one.vat.clone(), pic: Some(one.id.clone()), ..Particulars::default() },
        areas: chosen.parts.keys().filter_map(|code| areas.get(*code).copied()).collect(),
        sectors: Vec::new(),
        translations: Vec::new(),
        membership: Some(Membership { status: MembershipStatus::Active, tier, valid_from: None, valid_to: None }),
    }
}

/// The ids behind keys, for proposals.
pub struct Ids {
    pub areas: HashMap<String, AreaId>,
    pub calls: HashMap<String, CallId>,
    pub stages: HashMap<String, StageId>,
    /// By the place of the organisation in the file.
    pub organisations: Vec<Option<OrganisationId>>,
}

/// None where the alliance has none of the stages of a granted project any more.
pub fn proposal(
    project: &Project,
    consortium: &[Participation],
    ids: &Ids,
    now: OffsetDateTime,
) -> Option<ProposalRecord> {
    let (stage, since) = stage(project, now.date());
    let outcome = if project.is_terminated { Outcome::Terminated } else { Outcome::Approved };
    Some(ProposalRecord {
        id: ProposalId::new(),
        external_key: Some(key(&project.id)),
        stage_id: *ids.stages.get(stage)?,
        entered_stage_at: since.map_or(now, |day| day.midnight().assume_utc()),
        outcome: Some(outcome),
        outcome_reason: None,
        resubmit_on: None,
        title: project.title.clone(),
        acronym: project.acronym.clone(),
        number: Some(project.id.clone()),
        grant_title: None,
        language: LANGUAGE.into(),
        summary: project.summary.clone(),
        background: String::new(),
        description: project.objective.clone(),
        goals: Vec::new(),
        keywords: project.keywords.clone(),
        area_id: project.part.and_then(|part| ids.areas.get(part.code).copied()),
        call_id: project.call.as_ref().and_then(|call| ids.calls.get(call).copied()),
        contact_function: None,
        currency: "EUR".into(),
        requested: None,
        requested_approximate: false,
        granted: project.granted,
        granted_approximate: false,
        total_cost: project.total_cost,
        amount_note: None,
        fund_rate: None,
        starts_on: project.starts_on.filter(|_| project.ends_on.is_some()),
        ends_on: project.ends_on.filter(|_| project.starts_on.is_some()),
        period_precision: project.starts_on.and(project.ends_on).map(|_| Precision::Day),
        research_focus: None,
        category: project.funding_scheme.clone(),
        competence_fields: Vec::new(),
        subject_area: project.topic.clone(),
        unit: None,
        programme_area: None,
        website: None,
        is_sample: false,
        consortium: consortium
            .iter()
            .filter_map(|part| {
                Some(ParticipationRecord {
                    organisation: ids.organisations[part.organisation]?,
                    role: part.role,
                    contribution: part.contribution,
                })
            })
            .collect(),
    })
}

/// Where a granted project stands on a day, and since when.
fn stage(project: &Project, today: Date) -> (&'static str, Option<Date>) {
    if project.starts_on.is_some_and(|start| start > today) {
        return ("contract", project.signed_on.filter(|signed| *signed <= today));
    }
    match project.ends_on {
        Some(end) if end < today => ("closed", Some(end)),
        _ if project.is_terminated => ("closed", project.starts_on),
        _ => ("running", project.starts_on),
    }
}
