use super::store::{self, keep_apart, move_everything};
use crate::both;
use crate::directory::duplicate::api::chosen;
use crate::directory::fixtures::organisation_form;
use crate::directory::store as directory;
use crate::execute;
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::policy::Role;
use crate::tests::app::TestApp;
use crate::tests::migrations::insert_rows;
use crate::tests::samples::{ORGANISATION, OTHER_ORGANISATION, PERSON};

const ALLIANCE: &str = "0199a000-0000-7000-8000-000000000010";

fn ids() -> (NetworkId, OrganisationId, OrganisationId, PersonId) {
    (
        ALLIANCE.parse().unwrap(),
        ORGANISATION.parse().unwrap(),
        OTHER_ORGANISATION.parse().unwrap(),
        PERSON.parse().unwrap(),
    )
}

async fn count(db: &crate::db::Db, table: &str, id: OrganisationId) -> i64 {
    let mut tx = db.read().await.unwrap();
    let query = format!("select count(*) from {table} where organisation_id = $1");
    let (count,): (i64,) =
        crate::on!(tx, |c| sqlx::query_as(sqlx::AssertSqlSafe(query)).bind(id).fetch_one(c).await).unwrap();
    count
}

const MOVED: [&str; 10] = [
    "membership",
    "membership_application",
    "membership_step",
    "editorship",
    "invitation",
    "participation",
    "opportunity",
    "shortlist_entry",
    "prospect",
    "picture",
];

both! {
    /// Whatever hangs on the one that is merged hangs on the other afterwards, once.
    async fn everything_moves(db: Db) {
        insert_rows(&db).await;
        let (network, one, other, person) = ids();
        for (kept, merged) in [(one, other), (other, one)] {
            let mut wanted = Vec::new();
            for table in MOVED {
                wanted.push((table, (count(&db, table, kept).await + count(&db, table, merged).await).min(1)));
            }
            let mut tx = db.write().await.unwrap();
            execute!(tx, sqlx::query("delete from organisation_merge where network_id = $1").bind(network)).unwrap();
            move_everything(&mut tx, network, (kept, merged), person).await.unwrap();
            assert_eq!(store::merged_into(&mut tx, network, merged).await.unwrap(), Some(kept));
            assert_eq!(store::merged_into(&mut tx, NetworkId::new(), merged).await.unwrap(), None);
            tx.commit().await.unwrap();
            for (table, least) in wanted {
                assert_eq!(count(&db, table, merged).await, 0, "{table}");
                assert!(count(&db, table, kept).await >= least, "{table}");
            }
        }
    }

    /// Two parts in one proposal become one; who leads goes on leading, and shares add up.
    async fn shares_add_up(db: Db) {
        insert_rows(&db).await;
        let (network, lead, other, person) = ids();
        let mut tx = db.write().await.unwrap();
        for statement in [
            "delete from participation where organisation_id = $1",
            "insert into participation (id, network_id, proposal_id, organisation_id, role, contribution, position)
             select $1, network_id, proposal_id, $1, 'partner', 700, 9 from participation where role = 'lead'",
        ] {
            execute!(tx, sqlx::query(statement).bind(other)).unwrap();
        }
        execute!(tx, sqlx::query("update participation set contribution = 300 where organisation_id = $1").bind(lead)).unwrap();
        move_everything(&mut tx, network, (other, lead), person).await.unwrap();
        let left: Vec<(OrganisationId, String, Option<i64>)> =
            crate::on!(tx, |c| sqlx::query_as("select organisation_id, role, contribution from participation").fetch_all(c).await)
                .unwrap();
        assert_eq!(left, [(other, "lead".to_owned(), Some(1000))]);
    }

    /// The own logo stays; where there is none, the other's comes along.
    async fn one_of_two_logos_is_left(db: Db) {
        insert_rows(&db).await;
        let (network, one, other, person) = ids();
        let mut tx = db.write().await.unwrap();
        for round in ["the other's", "the own"] {
            execute!(tx, sqlx::query("delete from organisation_merge where network_id = $1").bind(network)).unwrap();
            move_everything(&mut tx, network, (one, other), person).await.unwrap();
            let left: Vec<(OrganisationId, String)> =
                crate::on!(tx, |c| sqlx::query_as("select organisation_id, media_type from picture").fetch_all(c).await).unwrap();
            assert_eq!(left, [(one, "image/png".to_owned())], "{round}");
            execute!(
                tx,
                sqlx::query(
                    "insert into picture (id, network_id, organisation_id, media_type, width, height, hash, bytes, created_at)
                     select $1, network_id, $1, 'image/jpeg', width, height, hash, bytes, created_at from picture"
                )
                .bind(other)
            )
            .unwrap();
        }
    }

    async fn a_verdict_is_remembered_once(db: Db) {
        insert_rows(&db).await;
        let (network, one, other, person) = ids();
        let mut tx = db.write().await.unwrap();
        let before = store::state(&mut tx, network).await.unwrap();
        execute!(tx, sqlx::query("delete from duplicate_verdict where network_id = $1").bind(network)).unwrap();
        assert_ne!(store::state(&mut tx, network).await.unwrap(), before);
        for pair in [(one, other), (other, one)] {
            keep_apart(&mut tx, network, pair, person).await.unwrap();
        }
        let verdicts = store::verdicts(&mut tx, network).await.unwrap();
        assert_eq!(verdicts.into_iter().collect::<Vec<_>>(), [(one.min(other), one.max(other))]);
        assert_eq!(store::state(&mut tx, network).await.unwrap(), before);
        assert!(store::verdicts(&mut tx, NetworkId::new()).await.unwrap().is_empty());
    }
}

