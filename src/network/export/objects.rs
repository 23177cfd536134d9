//! Organisations, needs, offers and proposals as objects of the file.

use super::vocabulary::per_cent;
use super::{Keys, key, lang, needs_of, trl};
use crate::directory::bulk::{OpportunityRecord, OrganisationRecord, RelationshipRecord};
use crate::directory::translation::model::{Maker, Translation};
use crate::network::import::{file, original};
use crate::opportunity::model::Status;
use crate::pipeline::bulk::{ParticipationRecord, ProposalRecord};
use crate::pipeline::model::{ConsortiumRole, Period};

pub fn relationship(one: &RelationshipRecord, keys: &Keys) -> Option<file::Relationship> {
    Some(file::Relationship {
        organisation: keys.organisations.get(&one.organisation_id)?.clone(),
        kind: one.kind,
        other: keys.organisations.get(&one.other_id)?.clone(),
        passes_membership: one.passes_membership,
    })
}

pub fn organisation(one: OrganisationRecord, keys: &Keys) -> file::Organisation {
    let mut file = file::Organisation {
        key: key(&one.external_key, one.id),
        name: one.name,
        kind: one.kind,
        summary: one.summary,
        language: lang(&one.language),
        country: one.country,
        short_name: one.short_name,
        size_class: one.size_class,
        size_year: one.size_year,
        sme: one.is_sme,
        description: one.description,
        website: one.website,
        contact: file::Contact { function: one.contact_function, email: one.contact_email, phone: one.contact_phone },
        street: one.street,
        postcode: one.postcode,
        city: one.city,
        nuts: one.nuts,
        latitude: one.latitude,
        longitude: one.longitude,
        register_number: one.particulars.register_number,
        vat: one.particulars.vat,
        pic: one.particulars.pic,
        municipality: one.particulars.municipality,
        equipment: one.particulars.equipment,
        references: one.particulars.references,
        cooperation: one.particulars.cooperation,
        ris3: one.particulars.ris3,
        nace: one.particulars.nace,
        areas: one.areas.iter().filter_map(|id| keys.areas.get(id).cloned()).collect(),
        sectors: one.sectors.iter().filter_map(|id| keys.sectors.get(id).cloned()).collect(),
        keywords: one.keywords,
        languages: one.languages,
        trl: trl(one.trl_min, one.trl_max),
        membership: one.membership.map(|membership| file::Membership {
            status: membership.status,
            tier: membership.tier,
            from: membership.valid_from,
            to: membership.valid_to,
        }),
        translations: Vec::new(),
        sample: one.is_sample,
    };
    let translations = one.translations.into_iter().filter(|translation| translation.language != file.language);
    file.translations = translations.map(|translation| translated(translation, &file)).collect();
    file
}

fn translated(one: Translation, of: &file::Organisation) -> file::Translation {
    let is_outdated = one.is_outdated(original(of, one.field));
    file::Translation {
        language: one.language,
        field: one.field,
        text: one.text,
        machine: one.maker == Maker::Machine,
        original: is_outdated.then_some(one.original),
    }
}

/// A need or offer of an organisation; those of proposals stand with their proposals.
pub fn opportunity(one: &OpportunityRecord, keys: &Keys) -> Option<file::Opportunity> {
    Some(file::Opportunity {
        organisation: keys.organisations.get(&one.organisation_id?)?.clone(),
        direction: one.direction,
        kind: one.kind,
        title: one.title.clone(),
        summary: one.summary.clone(),
        language: lang(&one.language),
        visibility: one.visibility,
        description: one.description.clone(),
        area: one.area_id.and_then(|id| keys.areas.get(&id).cloned()),
        keywords: one.keywords.clone(),
        partner_kinds: one.partner_kinds.clone(),
        countries: one.countries.clone(),
        trl: trl(one.trl_min, one.trl_max),
        valid_days: keys.days_until(one.valid_until),
        status: Some(one.status).filter(|status| *status != Status::Published),
        advantages: one.details.advantages.clone(),
        expertise: one.details.expertise.clone(),
        ipr: one.details.ipr,
        partnerships: one.details.partnerships.clone(),
        partner_role: one.details.partner_role.clone(),
        partner_sizes: one.details.partner_sizes.clone(),
        deadline_days: keys.days_until(one.details.deadline),
        call: one.details.call_id.and_then(|id| keys.calls.get(&id).cloned()),
        proposal: one.details.target_id.and_then(|id| keys.proposals.get(&id).cloned()),
        sample: one.is_sample,
    })
}

pub fn proposal(one: ProposalRecord, opportunities: &[OpportunityRecord], keys: &Keys) -> file::Proposal {
    let lead = one.consortium.iter().find(|part| part.role == ConsortiumRole::Lead).map(|part| part.organisation);
    let currency = one.currency.as_str();
    file::Proposal {
        key: keys.proposals.get(&one.id).cloned().unwrap_or_default(),
        stage: keys.stages.get(&one.stage_id).cloned().unwrap_or_default(),
        language: lang(&one.language),
        days_in_stage: (keys.now - one.entered_stage_at).whole_days(),
        outcome: one.outcome,
        resubmit_days: keys.days_until(one.resubmit_on),
        area: one.area_id.and_then(|id| keys.areas.get(&id).cloned()),
        call: one.call_id.and_then(|id| keys.calls.get(&id).cloned()),
        lead: lead.and_then(|id| keys.organisations.get(&id).cloned()),
        partners: one.consortium.iter().filter_map(|part| partner(part, currency, keys)).collect(),
        requested: one.requested.map(|minor| amount(minor, one.requested_approximate, currency)),
        granted: one.granted.map(|minor| amount(minor, one.granted_approximate, currency)),
        total_cost: one.total_cost.map(|minor| amount(minor, false, currency)),
        fund_rate: per_cent(one.fund_rate),
        period: period(&one),
        needs: needs_of(opportunities, one.id).map(need).collect(),
        outcome_reason: one.outcome_reason,
        title: one.title,
        summary: one.summary,
        acronym: one.acronym,
        background: one.background,
        description: one.description,
        goals: one.goals,
        contact_function: one.contact_function,
        amount_note: one.amount_note,
        number: one.number,
        grant_title: one.grant_title,
        research_focus: one.research_focus,
        category: one.category,
        competence_fields: one.competence_fields,
        subject_area: one.subject_area,
        unit: one.unit,
        website: one.website,
        programme_area: one.programme_area,
        keywords: one.keywords,
        sample: one.is_sample,
    }
}

fn partner(part: &ParticipationRecord, currency: &str, keys: &Keys) -> Option<file::Partner> {
    Some(file::Partner {
        organisation: keys.organisations.get(&part.organisation)?.clone(),
        role: part.role,
        contribution: part.contribution.map(|minor| amount(minor, false, currency)),
    })
}

fn need(one: &OpportunityRecord) -> file::Need {
    file::Need {
        kind: one.kind,
        title: one.title.clone(),
        summary: one.summary.clone(),
        description: one.description.clone(),
        keywords: one.keywords.clone(),
        partner_kinds: one.partner_kinds.clone(),
        countries: one.countries.clone(),
    }
}

/// An amount in the plainest of the ways that an import reads.
fn amount(minor: i64, approximate: bool, currency: &str) -> String {
    let about = if approximate { "ca. " } else { "" };
    format!("{about}{}.{:02} {currency}", minor / 100, minor % 100)
}

fn period(one: &ProposalRecord) -> Option<String> {
    let period = Period { starts_on: one.starts_on?, ends_on: one.ends_on?, precision: one.period_precision? };
    Some(period.display())
}
