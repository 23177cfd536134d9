use super::*;
use crate::both;
use crate::db::Tx;
use crate::directory::fixtures::{World, archive, organisation as add, today, world};
use crate::error::{Conflict, Error};
use crate::execute;
use crate::id::{NetworkId, OrganisationId};
use crate::public::draft::SettingsDraft;
use crate::public::model::{PAGE_SIZE, PublicField, Settings};

async fn belong(tx: &mut Tx, network: NetworkId, organisation: OrganisationId, status: &str) {
    let delete = "delete from membership where network_id = $1 and organisation_id = $2";
    execute!(tx, sqlx::query(delete).bind(network).bind(organisation)).unwrap();
    execute!(
        tx,
        sqlx::query(
            "insert into membership (id, network_id, organisation_id, status, tier) values ($1, $2, $3, $4, 'full')"
        )
        .bind(uuid::Uuid::now_v7())
        .bind(network)
        .bind(organisation)
        .bind(status)
    )
    .unwrap();
}

async fn open(tx: &mut Tx, world: &World) {
    let draft = SettingsDraft { is_open: true, is_indexed: false, origins: vec!["https://a.example".into()] };
    save_settings(tx, world.network, 0, &draft).await.unwrap();
}

both! {
    async fn a_directory_is_open_once_it_was_opened(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let closed = Settings { version: 0, is_open: false, is_indexed: false, origins: Vec::new() };
        assert_eq!(settings(&mut tx, world.network).await.unwrap(), closed);
        assert_eq!(open_directory(&mut tx, "muster").await.unwrap(), None);
        open(&mut tx, &world).await;
        let found = open_directory(&mut tx, "muster").await.unwrap().expect("it is open");
        assert_eq!((found.network, found.is_indexed, found.origins), (world.network, false, vec!["https://a.example".into()]));
        assert_eq!(open_directory(&mut tx, "anderswo").await.unwrap(), None, "another alliance stays closed");
        let shut = SettingsDraft { is_open: false, is_indexed: true, origins: Vec::new() };
        let late = save_settings(&mut tx, world.network, 0, &shut).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)), "somebody has decided since");
        save_settings(&mut tx, world.network, 1, &shut).await.unwrap();
        assert_eq!(open_directory(&mut tx, "muster").await.unwrap(), None);
        assert_eq!(settings(&mut tx, world.network).await.unwrap().version, 2);
    }

    async fn only_active_members_that_chose_it_are_shown(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let shown = async |tx: &mut Tx| {
            let one = organisation(tx, world.network, world.owner, today()).await.unwrap().is_some();
            let listed = listed(tx, world.network, "", 1).await.unwrap().total;
            let counted = count(tx, world.network).await.unwrap();
            assert_eq!((listed, counted), (usize::from(one), i64::from(one)), "list, count and page agree");
            one
        };
        belong(&mut tx, world.network, world.owner, "active").await;
        assert!(!shown(&mut tx).await, "nothing was chosen");
        save_choice(&mut tx, world.network, world.owner, 0, &(true, vec![PublicField::Opportunities])).await.unwrap();
        assert!(shown(&mut tx).await);
        assert!(organisation(&mut tx, world.other_network, world.owner, today()).await.unwrap().is_none());
        for (status, expected) in [("applied", false), ("suspended", false), ("left", false), ("active", true)] {
            belong(&mut tx, world.network, world.owner, status).await;
            assert_eq!(shown(&mut tx).await, expected, "{status}");
            assert_eq!(is_member(&mut tx, world.network, world.owner).await.unwrap(), expected);
        }
        let titles: Vec<String> = organisation(&mut tx, world.network, world.owner, today()).await.unwrap().unwrap()
            .opportunities.into_iter().map(|one| one.title).collect();
        assert_eq!(titles, ["Fallerkennung ohne Kamera"], "published with its name and not over");
        let late = save_choice(&mut tx, world.network, world.owner, 0, &(true, Vec::new())).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));
        save_choice(&mut tx, world.network, world.owner, 1, &(false, vec![PublicField::Texts])).await.unwrap();
        assert!(!shown(&mut tx).await, "taken back");
        let stored = choice(&mut tx, world.network, world.owner).await.unwrap();
        assert_eq!((stored.version, stored.is_public, stored.fields), (2, false, vec![PublicField::Texts]));
        save_choice(&mut tx, world.network, world.owner, 2, &(true, Vec::new())).await.unwrap();
        archive(&mut tx, world.network, world.owner).await;
        assert!(!shown(&mut tx).await, "archived");
        assert_eq!(everything_of(&mut tx, world.network, world.owner, today()).await.unwrap(), None);
    }

    async fn the_list_has_pages_and_is_searched_by_what_is_shown(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        for number in 0..PAGE_SIZE + 3 {
            let id = add(&mut tx, world.network, &format!("Łódka {number:02}")).await;
            belong(&mut tx, world.network, id, "active").await;
            let fields = if number == 5 { vec![PublicField::Texts] } else { Vec::new() };
            save_choice(&mut tx, world.network, id, 0, &(true, fields)).await.unwrap();
        }
        execute!(tx, sqlx::query("update organisation set summary = 'Segeltuch und Tauwerk' where network_id = $1").bind(world.network)).unwrap();
        let first = listed(&mut tx, world.network, "", 1).await.unwrap();
        assert_eq!((first.total, first.page, first.pages, first.organisations.len()), (PAGE_SIZE + 3, 1, 2, PAGE_SIZE));
        assert_eq!(first.organisations[0].name, "Łódka 00");
        let last = listed(&mut tx, world.network, "", 99).await.unwrap();
        assert_eq!((last.page, last.organisations.len()), (2, 3));
        let by_name = listed(&mut tx, world.network, "lodka 07", 1).await.unwrap();
        assert_eq!(by_name.organisations.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Łódka 07"]);
        let by_text = listed(&mut tx, world.network, "segelt", 1).await.unwrap();
        assert_eq!(by_text.organisations.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Łódka 05"], "only where the text is shown");
        assert_eq!(listed(&mut tx, world.network, "Lódka Motor", 1).await.unwrap().total, 0, "every word counts");
    }
}
