//! Imports of alliance files on both databases.

use super::file::{AllianceFile, Relationship, Translation};
use super::{ImportError, import_alliance};
use crate::activity;
use crate::both;
use crate::db::Db;
use crate::directory::particulars::nace::{NaceCode, NaceList};
use crate::directory::relationship::RelationshipKind;
use crate::directory::translation::model::TextField;
use crate::i18n::Lang;
use crate::network::export::export_alliance;
use crate::network::id_of_slug;
use time::OffsetDateTime;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-20 12:00 UTC);
const LAUSITZ: &str = include_str!("../../../fixtures/lausitz.json");
const IUK: &str = include_str!("../../../fixtures/iuk.json");
const FIXTURES: [&str; 4] = [
    LAUSITZ,
    IUK,
    include_str!("../../../fixtures/innocooppolsax.json"),
    include_str!("../../../fixtures/clusterpolisee.json"),
];

async fn exported(db: &Db, slug: &str) -> AllianceFile {
    let mut tx = db.read().await.unwrap();
    export_alliance(&mut tx, slug, NOW).await.unwrap().expect("the alliance that was imported")
}

fn related(file: &AllianceFile, one: usize, other: usize, passes_membership: bool) -> Relationship {
    Relationship {
        organisation: file.organisations[one].key.clone(),
        kind: RelationshipKind::Subsidiary,
        other: file.organisations[other].key.clone(),
        passes_membership,
    }
}

/// The file with everything that an import reads in more than one way brought to one.
fn normalised(text: &str) -> AllianceFile {
    let mut file = AllianceFile::parse(text).unwrap();
    for one in &mut file.organisations {
        one.country = super::records::country(&one.country);
    }
    for code in file.opportunities.iter_mut().flat_map(|one| &mut one.countries) {
        *code = super::records::country(code);
    }
    file
}

