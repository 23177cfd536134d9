//! The way of a table through the pages, as a browser without JavaScript goes it.

use crate::directory::fixtures::organisation_form;
use crate::directory::sheet::model::{ImportPage, RowKind};
use crate::directory::store as directory;
use crate::id::NetworkId;
use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};

const UPLOAD: &str = "/upload/lausitz/organisations";

async fn app() -> (TestApp, NetworkId, String) {
    let app = TestApp::new().await;
    let network = app.network("lausitz").await;
    let cookie = app.person(Role::Coordinator, network).await;
    let mut tx = app.db.write().await.unwrap();
    for (name, phone) in [("Musterwerk GmbH", "+49 3583 1234"), ("Żary Klaster", "")] {
        let mut form = organisation_form(name);
        form.contact_phone = phone.into();
        directory::create(&mut tx, network, &form.check(&[], &[]).unwrap()).await.unwrap();
    }
    tx.commit().await.unwrap();
    (app, network, cookie)
}

/// The id of the import to which an upload has led.
fn import_of(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.header("location").strip_prefix("/lausitz/directory/import/").expect("the page of the import").to_owned()
}

async fn page(app: &TestApp, id: &str, shown: &str, cookie: &str) -> ImportPage {
    let answer = app.read("directory/import", &[("alliance", "lausitz"), ("id", id), ("shown", shown)], cookie).await;
    serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.body))
}

async fn post(app: &TestApp, id: &str, endpoint: &str, more: &[(&str, &str)], cookie: &str) -> Answer {
    let fields = [&[("alliance", "lausitz"), ("id", id)], more].concat();
    app.post_form(&format!("/lausitz/directory/import/{id}"), endpoint, &fields, cookie).await
}

#[tokio::test]
async fn a_table_is_looked_at_imported_and_taken_back() {
    let (app, _, cookie) = app().await;
    let table = "Firma;Stadt;Farbe\nMusterwerk GmbH;Görlitz;rot\nMusterwerke KG;;\nNeuwerk;Zittau;blau\nA;B\n";
    let id = import_of(&app.upload(UPLOAD, "members.csv", table.as_bytes(), &cookie).await);
    let shown = app.get(&format!("/lausitz/directory/import/{id}"), &cookie).await;
    assert_eq!(shown.status, 200);
    assert!(shown.body.contains("Musterwerke KG") && shown.body.contains("members.csv"), "{}", shown.body);
    let preview = page(&app, &id, "", &cookie).await;
    assert_eq!(preview.counts, [(RowKind::Create, 1), (RowKind::Update, 1), (RowKind::Unclear, 1)]);
    assert_eq!((preview.shown, preview.unread_count), (Some(RowKind::Unclear), 1));
    let decided = post(&app, &id, "directory/import/decide", &[("choices[]", "3:create")], &cookie).await;
    assert_eq!(decided.status, 303, "{}", decided.body);
    assert_eq!(page(&app, &id, "", &cookie).await.count(RowKind::Create), 2);

    assert_eq!(post(&app, &id, "directory/import/apply", &[], &cookie).await.status, 303);
    let done = page(&app, &id, "update", &cookie).await;
    assert_eq!((done.import.created, done.import.updated, done.import.done), (2, 1, 3));
    assert_eq!(done.rows[0].detail.changes[0].after, "Görlitz");
    assert!(app.get(&format!("/lausitz/directory/import/{id}?shown=create"), &cookie).await.body.contains("Neuwerk"));
    let late = post(
        &app,
        &id,
        "directory/import/columns",
        &[
            ("columns[]", ""),
            ("columns[]", ""),
            ("columns[]", ""),
            ("kind", "ngo"),
            ("country", "DE"),
            ("language", "de"),
        ],
        &cookie,
    )
    .await;
    assert_eq!(late.status, 409, "what is done is understood for good");

    app.run("update organisation set version = version + 1 where name = 'Neuwerk'").await;
    assert_eq!(post(&app, &id, "directory/import/undo", &[], &cookie).await.status, 303);
    let undone = page(&app, &id, "create", &cookie).await;
    assert_eq!((undone.import.archived, undone.import.restored), (1, 1));
    assert_eq!(undone.rows[0].name, "Neuwerk", "what was changed since stands first");
    assert!(undone.import.undone_by.is_some() && undone.import.undone_at.is_some());
    post(&app, &id, "directory/import/undo", &[], &cookie).await;
    assert_eq!(page(&app, &id, "", &cookie).await.import, undone.import, "a second time does nothing");
}

#[tokio::test]
async fn columns_are_chosen_and_a_double_one_is_refused() {
    let (app, _, cookie) = app().await;
    let id = import_of(&app.upload(UPLOAD, "x.csv", b"Wer;Wo\nNeuwerk;Zittau\n", &cookie).await);
    assert_eq!(page(&app, &id, "", &cookie).await.counts, [(RowKind::Refused, 1)], "nobody is named");
    let rest = [("kind", "university"), ("country", "PL"), ("language", "pl")];
    let columns = |one, other| [&[("columns[]", one), ("columns[]", other)], rest.as_slice()].concat();
    let twice = post(&app, &id, "directory/import/columns", &columns("name", "name"), &cookie).await;
    assert_eq!(twice.status, 422);
    assert!(twice.body.contains("Two columns have the same meaning"), "{}", twice.body);
    let chosen = post(&app, &id, "directory/import/columns", &columns("name", "city"), &cookie).await;
    assert_eq!(chosen.status, 303, "{}", chosen.body);
    let preview = page(&app, &id, "", &cookie).await;
    assert_eq!((preview.counts, preview.settings.country), (vec![(RowKind::Create, 1)], "PL".to_owned()));
}

