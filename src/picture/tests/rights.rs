//! Who sees which picture: role × state, for logos and for photos, and what happens to them
//! with consent, erasure and merging.

use super::{Way, logo_upload, photo_upload, plain};
use crate::tests::app::Answer;
use crate::tests::samples::{ALLIANCE, CONTACT, ORGANISATION, OTHER_ORGANISATION, PERSON};
use axum::body::Body;
use axum::http::Request;
use image::ImageFormat;

const LOGO_PAGE: &str = "/alliance/directory/0199a000-0000-7000-8000-000000000020/logo";

fn contact_page() -> String {
    format!("/alliance/directory/{ORGANISATION}/contacts?edit={CONTACT}")
}

impl Way {
    /// Whether each of these gets a picture: nobody, stranger, member, auditor, editor,
    /// coordinator.
    async fn who_sees(&self, address: &str) -> [bool; 6] {
        let mut seen = [false; 6];
        let everybody = ["", &self.stranger, &self.member, &self.auditor, &self.editor, &self.coordinator];
        for (place, cookie) in everybody.into_iter().enumerate() {
            let answer = self.app.get(address, cookie).await;
            assert!(matches!(answer.status.as_u16(), 200 | 404), "{address}: {}", answer.status);
            seen[place] = answer.status == 200;
        }
        seen
    }

    /// The account of the contact's person.
    async fn person(&self) -> String {
        self.app.session_of(PERSON.parse().unwrap()).await
    }

    async fn decide(&self, seen: &str, photo_for: &str) -> Answer {
        let fields = [
            ("contact", CONTACT),
            ("notice", "2"),
            ("seen", seen),
            ("language", "de"),
            ("name_for", "members"),
            ("email_for", "members"),
            ("photo_for", photo_for),
        ];
        self.app.call("contact/mine/decide", &fields, &self.person().await).await
    }

    async fn version(&self) -> String {
        let mine = self.app.read("contact/mine", &[], &self.person().await).await.body;
        let mine: serde_json::Value = serde_json::from_str(&mine).unwrap();
        mine[0]["version"].to_string()
    }

    /// Opens the public directory with these fields of the organisation.
    async fn make_public(&self, fields: &'static str) {
        self.app.run("update public_directory set is_open = true").await;
        self.app.run(fields).await;
    }
}

const INSIDE: [bool; 6] = [false, false, true, true, true, true];
const ALL: [bool; 6] = [true; 6];
const KEEPERS: [bool; 6] = [false, false, false, false, true, true];

#[tokio::test]
async fn a_logo_is_seen_as_its_organisation_is() {
    let way = Way::begin().await;
    way.app.run("update public_profile set is_public = false").await;
    way.send(&logo_upload(), "logo.png", &plain(30, 30, ImageFormat::Png)).await;
    let logo = way.shown_on(LOGO_PAGE).await.expect("a logo");
    assert_eq!(way.who_sees(&logo).await, INSIDE);
    let elsewhere = logo.replace("/alliance/", "/elsewhere/");
    assert_eq!(way.who_sees(&elsewhere).await, [false; 6], "it is a picture of this alliance");
    for page in ["/alliance/directory", "/alliance/directory?view=table", LOGO_PAGE.trim_end_matches("/logo")] {
        assert!(way.app.get(page, &way.member).await.body.contains(&logo), "{page}");
    }
    way.make_public("update public_profile set is_public = true, fields = '[]'").await;
    assert_eq!(way.who_sees(&logo).await, ALL);
    let public = way.app.get("/public/alliance", "").await.body;
    assert!(public.contains(&format!("src=\"{logo}\"")));
    assert!(public.contains(&format!("\"logo\":\"http://127.0.0.1:3000{logo}\"")), "linked data has it too");
    way.app.run("update public_directory set is_open = false").await;
    assert_eq!(way.who_sees(&logo).await, INSIDE, "closing holds on the next request");
    way.app.run("update organisation set archived_at = updated_at").await;
    assert_eq!(way.who_sees(&logo).await, [false; 6]);
    way.app.run("update organisation set archived_at = null").await;
    let fields = [("alliance", ALLIANCE), ("id", ORGANISATION)];
    assert_eq!(way.app.call("picture/remove-logo", &fields, &way.member).await.status, 403);
    assert_eq!(way.app.call("picture/remove-logo", &fields, &way.editor).await.status, 200);
    assert_eq!(way.who_sees(&logo).await, [false; 6]);
}

