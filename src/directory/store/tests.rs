use super::*;
use crate::account::Viewer;
use crate::both;
use crate::db::Tx;
use crate::directory::draft::{OpportunityForm, OrganisationForm};
use crate::directory::fixtures::{World, organisation, organisation_form, today, world};
use crate::directory::model::{Direction, Opportunity, OrganisationKind, SizeClass, Visibility};
use crate::directory::translation::insert_translations;
use crate::directory::translation::model::{Maker, TextField, Translation};
use crate::error::{Conflict, Error};
use crate::i18n::Lang;
use crate::id::{AreaId, OpportunityId, PersonId};
use crate::network::import::file::AreaKind;
use crate::network::import::{AreaRecord, insert_areas};
use crate::network::model::Texts;
use crate::policy::Role;
use crate::{execute, on};

fn viewer(world: &World, role: Role) -> Viewer {
    Viewer::for_test(PersonId::new(), world.network, role, Vec::new())
}

fn owner(world: &World) -> Viewer {
    Viewer::for_test(PersonId::new(), world.network, Role::Member, vec![world.owner])
}

fn stranger(world: &World) -> Viewer {
    Viewer::for_test(PersonId::new(), world.other_network, Role::Coordinator, vec![world.owner])
}

async fn titles(tx: &mut Tx, viewer: &Viewer, world: &World) -> Vec<String> {
    let shown = opportunities_of(tx, viewer, world.owner, today()).await.expect("needs");
    let mut titles: Vec<String> = shown.into_iter().map(|shown| shown.title).collect();
    titles.sort();
    titles
}

