//! One proposal in both databases: who sees it, its facts, its consortium, its needs.

use super::testing::{facts, found, organisation};
use super::{consortium, need, proposal, proposal_write};
use crate::both;
use crate::db::Db;
use crate::directory::model::{OpportunityType, OrganisationKind};
use crate::error::{Conflict, Error, Problem};
use crate::i18n::Lang;
use crate::id::{AreaId, CallId, OpportunityId, ProposalId};
use crate::pipeline::model::{ConsortiumRole, Currency, Outcome};
use crate::pipeline::need_form::NeedFacts;
use crate::pipeline::outcome::{Decision, read_decision};
use crate::pipeline::proposal_form::ProposalForm;
use time::macros::date;

fn whole_form() -> ProposalForm {
    ProposalForm {
        title: "Strategic development".into(),
        acronym: "WIR".into(),
        number: "0063605202".into(),
        grant_title: "Strategic development of the alliance".into(),
        language: "de".into(),
        summary: "In short".into(),
        background: "Why".into(),
        description: "First.\n\nSecond.".into(),
        goals: "Grow\nLast".into(),
        keywords: "energy, transfer".into(),
        contact_function: "Office".into(),
        requested: "ca. 358.000 €".into(),
        granted: "538.787,00 €".into(),
        total_cost: "ca. 600.000 €".into(),
        amount_note: "by the ministry".into(),
        fund_rate: "85".into(),
        period: "05.2021 – 08.2023".into(),
        research_focus: "Change".into(),
        category: "Transfer".into(),
        competence_fields: "Energy and environment\nBridges to Poland, Czechia".into(),
        subject_area: "Regions".into(),
        unit: "Centre".into(),
        programme_area: "Görlitz".into(),
        website: "https://alliance.example/wir".into(),
        ..ProposalForm::default()
    }
}

