//! The way of a contact as browsers go it: named by an editor, asked, and decided.

mod secrets;

use super::model::{Contact, ContactsPage, Decision, OwnContact, Standing, Via, Visibility};
use crate::directory::model::OrganisationPage;
use crate::id::NetworkId;
use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};
use crate::tests::migrations::insert_rows;
use crate::tests::samples::{ALLIANCE, ORGANISATION};
use axum::http::StatusCode;
use base64::Engine;

/// The alliance of the migrations' rows with somebody of every kind.
struct Way {
    app: TestApp,
    network: NetworkId,
    editor: String,
    member: String,
    auditor: String,
    coordinator: String,
}

fn page() -> String {
    format!("/alliance/directory/{ORGANISATION}/contacts")
}

impl Way {
    async fn begin() -> Way {
        let (db, folder) = crate::tests::both::sqlite().await;
        insert_rows(&db).await;
        let app = TestApp::on(db).await.keeping(folder);
        app.run("delete from contact").await;
        let network = "0199a000-0000-7000-8000-000000000010".parse().unwrap();
        let (person, editor) = app.person_in(Role::Member, network).await;
        app.let_edit(person, network, ORGANISATION).await;
        let member = app.person(Role::Member, network).await;
        let auditor = app.person(Role::Auditor, network).await;
        let coordinator = app.person(Role::Coordinator, network).await;
        Way { app, network, editor, member, auditor, coordinator }
    }

    async fn name(&self, fields: &[(&str, &str)]) -> Answer {
        let fields = [&[("alliance", ALLIANCE), ("organisation", ORGANISATION)], fields].concat();
        self.app.post_form(&page(), "contact/add", &fields, &self.editor).await
    }

    async fn kept(&self) -> Vec<Contact> {
        let arguments = [("alliance", ALLIANCE), ("organisation", ORGANISATION)];
        let answer = self.app.read("contact/list", &arguments, &self.editor).await;
        serde_json::from_str::<ContactsPage>(&answer.body).expect("contacts").contacts
    }

    fn standing_of(contact: &Contact) -> Standing {
        contact.keeping.as_ref().expect("editors keep contacts").standing
    }

    /// Asks for consent as the editor. The answer is the link's secret, as the next page shows it.
    async fn ask(&self, contact: &Contact) -> String {
        let id = contact.id.to_string();
        let fields = [("alliance", ALLIANCE), ("contact", &*id)];
        let asked = self.app.post_form(&page(), "contact/ask", &fields, &self.editor).await;
        assert_eq!((asked.status, asked.header("location")), (StatusCode::SEE_OTHER, &*page()));
        let notice = asked.header("set-cookie").split(['=', ';']).nth(1).expect("a notice").to_owned();
        let cookie = format!("{}; notice={notice}", self.editor);
        let shown = self.app.get(&page(), &cookie).await.body;
        let notice = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(notice).unwrap();
        let notice = String::from_utf8(notice).unwrap();
        let secret = notice.split("/contact/").nth(1).expect("a link").trim_matches(['"', '}']).to_owned();
        assert!(shown.contains(&secret), "the page shows the link once");
        secret
    }

    async fn decide(&self, link: &str, fields: &[(&str, &str)]) -> Answer {
        let fields = [&[("link", link), ("notice", "2"), ("seen", "1"), ("language", "cs")], fields].concat();
        self.app.post_form(&format!("/contact/{link}"), "contact/decide", &fields, "").await
    }

    async fn own(&self, link: &str) -> OwnContact {
        let answer = self.app.read("contact/own", &[("link", link)], "").await;
        serde_json::from_str(&answer.body).expect("what is kept")
    }

    async fn contacts_seen(&self, cookie: &str) -> Vec<Contact> {
        let arguments = [("alliance", ALLIANCE), ("id", ORGANISATION)];
        let answer = self.app.read("directory/organisation", &arguments, cookie).await;
        serde_json::from_str::<OrganisationPage>(&answer.body).expect("an organisation").contacts
    }
}

const PERSON: [(&str, &str); 4] = [
    ("role", "Forschung"),
    ("name", "Namecanary"),
    ("email", "mailcanary@muster.example"),
    ("phone", "+49 3583 424242"),
];

