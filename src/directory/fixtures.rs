//! An alliance for tests: one organisation with needs of every visibility, and one proposal.

use super::draft::{OpportunityForm, OrganisationForm};
use super::model::Visibility;
use super::store;
use crate::db::{Db, Tx};
use crate::id::{NetworkId, OpportunityId, OrganisationId, ProposalId};
use crate::network::{NewNetwork, create};
use crate::opportunity::model::Status;
use crate::pipeline::bulk::{ParticipationRecord, ProposalRecord, found_pipeline, insert_proposals, stage_keys};
use crate::pipeline::model::ConsortiumRole;
use time::{Date, Duration, OffsetDateTime};

pub(crate) struct World {
    pub network: NetworkId,
    pub other_network: NetworkId,
    pub owner: OrganisationId,
    pub visible: OpportunityId,
    pub anonymous: OpportunityId,
    pub internal: OpportunityId,
    pub expired: OpportunityId,
    pub archived: OpportunityId,
}

pub(crate) fn today() -> Date {
    OffsetDateTime::now_utc().date()
}

pub(crate) async fn world(db: &Db) -> World {
    let mut tx = db.write().await.expect("a transaction");
    let network = alliance(&mut tx, "muster").await;
    let other_network = alliance(&mut tx, "anderswo").await;
    let owner = organisation(&mut tx, network, "Sensorik Muster GmbH").await;
    let yesterday = today() - Duration::days(1);
    let world = World {
        network,
        other_network,
        owner,
        visible: need(&mut tx, network, owner, "Fallerkennung ohne Kamera", Visibility::Visible, Some(today())).await,
        anonymous: need(&mut tx, network, owner, "anonymkanarie", Visibility::Anonymous, None).await,
        internal: need(&mut tx, network, owner, "internkanarie", Visibility::Internal, None).await,
        expired: need(&mut tx, network, owner, "abgelaufenkanarie", Visibility::Visible, Some(yesterday)).await,
        archived: need(&mut tx, network, owner, "archivkanarie", Visibility::Visible, None).await,
    };
    store::archive_opportunity(&mut tx, network, world.archived).await.expect("archived");
    proposal(&mut tx, network, "Quartierslotse", &[owner]).await;
    tx.commit().await.expect("committed");
    world
}

async fn alliance(tx: &mut Tx, slug: &str) -> NetworkId {
    let new = NewNetwork {
        slug: slug.into(),
        name: slug.into(),
        language: "de".into(),
        country: "DE".into(),
        currency: "EUR".into(),
        ..NewNetwork::default()
    };
    let network = create(tx, &new).await.expect("an alliance");
    found_pipeline(tx, network).await.expect("a pipeline");
    network
}

pub(crate) fn organisation_form(name: &str) -> OrganisationForm {
    OrganisationForm {
        name: name.into(),
        kind: "enterprise".into(),
        size_class: "small".into(),
        language: "de".into(),
        city: "Zittau".into(),
        country: "DE".into(),
        nuts: "DED2D".into(),
        keywords: "Sensorik, Pflege".into(),
        ..OrganisationForm::default()
    }
}

pub(crate) async fn organisation(tx: &mut Tx, network: NetworkId, name: &str) -> OrganisationId {
    let form = OrganisationForm { keywords: String::new(), ..organisation_form(name) };
    let draft = form.check(&[], &[]).expect("a valid profile");
    store::create(tx, network, &draft).await.expect("an organisation")
}

pub(crate) async fn archive(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) {
    store::archive(tx, network, organisation).await.expect("archived");
}

pub(crate) async fn need(
    tx: &mut Tx,
    network: NetworkId,
    owner: OrganisationId,
    title: &str,
    visibility: Visibility,
    valid_until: Option<Date>,
) -> OpportunityId {
    let form = OpportunityForm {
        kind: "technology_request".into(),
        title: title.into(),
        summary: format!("Gesucht: {title}"),
        language: "de".into(),
        visibility: visibility.code().into(),
        ..OpportunityForm::default()
    };
    let mut draft = form.check(&[]).expect("a valid need");
    draft.valid_until = valid_until;
    store::create_opportunity(tx, network, owner, &draft, Status::Published).await.expect("a need")
}

pub(crate) async fn proposal(tx: &mut Tx, network: NetworkId, title: &str, partners: &[OrganisationId]) -> ProposalId {
    let stage_id = stage_keys(tx, network).await.expect("stages")["idea"];
    let part = |organisation: &OrganisationId| ParticipationRecord {
        organisation: *organisation,
        role: ConsortiumRole::Lead,
        contribution: Some(120_000),
    };
    let record = ProposalRecord {
        id: ProposalId::new(),
        external_key: None,
        stage_id,
        entered_stage_at: OffsetDateTime::now_utc(),
        outcome: None,
        outcome_reason: None,
        resubmit_on: None,
        title: title.into(),
        acronym: None,
        number: None,
        grant_title: None,
        language: "de".into(),
        summary: String::new(),
        background: String::new(),
        description: String::new(),
        goals: Vec::new(),
        keywords: Vec::new(),
        area_id: None,
        call_id: None,
        contact_function: None,
        currency: "EUR".into(),
        requested: None,
        requested_approximate: false,
        granted: None,
        granted_approximate: false,
        total_cost: None,
        amount_note: None,
        fund_rate: None,
        starts_on: None,
        ends_on: None,
        period_precision: None,
        research_focus: None,
        category: None,
        competence_fields: Vec::new(),
        subject_area: None,
        unit: None,
        programme_area: None,
        website: None,
        is_sample: true,
        consortium: partners.iter().map(part).collect(),
    };
    let id = record.id;
    insert_proposals(tx, network, OffsetDateTime::now_utc(), &[record]).await.expect("a proposal");
    id
}
