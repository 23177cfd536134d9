//! What everybody sees where: field × state, over page source, linked data and the pages for
//! frames; and what these answers carry.

use super::{Way, addresses};
use crate::execute;
use crate::public::model::PublicField;
use crate::tests::app::{Answer, TestApp};
use crate::tests::samples::ORGANISATION;
use axum::body::Body;
use axum::http::Request;

/// What each field is found again by.
fn canaries(field: PublicField) -> &'static [&'static str] {
    match field {
        PublicField::Texts => &["summarycanary", "descriptioncanary"],
        PublicField::Areas => &["Energie", "Kunststoff"],
        PublicField::Keywords => &["keywordcanary"],
        PublicField::Opportunities => &["visiblecanary"],
        PublicField::Website => &["websitecanary.example"],
        PublicField::Address => &["streetcanary", "09999"],
        PublicField::Office => &["officecanary", "office@canary.example", "474747"],
        PublicField::Contacts => &["publicnamecanary", "rolecanary"],
    }
}

/// What nobody outside ever sees, whatever an organisation chooses.
const SECRETS: &[&str] = &[
    "vatcanary",
    "registercanary",
    "anonymouscanary",
    "internalcanary",
    "draftcanary",
    "expiredcanary",
    "archivedcanary",
    "membermailcanary",
    "424242",
    "functioncanary",
    "equipmentcanary",
    "FEE-7",
    "reasoncanary",
    "Geschaeftsstelle",
    "Beispielperson",
];

/// Fills every field with its canary.
async fn fill(app: &TestApp) {
    app.run(
        "update organisation set summary = 'summarycanary', description = 'descriptioncanary',
           keywords = '[\"keywordcanary\"]', website = 'https://websitecanary.example', street = 'streetcanary 1',
           postcode = '09999', city = 'Zittau', contact_function = 'officecanary', contact_email = 'office@canary.example',
           contact_phone = '474747', vat = 'vatcanary', register_number = 'registercanary', equipment = 'equipmentcanary'",
    )
    .await;
    app.run("delete from opportunity").await;
    for (title, visibility, status, until, archived) in [
        ("visiblecanary", "visible", "published", "null", "null"),
        ("anonymouscanary", "anonymous", "published", "null", "null"),
        ("internalcanary", "internal", "published", "null", "null"),
        ("draftcanary", "visible", "draft", "null", "null"),
        ("expiredcanary", "visible", "published", "'2020-01-01'", "null"),
        ("archivedcanary", "visible", "published", "null", "'2026-01-05 08:00:00+00:00'"),
    ] {
        let statement = format!(
            "insert into opportunity (id, network_id, organisation_id, direction, type, title, summary, description,
               language, keywords, partner_kinds, countries, visibility, status, valid_until, is_sample, created_at,
               updated_at, archived_at)
             select $1, network_id, id, 'offer', 'technology_offer', '{title}', '{title}', '', 'de', '[]', '[]', '[]',
               '{visibility}', '{status}', {until}, false, created_at, created_at, {archived}
             from organisation where id = $2"
        );
        let mut tx = app.db.write().await.unwrap();
        let organisation: crate::id::OrganisationId = ORGANISATION.parse().unwrap();
        let inserted =
            execute!(tx, sqlx::query(sqlx::AssertSqlSafe(statement)).bind(uuid::Uuid::now_v7()).bind(organisation));
        assert_eq!(inserted.unwrap(), 1);
        tx.commit().await.unwrap();
    }
    // Of one person only the name is open to everybody; another function has no such person.
    app.run(
        "update contact set role = 'rolecanary', name = 'publicnamecanary', name_visibility = 'public',
           email = 'membermailcanary@a.example', email_visibility = 'members', phone = '424242', phone_visibility = 'staff'
         where name is not null",
    )
    .await;
    app.run(
        "insert into contact (id, network_id, organisation_id, role, created_at, updated_at)
         select network_id, network_id, organisation_id, 'functioncanary', created_at, created_at from contact
         where name = 'publicnamecanary'",
    )
    .await;
    app.run("update membership_step set reason = 'reasoncanary'").await;
}

/// Everything that everybody can read of the organisation, in one text.
async fn everything(way: &Way) -> String {
    let mut said = String::new();
    for address in addresses() {
        let answer = way.app.get(&address, "").await;
        assert_eq!(answer.status, 200, "{address}");
        said.push_str(&answer.body);
    }
    said
}

