use super::*;
use crate::search::fold::{is_stop_word, tokens};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn document(id: u128, name: &str, texts: &[(Field, &str)], facets: &[(Facet, &str)]) -> Document {
    Document {
        id: Uuid::from_u128(id),
        name: name.to_owned(),
        names: Vec::new(),
        texts: texts.iter().map(|(field, text)| (*field, (*text).to_owned())).collect(),
        facets: facets.iter().map(|(facet, value)| (*facet, (*value).to_owned())).collect(),
        place: Some(Place { x: id as f32, y: 0.0, is_exact: true }),
        updated: id as i64,
        confirmed: None,
        point: None,
        places: Vec::new(),
    }
}

fn sample() -> Index {
    use Facet::{Country, Kind};
    Index::build(
        [
            document(
                1,
                "Hochschule Zittau/Görlitz",
                &[(Field::Keywords, "Energiespeicher, Kunststoffe")],
                &[(Kind, "university"), (Country, "DE")],
            ),
            document(
                2,
                "Politechnika Wrocławska",
                &[(Field::Summary, "Badania nad magazynowaniem energii")],
                &[(Kind, "university"), (Country, "PL")],
            ),
            document(
                3,
                "Solar Zittau GmbH",
                &[(Field::Description, "Photovoltaik in der Oberlausitz, Projekte mit Görlitz")],
                &[(Kind, "enterprise"), (Country, "DE")],
            ),
            document(
                4,
                "Technická univerzita v Liberci",
                &[(Field::Description, "textilní stroje, nanovlákna")],
                &[(Kind, "university"), (Country, "CZ")],
            ),
        ]
        .into_iter(),
    )
}

fn point(latitude: f64, longitude: f64) -> Point {
    Point::at(latitude, longitude).expect("a place on the globe")
}

fn found(index: &Index, text: &str) -> Vec<u128> {
    let query = Query { text, limit: 100, ..Query::default() };
    index.search(&query).hits.into_iter().map(|(id, _)| id.as_u128()).collect()
}

#[test]
fn finds_words_by_beginning_without_accents_and_with_a_typo() {
    let index = sample();
    assert_eq!(found(&index, "gorlitz"), [1, 3], "the name comes first");
    assert_eq!(found(&index, "WROCŁ"), [2]);
    assert_eq!(found(&index, "zitau"), [1, 3], "one typo");
    assert_eq!(found(&index, "Hohcschule"), [1], "two letters swapped");
    assert_eq!(found(&index, "hohcschu"), [1], "a typo while typing");
    assert_eq!(found(&index, "w"), [2], "the first letter");
    assert_eq!(found(&index, "Š"), [3, 4], "the first letter, with an accent");
    assert_eq!(found(&index, "solar zittau"), [3], "every word must match");
    assert_eq!(found(&index, "univerzita und"), [4], "little words are optional");
    assert_eq!(found(&index, "xyzzyx"), [0; 0]);
}

#[test]
fn finds_concepts_across_languages() {
    let index = sample();
    assert_eq!(found(&index, "energy storage"), [1, 2]);
    assert_eq!(found(&index, "Energiespeicher"), [1, 2], "literal first");
    assert_eq!(found(&index, "energetika"), [1, 2, 3], "the broader concept");
    assert_eq!(found(&index, "napelemek"), [3]);
}

#[test]
fn counts_facets_without_their_own_filter() {
    let query =
        Query { filters: vec![(Facet::Country, vec!["DE".into(), "PL".into()])], limit: 10, ..Query::default() };
    let page = sample().search(&query);
    assert_eq!(page.total, 3);
    let counts: BTreeMap<_, _> = page.facets.into_iter().collect();
    assert_eq!(counts[&Facet::Kind], [("university".into(), 2), ("enterprise".into(), 1)]);
    assert_eq!(counts[&Facet::Country], [("DE".into(), 2), ("CZ".into(), 1), ("PL".into(), 1)]);
    assert_eq!(counts[&Facet::Sector], []);
}