both! {
    async fn only_the_alliance_sees_a_proposal(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let there = found(&mut tx, "there").await;
        let page = proposal::details(&mut tx, &here.member, here.idea).await.unwrap();
        assert_eq!(page.proposal.title, "Spray drying");
        assert_eq!((page.stages.len(), page.proposal.stage.key.as_str()), (12, "idea"));
        assert_eq!(page.lead_address.as_deref(), Some("Hill Road 1, 02763 Zittau"));
        assert!(page.proposal.may_edit && !page.proposal.may_move);
        let foreign = proposal::details(&mut tx, &there.coordinator, here.idea).await;
        assert_eq!(foreign.unwrap_err(), Error::NotFound);
        let unknown = proposal::visible(&mut tx, &here.member, ProposalId::new()).await;
        assert_eq!(unknown.unwrap_err(), Error::NotFound);
    }

    async fn an_archived_proposal_is_seen_by_who_can_restore_it(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.member, here.idea).await.unwrap();
        assert!(proposal_write::set_archived(&mut tx, &seen, true).await.unwrap());
        let stranger = crate::account::Viewer::for_test(
            here.member.person_id(), here.network, crate::policy::Role::Member, vec![here.institute],
        );
        assert_eq!(proposal::visible(&mut tx, &stranger, here.idea).await.unwrap_err(), Error::NotFound);
        let seen = proposal::visible(&mut tx, &here.member, here.idea).await.unwrap();
        assert!(seen.is_archived);
        assert!(!proposal_write::set_archived(&mut tx, &seen, true).await.unwrap());
        assert!(proposal_write::set_archived(&mut tx, &seen, false).await.unwrap());
        assert!(proposal::visible(&mut tx, &stranger, here.idea).await.is_ok());
    }

    async fn a_form_comes_back_as_it_was_sent(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.coordinator, here.idea).await.unwrap();
        let version = proposal::details(&mut tx, &here.coordinator, here.idea).await.unwrap().proposal.version;
        let form = whole_form();
        proposal_write::edit(&mut tx, &seen, version, &form.read(seen.currency).unwrap()).await.unwrap();
        let stored = proposal::details(&mut tx, &here.coordinator, here.idea).await.unwrap().proposal;
        assert_eq!(stored.version, version + 1);
        let shown = ProposalForm::of(Lang::De, &stored);
        assert_eq!(shown, ProposalForm { granted: "538.787 €".into(), fund_rate: "85\u{a0}%".into(), ..form });
        // What the form shows means the same when it is sent again, in every language.
        for lang in Lang::ALL {
            let again = ProposalForm::of(lang, &stored).read(seen.currency).unwrap();
            assert_eq!(again, shown.read(seen.currency).unwrap(), "{lang}");
        }
    }

    async fn who_comes_second_is_told(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.member, here.idea).await.unwrap();
        let version = proposal::details(&mut tx, &here.member, here.idea).await.unwrap().proposal.version;
        proposal_write::edit(&mut tx, &seen, version, &facts("First")).await.unwrap();
        let second = proposal_write::edit(&mut tx, &seen, version, &facts("Second")).await;
        assert_eq!(second.unwrap_err(), Error::Conflict(Conflict::Changed));
        let decided = proposal_write::decide(&mut tx, &seen, version, &Decision::default()).await;
        assert_eq!(decided.unwrap_err(), Error::Conflict(Conflict::Changed));
        let kept = proposal::details(&mut tx, &here.member, here.idea).await.unwrap();
        assert_eq!(kept.proposal.title, "First");
    }

    async fn choices_of_another_alliance_are_refused(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let area = crate::pipeline::proposal_form::Facts { area: Some(AreaId::new()), ..facts("Area") };
        let refused = proposal_write::create(&mut tx, &here.member, &area).await.unwrap_err();
        assert_eq!(refused.problem_of("area"), Some(&Problem::UnknownChoice));
        let call = crate::pipeline::proposal_form::Facts { call: Some(CallId::new()), ..facts("Call") };
        let refused = proposal_write::create(&mut tx, &here.member, &call).await.unwrap_err();
        assert_eq!(refused.problem_of("call"), Some(&Problem::UnknownChoice));
    }

    async fn an_outcome_stands_beside_the_stage(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.coordinator, here.idea).await.unwrap();
        let version = proposal::details(&mut tx, &here.coordinator, here.idea).await.unwrap().proposal.version;
        let decision = read_decision("board", "deferred", "Too early", "2027-02-15").unwrap();
        proposal_write::decide(&mut tx, &seen, version, &decision).await.unwrap();
        let stored = proposal::details(&mut tx, &here.coordinator, here.idea).await.unwrap().proposal;
        assert_eq!((stored.outcome, stored.resubmit_on), (Some(Outcome::Deferred), Some(date!(2027 - 02 - 15))));
        assert_eq!((stored.outcome_reason.as_deref(), stored.stage.key.as_str()), (Some("Too early"), "idea"));
        proposal_write::decide(&mut tx, &seen, version + 1, &Decision::default()).await.unwrap();
        let stored = proposal::details(&mut tx, &here.coordinator, here.idea).await.unwrap().proposal;
        assert_eq!((stored.outcome, stored.outcome_reason, stored.resubmit_on), (None, None, None));
    }

    async fn a_consortium_keeps_exactly_one_lead(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.coordinator, here.idea).await.unwrap();
        let lead_needed = Error::field("role", Problem::LeadNeeded);
        let refused = consortium::change_role(&mut tx, &seen, here.dairy, ConsortiumRole::Partner).await;
        assert_eq!(refused.unwrap_err(), lead_needed);
        consortium::add(&mut tx, &seen, here.institute, ConsortiumRole::Associated).await.unwrap();
        assert_eq!(consortium::remove(&mut tx, &seen, here.dairy).await.unwrap_err(), lead_needed);
        consortium::change_role(&mut tx, &seen, here.institute, ConsortiumRole::Lead).await.unwrap();
        let roles = |members: Vec<crate::pipeline::model::Participant>| -> Vec<_> {
            members.into_iter().map(|member| (member.organisation, member.role)).collect()
        };
        let members = consortium::members(&mut tx, here.network, here.idea).await.unwrap();
        assert_eq!(roles(members), [(here.institute, ConsortiumRole::Lead), (here.dairy, ConsortiumRole::Partner)]);
        let third = organisation(&mut tx, here.network, "Third").await;
        consortium::add(&mut tx, &seen, third, ConsortiumRole::Lead).await.unwrap();
        let members = consortium::members(&mut tx, here.network, here.idea).await.unwrap();
        assert_eq!(members.iter().filter(|member| member.role == ConsortiumRole::Lead).count(), 1);
        assert_eq!(members[0].organisation, third);
        let (name, role) = consortium::remove(&mut tx, &seen, here.dairy).await.unwrap();
        assert_eq!((name.as_str(), role), ("Dairy of the Hills", ConsortiumRole::Partner));
        assert_eq!(consortium::remove(&mut tx, &seen, here.dairy).await.unwrap_err(), Error::NotFound);
    }

    async fn a_consortium_starts_with_its_lead(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let there = found(&mut tx, "there").await;
        let id = proposal_write::create(&mut tx, &here.coordinator, &facts("Alone")).await.unwrap();
        let seen = proposal::visible(&mut tx, &here.coordinator, id).await.unwrap();
        let refused = consortium::add(&mut tx, &seen, here.dairy, ConsortiumRole::Partner).await;
        assert_eq!(refused.unwrap_err(), Error::field("role", Problem::LeadNeeded));
        let foreign = consortium::add(&mut tx, &seen, there.dairy, ConsortiumRole::Lead).await;
        assert_eq!(foreign.unwrap_err(), Error::field("organisation", Problem::UnknownChoice));
        consortium::add(&mut tx, &seen, here.dairy, ConsortiumRole::Lead).await.unwrap();
        let first = proposal::details(&mut tx, &here.coordinator, id).await.unwrap();
        assert_eq!(first.proposal.consortium.len(), 1);
        consortium::remove(&mut tx, &seen, here.dairy).await.unwrap();
        let found = consortium::candidates(&mut tx, &seen, "LUZYCE").await.unwrap();
        assert_eq!(found.iter().map(|one| one.id).collect::<Vec<_>>(), [here.institute]);
        assert!(consortium::candidates(&mut tx, &seen, "%").await.unwrap().is_empty());
    }

    async fn an_organisation_takes_part_once(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.coordinator, here.idea).await.unwrap();
        let twice = consortium::add(&mut tx, &seen, here.dairy, ConsortiumRole::Partner).await;
        assert_eq!(twice.unwrap_err(), Error::Conflict(Conflict::Duplicate));
    }

    async fn a_need_can_be_edited_archived_and_brought_back(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.member, here.idea).await.unwrap();
        let mut facts = NeedFacts {
            kind: OpportunityType::TechnologyRequest,
            title: "Spray tower".into(),
            summary: "For tests".into(),
            keywords: vec!["drying".into()],
            partner_kinds: vec![OrganisationKind::University],
            countries: vec!["PL".into()],
        };
        let id = need::add(&mut tx, &seen, &facts).await.unwrap();
        let needs = proposal::details(&mut tx, &here.member, here.idea).await.unwrap().proposal.needs;
        assert_eq!((needs[0].id, needs[0].title.as_str(), needs[0].may_edit), (id, "Spray tower", true));
        assert_eq!(needs[0].partner_kinds, [OrganisationKind::University]);
        facts.title = "Tall spray tower".into();
        need::edit(&mut tx, &seen, id, needs[0].version, &facts).await.unwrap();
        let late = need::edit(&mut tx, &seen, id, needs[0].version, &facts).await;
        assert_eq!(late.unwrap_err(), Error::Conflict(Conflict::Changed));
        assert_eq!(need::set_archived(&mut tx, &seen, id, true).await.unwrap(), "Tall spray tower");
        assert!(need::of_proposal(&mut tx, &here.member, &seen).await.unwrap().is_empty());
        need::set_archived(&mut tx, &seen, id, false).await.unwrap();
        assert_eq!(need::of_proposal(&mut tx, &here.member, &seen).await.unwrap().len(), 1);
        let unknown = need::set_archived(&mut tx, &seen, OpportunityId::new(), true).await;
        assert_eq!(unknown.unwrap_err(), Error::NotFound);
    }

    async fn a_new_idea_lies_on_top_of_the_first_stage(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let second = proposal_write::create(&mut tx, &here.member, &facts("Second")).await.unwrap();
        let third = proposal_write::create(&mut tx, &here.member, &facts("Third")).await.unwrap();
        let order: Vec<(ProposalId,)> = crate::on!(tx, |c| sqlx::query_as(
            "select id from proposal where network_id = $1 order by position"
        ).bind(here.network).fetch_all(c).await).unwrap();
        assert_eq!(order.into_iter().map(|(id,)| id).collect::<Vec<_>>(), [third, second, here.idea]);
        assert_eq!(proposal_write::usual_currency(&mut tx, here.network).await.unwrap(), Currency::Eur);
        let choices = proposal::choices(&mut tx, &here.member).await.unwrap();
        assert!(choices.may_create && choices.organisations.is_empty());
    }
}
