use super::*;
use crate::both;
use crate::directory::fixtures::world;

fn picture(byte: u8) -> Prepared {
    Prepared { media_type: "image/png", width: 2, height: 1, hash: format!("{byte:064x}"), bytes: vec![0, byte, 255] }
}

both! {
    async fn an_organisation_has_one_logo(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let (network, owner) = (world.network, Owner::Logo(world.owner));
        assert_eq!(logos_of(&mut tx, network, &[world.owner]).await.unwrap().len(), 0);
        let first = keep(&mut tx, network, owner, &picture(1)).await.unwrap();
        let second = keep(&mut tx, network, owner, &picture(2)).await.unwrap();
        assert_eq!(logos_of(&mut tx, network, &[world.owner]).await.unwrap(), HashMap::from([(world.owner, second)]));
        assert_eq!(find(&mut tx, "muster", first).await.unwrap(), None, "the one before is gone");
        let found = find(&mut tx, "muster", second).await.unwrap().expect("the logo");
        assert_eq!((found.organisation_id, found.contact_id, found.visibility), (world.owner, None, None));
        assert_eq!(find(&mut tx, "anderswo", second).await.unwrap(), None, "no picture of another alliance");
        let (media_type, hash, bytes) = content(&mut tx, network, second).await.unwrap();
        assert_eq!((media_type.as_str(), hash, bytes), ("image/png", picture(2).hash, picture(2).bytes));
        assert_eq!(content(&mut tx, world.other_network, second).await, Err(Error::NotFound));
        crate::directory::fixtures::archive(&mut tx, network, world.owner).await;
        assert_eq!(find(&mut tx, "muster", second).await.unwrap(), None, "it is put away with its organisation");
        assert!(remove(&mut tx, network, owner).await.unwrap());
        assert!(!remove(&mut tx, network, owner).await.unwrap());
    }

    async fn a_photo_goes_with_what_is_kept_about_its_person(db: Db) {
        use crate::contact::draft::ContactForm;
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let form = ContactForm { role: "Forschung".into(), name: "Beispiel".into(), ..ContactForm::default() };
        let network = world.network;
        let contact = crate::contact::add(&mut tx, network, world.owner, &form.check().unwrap()).await.unwrap();
        let id = keep(&mut tx, network, Owner::Photo(contact), &picture(3)).await.unwrap();
        assert_eq!(photo_of(&mut tx, network, contact).await.unwrap(), Some(id));
        let found = find(&mut tx, "muster", id).await.unwrap().expect("the photo");
        assert_eq!((found.organisation_id, found.contact_id, found.visibility), (world.owner, Some(contact), None));
        crate::contact::remove(&mut tx, network, contact).await.unwrap();
        assert_eq!(photo_of(&mut tx, network, contact).await.unwrap(), None);
    }
}
