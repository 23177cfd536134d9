use super::*;
use crate::both;
use crate::directory::sheet::model::{ImportState, RowDetail, RowKind, Undone};
use crate::directory::sheet::plan::Decision;
use crate::directory::sheet::tests::identity::{alliance, carry_out, profiles, upload};
use crate::directory::sheet::work;
use crate::id::{ImportId, NetworkId, OrganisationId};

both! {
    /// An import goes on at the rows that are not done, and is closed once.
    async fn an_import_goes_on_where_it_was(db: Db) {
        let (network, person) = alliance(&db).await;
        let text = "Name\nErste\nZweite\nDritte\n";
        let import = upload(&db, network, person, text).await;
        let mut tx = db.write().await.unwrap();
        assert!(begin(&mut tx, network, import, false, person).await.unwrap());
        assert!(!begin(&mut tx, network, import, false, person).await.unwrap(), "it is begun once");
        tx.commit().await.unwrap();
        let planned = work::plan_now(&db, network, import).await.unwrap();
        assert!(work::apply_rows(&db, network, import, &planned[..1], true).await.unwrap());
        assert_eq!(at_work(&mut db.read().await.unwrap()).await.unwrap(), [(network, import)]);
        // The program stops here, and starts anew.
        work::finish_all(db.clone()).await;
        let mut tx = db.read().await.unwrap();
        assert!(at_work(&mut tx).await.unwrap().is_empty());
        let done = batch(&mut tx, network, import).await.unwrap().unwrap().import;
        assert_eq!((done.state, done.done, done.created), (ImportState::Applied, 3, 3));
        drop(tx);
        assert_eq!(profiles(&db, network).await.len(), 6, "nothing is done twice");
        let events = crate::activity::latest(&mut db.read().await.unwrap(), network, 10).await.unwrap();
        assert_eq!(events.len(), 1, "one event for the whole import");
    }

    async fn undoing_leaves_what_was_changed_since(db: Db) {
        let (network, person) = alliance(&db).await;
        let before = profiles(&db, network).await;
        let import = upload(&db, network, person, "Name;Ort\nMusterwerk GmbH;Görlitz\nŁódzki Klaster;Łódź\nNeu;\n").await;
        carry_out(&db, network, person, import, false).await;
        let changed = before.iter().find(|known| known.form.name == "Musterwerk GmbH").unwrap().id;
        let mut tx = db.write().await.unwrap();
        let form = crate::directory::fixtures::organisation_form("Musterwerk AG");
        let draft = form.check(&[], &[]).unwrap();
        crate::directory::store::edit(&mut tx, network, changed, 2, &draft).await.unwrap();
        tx.commit().await.unwrap();
        carry_out(&db, network, person, import, true).await;
        let after = profiles(&db, network).await;
        assert_eq!(after.len(), 3);
        let name = |id| after.iter().find(|known| known.id == id).map(|known| known.form.name.as_str());
        assert_eq!(name(changed), Some("Musterwerk AG"));
        let rows = rows_of(&mut db.read().await.unwrap(), network, import, RowKind::Update, (0, 10)).await.unwrap();
        let undone: Vec<_> = rows.iter().map(|row| row.5).collect();
        assert_eq!(undone, [Some(Undone::ChangedSince), Some(Undone::Restored)]);
        let done = batch(&mut db.read().await.unwrap(), network, import).await.unwrap().unwrap().import;
        assert_eq!((done.state, done.archived, done.restored), (ImportState::Undone, 1, 1));
    }

    /// Nothing of an import can be reached from another alliance.
    async fn an_import_belongs_to_its_alliance(db: Db) {
        let (network, person) = alliance(&db).await;
        let import = upload(&db, network, person, "Name\nNeu\n").await;
        let elsewhere = NetworkId::new();
        let mut tx = db.write().await.unwrap();
        assert!(batch(&mut tx, elsewhere, import).await.unwrap().is_none());
        assert!(rows(&mut tx, elsewhere, import).await.unwrap().is_empty());
        assert!(imports(&mut tx, elsewhere).await.unwrap().is_empty());
        assert!(!begin(&mut tx, elsewhere, import, false, person).await.unwrap());
        let settings = batch(&mut tx, network, import).await.unwrap().unwrap().settings;
        assert!(!set_settings(&mut tx, elsewhere, import, &settings).await.unwrap());
        assert!(known(&mut tx, elsewhere, Which::Before(import)).await.unwrap().is_empty());
    }

    /// A decision is kept, replaced and taken back; a row that is done keeps its own.
    async fn decisions_are_kept(db: Db) {
        let (network, person) = alliance(&db).await;
        let import = upload(&db, network, person, "Name\nNeu\n").await;
        let id = profiles(&db, network).await[0].id;
        let mut tx = db.write().await.unwrap();
        for decision in [Some(Decision::Create), Some(Decision::Update(id)), None] {
            decide(&mut tx, network, import, 2, decision).await.unwrap();
            assert_eq!(rows(&mut tx, network, import).await.unwrap()[0].decision, decision);
        }
        decide(&mut tx, network, import, 2, Some(Decision::Update(OrganisationId::new()))).await.unwrap();
        assert_eq!(rows(&mut tx, network, import).await.unwrap()[0].decision, None, "nobody of ours");
        let done = DoneRow {
            line: 2,
            outcome: RowKind::Unclear,
            detail: &RowDetail::default(),
            organisation: None,
            earlier: None,
            version_after: None,
        };
        finish_row(&mut tx, network, import, &done).await.unwrap();
        decide(&mut tx, network, import, 2, Some(Decision::Create)).await.unwrap();
        assert_eq!(rows(&mut tx, network, import).await.unwrap()[0].decision, None);
        assert_eq!(open_lines(&mut tx, network, import, 0, 9).await.unwrap(), Vec::<i64>::new());
        let elsewhere = ImportId::new();
        assert!(open_lines(&mut tx, network, elsewhere, 0, 9).await.unwrap().is_empty());
    }
}

