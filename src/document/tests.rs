//! Documents as a browser without scripts sends and gets them.

use crate::directory::tests::Office;
use crate::policy::Role;
use crate::tests::app::Answer;
use crate::tests::samples::{ALLIANCE, DOCUMENT_FILE, ORGANISATION, OTHER_ORGANISATION, PICTURE, PROPOSAL};

const PAGE: &str = "/alliance/pipeline/0199a000-0000-7000-8000-000000000033/documents";
const UPLOAD: &str = "/upload/alliance/document/0199a000-0000-7000-8000-000000000033";

/// What a person reads about the documents of the proposal.
async fn read(office: &Office, cookie: &str) -> serde_json::Value {
    let answer = office.app.read("document/list", &[("alliance", ALLIANCE), ("proposal", PROPOSAL)], cookie).await;
    serde_json::from_str(&answer.body).expect("documents")
}

/// The document with this title.
async fn document(office: &Office, title: &str) -> serde_json::Value {
    let listed = read(office, &office.coordinator).await;
    let documents = listed["documents"].as_array().expect("a list").clone();
    documents.into_iter().find(|one| one["title"] == title).expect("the document")
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

async fn download(office: &Office, file: &str, cookie: &str) -> Answer {
    office.app.get(&format!("/export/alliance/document/{file}"), cookie).await
}

#[tokio::test]
async fn a_document_keeps_all_its_versions() {
    let office = Office::open().await;
    let editor = office.editor_of(ORGANISATION).await;
    let sent = office.app.upload(UPLOAD, "../../Übersicht.txt", "erstens".as_bytes(), &editor).await;
    assert_eq!((sent.status.as_u16(), sent.header("location")), (303, PAGE), "{}", sent.body);
    let first = document(&office, "Übersicht").await;
    let again = format!("{UPLOAD}/{}", text(&first["id"]));
    assert_eq!(office.app.upload(&again, "Übersicht 2.txt", b"zweitens", &editor).await.status, 303);
    let versions = document(&office, "Übersicht").await["versions"].as_array().expect("versions").clone();
    assert_eq!(versions.len(), 2);
    for (version, name, content) in
        [(&versions[0], "Übersicht 2.txt", "zweitens"), (&versions[1], "Übersicht.txt", "erstens")]
    {
        assert_eq!(version["name"], name);
        let got = download(&office, &text(&version["id"]), &office.member).await;
        assert_eq!((got.status.as_u16(), got.body.as_str()), (200, content));
        assert!(got.header("content-disposition").starts_with("attachment; filename=\"_bersicht"), "{:?}", got.headers);
        assert!(got.header("content-disposition").contains("filename*=UTF-8''%C3%9Cbersicht"));
        assert_eq!(got.header("x-content-type-options"), "nosniff");
        assert_eq!(got.header("content-type"), "text/plain");
    }
    let page = office.app.get(&format!("{PAGE}?lang=en"), &office.member).await.body;
    assert!(page.contains("1 earlier version") && !page.contains("enctype"), "who only reads sends nothing: {page}");
    let proposal = office.app.get(&format!("/alliance/pipeline/{PROPOSAL}?lang=en"), &office.member).await.body;
    assert!(
        proposal.contains("Document added: Übersicht") && proposal.contains("Version 2 of Übersicht"),
        "{proposal}"
    );
    let data = office.app.get("/export/account.json", &editor).await.body;
    assert!(data.contains("\"uploaded_files\"") && data.contains("Übersicht 2.txt"), "{data}");
}

/// What the name says and what the file is have to agree, and only some kinds are taken.
#[tokio::test]
async fn a_file_is_taken_if_it_is_what_it_says() {
    let office = Office::open().await;
    let office_cookie = office.coordinator.as_str();
    let large = vec![b'x'; 20 * 1024 * 1024 + 1];
    for (name, bytes, status, said) in [
        ("../../x.html", b"<script>alert(1)</script>".as_slice(), 422, "Please choose a PDF"),
        ("bild.svg", b"<svg/>".as_slice(), 422, "Please choose a PDF"),
        ("plan.pdf", PICTURE, 422, "plan.pdf"),
        ("plan.docx", b"PK\x03\x04".as_slice(), 422, "plan.docx"),
        ("leer.txt", b"".as_slice(), 422, "Please choose a file"),
        ("gross.txt", large.as_slice(), 413, "at most 20 MB"),
    ] {
        let refused = office.app.upload(&format!("{UPLOAD}?lang=en"), name, bytes, office_cookie).await;
        assert_eq!(refused.status, status, "{name}");
        assert!(refused.body.contains(said), "{name}: {}", refused.body);
        assert!(refused.body.contains("Documents"), "the page of the form is shown again");
    }
    assert_eq!(office.app.upload(UPLOAD, "bild.png", PICTURE, office_cookie).await.status, 303);
    let long = format!("{}.png", "x".repeat(300));
    assert_eq!(
        office.app.upload(UPLOAD, &long, PICTURE, office_cookie).await.status,
        303,
        "a long name keeps its ending"
    );
}

/// Who may change the proposal adds documents, and so do its partners; others read.
#[tokio::test]
async fn documents_are_added_by_the_consortium() {
    let office = Office::open().await;
    let partner = office.editor_of(OTHER_ORGANISATION).await;
    let send = async |cookie: &str| office.app.upload(UPLOAD, "a.txt", b"a", cookie).await.status.as_u16();
    assert_eq!(send(&partner).await, 403, "not a partner yet");
    let join = [("alliance", ALLIANCE), ("id", PROPOSAL), ("organisation", OTHER_ORGANISATION), ("role", "partner")];
    assert_eq!(office.app.call("pipeline/participant/add", &join, &office.coordinator).await.status, 200);
    let elsewhere = office.app.network("elsewhere").await;
    let stranger = office.app.person(Role::Coordinator, elsewhere).await;
    for (cookie, status) in [
        (&partner, 303),
        (&office.coordinator, 303),
        (&office.member, 403),
        (&office.auditor, 403),
        (&stranger, 404),
        (&String::new(), 401),
    ] {
        assert_eq!(send(cookie).await, status);
    }
    for (cookie, status) in [(&office.member, 200), (&office.auditor, 200), (&stranger, 404), (&String::new(), 401)] {
        assert_eq!(download(&office, DOCUMENT_FILE, cookie).await.status, status);
    }
    let there = office.app.get(&format!("/export/elsewhere/document/{DOCUMENT_FILE}"), &stranger).await;
    assert_eq!(there.status, 404, "no file through another alliance");
    assert_eq!(download(&office, "unknown", &office.member).await.status, 404);
}

/// What is put away with its proposal is downloaded by those only who could bring it back.
#[tokio::test]
async fn files_of_an_archived_proposal_are_put_away_too() {
    let office = Office::open().await;
    let archive = [("alliance", ALLIANCE), ("id", PROPOSAL)];
    assert_eq!(office.app.call("pipeline/archive", &archive, &office.coordinator).await.status, 200);
    assert_eq!(download(&office, DOCUMENT_FILE, &office.member).await.status, 404);
    assert_eq!(download(&office, DOCUMENT_FILE, &office.coordinator).await.status, 200);
    assert_eq!(office.app.upload(UPLOAD, "a.txt", b"a", &office.coordinator).await.status, 403);
}

#[tokio::test]
async fn a_coordinator_deletes_and_the_history_says_so() {
    let office = Office::open().await;
    let editor = office.editor_of(ORGANISATION).await;
    let kept = document(&office, "Projektskizze").await;
    let id = text(&kept["id"]);
    let delete = [("alliance", ALLIANCE), ("id", &*id), ("latest", "1")];
    assert_eq!(office.app.post_form(PAGE, "document/delete", &delete, &editor).await.status, 403);
    let renewed = office.app.upload(&format!("{UPLOAD}/{id}"), "Projektskizze.txt", b"neu", &editor).await;
    assert_eq!(renewed.status, 303);
    assert_eq!(office.app.post_form(PAGE, "document/delete", &delete, &office.coordinator).await.status, 409);
    let delete = [("alliance", ALLIANCE), ("id", &*id), ("latest", "2")];
    let deleted = office.app.post_form(PAGE, "document/delete", &delete, &office.coordinator).await;
    assert_eq!(deleted.header("location"), PAGE, "{}", deleted.body);
    assert_eq!(download(&office, DOCUMENT_FILE, &office.member).await.status, 404);
    assert_eq!(office.app.upload(&format!("{UPLOAD}/{id}"), "a.txt", b"a", &editor).await.status, 404);
    let page = office.app.get(&format!("/alliance/pipeline/{PROPOSAL}?lang=en"), &office.member).await.body;
    assert!(
        page.contains("deleted by the coordination on") && page.contains("Document deleted: Projektskizze"),
        "{page}"
    );
}