#[tokio::test]
async fn everybody_sees_the_chosen_fields_and_nothing_else() {
    let way = Way::opened(&[]).await;
    fill(&way.app).await;
    let mut choices: Vec<Vec<PublicField>> = PublicField::ALL.iter().map(|field| vec![*field]).collect();
    choices.extend([Vec::new(), PublicField::ALL.to_vec()]);
    for (seen, choice) in choices.iter().enumerate() {
        let codes: Vec<&str> = choice.iter().map(|field| field.code()).collect();
        assert_eq!(way.choose(&(seen + 1).to_string(), true, &codes).await.status, 303);
        let said = everything(&way).await;
        assert!(said.contains("Musterwerk GmbH") && said.contains("Zittau"), "name and place are always shown");
        for field in PublicField::ALL {
            for canary in canaries(*field) {
                assert_eq!(said.contains(canary), choice.contains(field), "{canary} with {codes:?}");
            }
        }
        for secret in SECRETS {
            assert!(!said.contains(secret), "{secret} with {codes:?}");
        }
        for address in addresses().iter().filter(|address| address.ends_with("alliance") || address.ends_with("embed"))
        {
            for field in [PublicField::Texts, PublicField::Keywords] {
                let found = way.app.get(&format!("{address}?q={}", canaries(field)[0]), "").await.body;
                assert_eq!(
                    found.contains("Musterwerk GmbH"),
                    choice.contains(&field),
                    "{field:?} is searched as it is shown"
                );
            }
            let found = way.app.get(&format!("{address}?q=vatcanary"), "").await.body;
            assert!(!found.contains("Musterwerk GmbH"));
        }
    }
}

#[tokio::test]
async fn linked_data_stands_in_the_page_and_cannot_break_out_of_it() {
    let way = Way::opened(&["texts", "contacts", "opportunities"]).await;
    fill(&way.app).await;
    way.app.run("update organisation set name = 'Werk </script><script>alert(1)</script> & Co'").await;
    for address in addresses() {
        let page = way.app.get(&address, "").await.body;
        assert!(!page.contains("<script>alert"), "{address}");
        let linked = page.split("<script type=\"application/ld+json\">").nth(1).expect("linked data");
        let linked: serde_json::Value = serde_json::from_str(linked.split("</script>").next().unwrap()).expect("JSON");
        assert_eq!(linked["@context"], "https://schema.org", "{address}");
        let whole = linked.to_string();
        assert!(whole.contains("Werk </script>"), "{whole}");
        let home = "http://127.0.0.1:3000/public/alliance/";
        assert!(whole.contains(home) && !whole.contains("/embed"), "it names the page that is meant for everybody");
    }
}

#[tokio::test]
async fn what_is_not_open_looks_like_what_is_not_there() {
    let way = Way::begin().await;
    way.choose("0", true, &["texts"]).await;
    let unknown = way.app.get("/public/unknown", "").await;
    let same =
        |answer: &Answer| (answer.status, answer.body.clone(), answer.header("content-security-policy").to_owned());
    assert_eq!(unknown.status, 404);
    for cookie in ["", &way.coordinator] {
        for address in addresses() {
            let closed = way.app.get(&address, cookie).await;
            let other = way.app.get(&address.replace("/alliance", "/unknown"), cookie).await;
            assert_eq!(same(&closed), same(&other), "{address}");
            assert!(!closed.body.contains("Musterwerk"));
        }
    }
    way.settle("0", &[("is_open", "yes")]).await;
    everything(&way).await;
    for (what, take) in [
        ("left", "update membership set status = 'left'"),
        ("suspended", "update membership set status = 'suspended'"),
        ("archived", "update organisation set archived_at = updated_at"),
        ("taken back", "update public_profile set is_public = false"),
    ] {
        way.app.run(take).await;
        let list = way.app.get("/public/alliance", "").await;
        assert!(list.status == 200 && !list.body.contains("Musterwerk"), "{what}");
        assert_eq!(way.app.get(&addresses()[1], "").await.status, 404, "{what}");
        for back in [
            "update membership set status = 'active'",
            "update organisation set archived_at = null",
            "update public_profile set is_public = true",
        ] {
            way.app.run(back).await;
        }
        everything(&way).await;
    }
    way.settle("1", &[]).await;
    assert_eq!(way.app.get("/public/alliance", "").await.status, 404, "closed again");
    for nonsense in ["/public", "/public/alliance/nothing", "/public/alliance/embed/nothing", "/public/%00"] {
        assert_eq!(way.app.get(nonsense, "").await.status, 404, "{nonsense}");
    }
}