#[test]
fn sorts_and_pages() {
    let index = sample();
    let page = |sort, offset| {
        let query = Query { sort, offset, limit: 2, ..Query::default() };
        let hits = index.search(&query).hits.into_iter();
        hits.map(|(id, _)| id.as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(page(Sort::Name, 0), [1, 2]);
    assert_eq!(page(Sort::Relevance, 2), [3, 4]);
    assert_eq!(page(Sort::Updated, 0), [4, 3]);
    assert_eq!(page(Sort::Updated, 9), [0; 0]);
}

/// Each reader sees the list from A to Z in the names that stand in it.
#[test]
fn sorts_by_the_names_that_are_read() {
    let mut index = sample();
    let called = |id, name: &str, names: &[(Lang, &str)]| Document {
        names: names.iter().map(|(lang, name)| (*lang, (*name).to_owned())).collect(),
        ..document(id, name, &[], &[])
    };
    index.upsert(called(2, "Politechnika Wrocławska", &[(Lang::De, "Breslauer Technische Universität")]));
    let read = |index: &Index, lang| {
        let query = Query { sort: Sort::Name, lang, limit: 9, ..Query::default() };
        index.search(&query).hits.into_iter().map(|(id, _)| id.as_u128()).collect::<Vec<_>>()
    };
    for _ in 0..2 {
        assert_eq!(read(&index, Lang::De), [2, 1, 3, 4]);
        assert_eq!(read(&index, Lang::Pl), [1, 2, 3, 4]);
        index.merge();
    }
    index.upsert(called(2, "Politechnika Wrocławska", &[]));
    index.upsert(called(4, "Technická univerzita v Liberci", &[(Lang::De, "Álfa")]));
    assert_eq!(read(&index, Lang::De), [4, 1, 2, 3]);
}

/// What lies nearest comes first, and what has no coordinates last, with and without a merge.
#[test]
fn sorts_by_distance_and_by_confirmation() {
    let town = |id: u128, name: &str, at: Option<(f64, f64)>, postcode: &str, confirmed| Document {
        point: at.map(|(latitude, longitude)| point(latitude, longitude)),
        places: vec![name.to_owned(), postcode.to_owned()],
        confirmed,
        ..document(id, &format!("Werk {name}"), &[], &[(Facet::Region, "DE"), (Facet::Region, "DED2D")])
    };
    let mut index = Index::build(
        [
            town(1, "Dresden", Some((51.05, 13.74)), "01067", Some(7)),
            town(2, "Bautzen", None, "02625", None),
            town(3, "Zittau", Some((50.9, 14.81)), "02763", Some(9)),
        ]
        .into_iter(),
    );
    index.upsert(town(4, "Görlitz", Some((51.15, 14.99)), "02826", Some(8)));
    for _ in 0..2 {
        let ask = |sort, near: &str| {
            let near = index.place(near);
            let page = index.search(&Query { sort, near, limit: 9, ..Query::default() });
            let ids: Vec<u128> = page.hits.iter().map(|(id, _)| id.as_u128()).collect();
            (ids, page.distances.iter().map(|distance| distance.map(f32::round)).collect::<Vec<_>>())
        };
        for near in ["Gorlitz", "02826", "02826 Görlitz", "51.15, 14.99"] {
            let expected = (vec![4, 3, 1, 2], vec![Some(0.0), Some(31.0), Some(88.0), None]);
            assert_eq!(ask(Sort::Distance, near), expected, "{near}");
        }
        assert_eq!(ask(Sort::Distance, "ded2d").0[0], 3, "the middle of the district's organisations");
        assert_eq!(ask(Sort::Name, "Zittau").1[0], None, "told in any order");
        assert_eq!(ask(Sort::Confirmed, "").0, [3, 4, 1, 2]);
        for unknown in ["Bautzen", "Paris", "PL", "", "1 2 3"] {
            assert_eq!(index.place(unknown), None, "{unknown}");
        }
        index.merge();
    }
    index.remove(Uuid::from_u128(4));
    assert_eq!(index.place("Görlitz"), None, "what is gone makes no place known");
}

#[test]
fn says_when_merging_pays() {
    let mut index = sample();
    assert!(!index.needs_merge());
    for _ in 0..=MERGE_FROM {
        index.upsert(document(9, "Neu", &[], &[]));
    }
    assert!(index.needs_merge());
    index.merge();
    assert!(!index.needs_merge());
    assert_eq!(index.len(), 5);
    assert!(index.remove(Uuid::from_u128(9)));
    assert!(!index.remove(Uuid::from_u128(9)));
    assert_eq!(found(&index, "neu"), [0; 0]);
}

/// Words that are no concepts, no little words, and too short for typos.
const WORDS: [&str; 8] = ["aa", "ab", "abc", "bb", "bca", "ca", "ccc", "cab"];

fn arbitrary_document() -> impl Strategy<Value = Document> {
    let words = prop::collection::vec(prop::sample::select(&WORDS[..]), 0..6);
    let fields = [Field::Summary, Field::Description, Field::ShortName];
    let field = prop::sample::select(fields.to_vec());
    let facets = [(Facet::Kind, ["x", "y"]), (Facet::Country, ["x", "z"]), (Facet::Region, ["p", "pq"])];
    let values: Vec<(Facet, String)> =
        facets.into_iter().flat_map(|(facet, values)| values.map(|value| (facet, value.to_owned()))).collect();
    let values = prop::sample::subsequence(values, 0..=6);
    let point = prop::option::of((50..52_i32, 14..16_i32).prop_map(|(up, east)| point(f64::from(up), f64::from(east))));
    let czech = prop::option::of("[a-c]{2,3}");
    let whole = (0..12_u128, "[a-c]{2,3}", czech, words, field, values, 0..4_i64, point);
    whole.prop_map(|(id, name, czech, words, field, facets, updated, point)| Document {
        id: Uuid::from_u128(id),
        name,
        names: czech.into_iter().map(|name| (Lang::Cs, name)).collect(),
        texts: vec![(field, words.join(" "))],
        facets,
        updated,
        confirmed: (updated > 1).then_some(-updated),
        point,
        place: None,
        places: vec!["Ort".to_owned()],
    })
}

/// A change: a document to put in, or an id to remove.
fn arbitrary_change() -> impl Strategy<Value = Result<Document, u128>> {
    prop_oneof![
        4 => arbitrary_document().prop_map(Ok),
        1 => (0..12_u128).prop_map(Err),
    ]
}

fn arbitrary_filters() -> impl Strategy<Value = Vec<(Facet, Vec<String>)>> {
    let values = |values: &'static [&'static str]| {
        prop::sample::subsequence(values, 0..=values.len())
            .prop_map(|values| values.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    (values(&["x", "y", "w"]), values(&["x", "z"]))
        .prop_map(|(kinds, countries)| vec![(Facet::Kind, kinds), (Facet::Country, countries)])
}

fn has_words(document: &Document, text: &str) -> bool {
    let texts = document.texts.iter().map(|(_, text)| text);
    let words: Vec<String> = texts.chain([&document.name]).flat_map(|text| tokens(text)).collect();
    tokens(text).all(|word| words.iter().any(|own| own.starts_with(&word)))
}

fn passes(document: &Document, filters: &[(Facet, Vec<String>)], but: Option<Facet>) -> bool {
    filters.iter().filter(|(facet, values)| Some(*facet) != but && !values.is_empty()).all(|(facet, values)| {
        let mut own = document.facets.iter();
        own.any(|(other, value)| other == facet && values.contains(value))
    })
}

/// What [`Index::search`] promises, by looking at every document.
fn scan(documents: &[&Document], query: &Query<'_>) -> (BTreeSet<Uuid>, Vec<(Facet, String, u64)>) {
    let matching = |but| {
        documents
            .iter()
            .filter(move |document| has_words(document, query.text) && passes(document, &query.filters, but))
    };
    let mut counts: BTreeMap<(Facet, String), u64> = BTreeMap::new();
    for facet in Facet::ALL {
        for (_, value) in matching(Some(facet)).flat_map(|document| &document.facets).filter(|(own, _)| *own == facet) {
            *counts.entry((facet, value.clone())).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().map(|((facet, value), count)| (facet, value, count)).collect();
    counts.sort_by_key(|(facet, value, count)| (*facet, u64::MAX - count, value.clone()));
    (matching(None).map(|document| document.id).collect(), counts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn agrees_with_a_scan_however_it_came_about(
        start in prop::collection::vec(arbitrary_document(), 0..12),
        changes in prop::collection::vec(arbitrary_change(), 0..20),
        merge in any::<bool>(),
        words in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..3),
        filters in arbitrary_filters(),
        sort in prop::sample::select(&[Sort::Relevance, Sort::Name, Sort::Updated, Sort::Confirmed, Sort::Distance][..]),
    ) {
        let mut truth: BTreeMap<Uuid, Document> = BTreeMap::new();
        truth.extend(start.iter().map(|document| (document.id, document.clone())));
        let mut index = Index::build(start.into_iter());
        for change in changes {
            match change {
                Ok(document) => {
                    truth.insert(document.id, document.clone());
                    index.upsert(document);
                }
                Err(id) => {
                    let id = Uuid::from_u128(id);
                    prop_assert_eq!(index.remove(id), truth.remove(&id).is_some());
                }
            }
        }
        if merge {
            index.merge();
        }
        let text = words.join(" ");
        let near = Some(point(51.0, 14.5));
        let query = Query { text: &text, filters, sort, lang: Lang::Cs, near, offset: 0, limit: 100 };
        let page = index.search(&query);

        let documents: Vec<&Document> = truth.values().collect();
        let (ids, counts) = scan(&documents, &query);
        prop_assert_eq!(page.total, ids.len() as u64);
        prop_assert_eq!(page.hits.iter().map(|hit| hit.0).collect::<BTreeSet<_>>(), ids);
        let flat: Vec<_> = page
            .facets
            .iter()
            .flat_map(|(facet, values)| values.iter().map(|(value, count)| (*facet, value.clone(), *count)))
            .collect();
        prop_assert_eq!(flat, counts);
        prop_assert_eq!(index.len(), truth.len());

        if sort == Sort::Name {
            let read = |id: &Uuid| (truth[id].names.first().map_or(&truth[id].name, |(_, name)| name), *id);
            prop_assert!(page.hits.iter().map(|hit| read(&hit.0)).is_sorted());
        }

        let rebuilt = Index::build(truth.into_values());
        prop_assert_eq!(rebuilt.search(&query), page);
    }

    #[test]
    fn pages_join_to_the_whole(
        documents in prop::collection::vec(arbitrary_document(), 0..12),
        text in "[a-c ]{0,4}",
        cut in 0..12_usize,
    ) {
        let index = Index::build(documents.into_iter());
        let ask = |offset, limit| {
            index.search(&Query { text: &text, offset, limit, ..Query::default() }).hits
        };
        let mut joined = ask(0, cut);
        joined.extend(ask(cut, usize::MAX));
        prop_assert_eq!(joined, ask(0, usize::MAX));
    }

    #[test]
    fn no_text_is_too_strange(text in "\\PC{0,40}") {
        sample().search(&Query { text: &text, limit: 5, ..Query::default() });
    }
}

#[test]
fn the_words_of_the_scan_are_plain() {
    assert!(WORDS.iter().all(|word| !is_stop_word(word)));
    assert!(WORDS.iter().all(|word| concepts::concepts_in(word).is_empty()));
}

/// Places come in the order of the hits, for everything that matches, also after changes.
#[test]
fn places_follow_the_search() {
    let mut index = sample();
    let query = Query { filters: vec![(Facet::Country, vec!["DE".to_owned()])], limit: usize::MAX, ..Query::default() };
    let (page, places) = index.search_places(&query);
    let found = index.search(&query);
    assert_eq!((page.total, &page.facets), (found.total, &found.facets));
    let ids = |places: &[Placed]| places.iter().map(|placed| placed.id).collect::<Vec<_>>();
    assert_eq!(ids(&places), found.hits.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    assert!(
        places.len() > 1
            && places.iter().all(|placed| placed.place.map(|place| place.x as u128) == Some(placed.id.as_u128()))
    );
    let moved = Document { place: None, ..document(1, "Hochschule Zittau/Görlitz", &[], &[(Facet::Country, "DE")]) };
    index.upsert(moved);
    index.merge();
    let place_of_first = index.search_places(&query).1.into_iter().find(|placed| placed.id == Uuid::from_u128(1));
    assert_eq!(place_of_first, Some(Placed { id: Uuid::from_u128(1), place: None, away: None }));
}
