//! What is imported and taken back leaves every profile as it was.

use crate::db::Db;
use crate::directory::fixtures::organisation_form;
use crate::directory::sheet::export::{self, Format, Frame};
use crate::directory::sheet::mapping::first_settings;
use crate::directory::sheet::model::RowKind;
use crate::directory::sheet::plan::Known;
use crate::directory::sheet::read::read;
use crate::directory::sheet::store::{self, NewBatch, Which};
use crate::directory::sheet::work;
use crate::directory::store as directory;
use crate::i18n::Lang;
use crate::id::{ImportId, NetworkId, OrganisationId, PersonId};
use crate::network::{NewNetwork, create};
use crate::tests::both;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

pub async fn alliance(db: &Db) -> (NetworkId, PersonId) {
    let mut tx = db.write().await.unwrap();
    let new = NewNetwork {
        slug: "muster".into(),
        name: "Muster".into(),
        language: "de".into(),
        country: "DE".into(),
        currency: "EUR".into(),
        ..NewNetwork::default()
    };
    let network = create(&mut tx, &new).await.unwrap();
    let person = PersonId::new();
    crate::execute!(
        tx,
        sqlx::query(
            "insert into person (id, email, email_key, name, created_at, updated_at)
             values ($1, 'office@example.org', 'office@example.org', 'Büro', $2, $2)"
        )
        .bind(person)
        .bind(time::OffsetDateTime::now_utc())
    )
    .unwrap();
    for name in ["Musterwerk GmbH", "Łódzki Klaster", "Ústav vzorků"] {
        let draft = organisation_form(name).check(&[], &[]).unwrap();
        directory::create(&mut tx, network, &draft).await.unwrap();
    }
    tx.commit().await.unwrap();
    (network, person)
}

/// Keeps a table as an upload does.
pub async fn upload(db: &Db, network: NetworkId, person: PersonId, file: impl AsRef<[u8]>) -> ImportId {
    let table = read(file.as_ref(), Lang::De, 0).expect("a table");
    let settings = first_settings(&table.headers, "DE", Lang::De);
    let new = NewBatch {
        file_name: "muster.csv",
        headers: &table.headers,
        settings: &settings,
        unread: &table.unread,
        rows: table.rows.len(),
    };
    let mut tx = db.write().await.unwrap();
    let id = store::insert_batch(&mut tx, network, person, &new).await.unwrap();
    store::insert_rows(&mut tx, network, id, &table.rows).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn carry_out(db: &Db, network: NetworkId, person: PersonId, import: ImportId, undo: bool) {
    let mut tx = db.write().await.unwrap();
    assert!(store::begin(&mut tx, network, import, undo, person).await.unwrap());
    tx.commit().await.unwrap();
    work::finish_all(db.clone()).await;
}

/// Every profile without its version, which counts the changes.
pub async fn profiles(db: &Db, network: NetworkId) -> Vec<Known> {
    let mut tx = db.read().await.unwrap();
    let known = store::known(&mut tx, network, Which::Before(ImportId::new())).await.unwrap();
    known.into_iter().map(|known| Known { version: 0, ..known }).collect()
}

/// Cells that hit the known, miss them, say nothing, or are refused.
fn tables() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        Just("Musterwerk GmbH"),
        Just("musterwerk gmbh"),
        Just("Łódzki Klaster"),
        Just("Musterwerke"),
        Just("Neu"),
        Just("Ganz neu"),
        Just(""),
        Just("'=1+1"),
    ];
    let city = prop_oneof![Just(""), Just("Görlitz"), Just("\"a;b\"")];
    let email = prop_oneof![Just(""), Just("office@muster.example"), Just("keine Adresse")];
    let words = prop_oneof![Just(""), Just("Sensorik, Pflege"), Just("Neues")];
    let row =
        (name, city, email, words).prop_map(|(name, city, email, words)| format!("{name};{city};{email};{words}\n"));
    proptest::collection::vec(row, 1..8)
        .prop_map(|rows| format!("Name;Ort;E-Mail;Schlagwörter\nZuerst;;;\n{}", rows.concat()))
}

