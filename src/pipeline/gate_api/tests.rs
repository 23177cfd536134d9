//! Gates as they are met: by a move, on the sheet, by decisions; and who may pass.

use super::*;
use crate::both;
use crate::db::Db;
use crate::error::{Conflict, Problem};
use crate::id::{NetworkId, PersonId};
use crate::pipeline::gate::Check;
use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};

/// An office with one idea that says nothing but its title.
struct Office {
    app: TestApp,
    network: NetworkId,
    coordinator: String,
    person: PersonId,
    idea: ProposalId,
    stages: Vec<Stage>,
}

impl Office {
    async fn on(db: Db) -> Office {
        let app = TestApp::on(db).await;
        let network = app.network("bund").await;
        let mut tx = app.db.write().await.unwrap();
        crate::pipeline::bulk::found_pipeline(&mut tx, network).await.unwrap();
        tx.commit().await.unwrap();
        let (person, coordinator) = app.person_in(Role::Coordinator, network).await;
        let fields = [("alliance", "bund"), ("title", "Sprühtrocknung"), ("language", "de")];
        let made = app.call("pipeline/create", &fields, &coordinator).await;
        assert!(made.status.is_success() || made.status == 303, "{}", made.body);
        let viewer = Viewer::for_test(person, network, Role::Coordinator, Vec::new());
        let mut tx = app.db.read().await.unwrap();
        let board = crate::pipeline::store::board::board(&mut tx, &viewer, &Default::default()).await.unwrap();
        let idea = board.columns[0].cards[0].id;
        drop(tx);
        let stages = board.columns.into_iter().map(|column| column.stage).collect();
        Office { app, network, coordinator, person, idea, stages }
    }

    fn stage(&self, key: &str) -> StageId {
        self.stages.iter().find(|stage| stage.key == key).expect("a stage").id
    }

    async fn pass(&self, stage: &str, version: i64, fields: &[(&str, &str)], cookie: &str) -> Answer {
        let (id, stage, version) = (self.idea.to_string(), self.stage(stage).to_string(), version.to_string());
        let mut all = vec![("alliance", "bund"), ("id", &id), ("stage", &stage), ("version", &version)];
        all.extend_from_slice(fields);
        self.app.call("pipeline/gate/pass", &all, cookie).await
    }

    async fn standing(&self) -> (String, i64) {
        let viewer = Viewer::for_test(self.person, self.network, Role::Coordinator, Vec::new());
        let mut tx = self.app.db.read().await.unwrap();
        let proposal = proposal::details(&mut tx, &viewer, self.idea).await.unwrap().proposal;
        (proposal.stage.key, proposal.version)
    }

    async fn history(&self) -> Vec<EventKind> {
        let mut tx = self.app.db.read().await.unwrap();
        let events = crate::activity::of_subject(&mut tx, self.network, self.idea.0, 9).await.unwrap();
        events.into_iter().map(|activity| activity.event).collect()
    }
}

fn missing(answer: &Answer) -> Vec<Check> {
    match serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{}", answer.body)) {
        Error::Conflict(Conflict::Gate(gate)) => gate.missing,
        other => panic!("{other}"),
    }
}

