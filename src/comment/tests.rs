//! Comments as a browser without scripts writes and reads them.

use crate::directory::tests::Office;
use crate::id::PersonId;
use crate::live::{Signal, Topic};
use crate::policy::Role;
use crate::tests::samples::{ALLIANCE, COMMENT, ORGANISATION, PERSON, PROPOSAL};

const PAGE: &str = "/alliance/pipeline/0199a000-0000-7000-8000-000000000033";

/// A new member with this name: their id and cookie.
async fn named(office: &Office, name: &'static str) -> (PersonId, String) {
    let (person, cookie) = office.app.person_in(Role::Member, office.network).await;
    let mut tx = office.app.db.write().await.unwrap();
    crate::execute!(tx, sqlx::query("update person set name = $2 where id = $1").bind(person).bind(name)).unwrap();
    tx.commit().await.unwrap();
    (person, cookie)
}

async fn write(office: &Office, comment: &str, tell: &str, cookie: &str) -> crate::tests::app::Answer {
    let fields = [("alliance", ALLIANCE), ("proposal", PROPOSAL), ("comment", comment), ("tell", tell)];
    office.app.post_form(PAGE, "comment/write", &fields, cookie).await
}

/// The comments that a person reads.
async fn read(office: &Office, cookie: &str) -> Vec<serde_json::Value> {
    let arguments = [("alliance", ALLIANCE), ("proposal", PROPOSAL)];
    let answer = office.app.read("comment/list", &arguments, cookie).await;
    let thread: serde_json::Value = serde_json::from_str(&answer.body).expect("a thread");
    thread["comments"].as_array().expect("comments").clone()
}

fn last(comments: &[serde_json::Value], field: &str) -> String {
    let value = &comments.last().expect("a comment")[field];
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

async fn count(office: &Office, cookie: &str) -> String {
    office.app.read("inbox/count", &[("alliance", ALLIANCE)], cookie).await.body
}

#[tokio::test]
async fn a_comment_is_written_told_changed_and_deleted_by_forms() {
    let office = Office::open().await;
    let (member, member_cookie) = named(&office, "Textilwerk").await;
    let (_, author) = named(&office, "Institut").await;
    let mut hints = office.app.db.live().subscribe();
    let text = "Guten Tag @textilwerk,\r\nsiehe https://a.example/plan?x=1&y=2.\r\n<script>alert(1)</script>";
    let written = write(&office, text, "", &author).await;
    assert_eq!(written.header("location"), format!("{PAGE}#write-comment"), "{}", written.body);
    let hint = hints.try_recv().expect("a hint");
    assert!(matches!(hint, Signal::Changed(hint) if hint.topic == Topic::Record && hint.id.to_string() == PROPOSAL));
    assert_eq!(count(&office, &member_cookie).await, "1");
    let page = office.app.get(&format!("{PAGE}?lang=en"), &member_cookie).await.body;
    assert!(
        page.contains("href=\"https://a.example/plan?x=1&amp;y=2\" rel=\"external nofollow noopener noreferrer\""),
        "{page}"
    );
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !page.contains("<script>alert"), "{page}");
    assert!(page.contains("@Textilwerk") && page.contains("1 new"));
    let inbox = office.app.get("/alliance/mentions?lang=en", &member_cookie).await.body;
    assert!(inbox.contains("Guten Tag @Textilwerk") && inbox.contains("Institut"), "{inbox}");
    let other = office.app.get("/alliance/mentions?lang=en", &author).await.body;
    assert!(!other.contains("Guten Tag") && other.contains("No comment names you"), "{other}");
    let marked =
        office.app.post_form("/alliance/mentions", "inbox/read", &[("alliance", ALLIANCE)], &member_cookie).await;
    assert_eq!(marked.header("location"), "/alliance/mentions", "{}", marked.body);
    assert_eq!(count(&office, &member_cookie).await, "0");

    let comments = read(&office, &author).await;
    let (id, source) = (last(&comments, "id"), last(&comments, "source"));
    assert!(source.starts_with("Guten Tag @Textilwerk,\nsiehe"), "{source}");
    let form = office.app.get(&format!("{PAGE}?comment={id}&lang=en"), &author).await.body;
    assert!(form.contains("Save the comment") && form.contains("name=\"version\" value=\"1\""), "{form}");
    let edit = [("alliance", ALLIANCE), ("id", &*id), ("version", "1"), ("words", "Kürzer.")];
    let edited = office.app.post_form(PAGE, "comment/edit", &edit, &author).await;
    assert_eq!(edited.header("location"), format!("{PAGE}#comment-{id}"), "{}", edited.body);
    let again = office.app.post_form(&format!("{PAGE}?comment={id}"), "comment/edit", &edit, &author).await;
    assert!(again.status == 409 && again.body.contains("Kürzer."), "{}", again.body);
    let delete = [("alliance", ALLIANCE), ("id", &*id), ("version", "2")];
    assert_eq!(office.app.post_form(PAGE, "comment/delete", &delete, &member_cookie).await.status, 403);
    assert_eq!(office.app.post_form(PAGE, "comment/delete", &delete, &author).await.status, 303);
    let page = office.app.get(&format!("{PAGE}?lang=en"), &member_cookie).await.body;
    assert!(page.contains("Deleted by its author") && !page.contains("Kürzer."), "{page}");
    assert!(page.contains("Own comment deleted"), "the history keeps that there was one");
    let _ = member;
}