#[test]
fn an_import_that_is_taken_back_leaves_everything_as_it_was() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config { cases: 12, failure_persistence: None, ..Config::default() });
    let checked = runner.run(&tables(), |text| {
        runtime.block_on(async {
            let (db, _folder) = both::sqlite().await;
            let (network, person) = alliance(&db).await;
            let before = profiles(&db, network).await;
            let import = upload(&db, network, person, &text).await;
            carry_out(&db, network, person, import, false).await;
            assert_ne!(profiles(&db, network).await.len(), before.len(), "something was imported");
            carry_out(&db, network, person, import, true).await;
            assert_eq!(profiles(&db, network).await, before, "{text}");
        });
        Ok(())
    });
    checked.unwrap();
}

/// What the preview says is what is done.
#[tokio::test]
async fn an_import_does_what_its_plan_says() {
    let (db, _folder) = both::sqlite().await;
    let (network, person) = alliance(&db).await;
    let text =
        "Name;Ort;E-Mail\nMusterwerk GmbH;Görlitz;\nNeu;;\nneu;;\nMusterwerke GmbH;;\nŁódzki Klaster;;\nWerk;;keine\n";
    let import = upload(&db, network, person, text).await;
    let planned = work::plan_now(&db, network, import).await.unwrap();
    let mut wanted: Vec<(RowKind, i64)> = Vec::new();
    for row in &planned {
        match wanted.iter_mut().find(|(kind, _)| *kind == row.step.kind()) {
            Some((_, count)) => *count += 1,
            None => wanted.push((row.step.kind(), 1)),
        }
    }
    carry_out(&db, network, person, import, false).await;
    let mut tx = db.read().await.unwrap();
    let mut done = store::outcomes(&mut tx, network, import).await.unwrap();
    wanted.sort();
    done.sort();
    assert_eq!(done, wanted);
    let kinds: Vec<RowKind> = done.iter().map(|(kind, _)| *kind).collect();
    use RowKind::{Create, Duplicate, Refused, Unclear, Update};
    assert!([Create, Update, Unclear, Duplicate, Refused].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
}

/// An export is understood by the import of any language, and changes nothing.
#[tokio::test]
async fn what_is_exported_is_found_unchanged() {
    let (db, _folder) = both::sqlite().await;
    let (network, person) = alliance(&db).await;
    let ids: Vec<OrganisationId> = profiles(&db, network).await.iter().map(|known| known.id).collect();
    for lang in Lang::ALL {
        for format in [Format::Csv, Format::Xlsx] {
            let mut tx = db.read().await.unwrap();
            let frame = Frame { lang, home: "https://example.org/muster".into() };
            let file = export::file(&mut tx, network, &ids, format, frame).await.unwrap();
            drop(tx);
            let import = upload(&db, network, person, &file).await;
            let planned = work::plan_now(&db, network, import).await.unwrap();
            let kinds: Vec<RowKind> = planned.iter().map(|row| row.step.kind()).collect();
            assert_eq!(kinds, [RowKind::Unchanged; 3], "{lang} {format:?}: {planned:?}");
        }
    }
}

/// The same holds for a workbook, whatever its cells are.
#[test]
fn a_workbook_that_is_taken_back_leaves_everything_as_it_was() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config { cases: 8, failure_persistence: None, ..Config::default() });
    let checked = runner.run(&tables(), |text| {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, line) in (0_u32..).zip(text.lines()) {
            for (column, cell) in (0_u16..).zip(line.split(';')) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        let file = book.save_to_buffer().unwrap();
        runtime.block_on(async {
            let (db, _folder) = both::sqlite().await;
            let (network, person) = alliance(&db).await;
            let before = profiles(&db, network).await;
            let import = upload(&db, network, person, &file).await;
            carry_out(&db, network, person, import, false).await;
            carry_out(&db, network, person, import, true).await;
            assert_eq!(profiles(&db, network).await, before, "{text}");
        });
        Ok(())
    });
    checked.unwrap();
}