/// A table that points at an organisation and is not named would be left behind by a merge.
#[test]
fn every_table_with_an_organisation_is_thought_of() {
    let folder = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("migrations");
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for table in text.split("create table ").skip(1) {
            let (name, rest) = table.split_once(' ').unwrap();
            let body = rest.split(";\n").next().unwrap();
            let is_known = store::is_moved(name) || name == "editorship" || store::STAY.contains(&name);
            assert!(!body.contains("references organisation (") || is_known, "{name} is neither moved nor left");
        }
    }
}

#[test]
fn each_field_is_chosen() {
    let mut kept = organisation_form("Musterwerk GmbH");
    let mut merged = organisation_form("Musterwerk");
    (kept.city, merged.city) = ("Zittau".into(), "Görlitz".into());
    (kept.keywords, merged.keywords) = ("Pflege\nSensorik".into(), "Sensorik\nDruck".into());
    let choices = ["city:merged", "keywords:both", "name:kept"].map(str::to_owned);
    let form = chosen(&kept, &merged, &choices).unwrap();
    assert_eq!((form.name.as_str(), form.city.as_str()), ("Musterwerk GmbH", "Görlitz"));
    assert_eq!(form.keywords, "Pflege\nSensorik\nDruck");
    for wrong in ["city", "city:both", "colour:kept", "membership:merged", "city:none"] {
        assert!(chosen(&kept, &merged, &[wrong.to_owned()]).is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn two_become_one_and_the_old_address_leads_there() {
    let app = TestApp::new().await;
    let network = app.network("lausitz").await;
    let cookie = app.person(Role::Coordinator, network).await;
    let mut ids = Vec::new();
    let mut tx = app.db.write().await.unwrap();
    for name in ["Musterwerk GmbH", "Musterwerk AG", "Theater"] {
        let draft = organisation_form(name).check(&[], &[]).unwrap();
        ids.push(directory::create(&mut tx, network, &draft).await.unwrap().to_string());
    }
    tx.commit().await.unwrap();
    let listed = app.get("/lausitz/directory/duplicates", &cookie).await;
    assert!(listed.body.contains("Musterwerk AG") && !listed.body.contains("Theater"), "{}", listed.body);
    let shown = app.get(&format!("/lausitz/directory/duplicates/{}/{}", ids[0], ids[1]), &cookie).await;
    assert!(shown.body.contains("This cannot be undone") && shown.body.contains("name:merged"), "{}", shown.body);
    let with = |seen: &'static str| {
        [
            ("alliance", "lausitz"),
            ("kept", ids[0].as_str()),
            ("merged", ids[1].as_str()),
            ("seen_kept", "1"),
            ("seen_merged", seen),
            ("choices[]", "name:merged"),
        ]
    };
    let page = format!("/lausitz/directory/duplicates/{}/{}", ids[0], ids[1]);
    let late = app.post_form(&page, "directory/duplicates/merge", &with("7"), &cookie).await;
    assert_eq!(late.status, 409, "somebody has changed it since");
    let merged = app.post_form(&page, "directory/duplicates/merge", &with("1"), &cookie).await;
    assert_eq!(
        (merged.status.as_u16(), merged.header("location")),
        (303, format!("/lausitz/directory/{}", ids[0]).as_str())
    );
    let old = app.get(&format!("/lausitz/directory/{}", ids[1]), &cookie).await;
    assert_eq!((old.status.as_u16(), old.header("location")), (302, format!("/lausitz/directory/{}", ids[0]).as_str()));
    let kept = app.get(&format!("/lausitz/directory/{}?tab=history", ids[0]), &cookie).await;
    assert!(kept.body.contains("Merged with the duplicate Musterwerk AG"), "{}", kept.body);
    assert!(app.get("/lausitz/directory/duplicates", &cookie).await.body.contains("No likely duplicates"));
}