/// Nobody changes somebody else's words; coordinators take them away, and the history says so.
#[tokio::test]
async fn a_coordinator_deletes_and_does_not_change() {
    let office = Office::open().await;
    write(&office, "Von einem Mitglied", "", &office.member).await;
    let comments = read(&office, &office.coordinator).await;
    let id = last(&comments, "id");
    assert_eq!((last(&comments, "source"), last(&comments, "may_delete")), ("null".into(), "true".into()));
    let edit = [("alliance", ALLIANCE), ("id", &*id), ("version", "1"), ("words", "Anders")];
    assert_eq!(office.app.call("comment/edit", &edit, &office.coordinator).await.status, 403);
    assert_eq!(office.app.call("comment/delete", &edit[..3], &office.coordinator).await.status, 200);
    assert_eq!(last(&read(&office, &office.member).await, "deleted"), "by_coordination");
    let page = office.app.get(&format!("{PAGE}?lang=en"), &office.member).await.body;
    assert!(
        page.contains("Deleted by the coordination") && page.contains("Comment of somebody else deleted"),
        "{page}"
    );
}

#[tokio::test]
async fn an_auditor_reads_and_others_see_nothing() {
    let office = Office::open().await;
    write(&office, "Kommentarkanarie", "", &office.member).await;
    let page = office.app.get(PAGE, &office.auditor).await.body;
    assert!(page.contains("Kommentarkanarie") && !page.contains("comment/write"), "{page}");
    assert_eq!(write(&office, "Geprüft", "", &office.auditor).await.status, 403);
    assert_eq!(office.app.get("/alliance/mentions", &office.auditor).await.status, 403);
    let thread =
        office.app.read("comment/list", &[("alliance", ALLIANCE), ("proposal", PROPOSAL)], &office.auditor).await;
    assert!(thread.body.contains("\"people\":[]"), "who reads only is told no names: {}", thread.body);
    let elsewhere = office.app.network("elsewhere").await;
    let stranger = office.app.person(Role::Coordinator, elsewhere).await;
    for alliance in [ALLIANCE, "elsewhere"] {
        let list = [("alliance", alliance), ("proposal", PROPOSAL)];
        assert_eq!(office.app.read("comment/list", &list, &stranger).await.status, 404, "{alliance}");
        let delete = [("alliance", alliance), ("id", COMMENT), ("version", "1")];
        assert_eq!(office.app.call("comment/delete", &delete, &stranger).await.status, 404, "{alliance}");
    }
}

