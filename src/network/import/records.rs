//! Turns the objects of a checked file into rows.

use super::amounts::Amounts;
use super::file;
use super::store::{AreaRecord, BodyRecord, SectorRecord};
use crate::directory::bulk::{OpportunityRecord, OrganisationRecord, RelationshipRecord};
use crate::directory::model::{Direction, Membership, Visibility};
use crate::directory::particulars::Particulars;
use crate::directory::translation::model::{Maker, TextField, Translation, plain};
use crate::id::{AreaId, CallId, OpportunityId, OrganisationId, ProposalId, SectorId, StageId};
use crate::network::NewNetwork;
use crate::opportunity::model::{Details, Status};
use crate::pipeline::bulk::{CallRecord, ParticipationRecord, ProposalRecord};
use crate::pipeline::model::{ConsortiumRole, Entered};
use std::collections::HashMap;
use time::{Date, Duration, OffsetDateTime};

/// The ids behind the file's keys.
#[derive(Default)]
pub struct Ids {
    pub areas: HashMap<String, AreaId>,
    pub sectors: HashMap<String, SectorId>,
    pub calls: HashMap<String, CallId>,
    pub stages: HashMap<String, StageId>,
    pub organisations: HashMap<String, OrganisationId>,
    pub proposals: HashMap<String, ProposalId>,
}

/// A country's code as the European statistics have it, whichever of both was written.
pub fn country(code: &str) -> String {
    match code {
        "GR" => "EL",
        "GB" => "UK",
        other => other,
    }
    .to_owned()
}

/// Per cent as hundredths of a per cent.
fn hundredths(rate: Option<f64>) -> Option<i64> {
    rate.map(|rate| (rate * 100.0).round() as i64)
}

fn after(now: OffsetDateTime, days: Option<i64>) -> Option<Date> {
    days.map(|days| now.date() + Duration::days(days))
}

pub fn network(network: &file::Network) -> NewNetwork {
    NewNetwork {
        slug: network.slug.clone(),
        name: network.name.clone(),
        tagline: network.tagline.clone(),
        description: network.description.clone(),
        funding_notice: network.funding_notice.clone().unwrap_or_default(),
        language: network.language.code().into(),
        country: country(&network.country),
        currency: network.currency.to_ascii_uppercase(),
        website: network.website.clone(),
        programme: network.programme.clone(),
        source: network.source.clone(),
    }
}

pub fn area(area: &file::Area) -> AreaRecord {
    AreaRecord {
        id: AreaId::new(),
        key: area.key.clone(),
        kind: area.kind,
        name: area.name.clone(),
        description: area.description.clone().unwrap_or_default(),
        valid_from: area.valid_from,
        valid_to: area.valid_to,
    }
}

pub fn sector(sector: &file::Sector) -> SectorRecord {
    SectorRecord { id: SectorId::new(), key: sector.key.clone(), name: sector.name.clone(), nace: sector.nace.clone() }
}

pub fn body(body: &file::Body) -> BodyRecord {
    BodyRecord {
        key: body.key.clone(),
        kind: body.kind,
        name: body.name.clone(),
        description: body.description.clone().unwrap_or_default(),
    }
}

pub fn call(call: &file::Call) -> CallRecord {
    CallRecord {
        id: CallId::new(),
        key: call.key.clone(),
        name: call.name.clone(),
        programme: call.programme.clone(),
        funder: call.funder.clone(),
        fund_rate: hundredths(call.fund_rate),
        opens_on: call.opens,
        deadline_on: call.deadline,
        url: call.url.clone(),
    }
}

pub fn particulars(one: &file::Organisation) -> Particulars {
    Particulars {
        register_number: one.register_number.clone(),
        vat: one.vat.clone(),
        pic: one.pic.clone(),
        municipality: one.municipality.clone(),
        equipment: one.equipment.clone(),
        references: one.references.clone(),
        cooperation: one.cooperation.clone(),
        ris3: one.ris3.clone(),
        nace: one.nace.clone(),
    }
}

/// The text of an organisation that a translation is of.
pub fn original(one: &file::Organisation, field: TextField) -> &str {
    match field {
        TextField::Name => &one.name,
        TextField::Summary => &one.summary,
        TextField::Description => &one.description,
        TextField::Equipment => &one.equipment,
        TextField::References => &one.references,
    }
}