#[tokio::test]
async fn a_contact_decides_through_its_link_without_signing_in() {
    let way = Way::begin().await;
    let named = way.name(&PERSON).await;
    assert_eq!((named.status, named.header("location")), (StatusCode::SEE_OTHER, &*page()));
    let contact = way.kept().await.remove(0);
    assert_eq!(Way::standing_of(&contact), Standing::Unasked);
    let link = way.ask(&contact).await;
    assert_eq!(Way::standing_of(&way.kept().await[0]), Standing::Asked);
    let page = way.app.get(&format!("/contact/{link}?lang=pl"), "").await;
    assert_eq!(page.status, StatusCode::OK);
    for said in ["Namecanary", "mailcanary@muster.example", "RODO", "Musterwerk GmbH", "Wersja 2 tej informacji"] {
        assert!(page.body.contains(said), "{said}");
    }
    let stale = way
        .app
        .call("contact/decide", &[("link", &link), ("notice", "0"), ("seen", "1"), ("language", "pl")], "")
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "another notice was read");
    let decided = way.decide(&link, &[("name_for", "members"), ("email_for", "staff"), ("phone_for", "")]).await;
    assert_eq!(decided.header("location"), format!("/contact/{link}?done=consent"));
    let seen = way.contacts_seen(&way.member).await.remove(0);
    assert_eq!((seen.person.name.as_deref(), seen.person.email, seen.keeping), (Some("Namecanary"), None, None));
    let own = way.own(&link).await;
    assert_eq!(own.person.phone, None, "it is removed");
    let last = &own.decisions[0];
    assert_eq!((last.decision, last.via, last.notice_version), (Decision::Consent, Via::ShownLink, Some(2)));
    assert_eq!((last.fields.name, last.fields.phone), (Some(Visibility::Members), None));
    let fields = [("link", &*link), ("language", "cs")];
    let gone = way.app.post_form(&format!("/contact/{link}"), "contact/refuse", &fields, "").await;
    assert_eq!(gone.header("location"), format!("/contact/{link}?done=gone"));
    assert!(way.contacts_seen(&way.coordinator).await[0].person.is_empty());
    assert_eq!(Way::standing_of(&way.kept().await[0]), Standing::Withdrawn);
    let page = way.app.get(&format!("/contact/{link}?lang=en"), "").await;
    assert!(page.body.contains("Nothing is kept about you.") && page.body.contains("Withdrawn"));
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed() {
    let way = Way::begin().await;
    let refused = way.name(&[("role", ""), ("name", "Namecanary"), ("email", "no address")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["value=\"Namecanary\"", "value=\"no address\"", "aria-invalid=\"true\""] {
        assert!(refused.body.contains(kept), "{kept}");
    }
    assert!(way.kept().await.is_empty());
}

#[tokio::test]
async fn a_dead_link_says_what_to_do() {
    let way = Way::begin().await;
    let dead = way.app.get("/contact/unknown?lang=en", "").await;
    assert!(dead.body.contains("This link leads nowhere any more"));
    way.name(&PERSON).await;
    let contact = way.kept().await.remove(0);
    let first = way.ask(&contact).await;
    way.ask(&contact).await;
    let read = way.app.read("contact/own", &[("link", &first)], "").await;
    assert_eq!(read.status, StatusCode::UNPROCESSABLE_ENTITY, "a new link ends the one before");
}

#[tokio::test]
async fn an_account_decides_about_the_contacts_with_its_address() {
    let way = Way::begin().await;
    let (person, cookie) = way.app.person_in(Role::Member, way.network).await;
    let address = format!("{}@example.org", person.0.simple());
    way.name(&[("role", "Forschung"), ("name", "Namecanary"), ("email", &address)]).await;
    let contact = way.kept().await.remove(0).id.to_string();
    let account = way.app.get("/account?lang=en", &cookie).await;
    assert!(
        account.body.contains("My data as a contact") && account.body.contains(&format!("/account/contact/{contact}"))
    );
    let page = format!("/account/contact/{contact}");
    assert!(way.app.get(&page, &cookie).await.body.contains("Namecanary"));
    let fields = [
        ("contact", &*contact),
        ("notice", "2"),
        ("seen", "1"),
        ("language", "de"),
        ("name_for", "members"),
        ("email_for", "members"),
    ];
    let decided = way.app.post_form(&page, "contact/mine/decide", &fields, &cookie).await;
    assert_eq!(decided.header("location"), "/account?done=contact");
    assert_eq!(way.contacts_seen(&way.member).await[0].person.name.as_deref(), Some("Namecanary"));
    for (endpoint, other) in [("contact/mine/decide", &way.member), ("contact/mine/refuse", &way.editor)] {
        let refused = way.app.call(endpoint, &fields, other).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{endpoint} of somebody else's");
    }
    assert!(!way.app.get(&page, &way.member).await.body.contains("Namecanary"));
    let withdrawn = way.app.post_form(&page, "contact/mine/refuse", &fields[..1], &cookie).await;
    assert_eq!(withdrawn.header("location"), "/account?done=contact-gone");
    assert!(way.contacts_seen(&way.member).await[0].person.is_empty());
}

#[tokio::test]
async fn the_last_editor_is_told_what_to_do_first() {
    let way = Way::begin().await;
    way.app.run("delete from editorship where person_id = (select id from person where email_key = 'geschaeftsstelle@verein.example')").await;
    let arguments = [("alliance", ALLIANCE), ("organisation", ORGANISATION)];
    let answer = way.app.read("contact/list", &arguments, &way.editor).await;
    let editors = serde_json::from_str::<ContactsPage>(&answer.body).expect("contacts").editors;
    let own = editors[0].id.to_string();
    let fields = [arguments[0], arguments[1], ("person", &*own)];
    let refused = way.app.post_form(&format!("{}?lang=en", page()), "contact/end-editing", &fields, &way.editor).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("You are the last one who maintains this profile."), "{}", refused.body);
    let (second, _) = way.app.person_in(Role::Member, way.network).await;
    way.app.let_edit(second, way.network, ORGANISATION).await;
    let left = way.app.post_form(&page(), "contact/end-editing", &fields, &way.editor).await;
    assert_eq!(left.header("location"), format!("/alliance/directory/{ORGANISATION}"));
}
