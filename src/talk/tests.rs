//! The whole way of a talk as a browser goes it, by plain forms.

mod secrets;

use super::evaluation::Evaluation;
use super::model::{Guide, TalkPage, TalkStatus, Talks};
use crate::directory::model::OpportunityPage;
use crate::id::NetworkId;
use crate::opportunity::model::Phase;
use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};
use crate::tests::migrations::insert_rows;
use crate::tests::samples::{ALLIANCE, ORGANISATION, OTHER_ORGANISATION, QUESTION, TALK, TALK_DRAFT};
use axum::http::StatusCode;
use time::OffsetDateTime;

/// The alliance of the migrations' rows: one member with a talk that was held in January and
/// one that is prepared.
struct Office {
    app: TestApp,
    network: NetworkId,
    coordinator: String,
    auditor: String,
    member: String,
}

impl Office {
    async fn open() -> Office {
        let (db, folder) = crate::tests::both::sqlite().await;
        insert_rows(&db).await;
        let app = TestApp::on(db).await.keeping(folder);
        let network = "0199a000-0000-7000-8000-000000000010".parse().unwrap();
        let coordinator = app.person(Role::Coordinator, network).await;
        let auditor = app.person(Role::Auditor, network).await;
        let member = app.person(Role::Member, network).await;
        Office { app, network, coordinator, auditor, member }
    }

    /// Saves the draft with these fields besides the usual ones.
    async fn save(&self, seen: &str, fields: &[(&str, &str)]) -> Answer {
        let asked = format!("asked[q-{QUESTION}]");
        let usual = [("alliance", ALLIANCE), ("id", TALK_DRAFT), ("seen", seen), ("language", "de"), (&*asked, "1")];
        let page = format!("/alliance/membership/talks/{TALK_DRAFT}");
        self.app.post_form(&page, "talk/save", &[&usual, fields].concat(), &self.coordinator).await
    }

    async fn talk(&self, id: &str) -> TalkPage {
        let answer = self.app.read("talk/one", &[("alliance", ALLIANCE), ("id", id)], &self.coordinator).await;
        serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("a talk: {error} {}", answer.body))
    }

    async fn guide(&self) -> Guide {
        let answer = self.app.read("talk/guide", &[("alliance", ALLIANCE)], &self.auditor).await;
        serde_json::from_str(&answer.body).expect("a guide")
    }
}

fn today() -> String {
    OffsetDateTime::now_utc().date().to_string()
}