fn translated(translation: &file::Translation, one: &file::Organisation) -> Translation {
    Translation {
        language: translation.language,
        field: translation.field,
        text: translation.text.clone(),
        maker: if translation.machine { Maker::Machine } else { Maker::Human },
        original: plain(translation.original.as_deref().unwrap_or(original(one, translation.field))),
    }
}

pub fn organisation(one: &file::Organisation, ids: &Ids) -> OrganisationRecord {
    OrganisationRecord {
        id: OrganisationId::new(),
        external_key: Some(one.key.clone()),
        name: one.name.clone(),
        short_name: one.short_name.clone(),
        kind: one.kind,
        size_class: one.size_class,
        size_year: one.size_year,
        is_sme: one.sme,
        summary: one.summary.clone(),
        description: one.description.clone(),
        language: one.language.code().into(),
        website: one.website.clone(),
        contact_function: one.contact.function.clone(),
        contact_email: one.contact.email.clone(),
        contact_phone: one.contact.phone.clone(),
        street: one.street.clone(),
        postcode: one.postcode.clone(),
        city: one.city.clone(),
        country: country(&one.country),
        nuts: one.nuts.clone(),
        latitude: one.latitude,
        longitude: one.longitude,
        keywords: one.keywords.clone(),
        languages: one.languages.clone(),
        trl_min: one.trl.map(|[low, _]| low),
        trl_max: one.trl.map(|[_, high]| high),
        is_sample: one.sample,
        particulars: particulars(one),
        areas: one.areas.iter().filter_map(|key| ids.areas.get(key).copied()).collect(),
        sectors: one.sectors.iter().filter_map(|key| ids.sectors.get(key).copied()).collect(),
        membership: one.membership.as_ref().map(|membership| Membership {
            status: membership.status,
            tier: membership.tier,
            valid_from: membership.from,
            valid_to: membership.to,
        }),
        translations: one.translations.iter().map(|translation| translated(translation, one)).collect(),
    }
}

/// The key of a need or offer, which the file does not give: its owner's and its title.
pub fn opportunity_key(owner: &str, title: &str) -> String {
    format!("{owner}/{title}")
}

/// None where one of both is not there.
pub fn relationship(one: &file::Relationship, ids: &Ids) -> Option<RelationshipRecord> {
    Some(RelationshipRecord {
        organisation_id: *ids.organisations.get(&one.organisation)?,
        kind: one.kind,
        other_id: *ids.organisations.get(&one.other)?,
        passes_membership: one.passes_membership,
    })
}

pub fn opportunity(one: &file::Opportunity, ids: &Ids, now: OffsetDateTime) -> OpportunityRecord {
    OpportunityRecord {
        id: OpportunityId::new(),
        external_key: Some(opportunity_key(&one.organisation, &one.title)),
        organisation_id: ids.organisations.get(&one.organisation).copied(),
        proposal_id: None,
        direction: one.direction,
        kind: one.kind,
        title: one.title.clone(),
        summary: one.summary.clone(),
        description: one.description.clone(),
        language: one.language.code().into(),
        area_id: one.area.as_ref().and_then(|key| ids.areas.get(key).copied()),
        keywords: one.keywords.clone(),
        partner_kinds: one.partner_kinds.clone(),
        countries: one.countries.iter().map(|code| country(code)).collect(),
        trl_min: one.trl.map(|[low, _]| low),
        trl_max: one.trl.map(|[_, high]| high),
        visibility: one.visibility,
        valid_until: after(now, one.valid_days),
        status: one.status.unwrap_or(Status::Published),
        details: Details {
            advantages: one.advantages.clone(),
            expertise: one.expertise.clone(),
            ipr: one.ipr,
            partnerships: one.partnerships.clone(),
            partner_role: one.partner_role.clone(),
            partner_sizes: one.partner_sizes.clone(),
            deadline: after(now, one.deadline_days),
            call_id: one.call.as_ref().and_then(|key| ids.calls.get(key).copied()),
            target_id: one.proposal.as_ref().and_then(|key| ids.proposals.get(key).copied()),
        },
        is_sample: one.sample,
    }
}