#[tokio::test]
async fn only_pages_for_frames_are_framed_and_only_by_the_named_sites() {
    let way = Way::opened(&[]).await;
    let [list, one, framed_list, framed_one] = addresses();
    let policy = |answer: &Answer| answer.header("content-security-policy").to_owned();
    for address in addresses() {
        let answer = way.app.get(&address, "").await;
        assert!(policy(&answer).contains("frame-ancestors 'none'"), "{address}: no site is named yet");
        assert_eq!(answer.header("x-frame-options"), "DENY");
    }
    let sites = "https://www.verein.example\nhttp://127.0.0.1:4000";
    assert_eq!(way.settle("1", &[("is_open", "yes"), ("origins", sites)]).await.status, 303);
    for address in [&framed_list, &framed_one] {
        let answer = way.app.get(address, "").await;
        let ends = "frame-ancestors https://www.verein.example http://127.0.0.1:4000";
        assert!(policy(&answer).ends_with(ends), "{}", policy(&answer));
        assert_eq!(answer.header("x-frame-options"), "", "it would forbid what the policy allows");
        assert!(!answer.body.contains("topbar") && answer.body.contains("/public/alliance/embed"));
    }
    for address in [&list, &one, "/alliance", "/sign-in", "/public/alliance/embed/nothing"] {
        let answer = way.app.get(address, &way.coordinator).await;
        assert!(policy(&answer).contains("frame-ancestors 'none'"), "{address}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{address}");
    }
}

#[tokio::test]
async fn answers_say_how_long_they_hold_and_who_may_list_them() {
    let way = Way::opened(&["texts"]).await;
    let [list, one, framed, _] = addresses();
    let first = way.app.get(&list, "").await;
    assert_eq!((first.header("cache-control"), first.header("vary")), ("no-cache", "accept-language, cookie"));
    assert_eq!(first.header("x-robots-tag"), "noindex, nofollow");
    assert!(first.body.contains("name=\"robots\" content=\"noindex, nofollow\""));
    assert!(!first.body.contains("modulepreload") && !first.body.contains("type=\"module\""), "there is no script");
    assert!(!first.header("content-security-policy").contains("script-src"), "and none would run");
    let again = async || {
        let request = Request::get(&list).header("if-none-match", first.header("etag"));
        way.app.send(request.body(Body::empty()).unwrap()).await.status
    };
    assert_eq!(again().await, 304);
    way.settle("1", &[("is_open", "yes"), ("is_indexed", "yes")]).await;
    for (address, is_indexed) in
        [(list.as_str(), true), (&one, true), (&framed, false), ("/public/alliance?q=a", false)]
    {
        let answer = way.app.get(address, "").await;
        assert_eq!(answer.header("x-robots-tag").is_empty(), is_indexed, "{address}");
        assert_eq!(answer.body.contains("content=\"index, follow\""), is_indexed, "{address}");
    }
    way.choose("1", false, &[]).await;
    assert_eq!(again().await, 200, "what was kept does not hold any more");
}

#[tokio::test]
async fn pages_speak_the_reader_s_language() {
    let way = Way::opened(&[]).await;
    for (query, accepted, lang, said) in [
        ("", "de-DE", "de", "Verzeichnis"),
        ("?lang=pl", "de-DE", "pl", "Katalog"),
        ("?lang=cs", "", "cs", "Adresář"),
        ("?lang=hu", "", "hu", "Címjegyzék"),
        ("", "", "en", "Directory"),
    ] {
        let request = Request::get(format!("/public/alliance{query}")).header("accept-language", accepted);
        let page = way.app.send(request.body(Body::empty()).unwrap()).await.body;
        assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{page}");
        assert!(page.contains(&format!("<h1>{said}</h1>")), "{lang}: {page}");
        let way_on = if query.is_empty() { format!("/alliance/{ORGANISATION}\"") } else { format!("?lang={lang}\"") };
        assert!(page.contains(&way_on), "links stay in a language that was chosen");
    }
}