#[tokio::test]
async fn a_photo_is_seen_by_whom_its_person_lets_see_it() {
    let way = Way::begin().await;
    way.app.run("update public_profile set is_public = true, fields = '[\"contacts\"]'").await;
    assert_eq!(way.send(&photo_upload(), "photo.jpg", &plain(60, 40, ImageFormat::Jpeg)).await.status, 303);
    let photo = way.shown_on(&contact_page()).await.expect("the photo");
    let profile = format!("/alliance/directory/{ORGANISATION}");
    assert_eq!(way.who_sees(&photo).await, KEEPERS, "nobody has consented to it");
    assert!(!way.app.get(&profile, &way.member).await.body.contains(&photo));
    let own = format!("/account/contact/{CONTACT}/photo");
    assert_eq!(way.app.get(&own, &way.person().await).await.status, 200, "the person sees it before deciding");
    assert_eq!(way.who_sees(&own).await, [false; 6], "and nobody else by that address");
    let (staff, members) = ([false, false, false, true, true, true], INSIDE);
    for (whom, inside, everywhere) in
        [("staff", staff, staff), ("members", members, members), ("public", members, ALL), ("staff", staff, staff)]
    {
        assert_eq!(way.decide(&way.version().await, whom).await.status, 200, "{whom}");
        assert_eq!(way.who_sees(&photo).await, inside, "{whom}");
        way.app.run("update public_directory set is_open = true").await;
        assert_eq!(way.who_sees(&photo).await, everywhere, "{whom}, with an open directory");
        let public = way.app.get(&format!("/public/alliance/{ORGANISATION}"), "").await.body;
        assert_eq!(public.contains(&photo), everywhere[0], "{whom}");
        assert_eq!(way.app.get(&profile, &way.member).await.body.contains(&photo), inside[2], "{whom}");
        way.app.run("update public_directory set is_open = false").await;
    }
    way.decide(&way.version().await, "public").await;
    way.make_public("update public_profile set fields = '[\"texts\"]'").await;
    assert_eq!(way.who_sees(&photo).await, INSIDE, "the organisation shows no contacts");
    let tag = way.app.get(&photo, &way.member).await.header("etag").to_owned();
    let again = async || {
        let request = Request::get(&photo).header("cookie", &way.member).header("if-none-match", &tag);
        way.app.send(request.body(Body::empty()).unwrap()).await.status
    };
    assert_eq!(again().await, 304);
    let fields = [("contact", CONTACT), ("language", "de")];
    assert_eq!(way.app.call("contact/mine/refuse", &fields, &way.person().await).await.status, 200);
    assert_eq!(way.who_sees(&photo).await, [false; 6], "withdrawing holds on the next request");
    assert_eq!(again().await, 404, "also for who has it");
}

#[tokio::test]
async fn a_new_photo_has_to_be_opened_anew_and_another_person_has_none() {
    let way = Way::begin().await;
    way.send(&photo_upload(), "photo.jpg", &plain(60, 40, ImageFormat::Jpeg)).await;
    way.decide(&way.version().await, "members").await;
    let first = way.shown_on(&contact_page()).await.unwrap();
    assert_eq!(way.who_sees(&first).await, INSIDE);
    let late = way.version().await;
    way.send(&photo_upload(), "other.jpg", &plain(50, 40, ImageFormat::Jpeg)).await;
    let second = way.shown_on(&contact_page()).await.unwrap();
    assert_eq!((way.who_sees(&first).await, way.who_sees(&second).await), ([false; 6], KEEPERS));
    let profile = way.app.get(&format!("/alliance/directory/{ORGANISATION}"), &way.member).await.body;
    assert!(profile.contains("Beispielperson"), "what else was opened stays open");
    assert_eq!(way.decide(&late, "members").await.status, 409, "nobody consents to what they have not seen");
    let version = way.version().await;
    let edited = [
        ("alliance", ALLIANCE),
        ("contact", CONTACT),
        ("seen", version.as_str()),
        ("role", "Forschung"),
        ("name", "Andere Beispielperson"),
        ("email", "geschaeftsstelle@verein.example"),
    ];
    assert_eq!(way.app.call("contact/edit", &edited, &way.editor).await.status, 200);
    assert_eq!(way.who_sees(&second).await, [false; 6], "whom the record names now is not whom it showed");
}

