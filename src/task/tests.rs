//! Tasks as a browser without scripts adds and ticks them.

use crate::directory::tests::Office;
use crate::policy::Role;
use crate::tests::app::Answer;
use crate::tests::samples::{ALLIANCE, ORGANISATION, PROPOSAL, TASK};

const PAGE: &str = "/alliance/pipeline/0199a000-0000-7000-8000-000000000033";

async fn add(office: &Office, title: &str, due_on: &str, assignee: &str, cookie: &str) -> Answer {
    let fields = [
        ("alliance", ALLIANCE),
        ("proposal", PROPOSAL),
        ("task_title", title),
        ("due_on", due_on),
        ("assignee", assignee),
    ];
    office.app.post_form(PAGE, "task/add", &fields, cookie).await
}

/// The task with this title, as a person reads it.
async fn task(office: &Office, title: &str, cookie: &str) -> serde_json::Value {
    let answer = office.app.read("task/list", &[("alliance", ALLIANCE), ("proposal", PROPOSAL)], cookie).await;
    let list: serde_json::Value = serde_json::from_str(&answer.body).expect("tasks");
    let tasks = list["tasks"].as_array().expect("a list");
    tasks.iter().find(|task| task["title"] == title).cloned().unwrap_or_default()
}

async fn tick(office: &Office, task: &serde_json::Value, is_done: &str, page: &str, cookie: &str) -> Answer {
    let (id, version) = (task["id"].as_str().expect("an id"), task["version"].to_string());
    let fields = [("alliance", ALLIANCE), ("id", id), ("version", &*version), ("is_done", is_done)];
    office.app.post_form(page, "task/tick", &fields, cookie).await
}

#[tokio::test]
async fn a_task_is_added_told_and_ticked_off_by_forms() {
    let office = Office::open().await;
    let (person, cookie) = office.app.person_in(Role::Member, office.network).await;
    let added = add(&office, "Angebote vergleichen", "2020-01-15", &person.to_string(), &office.member).await;
    assert_eq!(added.header("location"), format!("{PAGE}#tasks"), "{}", added.body);
    let counted = office.app.read("inbox/count", &[("alliance", ALLIANCE)], &cookie).await.body;
    assert_eq!(counted, "1");
    let inbox = office.app.get("/alliance/mentions?lang=en", &cookie).await.body;
    assert!(inbox.contains("Angebote vergleichen") && inbox.contains("Overdue"), "{inbox}");
    let others = office.app.get("/alliance/mentions?lang=en", &office.member).await.body;
    assert!(!others.contains("Angebote vergleichen"), "{others}");
    let found = task(&office, "Angebote vergleichen", &cookie).await;
    assert_eq!((&found["may_change"], &found["is_overdue"]), (&true.into(), &true.into()));
    let ticked = tick(&office, &found, "true", "/alliance/mentions", &cookie).await;
    assert_eq!(ticked.header("location"), "/alliance/mentions", "it stays where it was ticked off");
    let again = tick(&office, &found, "true", PAGE, &cookie).await;
    assert_eq!(again.status, 409, "somebody has changed it since");
    let page = office.app.get(&format!("{PAGE}?lang=en"), &office.member).await.body;
    assert!(page.contains("done by") && page.contains("Task done: Angebote vergleichen"), "{page}");
    let done = task(&office, "Angebote vergleichen", &cookie).await;
    assert_eq!(done["is_overdue"], false, "what is done is late no more");
    assert_eq!(tick(&office, &done, "false", PAGE, &cookie).await.status, 303);
    let data = office.app.get("/export/account.json", &cookie).await.body;
    assert!(data.contains("\"tasks\"") && data.contains("Angebote vergleichen"), "{data}");
}