/// What the consortium of a proposal looks for: a need of the proposal itself.
pub fn need(one: &file::Need, proposal: &file::Proposal, id: ProposalId, area: Option<AreaId>) -> OpportunityRecord {
    OpportunityRecord {
        id: OpportunityId::new(),
        external_key: Some(opportunity_key(&proposal.key, &one.title)),
        organisation_id: None,
        proposal_id: Some(id),
        direction: Direction::Need,
        kind: one.kind,
        title: one.title.clone(),
        summary: one.summary.clone(),
        description: one.description.clone(),
        language: proposal.language.code().into(),
        area_id: area,
        keywords: one.keywords.clone(),
        partner_kinds: one.partner_kinds.clone(),
        countries: one.countries.iter().map(|code| country(code)).collect(),
        trl_min: None,
        trl_max: None,
        visibility: Visibility::Visible,
        valid_until: None,
        status: Status::Published,
        details: Details::default(),
        is_sample: proposal.sample,
    }
}

pub fn proposal(
    one: &file::Proposal,
    stage_id: StageId,
    amounts: Amounts,
    ids: &Ids,
    now: OffsetDateTime,
) -> ProposalRecord {
    let minor = |entered: &Option<Entered>| entered.as_ref().map(|entered| entered.money.minor);
    let about = |entered: &Option<Entered>| entered.as_ref().is_some_and(|entered| entered.money.approximate);
    let note = [&amounts.granted, &amounts.requested].into_iter().flatten().find_map(|entered| entered.note.clone());
    ProposalRecord {
        id: ProposalId::new(),
        external_key: Some(one.key.clone()),
        stage_id,
        entered_stage_at: now - Duration::days(one.days_in_stage),
        outcome: one.outcome,
        outcome_reason: one.outcome_reason.clone(),
        resubmit_on: after(now, one.resubmit_days),
        title: one.title.clone(),
        acronym: one.acronym.clone(),
        number: one.number.clone(),
        grant_title: one.grant_title.clone(),
        language: one.language.code().into(),
        summary: one.summary.clone(),
        background: one.background.clone(),
        description: one.description.clone(),
        goals: one.goals.clone(),
        keywords: one.keywords.clone(),
        area_id: one.area.as_ref().and_then(|key| ids.areas.get(key).copied()),
        call_id: one.call.as_ref().and_then(|key| ids.calls.get(key).copied()),
        contact_function: one.contact_function.clone(),
        currency: amounts.currency.iso().into(),
        requested: minor(&amounts.requested),
        requested_approximate: about(&amounts.requested),
        granted: minor(&amounts.granted),
        granted_approximate: about(&amounts.granted),
        total_cost: minor(&amounts.total_cost),
        amount_note: one.amount_note.clone().or(note),
        fund_rate: hundredths(one.fund_rate),
        starts_on: amounts.period.map(|period| period.starts_on),
        ends_on: amounts.period.map(|period| period.ends_on),
        period_precision: amounts.period.map(|period| period.precision),
        research_focus: one.research_focus.clone(),
        category: one.category.clone(),
        competence_fields: one.competence_fields.clone(),
        subject_area: one.subject_area.clone(),
        unit: one.unit.clone(),
        programme_area: one.programme_area.clone(),
        website: one.website.clone(),
        is_sample: one.sample,
        consortium: consortium(one, &amounts.contributions, ids),
    }
}

/// The lead first. One that the partners name again, perhaps with its share, is one place.
fn consortium(one: &file::Proposal, contributions: &[Option<i64>], ids: &Ids) -> Vec<ParticipationRecord> {
    let partners = one.partners.iter().zip(contributions);
    let share_of = |key: &String| partners.clone().find(|(partner, _)| partner.organisation == *key);
    let lead = one.lead.iter().filter_map(|key| {
        let contribution = share_of(key).and_then(|(_, contribution)| *contribution);
        Some(ParticipationRecord {
            organisation: *ids.organisations.get(key)?,
            role: ConsortiumRole::Lead,
            contribution,
        })
    });
    let others = partners.clone().filter(|(partner, _)| Some(&partner.organisation) != one.lead.as_ref()).filter_map(
        |(partner, contribution)| {
            Some(ParticipationRecord {
                organisation: *ids.organisations.get(&partner.organisation)?,
                role: partner.role,
                contribution: *contribution,
            })
        },
    );
    lead.chain(others).collect()
}
