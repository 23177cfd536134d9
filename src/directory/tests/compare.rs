//! Organisations side by side.

use super::Office;
use crate::tests::samples::{ORGANISATION, OTHER_ORGANISATION};

#[tokio::test]
async fn two_organisations_stand_side_by_side_and_differences_are_said() {
    let office = Office::open().await;
    let page = async |query: &str| {
        office.app.get(&format!("/alliance/directory/compare?{query}&lang=en"), &office.member).await
    };
    let both = page(&format!("id={ORGANISATION}&id={OTHER_ORGANISATION}")).await;
    assert_eq!(both.status, 200);
    for id in [ORGANISATION, OTHER_ORGANISATION] {
        assert!(both.body.contains(&format!("/alliance/directory/{id}\"")), "{}", both.body);
    }
    assert!(both.body.contains(">differs<") && both.body.contains(">the same<"), "{}", both.body);
    let alone = page(&format!("id={ORGANISATION}")).await;
    assert!(alone.body.contains("Choose at least two organisations"), "{}", alone.body);
    let unknown = page(&format!("id={ORGANISATION}&id=0199a000-0000-7000-8000-0000000000ff")).await;
    assert!(unknown.body.contains("Choose at least two organisations"), "what is not there is left out");
}

#[tokio::test]
async fn a_fifth_organisation_is_refused_in_words() {
    let office = Office::open().await;
    let ids: Vec<String> = (1..=5).map(|number| format!("id=0199a000-0000-7000-8000-0000000000f{number}")).collect();
    let page = office.app.get(&format!("/alliance/directory/compare?{}&lang=en", ids.join("&")), &office.member).await;
    assert!(page.body.contains("At most 4 organisations can be compared"), "{}", page.body);
}

#[tokio::test]
async fn the_table_has_the_columns_of_the_address() {
    let office = Office::open().await;
    let page = async |query: &str| {
        office.app.get(&format!("/alliance/directory?view=table&lang=en{query}"), &office.member).await.body
    };
    let headings = |page: &str| page.matches("scope=\"col\"").count();
    let usual = page("").await;
    assert!(headings(&usual) == 7 && usual.contains("is-region"), "{usual}");
    let chosen = page("&columns=keywords&columns=changed").await;
    assert!(headings(&chosen) == 3 && !chosen.contains("is-region"), "{chosen}");
    assert!(chosen.contains("name=\"columns\" value=\"keywords\""), "the form sends them along");
}