async fn shown(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Option<Opportunity> {
    visible_opportunity(tx, viewer, id, today()).await.expect("a look").map(|page| page.opportunity)
}

both! {
    /// Coordinates stay with a profile that stays in its town, and go with one that moves.
    async fn who_moves_loses_the_old_coordinates(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        execute!(
            tx,
            sqlx::query("update organisation set latitude = 50.9, longitude = 14.8 where id = $1").bind(world.owner)
        )
        .expect("coordinates");
        for (seen, city, left) in [(1, "Zittau", Some(50.9)), (2, "Görlitz", None)] {
            let form = OrganisationForm { city: city.into(), ..organisation_form("Sensorik Muster GmbH") };
            edit(&mut tx, world.network, world.owner, seen, &form.check(&[], &[]).expect("valid")).await.expect("saved");
            let (latitude,): (Option<f64>,) =
                on!(tx, |c| sqlx::query_as("select latitude from organisation where id = $1").bind(world.owner).fetch_one(c).await)
                    .expect("a row");
            assert_eq!(latitude, left, "{city}");
        }
    }

    /// Names are read for many at once, and for none that is archived or of another alliance.
    async fn names_are_read_by_id(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let gone = organisation(&mut tx, world.network, "Fortgezogen").await;
        archive(&mut tx, world.network, gone).await.expect("archived");
        let found = named(&mut tx, world.network, Lang::De, &[world.owner, gone]).await.expect("names");
        assert_eq!(found.len(), 1);
        assert_eq!(found[&world.owner], ("Sensorik Muster GmbH".to_owned(), Some("Zittau".to_owned())));
        assert!(named(&mut tx, world.other_network, Lang::De, &[world.owner]).await.expect("names").is_empty());
        assert!(named(&mut tx, world.network, Lang::De, &[]).await.expect("names").is_empty());
        let (language, field, maker) = (Lang::Pl, TextField::Name, Maker::Human);
        let polish = Translation { language, field, text: "Czujniki Wzór".into(), maker, original: String::new() };
        insert_translations(&mut tx, world.network, &[(world.owner, &polish)]).await.expect("translated");
        for (lang, name) in [(Lang::Pl, "Czujniki Wzór"), (Lang::Cs, "Sensorik Muster GmbH")] {
            let read = named(&mut tx, world.network, lang, &[world.owner]).await.expect("names");
            assert_eq!(read[&world.owner].0, name);
        }
    }

    /// What is entered comes back, with areas in their order and nothing of another alliance.
    async fn a_profile_comes_back(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let area = AreaRecord {
            id: AreaId::new(),
            key: "wohnen".into(),
            kind: AreaKind::Innovation,
            name: Texts::default(),
            description: Texts::default(),
            valid_from: None,
            valid_to: None,
        };
        let area_id = insert_areas(&mut tx, world.network, vec![area]).await.expect("areas")["wohnen"];
        let form = OrganisationForm {
            areas: vec![area_id.to_string()],
            trl_min: "4".into(),
            website: "https://muster.example".into(),
            languages: vec!["de".into(), "pl".into()],
            ..organisation_form("Łódzki Klaster")
        };
        let draft = form.check(&[area_id], &[]).expect("valid");
        let id = create(&mut tx, world.network, &draft).await.expect("created");
        let found = visible(&mut tx, &owner(&world), id).await.expect("a look").expect("visible");
        assert_eq!((found.name.as_str(), found.kind, found.size_class), ("Łódzki Klaster", OrganisationKind::Enterprise, Some(SizeClass::Small)));
        assert_eq!((found.areas, found.languages, found.trl_min, found.may_edit), (vec![area_id], vec!["de".to_owned(), "pl".to_owned()], Some(4), false));
        assert_eq!(visible(&mut tx, &stranger(&world), id).await.expect("a look"), None);
        let form = OrganisationForm { name: "Klaster Łódź".into(), areas: Vec::new(), ..form };
        let draft = form.check(&[area_id], &[]).expect("valid");
        edit(&mut tx, world.network, id, found.version, &draft).await.expect("edited");
        let edited = visible(&mut tx, &owner(&world), id).await.expect("a look").expect("visible");
        assert_eq!((edited.name.as_str(), edited.version, edited.areas.len()), ("Klaster Łódź", 2, 0));
    }

    /// Who saves what somebody else has changed meanwhile changes nothing.
    async fn an_old_version_is_a_conflict(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let draft = organisation_form("Neuer Name").check(&[], &[]).expect("valid");
        edit(&mut tx, world.network, world.owner, 1, &draft).await.expect("the first is in time");
        let late = edit(&mut tx, world.network, world.owner, 1, &draft).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));
        let elsewhere = edit(&mut tx, world.other_network, world.owner, 2, &draft).await;
        assert_eq!(elsewhere, Err(Error::Conflict(Conflict::Changed)));
    }

    async fn what_is_archived_comes_back(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let coordinator = viewer(&world, Role::Coordinator);
        archive(&mut tx, world.network, world.owner).await.expect("archived");
        assert_eq!(visible(&mut tx, &coordinator, world.owner).await.expect("a look"), None);
        assert!(cards(&mut tx, world.network, &[world.owner], Lang::De, today()).await.expect("cards").is_empty());
        assert_eq!(shown(&mut tx, &coordinator, world.visible).await, None, "its needs go with it");
        restore(&mut tx, world.network, world.owner).await.expect("restored");
        assert!(visible(&mut tx, &coordinator, world.owner).await.expect("a look").is_some());
    }

    /// Cards keep the order of the ids and count only what every member sees.
    async fn cards_count_what_everybody_sees(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let second = organisation(&mut tx, world.network, "Zweite").await;
        let ids = [second, world.owner];
        let found = cards(&mut tx, world.network, &ids, Lang::De, today()).await.expect("cards");
        let said: Vec<_> = found.iter().map(|card| (card.id, card.needs, card.offers)).collect();
        assert_eq!(said, [(second, 0, 0), (world.owner, 1, 0)]);
        assert!(cards(&mut tx, world.other_network, &ids, Lang::De, today()).await.expect("cards").is_empty());
        assert!(cards(&mut tx, world.network, &[], Lang::De, today()).await.expect("cards").is_empty());
    }

    /// On the owner's page members see what is visible; owner, coordinator and auditor see all.
    async fn the_owner_s_page_hides_what_is_not_for_everybody(db: Db) {
        let world = world(&db).await;
        let mut tx = db.read().await.expect("a transaction");
        assert_eq!(titles(&mut tx, &viewer(&world, Role::Member), &world).await, ["Fallerkennung ohne Kamera"]);
        let all = ["Fallerkennung ohne Kamera", "abgelaufenkanarie", "anonymkanarie", "internkanarie"];
        for viewer in [owner(&world), viewer(&world, Role::Coordinator), viewer(&world, Role::Auditor)] {
            assert_eq!(titles(&mut tx, &viewer, &world).await, all);
        }
        assert!(titles(&mut tx, &stranger(&world), &world).await.is_empty());
    }

    /// A member meets an anonymous need without its owner and an internal one not at all.
    async fn visibility_holds_for_each(db: Db) {
        let world = world(&db).await;
        let mut tx = db.read().await.expect("a transaction");
        let member = viewer(&world, Role::Member);
        let seen = visible_opportunity(&mut tx, &member, world.anonymous, today()).await.expect("a look").expect("shown");
        assert_eq!((seen.opportunity.organisation, seen.opportunity.proposal), (None, None));
        let traits = seen.owner.expect("what may be said");
        assert_eq!((traits.country.as_str(), traits.kind, traits.size_class), ("DE", OrganisationKind::Enterprise, Some(SizeClass::Small)));
        assert_eq!(shown(&mut tx, &member, world.internal).await, None);
        assert_eq!(shown(&mut tx, &member, world.expired).await, None);
        assert_eq!(shown(&mut tx, &member, world.archived).await, None);
        assert_eq!(shown(&mut tx, &stranger(&world), world.visible).await, None);
        for viewer in [owner(&world), viewer(&world, Role::Auditor)] {
            let seen = shown(&mut tx, &viewer, world.anonymous).await.expect("shown");
            assert_eq!(seen.organisation.map(|(id, _)| id), Some(world.owner));
            assert!(shown(&mut tx, &viewer, world.internal).await.is_some());
        }
        assert!(shown(&mut tx, &owner(&world), world.visible).await.expect("shown").may_edit);
        assert!(!shown(&mut tx, &viewer(&world, Role::Auditor), world.visible).await.expect("shown").may_edit);
    }

    async fn a_need_is_changed_and_restored(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let form = OpportunityForm {
            kind: "business_offer".into(),
            title: "Reallabor".into(),
            summary: "Zwölf Wohnungen".into(),
            language: "de".into(),
            visibility: "visible".into(),
            partner_kinds: vec!["university".into()],
            countries: vec!["PL".into()],
            ..OpportunityForm::default()
        };
        let draft = form.check(&[]).expect("valid");
        edit_opportunity(&mut tx, world.network, world.visible, 1, &draft).await.expect("edited");
        let late = edit_opportunity(&mut tx, world.network, world.visible, 1, &draft).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));
        let found = shown(&mut tx, &owner(&world), world.visible).await.expect("shown");
        assert_eq!((found.direction, found.title.as_str(), found.visibility), (Direction::Offer, "Reallabor", Visibility::Visible));
        assert_eq!((found.partner_kinds, found.countries), (vec![OrganisationKind::University], vec!["PL".to_owned()]));
        let member = viewer(&world, Role::Member);
        assert_eq!(restore_opportunity(&mut tx, &member, world.archived).await.expect("a try"), None);
        assert_eq!(restore_opportunity(&mut tx, &owner(&world), world.visible).await.expect("a try"), None, "it is not archived");
        assert!(restore_opportunity(&mut tx, &owner(&world), world.archived).await.expect("a try").is_some());
        assert!(shown(&mut tx, &member, world.archived).await.is_some());
    }

    async fn proposals_stand_on_the_page(db: Db) {
        let world = world(&db).await;
        let mut tx = db.read().await.expect("a transaction");
        let (found, count) = participations_of(&mut tx, world.network, world.owner).await.expect("proposals");
        assert_eq!((found.len(), count, found[0].title.as_str()), (1, 1, "Quartierslotse"));
        assert_eq!(found[0].contribution.map(|amount| amount.minor), Some(120_000));
        let (elsewhere, _) = participations_of(&mut tx, world.other_network, world.owner).await.expect("proposals");
        assert!(elsewhere.is_empty());
    }
}