both! {
    async fn a_move_before_a_closed_gate_is_refused_and_says_why(db: Db) {
        let office = Office::on(db).await;
        let (id, to) = (office.idea.to_string(), office.stage("outline").to_string());
        let (_, version) = office.standing().await;
        let seen = version.to_string();
        let fields = [("alliance", "bund"), ("proposal", id.as_str()), ("to", &to), ("seen", &seen)];
        let refused = office.app.call("pipeline/move", &fields, &office.coordinator).await;
        assert_eq!(refused.status, 409);
        let all = [Check::Area, Check::Contact, Check::Summary, Check::Need, Check::Membership, Check::Call, Check::Amount, Check::Period];
        assert_eq!(missing(&refused), all);
        assert_eq!(office.standing().await, ("idea".to_owned(), version));
        let page = office.app.post_form("/bund/pipeline", "pipeline/move", &fields, &office.coordinator).await;
        assert!(page.body.contains(&format!("/bund/pipeline/{id}/gate/{to}")), "the way on is a link: {}", page.body);
    }

    async fn the_sheet_mends_and_moves_or_does_nothing(db: Db) {
        let office = Office::on(db).await;
        let (_, version) = office.standing().await;
        let half = office.pass("partnering", version, &[("summary", "Kurz gesagt"), ("contact_function", "Büro")], &office.coordinator).await;
        assert_eq!(missing(&half), [Check::Area, Check::Need]);
        assert_eq!(office.standing().await, ("idea".to_owned(), version), "nothing was saved");
        let kept = office.pass("partnering", version, &[("summary", "Kurz gesagt"), ("then", "keep")], &office.coordinator).await;
        assert_eq!(kept.status, 200, "{}", kept.body);
        assert_eq!(office.standing().await, ("idea".to_owned(), version + 1));
        let late = office.pass("partnering", version, &[("summary", "Anders"), ("then", "keep")], &office.coordinator).await;
        assert_eq!(late.status, 409);
        let wrong = office.pass("board", version + 1, &[("period", "morgen"), ("requested", "viel")], &office.coordinator).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(office.standing().await, ("idea".to_owned(), version + 1));
    }

    async fn a_closed_gate_is_passed_with_a_reason_that_stays(db: Db) {
        let office = Office::on(db).await;
        let (_, version) = office.standing().await;
        let bare = office.pass("partnering", version, &[("then", "overrule"), ("reason", " ")], &office.coordinator).await;
        assert_eq!(serde_json::from_str::<Error>(&bare.body).unwrap().problem_of("reason"), Some(&Problem::Required));
        let fields = [("then", "overrule"), ("reason", "Der Beirat drängt"), ("summary", "Kurz"), ("key", "once")];
        for _ in 0..2 {
            let passed = office.pass("partnering", version, &fields, &office.coordinator).await;
            // The second time the sheet's facts were saved already, so the version is an old one.
            assert!(passed.status == 200 || passed.status == 409, "{}", passed.body);
        }
        assert_eq!(office.standing().await, ("partnering".to_owned(), version + 2));
        let (id, to, seen) = (office.idea.to_string(), office.stage("outline").to_string(), version.to_string());
        let late = [("alliance", "bund"), ("proposal", id.as_str()), ("to", &to), ("seen", &seen)];
        let late = office.app.call("pipeline/move", &late, &office.coordinator).await;
        let told: Error = serde_json::from_str(&late.body).unwrap();
        assert!(matches!(told, Error::Conflict(Conflict::Moved { .. })), "who was faster comes before the gate: {told}");
        let history = office.history().await;
        let Some(EventKind::ProposalMoved { overruled: Some(overruled), .. }) = history.first() else {
            panic!("{history:?}")
        };
        assert_eq!(overruled.reason, "Der Beirat drängt");
        assert_eq!(overruled.missing, [Check::Area, Check::Contact, Check::Need]);
    }

    async fn events_open_gates(db: Db) {
        let office = Office::on(db).await;
        let (_, version) = office.standing().await;
        let overrule = [("then", "overrule"), ("reason", "Altbestand")];
        assert_eq!(office.pass("board", version, &overrule, &office.coordinator).await.status, 200);
        let early = office.pass("application", version + 1, &[], &office.coordinator).await;
        assert_eq!(missing(&early), [Check::Vote]);
        let future = office.pass("application", version + 1, &[("on[vote]", "2090-01-01")], &office.coordinator).await;
        assert_eq!(serde_json::from_str::<Error>(&future.body).unwrap().problem_of("on[vote]"), Some(&Problem::InTheFuture));
        let voted = [("on[vote]", "2026-03-12"), ("note[vote]", "7:1")];
        assert_eq!(office.pass("application", version + 1, &voted, &office.coordinator).await.status, 200);
        assert_eq!(office.standing().await.0, "application");
        assert!(matches!(office.history().await[1], EventKind::MilestoneReached { milestone: Milestone::Vote, .. }));
        let id = office.idea.to_string();
        let back = [("alliance", "bund"), ("id", id.as_str()), ("milestone", "vote")];
        assert_eq!(office.app.call("pipeline/gate/take-back", &back, &office.coordinator).await.status, 200);
        assert!(matches!(office.history().await[0], EventKind::MilestoneTakenBack { milestone: Milestone::Vote, .. }));
    }

    async fn a_vote_of_the_board_is_a_decision(db: Db) {
        let office = Office::on(db).await;
        let (_, version) = office.standing().await;
        let overrule = [("then", "overrule"), ("reason", "Altbestand")];
        assert_eq!(office.pass("board", version, &overrule, &office.coordinator).await.status, 200);
        let (id, seen) = (office.idea.to_string(), (version + 1).to_string());
        let fields = [("alliance", "bund"), ("id", id.as_str()), ("version", &seen), ("outcome", "approved")];
        assert_eq!(office.app.call("pipeline/outcome", &fields, &office.coordinator).await.status, 200);
        assert_eq!(office.pass("application", version + 2, &[], &office.coordinator).await.status, 200);
        let contract = office.pass("contract", version + 3, &[], &office.coordinator).await;
        assert!(missing(&contract).contains(&Check::Approval), "the board's yes is not the funder's");
    }

    async fn only_those_who_move_pass(db: Db) {
        let office = Office::on(db).await;
        let (_, version) = office.standing().await;
        let member = office.app.person(Role::Member, office.network).await;
        let other = office.app.network("fremd").await;
        let stranger = office.app.person(Role::Coordinator, other).await;
        for (cookie, status) in [(&member, 403), (&stranger, 404)] {
            let fields = [("then", "overrule"), ("reason", "Warum nicht")];
            assert_eq!(office.pass("partnering", version, &fields, cookie).await.status, status);
        }
        let id = office.idea.to_string();
        let arguments = [("alliance", "bund"), ("id", id.as_str())];
        assert_eq!(office.app.read("pipeline/gates", &arguments, &member).await.status, 200);
        assert_eq!(office.app.read("pipeline/gates", &arguments, &stranger).await.status, 404);
        let page = office.app.get(&format!("/bund/pipeline/{id}/gate/{}?lang=de", office.stage("partnering")), &member).await;
        assert!(page.body.contains("Auf dem Weg zu") && !page.body.contains("name=\"reason\""), "{}", page.body);
    }
}