#[tokio::test]
async fn a_file_that_is_no_table_is_refused_on_the_page() {
    let (app, _, cookie) = app().await;
    for (file, said) in [
        (b"\xd0\xcf\x11\xe0 sheet".as_slice(), "Save as"),
        (b"", "choose a file"),
        (b"%PDF-1.7", "kind PDF and not a table"),
    ] {
        let refused = app.upload(UPLOAD, "members.csv", file, &cookie).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(said), "{said}: {}", refused.body);
        assert!(refused.body.contains("type=\"file\""), "the form is still there");
    }
    let large = app.upload(UPLOAD, "members.csv", &vec![b'a'; 21 * 1024 * 1024], &cookie).await;
    assert_eq!(large.status, 413);
    assert!(large.body.contains("too large"), "{}", large.body);
}

#[tokio::test]
async fn the_export_is_what_the_filter_finds() {
    let (app, network, cookie) = app().await;
    let member = app.person(Role::Member, network).await;
    let all = app.get("/export/lausitz/organisations.csv?lang=de", &member).await;
    assert_eq!(all.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(all.header("content-disposition"), "attachment; filename=\"lausitz-organisations.csv\"");
    assert_eq!(all.header("cache-control"), "no-store");
    assert!(all.body.starts_with("\u{feff}Name der Organisation;"), "{}", all.body);
    assert_eq!(all.body.matches("\r\n").count(), 3);
    assert!(all.body.contains(";'+49 3583 1234;"), "what looks like a formula is a text: {}", all.body);
    let one = app.get("/export/lausitz/organisations.csv?q=musterwerk&lang=en", &member).await;
    assert_eq!(one.body.matches("\r\n").count(), 2, "{}", one.body);
    assert!(one.body.contains("Musterwerk GmbH,") && one.body.contains("Germany"), "{}", one.body);
    let nothing = app.get("/export/lausitz/organisations.csv?country=PL", &cookie).await;
    assert_eq!(nothing.body.matches("\r\n").count(), 1);
}

#[tokio::test]
async fn another_sheet_of_a_workbook_is_taken() {
    let (app, _, cookie) = app().await;
    let mut book = rust_xlsxwriter::Workbook::new();
    for name in ["Mitglieder", "Partner"] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, "Firma").unwrap().write(1, 0, format!("{name} AG")).unwrap();
    }
    let file = book.save_to_buffer().unwrap();
    // What it is shows by its content, whatever it is called.
    let id = import_of(&app.upload(UPLOAD, "members.csv", &file, &cookie).await);
    let first = page(&app, &id, "", &cookie).await;
    assert_eq!((first.rows[0].name.as_str(), first.sheets.len(), first.sheet), ("Mitglieder AG", 2, 0));
    let shown = app.get(&format!("/lausitz/directory/import/{id}"), &cookie).await;
    assert!(shown.body.contains("Take this sheet"), "{}", shown.body);
    assert_eq!(post(&app, &id, "directory/import/sheet", &[("sheet", "1")], &cookie).await.status, 303);
    let other = page(&app, &id, "", &cookie).await;
    assert_eq!((other.rows[0].name.as_str(), other.sheet), ("Partner AG", 1));
    assert_eq!(post(&app, &id, "directory/import/apply", &[], &cookie).await.status, 303);
    let late = post(&app, &id, "directory/import/sheet", &[("sheet", "0")], &cookie).await;
    assert_eq!(late.status, 409, "what is done is done with this sheet");
}

#[tokio::test]
async fn every_format_is_what_the_filter_finds() {
    let (app, network, _) = app().await;
    let member = app.person(Role::Member, network).await;
    let cards = app.get("/export/lausitz/organisations.vcf", &member).await;
    assert_eq!(cards.header("content-type"), "text/vcard; charset=utf-8");
    assert_eq!((cards.body.matches("BEGIN:VCARD").count(), cards.body.matches("TEL;").count()), (2, 1));
    let linked = app.get("/export/lausitz/organisations.jsonld?q=musterwerk", &member).await;
    let graph: serde_json::Value = serde_json::from_str(&linked.body).unwrap();
    let found = graph["@graph"].as_array().unwrap();
    assert_eq!((found.len(), found[0]["name"].as_str()), (1, Some("Musterwerk GmbH")));
    let page = found[0]["@id"].as_str().unwrap();
    let id = page.rsplit('/').next().unwrap();
    let one = app.get(&format!("/export/lausitz/{id}/organisation.vcf"), &member).await;
    assert!(one.body.contains("FN:Musterwerk GmbH"), "{}", one.body);
    assert_eq!(one.header("content-disposition"), "attachment; filename=\"lausitz-organisation.vcf\"");
    let table = app.get("/export/lausitz/organisations.xlsx", &member).await;
    assert_eq!(table.header("content-disposition"), "attachment; filename=\"lausitz-organisations.xlsx\"");
    app.run("update organisation set archived_at = created_at where name = 'Musterwerk GmbH'").await;
    assert_eq!(app.get(&format!("/export/lausitz/{id}/organisation.vcf"), &member).await.status, 404);
    let shown = app.get("/lausitz/directory?country=DE", &member).await;
    assert!(shown.body.contains("/export/lausitz/organisations.xlsx?country=DE"), "{}", shown.body);
}