#[tokio::test]
async fn a_talk_goes_its_way_without_a_script() {
    let office = Office::open().await;
    let started = [("alliance", ALLIANCE), ("organisation", ORGANISATION)];
    let answer = office.app.post_form("/alliance/membership/talks", "talk/start", &started, &office.coordinator).await;
    let address = format!("/alliance/membership/talks/{TALK_DRAFT}");
    assert_eq!(answer.header("location"), address, "the draft that is there: {}", answer.body);
    let page = office.app.get(&address, &office.coordinator).await;
    assert!(page.body.contains("Mehr Treffen vor Ort"), "what was answered before stands beside");
    assert!(page.body.contains("Angebot senden"), "and what was agreed then");

    let rating = format!("numbers[q-{QUESTION}]");
    let remark = format!("words[q-{QUESTION}]");
    let refused = office.save("1", &[(&rating, "11"), (&remark, "Sehr zufrieden"), ("participants", "Vertrieb")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert!(refused.body.contains("value=\"Sehr zufrieden\"") && refused.body.contains("value=\"Vertrieb\""));
    let fields = [
        (&*rating, "9"),
        (&*remark, "Sehr zufrieden"),
        ("day", &*today()),
        ("need_kind", "technology_request"),
        ("need_title", "Prüfstand gesucht"),
        ("need_text", "Für Rezyklate"),
    ];
    let saved = office.save("1", &fields).await;
    assert_eq!(saved.header("location"), format!("{address}?saved=2#needs"), "{}", saved.body);
    assert_eq!(office.save("1", &fields).await.status, StatusCode::CONFLICT, "somebody saved meanwhile");
    let talk = office.talk(TALK_DRAFT).await;
    let answer = talk.asked[0].answer.as_ref().unwrap();
    assert_eq!((answer.number, answer.words.as_str()), (Some(9), "Sehr zufrieden"));
    assert_eq!(
        talk.notes.iter().map(|note| note.title.as_str()).collect::<Vec<_>>(),
        ["Lohnfertiger", "Prüfstand gesucht"]
    );

    let strike = format!("drop:{}", talk.notes[0].id);
    let fields = [(&*rating, "8"), ("day", &*today()), ("then", &*strike)];
    assert_eq!(office.save("2", &fields).await.status, StatusCode::SEE_OTHER);
    let held = office.save("3", &[(&rating, "8"), ("day", &today()), ("then", "hold")]).await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let talk = office.talk(TALK_DRAFT).await;
    assert_eq!((talk.status, talk.notes.len()), (TalkStatus::Held, 1));
    assert_eq!(talk.closed_by.as_deref(), Some("Geschäftsstelle"));
    assert_eq!(office.save("4", &[(&rating, "1")]).await.status, StatusCode::CONFLICT, "it is closed");
    let page = office.app.get(&address, &office.auditor).await;
    assert!(page.body.contains("Prüfstand gesucht") && !page.body.contains("<textarea"), "an auditor reads");
}

#[tokio::test]
async fn a_talk_is_closed_with_its_day() {
    let office = Office::open().await;
    for day in ["", "2999-01-01"] {
        let refused = office.save("1", &[("day", day), ("then", "hold")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
        assert!(refused.body.contains("aria-invalid=\"true\""), "at the field");
    }
    assert_eq!(office.talk(TALK_DRAFT).await.status, TalkStatus::Draft);
}

/// One click makes a need of the member, a second click none.
#[tokio::test]
async fn a_noted_need_becomes_one_need() {
    let office = Office::open().await;
    let note = office.talk(TALK).await.notes[0].clone();
    let note_id = note.id.to_string();
    let fields = [("alliance", ALLIANCE), ("id", TALK), ("note", &*note_id)];
    let page = format!("/alliance/membership/talks/{TALK}");
    for _ in 0..2 {
        let answer = office.app.post_form(&page, "talk/need", &fields, &office.coordinator).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
    let made = office.talk(TALK).await.notes[0].made.clone().expect("a need");
    assert_eq!((made.title.as_str(), made.phase), ("Prüfverfahren für Rezyklate", Some(Phase::Draft)));
    let id = made.id.to_string();
    let arguments = [("alliance", ALLIANCE), ("id", &*id)];
    let need = office.app.read("directory/opportunity", &arguments, &office.coordinator).await;
    let need: OpportunityPage = serde_json::from_str(&need.body).expect("a need");
    assert_eq!(need.standing.talk.map(|talk| talk.to_string()).as_deref(), Some(TALK), "and the way back");
    assert_eq!(need.opportunity.organisation.map(|(owner, _)| owner.to_string()).as_deref(), Some(ORGANISATION));
    assert_eq!(need.opportunity.summary, "Schnell und zerstörungsfrei");
    let page = office.app.get(&format!("/alliance/opportunities/{id}"), &office.coordinator).await;
    assert!(page.body.contains(&format!("/alliance/membership/talks/{TALK}")));
    let (editor, cookie) = office.app.person_in(Role::Member, office.network).await;
    office.app.let_edit(editor, office.network, ORGANISATION).await;
    let seen = office.app.read("directory/opportunity", &arguments, &cookie).await;
    let seen: OpportunityPage = serde_json::from_str(&seen.body).expect("the owner sees the draft");
    assert_eq!(seen.standing.talk, None, "but not where it comes from");
    let count =
        office.app.read("talk/evaluation", &[("alliance", ALLIANCE), ("period", "2026-Q1")], &office.auditor).await;
    let evaluation: Evaluation = serde_json::from_str(&count.body).expect("an evaluation");
    assert_eq!(evaluation.needs.len(), 1);
    assert_eq!(evaluation.needs[0].made.as_ref().map(|made| made.id.to_string()).as_deref(), Some(&*id));
}

#[tokio::test]
async fn only_members_are_talked_with() {
    let office = Office::open().await;
    let fields = [("alliance", ALLIANCE), ("organisation", OTHER_ORGANISATION)];
    let answer = office.app.call("talk/start", &fields, &office.coordinator).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "who has only applied is none");
    let list = office.app.read("talk/list", &[("alliance", ALLIANCE), ("show", "members")], &office.auditor).await;
    let list: Talks = serde_json::from_str(&list.body).expect("a list");
    assert_eq!(list.members.iter().map(|one| one.organisation.to_string()).collect::<Vec<_>>(), [ORGANISATION]);
    assert!(!list.may_edit);
}

#[tokio::test]
async fn the_guide_is_changed_by_plain_forms() {
    let office = Office::open().await;
    let page = "/alliance/membership/talks/guide";
    let post = async |endpoint: &str, fields: &[(&str, &str)]| {
        let fields = [&[("alliance", ALLIANCE)], fields].concat();
        office.app.post_form(page, endpoint, &fields, &office.coordinator).await
    };
    let words = [("text_de", "Wie zufrieden?"), ("text_pl", "Zadowolenie?")];
    let edited = post("talk/question/edit", &[&[("id", QUESTION), ("seen", "1")], &words[..]].concat()).await;
    assert_eq!(edited.status, StatusCode::SEE_OTHER, "{}", edited.body);
    let late = post("talk/question/edit", &[("id", QUESTION), ("seen", "1"), ("text_de", "Zu spät")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let refused =
        post("talk/question/add", &[("kind", "choice"), ("text_de", "Welche?"), ("choices_de", "Eine")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(">Welche?</textarea>"), "{}", refused.body);
    let added = [("kind", "choice"), ("text_de", "Welche?"), ("choices_de", "Eine\nAndere")];
    assert_eq!(post("talk/question/add", &added).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        post("talk/question/move", &[("id", QUESTION), ("direction", "down")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(post("talk/months", &[("months", "0")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(post("talk/months", &[("months", "6")]).await.status, StatusCode::SEE_OTHER);
    let guide = office.guide().await;
    assert_eq!((guide.months, guide.questions.len(), guide.retired.len()), (6, 3, 1));
    let second = &guide.questions[1];
    assert_eq!((second.id.to_string().as_str(), second.wording.number), (QUESTION, 2));
    assert_eq!(guide.questions[2].wording.choices.iter().map(|choice| choice.key).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(
        post("talk/question/retire", &[("id", QUESTION), ("retired", "true")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(office.guide().await.retired.len(), 2);
    let shown = office.app.get(page, &office.auditor).await;
    assert!(shown.body.contains("Wie zufrieden?") && !shown.body.contains("<textarea"), "an auditor reads");
}

/// Each answer on a row, in the reader's language, and no cell that a spreadsheet would run.
#[tokio::test]
async fn the_answers_of_a_period_are_a_table() {
    let office = Office::open().await;
    let words = format!("words[q-{QUESTION}]");
    let saved = office.save("1", &[(&words, "=1+1"), ("day", "2026-05-01"), ("then", "hold")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let cookie = format!("{}; lang=de", office.auditor);
    let table = office.app.get("/export/alliance/talks.csv?period=2026", &cookie).await;
    assert_eq!(table.status, StatusCode::OK);
    assert_eq!(table.header("content-disposition"), "attachment; filename=\"alliance-talks-2026.csv\"");
    let lines: Vec<&str> = table.body.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Organisation;Tag;Frage;Antwort;Anmerkung");
    assert_eq!(lines[1], "Musterwerk GmbH;2026-05-01;Wie zufrieden sind Sie mit dem Bündnis?;;'=1+1");
    assert_eq!(lines[2], "Musterwerk GmbH;2026-01-20;Wie zufrieden sind Sie mit dem Bündnis?;8;Mehr Treffen vor Ort");
    assert_eq!(lines[3], "Musterwerk GmbH;2026-01-20;Planen Sie ein Projekt?;Noch nicht;");
    assert_eq!(lines.len(), 5);
    let other = office.app.get("/export/alliance/talks.csv?period=2025", &cookie).await;
    assert_eq!(other.body.lines().count(), 1);
}

/// Where two organisations become one, nothing that was prepared with either is lost.
#[tokio::test]
async fn the_drafts_of_organisations_that_are_merged_become_one() {
    let office = Office::open().await;
    office
        .app
        .run(
            "insert into talk (id, network_id, organisation_id, status, participants, next_step, started_at)
             select x'0199a0000000700080000000000000c0', network_id, x'0199a000000070008000000000000021', 'draft', '', '',
               started_at from talk where status = 'draft'",
        )
        .await;
    office
        .app
        .run(
            "insert into talk_answer (network_id, talk_id, question_id, wording, number, words)
             select network_id, x'0199a0000000700080000000000000c0', question_id, wording, 3, 'Vom anderen'
             from talk_answer where number is not null",
        )
        .await;
    office
        .app
        .run("update talk_note set talk_id = x'0199a0000000700080000000000000c0' where title = 'Lohnfertiger'")
        .await;
    let rating = format!("numbers[q-{QUESTION}]");
    assert_eq!(office.save("1", &[(&rating, "9")]).await.status, StatusCode::SEE_OTHER);
    let fields = [
        ("alliance", ALLIANCE),
        ("kept", ORGANISATION),
        ("merged", OTHER_ORGANISATION),
        ("seen_kept", "1"),
        ("seen_merged", "1"),
    ];
    let merged = office.app.call("directory/duplicates/merge", &fields, &office.coordinator).await;
    assert_eq!(merged.status, StatusCode::OK, "{}", merged.body);
    let talk = office.talk(TALK_DRAFT).await;
    let numbers: Vec<Option<i64>> =
        talk.asked.iter().map(|asked| asked.answer.as_ref().and_then(|answer| answer.number)).collect();
    assert_eq!(numbers, [Some(9), Some(3)], "what was answered in both is that of the one that is kept");
    assert_eq!(talk.notes.iter().map(|note| note.title.as_str()).collect::<Vec<_>>(), ["Lohnfertiger"]);
}