#[tokio::test]
async fn a_person_takes_the_photo_along_and_erases_it() {
    let way = Way::begin().await;
    way.send(&photo_upload(), "photo.jpg", &plain(60, 40, ImageFormat::Jpeg)).await;
    let photo = way.shown_on(&contact_page()).await.unwrap();
    let own = way.app.get("/export/account.json", &way.person().await).await.body;
    let own: serde_json::Value = serde_json::from_str(&own).unwrap();
    assert_eq!(own["photos"][0]["media_type"], "image/jpeg");
    let bytes = base64::Engine::decode(
        &base64::engine::general_purpose::STANDARD,
        own["photos"][0]["base64"].as_str().expect("the picture"),
    );
    assert!(image::load_from_memory(&bytes.unwrap()).is_ok());
    let others = way.app.get("/export/account.json", &way.member).await.body;
    assert!(others.contains("\"photos\": []"), "{others}");
    let mut tx = way.app.db.write().await.unwrap();
    crate::contact::forget_person(&mut tx, PERSON.parse().unwrap(), crate::i18n::Lang::De).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(way.who_sees(&photo).await, [false; 6], "it goes with the account");
}

#[tokio::test]
async fn only_who_keeps_a_record_sends_a_picture_to_it() {
    let way = Way::begin().await;
    let picture = plain(30, 30, ImageFormat::Png);
    for path in [logo_upload(), photo_upload()] {
        for (cookie, status) in
            [("", 401), (way.stranger.as_str(), 404), (way.member.as_str(), 403), (way.auditor.as_str(), 403)]
        {
            let refused = way.app.upload(&path, "a.png", &picture, cookie).await;
            assert_eq!(refused.status.as_u16(), status, "{path}");
        }
        assert_eq!(way.app.upload(&path, "a.png", &picture, &way.coordinator).await.status, 303, "{path}");
    }
    let elsewhere = format!("/upload/alliance/photo/{OTHER_ORGANISATION}/{CONTACT}");
    assert_eq!(way.app.upload(&elsewhere, "a.png", &picture, &way.coordinator).await.status, 404);
    let fields = [("alliance", "elsewhere"), ("contact", CONTACT)];
    assert_eq!(way.app.call("picture/remove-photo", &fields, &way.stranger).await.status, 404);
    let fields = [("alliance", ALLIANCE), ("contact", CONTACT)];
    assert_eq!(way.app.call("picture/remove-photo", &fields, &way.editor).await.status, 200);
    assert_eq!(way.shown_on(&contact_page()).await, None);
}

#[tokio::test]
async fn a_picture_is_served_as_nothing_else() {
    let way = Way::begin().await;
    way.send(&logo_upload(), "logo.png", &plain(30, 30, ImageFormat::Png)).await;
    let logo = way.shown_on(LOGO_PAGE).await.unwrap();
    let answer = way.app.get(&logo, &way.member).await;
    assert_eq!(answer.header("content-type"), "image/png");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("cache-control"), "private, no-cache");
    assert!(answer.header("content-security-policy").starts_with("default-src 'none'"));
    for nonsense in ["/image", "/image/alliance", "/image/alliance/nothing", "/image/alliance/%00", "/image/%00/x"] {
        assert_eq!(way.app.get(nonsense, &way.coordinator).await.status, 404, "{nonsense}");
    }
}