both! {
    /// What an error has stopped goes on when somebody says so, once.
    async fn work_that_was_stopped_goes_on(db: Db) {
        let (network, person) = alliance(&db).await;
        let import = upload(&db, network, person, "Name\nErste\n").await;
        let mut tx = db.write().await.unwrap();
        stop(&mut tx, network, import).await.unwrap();
        assert!(!go_on(&mut tx, network, import).await.unwrap(), "it was not at work");
        assert!(begin(&mut tx, network, import, false, person).await.unwrap());
        stop(&mut tx, network, import).await.unwrap();
        assert!(batch(&mut tx, network, import).await.unwrap().unwrap().import.is_stopped);
        assert!(!go_on(&mut tx, NetworkId::new(), import).await.unwrap(), "not from another alliance");
        assert!(go_on(&mut tx, network, import).await.unwrap());
        assert!(!go_on(&mut tx, network, import).await.unwrap());
        tx.commit().await.unwrap();
        work::finish_all(db.clone()).await;
        let done = batch(&mut db.read().await.unwrap(), network, import).await.unwrap().unwrap().import;
        assert_eq!((done.state, done.created, done.is_stopped), (ImportState::Applied, 1, false));
    }

    /// A table that nobody imports goes after some days; one that was imported stays.
    async fn what_nobody_imports_is_forgotten(db: Db) {
        let (network, person) = alliance(&db).await;
        let mut imports_made = Vec::new();
        for text in ["Name\nAlt\n", "Name\nGetan\n", "Name\nNeu\n"] {
            imports_made.push(upload(&db, network, person, text).await);
        }
        carry_out(&db, network, person, imports_made[1], false).await;
        let mut tx = db.write().await.unwrap();
        for old in &imports_made[..2] {
            let long_ago = time::OffsetDateTime::now_utc() - time::Duration::days(8);
            crate::execute!(
                tx,
                sqlx::query("update import_batch set created_at = $2 where id = $1").bind(*old).bind(long_ago)
            )
            .unwrap();
        }
        assert_eq!(forget_unused(&mut tx).await.unwrap(), 1);
        let left: Vec<ImportId> = imports(&mut tx, network).await.unwrap().iter().map(|import| import.id).collect();
        assert_eq!(left, [imports_made[2], imports_made[1]]);
    }

    /// A plan is old as soon as a choice or an organisation has changed.
    async fn whatever_a_plan_depends_on_is_seen(db: Db) {
        let (network, person) = alliance(&db).await;
        let import = upload(&db, network, person, "Name\nNeu\n").await;
        let id = profiles(&db, network).await[0].id;
        let mut tx = db.write().await.unwrap();
        let mut seen = vec![plan_state(&mut tx, network, import).await.unwrap()];
        assert_eq!(plan_state(&mut tx, network, import).await.unwrap(), seen[0]);
        decide(&mut tx, network, import, 2, Some(Decision::Create)).await.unwrap();
        seen.push(plan_state(&mut tx, network, import).await.unwrap());
        let settings = batch(&mut tx, network, import).await.unwrap().unwrap().settings;
        set_settings(&mut tx, network, import, &settings).await.unwrap();
        seen.push(plan_state(&mut tx, network, import).await.unwrap());
        crate::directory::store::archive(&mut tx, network, id).await.unwrap();
        seen.push(plan_state(&mut tx, network, import).await.unwrap());
        let form = crate::directory::fixtures::organisation_form("Neuwerk").check(&[], &[]).unwrap();
        crate::directory::store::create(&mut tx, network, &form).await.unwrap();
        seen.push(plan_state(&mut tx, network, import).await.unwrap());
        let distinct = (1..seen.len()).all(|place| seen[place] != seen[place - 1]);
        assert!(distinct, "{seen:?}");
    }
}
