//! Imports of CORDIS' files on both databases, from invented rows and, where there is a
//! folder with CORDIS' own, from those.

use super::{CordisError, CordisImport, Progress, import_cordis};
use crate::both;
use crate::db::Db;
use crate::network::export::export_alliance;
use crate::network::import::file::{AllianceFile, Organisation, Proposal};
use crate::pipeline::model::{ConsortiumRole, Outcome};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-20 12:00 UTC);

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cordis")
}

fn everything() -> CordisImport {
    CordisImport { slug: "cordis".into(), name: None, regions: Vec::new(), now: NOW }
}

async fn exported(db: &Db) -> AllianceFile {
    let mut tx = db.read().await.unwrap();
    export_alliance(&mut tx, "cordis", NOW).await.unwrap().expect("the alliance that was imported")
}

fn organisation<'a>(file: &'a AllianceFile, id: &str) -> &'a Organisation {
    file.organisations.iter().find(|one| one.key == format!("cordis:{id}")).expect("the organisation")
}

fn project<'a>(file: &'a AllianceFile, id: &str) -> &'a Proposal {
    file.proposals.iter().find(|one| one.key == format!("cordis:{id}")).expect("the project")
}

both! {
    async fn organisations_and_projects_arrive_with_their_facts(db: Db) {
        import_cordis(&db, &samples(), &everything(), &Progress::hidden()).await.unwrap();
        let file = exported(&db).await;
        let musterwaerme = organisation(&file, "9001");
        assert_eq!(musterwaerme.name, "MUSTERWÄRME GMBH");
        assert_eq!((musterwaerme.sme, musterwaerme.size_class), (Some(true), None));
        assert_eq!(musterwaerme.website.as_deref(), Some("http://www.musterwaerme.example"));
        assert_eq!(musterwaerme.areas, ["HORIZON.2.5"]);
        assert_eq!(organisation(&file, "9002").areas, ["HORIZON.2.4", "HORIZON.2.5"]);
        assert_eq!(organisation(&file, "9003").country, "EL");
        assert_eq!(organisation(&file, "9006").country, "UK");
        assert_eq!(organisation(&file, "9006").nuts, None);

        let heat = project(&file, "101");
        assert_eq!((heat.stage.as_str(), heat.outcome), ("running", Some(Outcome::Approved)));
        assert_eq!(heat.granted.as_deref(), Some("1500000.25 EUR"));
        assert_eq!(heat.total_cost.as_deref(), Some("2000000.50 EUR"));
        assert_eq!(heat.period.as_deref(), Some("01.01.2025 – 31.12.2028"));
        assert_eq!(heat.keywords, ["heat storage", "Gravel", "district heating"]);
        assert_eq!(heat.summary, "Heat is lost in summer. This invented project stores it in gravel.");
        assert_eq!(heat.lead.as_deref(), Some("cordis:9001"));
        let athens = heat.partners.iter().find(|part| part.organisation == "cordis:9003").unwrap();
        assert_eq!((athens.role, athens.contribution.as_deref()), (ConsortiumRole::Partner, Some("25.50 EUR")));
        assert_eq!(project(&file, "102").stage, "closed");
        assert_eq!(project(&file, "104").stage, "contract");
        assert_eq!(file.calls.len(), 3);
    }

    async fn rows_that_cannot_be_read_are_named_and_stop_nothing(db: Db) {
        let progress = Progress::hidden();
        let report = import_cordis(&db, &samples(), &everything(), &progress).await.unwrap();
        assert_eq!((report.organisations, report.projects, report.participations), (4, 3, 5));
        assert_eq!(report.unreadable, [
            "project.csv line 5: the day '31.12.2024' cannot be read",
            "project.csv line 7: 3 fields instead of 21",
            "organization.csv line 7: the country '' is no code of two capital letters",
            "organization.csv line 8: the role 'spectator' is not known",
            "organization.csv line 9: the project 103 is not among those that can be read",
        ]);
    }

    async fn a_second_import_changes_nothing(db: Db) {
        let progress = Progress::hidden();
        import_cordis(&db, &samples(), &everything(), &progress).await.unwrap();
        let before = exported(&db).await;
        let again = import_cordis(&db, &samples(), &everything(), &progress).await.unwrap();
        assert_eq!((again.organisations, again.projects), (0, 0));
        assert_eq!((again.known_organisations, again.known_projects), (4, 3));
        assert_eq!(exported(&db).await, before);
        let mut tx = db.read().await.unwrap();
        assert_eq!(crate::activity::latest(&mut tx, again.network.unwrap(), 10).await.unwrap().len(), 1);
    }

    async fn a_region_brings_its_projects_with_all_partners_and_a_later_import_the_rest(db: Db) {
        let progress = Progress::hidden();
        let saxony = CordisImport { regions: vec!["DED".into()], ..everything() };
        let report = import_cordis(&db, &samples(), &saxony, &progress).await.unwrap();
        assert_eq!((report.organisations, report.projects), (3, 1));
        // An import that was interrupted goes on in the same way.
        let report = import_cordis(&db, &samples(), &everything(), &progress).await.unwrap();
        assert_eq!((report.organisations, report.projects), (1, 2));
        assert_eq!((report.known_organisations, report.known_projects), (3, 1));
    }

    async fn the_whole_of_cordis_arrives(db: Db) {
        let Some(folder) = std::env::var_os("CORDIS_DIR").map(PathBuf::from) else {
            eprintln!("skipped: CORDIS_DIR names no folder with CORDIS' project.csv and organization.csv");
            return;
        };
        let progress = Progress::hidden();
        let report = import_cordis(&db, &folder, &everything(), &progress).await.unwrap();
        assert!(report.projects > 0 && report.participations > report.projects);
        assert!(report.unreadable.len() * 100 < report.participations, "{} rows", report.unreadable.len());
        let again = import_cordis(&db, &folder, &everything(), &progress).await.unwrap();
        assert_eq!((again.organisations, again.projects), (0, 0));
        assert_eq!((again.known_organisations, again.known_projects), (report.organisations, report.projects));
    }
}

