//! Translations as editors make them and readers see them.

mod rules;

use super::model::{Maker, TextField, Translation, TranslationsPage};
use super::{insert_translations, translations_of};
use crate::both;
use crate::directory::model::OrganisationPage;
use crate::directory::tests::Office;
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::tests::app::Answer;
use crate::tests::samples::{ALLIANCE, ORGANISATION, OTHER_ORGANISATION};

/// What an editor sees, the organisation being translated into English.
async fn page(office: &Office, cookie: &str) -> TranslationsPage {
    let arguments = [("alliance", ALLIANCE), ("id", ORGANISATION), ("to", "en")];
    let read = office.app.read("directory/translations", &arguments, cookie).await.body;
    serde_json::from_str(&read).unwrap_or_else(|error| panic!("{error}: {read}"))
}

/// Sends the form as a browser without JavaScript does.
async fn save(office: &Office, seen: &str, more: &[(&str, &str)], cookie: &str) -> Answer {
    let mut fields = vec![("alliance", ALLIANCE), ("id", ORGANISATION), ("language", "en"), ("seen", seen)];
    fields.extend(more);
    let page = format!("/alliance/directory/{ORGANISATION}/translations?to=en");
    office.app.post_form(&page, "directory/translations/save", &fields, cookie).await
}

async fn profile(office: &Office, query: &str, cookie: &str) -> String {
    office.app.get(&format!("/alliance/directory/{ORGANISATION}?{query}"), cookie).await.body
}

