//! The numbers, codes and texts of a profile.

use super::Office;
use crate::directory::model::OrganisationPage;
use crate::tests::samples::{ALLIANCE, ORGANISATION, OTHER_ORGANISATION};

#[tokio::test]
async fn what_is_entered_stands_on_the_page() {
    let office = Office::open().await;
    let editor = office.editor_of(ORGANISATION).await;
    let more = [
        ("register_number", "HRB 12345"),
        ("vat", "de 123456789"),
        ("pic", "999999990"),
        ("municipality", "Großschönau"),
        ("equipment", "Prüfstand bis 50 kN"),
        ("references", "Zwölf Werkzeugbauer"),
        ("cooperation[]", "pilot"),
        ("cooperation[]", "research"),
        ("ris3", "DED: Energie"),
        ("nace_rev2", "26.51"),
    ];
    let saved = office.save(ORGANISATION, "1", &more, &editor).await;
    assert_eq!(saved.header("location"), format!("/alliance/directory/{ORGANISATION}"), "{}", saved.body);
    let page = office.app.get(&format!("/alliance/directory/{ORGANISATION}?lang=de"), &office.member).await.body;
    for shown in [
        "HRB 12345",
        "DE123456789",
        "999999990",
        "Großschönau",
        "Prüfstand bis 50 kN",
        "Zwölf Werkzeugbauer",
        "Erprobung und Pilotanwendung",
        "DED Sachsen",
        "C26.51 Verarbeitendes Gewerbe (NACE Rev. 2)",
    ] {
        assert!(page.contains(shown), "{shown} is not in {page}");
    }
    let form = office.app.get(&format!("/alliance/directory/{ORGANISATION}/edit"), &editor).await.body;
    assert!(form.contains("value=\"DE123456789\"") && form.contains(">DED: Energie</textarea>"), "{form}");
}

/// What is wrong is said at its field, all at once, and nothing that was typed is lost.
#[tokio::test]
async fn a_refused_form_keeps_what_was_typed() {
    let office = Office::open().await;
    let more = [
        ("website", "javascript:alert(1)"),
        ("vat", "PL12345"),
        ("nace_rev2", "C26.51, Z9"),
        ("equipment", "Ein langer Text über Maschinen"),
        ("cooperation[]", "licence"),
    ];
    let refused = office.save(ORGANISATION, "1", &more, &office.coordinator).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    for shown in [
        "This is not a web address",
        "one looks like PL1234567890",
        "“Z9” is not a code of this list",
        ">Ein langer Text über Maschinen</textarea>",
        "value=\"PL12345\"",
    ] {
        assert!(refused.body.contains(shown), "{shown} is not in {}", refused.body);
    }
    assert!(!refused.body.contains("href=\"javascript:"), "it is no link anywhere");
    let licence = refused.body.split("value=\"licence\"").nth(1).and_then(|rest| rest.split('>').next());
    assert!(licence.is_some_and(|rest| rest.contains("checked")), "{licence:?}");
}

/// The other organisation is named to who may see it, and an old duplicate may stay.
#[tokio::test]
async fn a_number_belongs_to_one_organisation() {
    let office = Office::open().await;
    let (own, other) = (office.editor_of(ORGANISATION).await, office.editor_of(OTHER_ORGANISATION).await);
    let numbers = [("vat", "DE123456789"), ("pic", "123456789")];
    let first = office.save(ORGANISATION, "1", &numbers, &own).await;
    assert_eq!(first.status, 303, "{}", first.body);
    let taken = office.save(OTHER_ORGANISATION, "1", &numbers, &other).await;
    assert_eq!(taken.status, 422);
    assert_eq!(taken.body.matches("“Musterwerk GmbH” has this number already").count(), 2, "{}", taken.body);
    let again = office.save(ORGANISATION, "2", &numbers, &own).await;
    assert_eq!(again.status, 303, "its own number is no other's: {}", again.body);

    let archive = [("alliance", ALLIANCE), ("id", ORGANISATION)];
    assert_eq!(office.app.call("directory/archive", &archive, &office.coordinator).await.status, 200);
    let hidden = office.save(OTHER_ORGANISATION, "1", &numbers, &other).await;
    assert!(hidden.body.contains("Another organisation of the alliance has this number"), "{}", hidden.body);
    assert!(!hidden.body.contains("“Musterwerk GmbH” has"), "an archived one is not named to its neighbours");
    let named = office.save(OTHER_ORGANISATION, "1", &numbers, &office.coordinator).await;
    assert!(named.body.contains("“Musterwerk GmbH” has this number already"), "who may restore it is told");

    office.app.run("update organisation set vat = 'DE999999999', archived_at = null").await;
    let kept = office.save(OTHER_ORGANISATION, "1", &[("vat", "DE999999999")], &other).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
}

#[tokio::test]
async fn an_old_version_saves_neither_half() {
    let office = Office::open().await;
    assert_eq!(office.save(ORGANISATION, "1", &[("equipment", "Neu")], &office.coordinator).await.status, 303);
    let late = office.save(ORGANISATION, "1", &[("equipment", "Veraltet")], &office.coordinator).await;
    assert_eq!(late.status, 409);
    let arguments = [("alliance", ALLIANCE), ("id", ORGANISATION)];
    let read = office.app.read("directory/organisation", &arguments, &office.auditor).await.body;
    let page: OrganisationPage = serde_json::from_str(&read).expect("a page");
    assert_eq!(page.organisation.particulars.equipment, "Neu");
}