/// On a proposal that was put away nobody goes on talking, and others do not see it at all.
#[tokio::test]
async fn an_archived_proposal_is_talked_about_no_more() {
    let office = Office::open().await;
    let editor = office.editor_of(ORGANISATION).await;
    write(&office, "Vorher", "", &editor).await;
    let proposal = [("alliance", ALLIANCE), ("id", PROPOSAL)];
    assert_eq!(office.app.call("pipeline/archive", &proposal, &editor).await.status, 200);
    assert_eq!(write(&office, "Danach", "", &editor).await.status, 403);
    assert_eq!(write(&office, "Danach", "", &office.member).await.status, 404);
    let comments = read(&office, &editor).await;
    assert_eq!((last(&comments, "source"), last(&comments, "may_delete")), ("null".into(), "false".into()));
    let delete = [("alliance", ALLIANCE), ("id", &*last(&comments, "id")), ("version", "1")];
    assert_eq!(office.app.call("comment/delete", &delete, &editor).await.status, 403);
}

/// The list of those who can be told works without a script, and takes nobody from elsewhere.
#[tokio::test]
async fn somebody_is_told_by_the_list() {
    let office = Office::open().await;
    let (person, cookie) = named(&office, "Prüflabor").await;
    write(&office, "Bitte messen", &person.to_string(), &office.member).await;
    assert_eq!(count(&office, &cookie).await, "1");
    write(&office, "@Prüflabor noch einmal", &person.to_string(), &office.member).await;
    let comments = read(&office, &office.member).await;
    assert_eq!(last(&comments, "source"), "@Prüflabor noch einmal", "they are named once");
    let (outside, outside_cookie) = office.app.person_without_role().await;
    let refused = write(&office, "Für draußen", &outside.to_string(), &office.member).await;
    assert!(refused.status == 422 && refused.body.contains("Für draußen"), "{}", refused.body);
    write(&office, &format!("@[{outside}] und @[{PERSON}]"), "", &office.member).await;
    let mut tx = office.app.db.read().await.unwrap();
    assert!(super::mentions_of(&mut tx, outside).await.unwrap().is_empty(), "an id from elsewhere tells nobody");
    drop(tx);
    let shown = read(&office, &office.member).await;
    assert!(!shown.last().unwrap().to_string().contains("example.org"), "{shown:?}");
    let _ = outside_cookie;
}

/// What is too long is given back with what is wrong, also where it is more than a form may be.
#[tokio::test]
async fn nothing_of_a_long_comment_is_lost() {
    let office = Office::open().await;
    let before = read(&office, &office.member).await.len();
    let longest = "ü".repeat(10_000);
    assert_eq!(write(&office, &longest, "", &office.member).await.status, 303);
    for (length, status, said) in [(10_001, 422, "10000"), (1024 * 1024, 413, "1 MB")] {
        let text = "ü".repeat(length);
        let refused = write(&office, &text, "", &office.member).await;
        assert_eq!(refused.status, status);
        assert!(refused.body.contains(&text), "the page has all that was typed: {length}");
        assert!(refused.body.contains(said), "{said}");
        let fields = [("alliance", ALLIANCE), ("proposal", PROPOSAL), ("comment", &*text)];
        let called = office.app.call("comment/write", &fields, &office.member).await;
        assert_eq!(called.status, status, "{}", called.body);
    }
    let blank = write(&office, " \r\n\u{200b} ", "", &office.member).await;
    assert_eq!(blank.status, 422);
    assert_eq!(read(&office, &office.member).await.len(), before + 1);
}

/// The own words are in the own data, and go with the account.
#[tokio::test]
async fn comments_are_part_of_the_own_data() {
    let office = Office::open().await;
    write(&office, "Eigene Worte", "", &office.member).await;
    let data = office.app.get("/export/account.json", &office.member).await.body;
    assert!(data.contains("\"comments\"") && data.contains("Eigene Worte"), "{data}");
    let others = office.app.get("/export/account.json", &office.coordinator).await.body;
    assert!(!others.contains("Eigene Worte"));
}