both! {
    async fn a_second_import_changes_nothing(db: Db) {
        for text in FIXTURES {
            let first = import_alliance(&db, text, NOW).await.unwrap();
            let before = exported(&db, &first.slug).await;
            let second = import_alliance(&db, text, NOW).await.unwrap();
            assert_eq!((second.organisations, second.opportunities, second.proposals), (0, 0, 0), "{}", first.slug);
            assert_eq!(exported(&db, &first.slug).await, before);
            let mut tx = db.read().await.unwrap();
            assert_eq!(activity::latest(&mut tx, first.network, 10).await.unwrap().len(), 1);
        }
    }

    async fn an_export_can_be_imported_and_is_the_same_again(db: Db) {
        import_alliance(&db, LAUSITZ, NOW).await.unwrap();
        let mut file = exported(&db, "lausitz").await;
        file.network.slug = "copy".into();
        file.relationships = vec![related(&file, 0, 1, true), related(&file, 2, 1, false)];
        import_alliance(&db, &file.write().unwrap(), NOW).await.unwrap();
        assert_eq!(exported(&db, "copy").await, file);
    }

    async fn a_file_says_for_whom_a_membership_holds(db: Db) {
        let mut file = AllianceFile::parse(LAUSITZ).unwrap();
        let member = file.organisations.iter().position(|one| one.membership.is_some()).unwrap();
        let child = usize::from(member == 0);
        file.organisations[child].membership = None;
        file.relationships = vec![related(&file, child, member, true)];
        let network = import_alliance(&db, &file.write().unwrap(), NOW).await.unwrap().network;
        let mut tx = db.read().await.unwrap();
        let ids = crate::directory::bulk::organisation_keys(&mut tx, network).await.unwrap();
        let through = crate::membership::member_through(&mut tx, network, ids[&file.organisations[child].key]).await;
        assert_eq!(through.unwrap().map(|(id, _)| id), Some(ids[&file.organisations[member].key]));
        assert_eq!(exported(&db, "lausitz").await.organisations[child].membership, None, "it has none of its own");
    }

    async fn an_export_holds_what_the_file_held(db: Db) {
        for text in FIXTURES {
            let file = normalised(text);
            import_alliance(&db, text, NOW).await.unwrap();
            let back = exported(&db, &file.network.slug).await;
            assert_eq!(back.network.description, file.network.description);
            assert_eq!((back.areas, back.sectors, back.bodies, back.calls), (file.areas, file.sectors, file.bodies, file.calls));
            let sorted = |mut list: Vec<crate::network::import::file::Organisation>| {
                list.iter_mut().for_each(|one| { one.areas.sort(); one.sectors.sort() });
                list
            };
            assert_eq!(sorted(back.organisations), sorted(file.organisations));
            assert_eq!(back.opportunities, file.opportunities);
            assert_eq!(back.proposals.len(), file.proposals.len());
        }
    }

    /// Who made a translation and what it translates are kept, also where it is outdated.
    async fn translations_travel_along(db: Db) {
        let mut file = AllianceFile::parse(LAUSITZ).unwrap();
        let one = &mut file.organisations[0];
        let current = Translation {
            language: Lang::Pl,
            field: TextField::Name,
            text: "Przykład".into(),
            machine: true,
            original: None,
        };
        let outdated = Translation {
            field: TextField::Summary,
            text: "Dawny opis".into(),
            machine: false,
            original: Some("Was früher hier stand".into()),
            ..current.clone()
        };
        one.translations = vec![current.clone(), outdated.clone()];
        let key = one.key.clone();
        import_alliance(&db, &file.write().unwrap(), NOW).await.unwrap();
        let mut back = exported(&db, "lausitz").await;
        let found = back.organisations.iter().find(|one| one.key == key).unwrap();
        assert_eq!(found.translations, [current.clone(), outdated]);
        back.network.slug = "copy".into();
        import_alliance(&db, &back.write().unwrap(), NOW).await.unwrap();
        assert_eq!(exported(&db, "copy").await, back);

        let wrong = &mut file.organisations[0];
        let own = wrong.language;
        wrong.equipment = String::new();
        wrong.translations = vec![
            Translation { language: own, ..current.clone() },
            Translation { field: TextField::Equipment, ..current.clone() },
            current.clone(),
            Translation { text: " ".into(), ..current },
        ];
        file.network.slug = "wrong".into();
        let ImportError::Invalid(problems) = import_alliance(&db, &file.write().unwrap(), NOW).await.unwrap_err() else { panic!() };
        assert_eq!(
            problems,
            [
                "organisations[0].translations[0]: the texts are written in 'de' already",
                "organisations[0].translations[1]: there is no equipment that it could translate",
                "organisations[0].translations[3].text: this text is needed",
                "organisations[0].translations[3]: 'name' in 'pl' is there twice",
            ]
        );
    }

    async fn the_facts_of_a_published_fact_sheet_arrive(db: Db) {
        import_alliance(&db, LAUSITZ, NOW).await.unwrap();
        let file = exported(&db, "lausitz").await;
        let sheet = file.proposals.iter().find(|one| one.granted.as_deref() == Some("538787.00 EUR")).unwrap();
        assert_eq!(sheet.amount_note.as_deref(), Some("BMBF-gefördert"));
        assert_eq!(sheet.period.as_deref(), Some("01.07.2019 – 31.08.2022"));
        let about = file.proposals.iter().find(|one| one.requested.as_deref() == Some("ca. 180000.00 EUR"));
        assert!(about.is_some(), "an amount keeps its 'ca.'");
    }

    async fn a_lead_named_among_the_partners_has_one_place(db: Db) {
        import_alliance(&db, LAUSITZ, NOW).await.unwrap();
        for proposal in exported(&db, "lausitz").await.proposals {
            let leads = proposal.partners.iter().filter(|part| Some(&part.organisation) == proposal.lead.as_ref());
            assert_eq!(leads.count(), 1, "{}", proposal.title);
        }
    }

    async fn a_file_with_problems_writes_nothing_and_names_each(db: Db) {
        let mut file = AllianceFile::parse(IUK).unwrap();
        file.proposals[3].requested = Some("viel".into());
        file.proposals[4].stage = "dream".into();
        file.proposals[5].lead = Some("nobody".into());
        file.organisations[0].name = " ".into();
        file.organisations[1].website = Some("javascript:alert(1)".into());
        file.organisations[1].nace = vec![NaceCode { list: NaceList::Rev2, code: "Z9".into() }];
        file.relationships = vec![related(&file, 0, 1, false), related(&file, 0, 1, true), related(&file, 2, 2, false)];
        file.relationships[1].kind = RelationshipKind::Competitor;
        let error = import_alliance(&db, &file.write().unwrap(), NOW).await.unwrap_err();
        let ImportError::Invalid(problems) = error else { panic!("{error}") };
        for wanted in [
            "organisations[0].name: this text is needed",
            "organisations[1].website: a web address begins with https:// or http://",
            "organisations[1].nace_rev2: “Z9” is not a code of this list; one looks like C26.51, 26.51 or C.",
            "relationships[1]: no membership is passed on to a competitor",
            "relationships[2]: an organisation has no relationship to itself",
            "proposals[3].requested: this amount cannot be read",
            "proposals[5].lead: there is no organisation 'nobody'",
        ] {
            assert!(problems.iter().any(|problem| problem == wanted), "{wanted} is not in {problems:?}");
        }
        assert!(problems.iter().any(|problem| problem.starts_with("proposals[4].stage: there is no stage 'dream'")));
        let mut tx = db.read().await.unwrap();
        assert_eq!(id_of_slug(&mut tx, "iuk").await.unwrap(), None);
    }
}

#[test]
fn a_file_that_cannot_be_read_names_the_place() {
    let text = IUK.replacen("\"enterprise\"", "\"firm\"", 1);
    let problem = AllianceFile::parse(&text).unwrap_err();
    assert!(problem.starts_with("organisations["), "{problem}");
    assert!(problem.contains("].kind: unknown variant `firm`, expected one of `enterprise`"), "{problem}");
    let problem = AllianceFile::parse(&IUK.replacen("\"slug\"", "\"slag\"", 1)).unwrap_err();
    assert!(problem.starts_with("network"), "{problem}");
    assert!(AllianceFile::parse(&format!("{IUK} x")).is_err());
}
