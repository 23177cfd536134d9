use super::*;
use crate::both;
use crate::pipeline::gate::way_to;
use crate::pipeline::model::ConsortiumRole;
use crate::pipeline::store::testing::{SmallAlliance, found};
use crate::pipeline::store::{consortium, proposal, proposal_write};
use time::macros::date;

const DAY: Date = date!(2026 - 03 - 12);

async fn read(tx: &mut Tx, here: &SmallAlliance) -> Facts {
    facts(tx, here.network, here.idea, DAY).await.expect("facts")
}

both! {
    async fn facts_are_what_the_proposal_has(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let bare = read(&mut tx, &here).await;
        assert!(bare.has_lead && bare.has_contact && !bare.lead_is_member && bare.partners == 1);
        assert!(!bare.has_area && !bare.has_summary && !bare.has_need && bare.call.is_none() && bare.period.is_none());
        let seen = proposal::visible(&mut tx, &here.coordinator, here.idea).await.unwrap();
        consortium::add(&mut tx, &seen, here.institute, ConsortiumRole::Partner).await.unwrap();
        let form = crate::pipeline::proposal_form::ProposalForm {
            title: "Spray drying".into(),
            language: "en".into(),
            summary: "In short".into(),
            requested: "358.000 €".into(),
            granted: "300.000 €".into(),
            number: "0063605202".into(),
            fund_rate: "85".into(),
            period: "05.2021 – 08.2023".into(),
            ..Default::default()
        };
        proposal_write::edit(&mut tx, &seen, 2, &form.read(crate::pipeline::model::Currency::Eur).unwrap()).await.unwrap();
        let full = read(&mut tx, &here).await;
        assert!(full.has_summary && full.has_amount && full.has_grant && full.has_number);
        assert_eq!((full.partners, full.fund_rate, full.period.map(|period| period.ends_on)), (2, Some(8500), Some(date!(2023 - 08 - 31))));
        let away = facts(&mut tx, crate::id::NetworkId::new(), here.idea, DAY).await;
        assert_eq!(away, Err(Error::NotFound));
    }

    async fn events_are_kept_once_each_and_taken_back(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.coordinator, here.idea).await.unwrap();
        let vote = |on, note: &str| Reached { milestone: Milestone::Vote, on, note: note.to_owned() };
        reach(&mut tx, &here.coordinator, &seen, &vote(DAY, "7:1")).await.unwrap();
        reach(&mut tx, &here.coordinator, &seen, &vote(date!(2026 - 03 - 13), "8:0")).await.unwrap();
        let kept = milestones(&mut tx, here.network, here.idea).await.unwrap();
        assert_eq!(kept, [vote(date!(2026 - 03 - 13), "8:0")]);
        assert_eq!(read(&mut tx, &here).await.milestones, [Milestone::Vote]);
        assert_eq!(milestones(&mut tx, crate::id::NetworkId::new(), here.idea).await.unwrap(), []);
        assert!(forget(&mut tx, &seen, Milestone::Vote).await.unwrap());
        assert!(!forget(&mut tx, &seen, Milestone::Vote).await.unwrap());
    }

    async fn a_decision_makes_its_event_and_takes_it_back(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.coordinator, here.idea).await.unwrap();
        for (outcome, kept) in [
            (Some(Outcome::Conditional), 1), (Some(Outcome::Approved), 1), (Some(Outcome::Reserve), 0), (None, 0),
        ] {
            follow_decision(&mut tx, &here.coordinator, &seen, Milestone::Vote, outcome).await.unwrap();
            assert_eq!(milestones(&mut tx, here.network, here.idea).await.unwrap().len(), kept, "{outcome:?}");
        }
    }

    async fn the_default_gates_are_in_the_order_of_the_board(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let seen = proposal::visible(&mut tx, &here.coordinator, here.idea).await.unwrap();
        let gates = gates(&mut tx, here.network, seen.pipeline).await.unwrap();
        let template = crate::pipeline::template::STAGES;
        assert!(gates.iter().map(|(_, gate)| gate.as_slice()).eq(template.iter().map(|stage| stage.gate)));
        assert_eq!(gates[0].0, seen.stage_id);
        let way = way_to(&gates, gates[0].0, gates[1].0, &read(&mut tx, &here).await);
        assert_eq!(way.missing().collect::<Vec<_>>(), [Check::Area, Check::Summary, Check::Need]);
    }
}