/// A refused form shows what was typed with what is wrong.
#[tokio::test]
async fn nothing_typed_is_lost() {
    let office = Office::open().await;
    let (outside, _) = office.app.person_without_role().await;
    let (outside, too_long) = (outside.to_string(), "x".repeat(201));
    for (title, due_on, assignee, field) in [
        (" ", "2027-01-15", "", "task_title"),
        ("Skizze", "bald", "", "due_on"),
        ("Skizze", "2027-01-15", outside.as_str(), "assignee"),
        (too_long.as_str(), "2027-01-15", "", "task_title"),
    ] {
        let refused = add(&office, title, due_on, assignee, &office.member).await;
        assert_eq!(refused.status, 422, "{field}");
        assert!(refused.body.contains(&format!("value=\"{due_on}\"")), "{}", refused.body);
        let fields = [
            ("alliance", ALLIANCE),
            ("proposal", PROPOSAL),
            ("task_title", title),
            ("due_on", due_on),
            ("assignee", assignee),
        ];
        let called = office.app.call("task/add", &fields, &office.member).await;
        assert!(called.body.contains(&format!("\"field\":\"{field}\"")), "{}", called.body);
    }
    assert!(task(&office, "Skizze", &office.member).await.is_null(), "nothing was added");
}

/// A task is changed by who added it, whose it is, who may change the proposal, and coordinators.
#[tokio::test]
async fn others_leave_a_task_alone() {
    let office = Office::open().await;
    let (editor, other) = (office.editor_of(ORGANISATION).await, office.app.person(Role::Member, office.network).await);
    add(&office, "Skizze", "", "", &office.member).await;
    let found = task(&office, "Skizze", &other).await;
    assert_eq!(found["may_change"], false);
    assert_eq!(tick(&office, &found, "true", PAGE, &other).await.status, 403);
    assert_eq!(tick(&office, &found, "true", PAGE, &office.auditor).await.status, 403);
    assert_eq!(tick(&office, &found, "true", PAGE, &editor).await.status, 303);
    let found = task(&office, "Skizze", &editor).await;
    assert_eq!(tick(&office, &found, "false", PAGE, &office.coordinator).await.status, 303);
    assert_eq!(add(&office, "Prüfen", "", "", &office.auditor).await.status, 403);
    let elsewhere = office.app.network("elsewhere").await;
    let stranger = office.app.person(Role::Coordinator, elsewhere).await;
    for alliance in [ALLIANCE, "elsewhere"] {
        let list = [("alliance", alliance), ("proposal", PROPOSAL)];
        assert_eq!(office.app.read("task/list", &list, &stranger).await.status, 404, "{alliance}");
        let remove = [("alliance", alliance), ("id", TASK), ("version", "1")];
        assert_eq!(office.app.call("task/remove", &remove, &stranger).await.status, 404, "{alliance}");
    }
}

#[tokio::test]
async fn a_task_is_changed_and_removed() {
    let office = Office::open().await;
    add(&office, "Skizze", "", "", &office.member).await;
    let found = task(&office, "Skizze", &office.member).await;
    let id = found["id"].as_str().expect("an id").to_owned();
    let page = office.app.get(&format!("{PAGE}?task={id}&lang=en"), &office.member).await.body;
    assert!(page.contains("value=\"Skizze\"") && page.contains("Change the task"), "{page}");
    let edit = [
        ("alliance", ALLIANCE),
        ("id", &*id),
        ("version", "1"),
        ("task_title", "Skizze schreiben"),
        ("due_on", "15.03.2027"),
    ];
    let edited = office.app.post_form(PAGE, "task/edit", &edit, &office.member).await;
    assert_eq!(edited.header("location"), format!("{PAGE}#tasks"), "{}", edited.body);
    let remove = [("alliance", ALLIANCE), ("id", &*id), ("version", "2")];
    assert_eq!(office.app.post_form(PAGE, "task/remove", &remove, &office.member).await.status, 303);
    assert!(task(&office, "Skizze schreiben", &office.member).await.is_null());
    let page = office.app.get(&format!("{PAGE}?lang=en"), &office.member).await.body;
    assert!(page.contains("Task removed: Skizze schreiben"), "{page}");
}