both! {
    /// Saved, read with its marks, outdated by a change of the original, and reviewed again.
    async fn a_translation_is_outdated_by_itself_and_reviewed_with_one_click(db: Db) {
        let office = Office::on(db).await;
        let editor = office.editor_of(ORGANISATION).await;
        let before = page(&office, &editor).await;
        assert_eq!((before.original, before.language), (Lang::De, Lang::En));
        let more = [("summary", "Injection moulding of plastics"), ("name", "Sample Works"), ("machine[]", "summary")];
        let saved = save(&office, &before.seen, &more, &editor).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        assert!(saved.header("location").ends_with("/translations?to=en&saved=yes"), "{}", saved.header("location"));

        let english = profile(&office, "lang=en", &office.member).await;
        for shown in ["<h1>Sample Works<", "Original name", "<div lang=\"en\" class=\"prose\">", "Injection moulding of plastics", "Translated by machine", "Read the original (German)"] {
            assert!(english.contains(shown), "{shown} is not in {english}");
        }
        let original = profile(&office, "lang=en&texts=de", &office.member).await;
        assert!(original.contains("<div lang=\"de\" class=\"prose\">") && original.contains(">Spritzguss<"), "{original}");
        let polish = profile(&office, "lang=pl", &office.member).await;
        assert!(polish.contains("Oryginał: niemiecki") && polish.contains(">Spritzguss<"), "{polish}");

        assert_eq!(office.save(ORGANISATION, "1", &[("summary", "Druckguss")], &editor).await.status, 303);
        let english = profile(&office, "lang=en", &office.member).await;
        assert!(english.contains("Translation outdated"), "{english}");
        let now = page(&office, &editor).await;
        let outdated: Vec<TextField> = now.pairs.iter().filter(|pair| pair.is_outdated()).map(|pair| pair.field).collect();
        assert_eq!(outdated, [TextField::Summary], "the name is as it was");
        assert_eq!(now.progress.iter().map(|one| one.outdated).sum::<i64>(), 1);

        // Saving without touching it leaves it outdated; the click does not.
        assert_eq!(save(&office, &now.seen, &more, &editor).await.status, 303);
        assert!(page(&office, &editor).await.pairs.iter().any(|pair| pair.is_outdated()));
        let reviewed = [more.as_slice(), &[("reviewed", "summary")]].concat();
        assert_eq!(save(&office, &now.seen, &reviewed, &editor).await.status, 303);
        let after = page(&office, &editor).await;
        assert!(!after.pairs.iter().any(|pair| pair.is_outdated()), "{after:?}");
        let maker = after.pairs.iter().find(|pair| pair.field == TextField::Summary).and_then(|pair| pair.translation.as_ref());
        assert_eq!(maker.map(|one| one.maker), Some(Maker::Machine), "who made it stays said");
        let history = profile(&office, "lang=en&tab=history", &office.member).await;
        assert!(history.contains("Translation changed: English"), "{history}");
    }

    /// Whoever was slower is told, and what they typed is there still.
    async fn nobody_overwrites_what_they_have_not_seen(db: Db) {
        let office = Office::on(db).await;
        let editor = office.editor_of(ORGANISATION).await;
        let seen = page(&office, &editor).await.seen;
        assert_eq!(save(&office, &seen, &[("summary", "First")], &office.coordinator).await.status, 303);
        let late = save(&office, &seen, &[("summary", "Second & late")], &editor).await;
        assert_eq!(late.status, 409);
        assert!(late.body.contains(">Second &amp; late</textarea>"), "{}", late.body);
        assert_eq!(page(&office, &editor).await.pairs[1].translation.as_ref().map(|one| one.text.as_str()), Some("First"));

        let seen = page(&office, &editor).await.seen;
        assert_eq!(office.save(ORGANISATION, "1", &[("contact_phone", "+49 1")], &editor).await.status, 303);
        assert_eq!(save(&office, &seen, &[("summary", "Third")], &editor).await.status, 409, "the text was emptied");
        let seen = page(&office, &editor).await.seen;
        let phone = [("contact_phone", "+49 2"), ("equipment", "")];
        assert_eq!(office.save(ORGANISATION, "2", &phone, &editor).await.status, 303);
        assert_eq!(save(&office, &seen, &[("name", "Works")], &editor).await.status, 303, "a phone number is no text");
        let long = "x".repeat(201);
        let seen = page(&office, &editor).await.seen;
        let refused = save(&office, &seen, &[("name", &long)], &editor).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(&long), "what was typed is kept");
    }

    /// Lists and the search know the names in every language.
    async fn names_are_found_and_listed_in_the_reader_s_language(db: Db) {
        let office = Office::on(db).await;
        let translation = Translation {
            language: Lang::Pl,
            field: TextField::Name,
            text: "Wzorcownia Żary".into(),
            maker: Maker::Human,
            original: "Musterwerk GmbH".into(),
        };
        let id: OrganisationId = ORGANISATION.parse().unwrap();
        let mut tx = office.app.db.write().await.unwrap();
        insert_translations(&mut tx, office.network, &[(id, &translation)]).await.unwrap();
        let hint = crate::live::Hint { network: office.network, topic: crate::live::Topic::Organisation, id: id.0 };
        tx.announce(hint).await.unwrap();
        tx.commit().await.unwrap();
        let service = crate::search::service::SearchService::start(office.app.db.clone()).await.unwrap();
        let query = crate::search::Query { text: "wzorcownia", limit: 10, ..crate::search::Query::default() };
        let found = service.search(office.network, &query).await.unwrap();
        assert_eq!(found.hits.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [id.0]);
        for (lang, last) in [(Lang::Pl, true), (Lang::De, false)] {
            let sort = crate::search::Sort::Name;
            let query = crate::search::Query { sort, lang, limit: 10, ..crate::search::Query::default() };
            let sorted = service.search(office.network, &query).await.unwrap().hits;
            assert_eq!(sorted.last().map(|(last, _)| *last == id.0), Some(last), "{lang:?}: {sorted:?}");
        }
        for (lang, shown, hidden) in [("pl", "Wzorcownia Żary", "Musterwerk GmbH"), ("de", "Musterwerk GmbH", "Wzorcownia Żary")] {
            let list = office.app.get(&format!("/alliance/directory?lang={lang}"), &office.member).await.body;
            assert!(list.contains(&format!(">{shown}<")) && !list.contains(&format!(">{hidden}<")), "{list}");
            let other = office.app.get(&format!("/alliance/directory/{OTHER_ORGANISATION}?lang={lang}"), &office.member).await;
            assert!(other.body.contains(&format!(">{shown}<")), "a relationship names it too: {}", other.body);
        }
    }

    /// Everything translated, the translation can become the original; nothing is lost by it.
    async fn another_language_becomes_the_original(db: Db) {
        let office = Office::on(db).await;
        let editor = office.editor_of(ORGANISATION).await;
        assert_eq!(office.save(ORGANISATION, "1", &[("summary", "Spritzguss"), ("equipment", "Pressen")], &editor).await.status, 303);
        let turn = async |seen: &str| {
            let fields = [("alliance", ALLIANCE), ("id", ORGANISATION), ("language", "en"), ("seen", seen)];
            office.app.call("directory/translations/original", &fields, &editor).await.status.as_u16()
        };
        let half = page(&office, &editor).await;
        assert!(!half.may_become_original());
        assert_eq!(turn(&half.seen).await, 422, "the rest would be in the wrong language");
        let texts = [("summary", "Injection moulding"), ("equipment", "Presses")];
        assert_eq!(save(&office, &half.seen, &texts, &editor).await.status, 303);
        let whole = page(&office, &editor).await;
        assert!(whole.may_become_original());
        assert_eq!(turn(&half.seen).await, 409);
        assert_eq!(turn(&whole.seen).await, 200);
        let arguments = [("alliance", ALLIANCE), ("id", ORGANISATION)];
        let read = office.app.read("directory/organisation", &arguments, &office.member).await.body;
        let shown: OrganisationPage = serde_json::from_str(&read).expect("a page");
        assert_eq!((shown.organisation.language, shown.organisation.summary.as_str()), (Lang::En, "Injection moulding"));
        assert_eq!(shown.organisation.particulars.equipment, "Presses");
        let mut tx = office.app.db.read().await.unwrap();
        let kept = translations_of(&mut tx, office.network, ORGANISATION.parse().unwrap()).await.unwrap();
        let told: Vec<(Lang, &str, bool)> =
            kept.iter().map(|one| (one.language, one.text.as_str(), one.is_outdated(one.field.original(&shown.organisation)))).collect();
        assert_eq!(told, [(Lang::De, "Spritzguss", false), (Lang::De, "Pressen", false)]);
    }
}

#[tokio::test]
async fn only_those_who_keep_a_profile_translate_it() {
    let office = Office::open().await;
    let editor_elsewhere = office.editor_of(OTHER_ORGANISATION).await;
    let network = office.app.network("elsewhere").await;
    let stranger = office.app.person(crate::policy::Role::Coordinator, network).await;
    let seen = page(&office, &office.coordinator).await.seen;
    for (cookie, status) in [(&office.member, 403), (&office.auditor, 403), (&editor_elsewhere, 403), (&stranger, 404)]
    {
        let path = format!("/alliance/directory/{ORGANISATION}/translations");
        assert_eq!(office.app.get(&path, cookie).await.status, status);
        assert_eq!(save(&office, &seen, &[("summary", "Foreign")], cookie).await.status, status);
    }
    assert!(!profile(&office, "lang=en", &office.member).await.contains("/translations"), "no way to what is refused");
    assert!(profile(&office, "lang=en", &office.coordinator).await.contains("/translations"));
}