/// The sentence with which an import of these two texts is refused.
async fn refusal(project: &[u8], organization: &[u8]) -> String {
    let (db, _data) = crate::tests::both::sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("project.csv"), project).unwrap();
    std::fs::write(folder.path().join("organization.csv"), organization).unwrap();
    let progress = Progress::hidden();
    match import_cordis(&db, folder.path(), &everything(), &progress).await {
        Err(CordisError::Unusable(sentence)) => sentence,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("the import was not refused"),
    }
}

fn sample(file: &str) -> String {
    std::fs::read_to_string(samples().join(file)).unwrap()
}

fn latin_1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

#[tokio::test]
async fn wrong_separators_columns_and_encodings_are_told() {
    let (project, organization) = (sample("project.csv"), sample("organization.csv"));
    let commas = refusal(project.replace("\";\"", "\",\"").as_bytes(), organization.as_bytes()).await;
    assert!(commas.starts_with("'project.csv' lacks the columns id, acronym"), "{commas}");

    let commas = refusal(project.replace(['"', ';'], ",").as_bytes(), organization.as_bytes()).await;
    assert!(commas.contains("It looks separated by commas; semicolons are expected."), "{commas}");

    let swapped = refusal(organization.as_bytes(), project.as_bytes()).await;
    assert!(swapped.contains("found: projectID, projectAcronym, organisationID"), "{swapped}");

    let latin = refusal(project.as_bytes(), &latin_1(&organization)).await;
    assert!(latin.contains("'organization.csv' is expected to be UTF-8"), "{latin}");
    assert!(latin.contains("line 2 is not; it looks like Latin-1 or Windows-1252"), "{latin}");

    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(project.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let wide = refusal(&wide, organization.as_bytes()).await;
    assert!(wide.contains("it looks like UTF-16"), "{wide}");

    let nobody = refusal(project.as_bytes(), organization.lines().next().unwrap().as_bytes()).await;
    assert_eq!(nobody, "No row of 'organization.csv' can be read.");
}

#[tokio::test]
async fn a_byte_order_mark_and_one_broken_row_are_no_hindrance() {
    let (db, _data) = crate::tests::both::sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("project.csv"), format!("\u{feff}{}", sample("project.csv"))).unwrap();
    let broken = sample("organization.csv").replace("Sample Council", "Sample #").into_bytes();
    let broken: Vec<u8> = broken.into_iter().map(|byte| if byte == b'#' { 0xff } else { byte }).collect();
    std::fs::write(folder.path().join("organization.csv"), broken).unwrap();
    let progress = Progress::hidden();
    let report = import_cordis(&db, folder.path(), &everything(), &progress).await.unwrap();
    assert!(report.unreadable.contains(&"organization.csv line 10: the text is not UTF-8".to_owned()));
    assert_eq!(report.projects, 3);
}

#[tokio::test]
async fn a_missing_folder_an_odd_name_and_an_unknown_region_are_told() {
    let (db, _data) = crate::tests::both::sqlite().await;
    let progress = Progress::hidden();
    for (folder, import, wanted) in [
        (PathBuf::from("nowhere"), everything(), "'nowhere/project.csv' cannot be read: "),
        (
            samples(),
            CordisImport { slug: "Two Words".into(), ..everything() },
            "'Two Words' cannot stand in an address",
        ),
        (samples(), CordisImport { slug: "sign-in".into(), ..everything() }, "'sign-in' cannot stand in an address"),
        (samples(), CordisImport { regions: vec!["D-D".into()], ..everything() }, "'D-D' is no NUTS code"),
        (
            samples(),
            CordisImport { regions: vec!["ES".into()], ..everything() },
            "No organisation of 'organization.csv' lies in ES.",
        ),
    ] {
        let Err(error) = import_cordis(&db, &folder, &import, &progress).await else { panic!("{wanted}") };
        assert!(error.to_string().starts_with(wanted), "{error}");
    }
}
