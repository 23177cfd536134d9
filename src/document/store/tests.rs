use super::*;
use crate::both;
use crate::pipeline::testing::found;

fn file(name: &str, content: &str) -> NewFile {
    NewFile { name: name.into(), hash: "0".repeat(64), bytes: content.as_bytes().to_vec() }
}

both! {
    async fn a_new_version_leaves_the_earlier_ones(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (here, there) = (found(&mut tx, "here").await, found(&mut tx, "there").await);
        let id = add(&mut tx, &here.member, here.idea, "Skizze", &file("Skizze.txt", "eins")).await.unwrap();
        assert_eq!(add_version(&mut tx, &here.coordinator, id, &file("Skizze 2.txt", "zwei!")).await, Ok(2));
        let listed = of_proposal(&mut tx, here.network, here.idea).await.unwrap();
        assert_eq!((listed.len(), listed[0].title.as_str()), (1, "Skizze"));
        let versions: Vec<_> = listed[0].versions.iter().map(|one| (one.number, one.name.as_str(), one.bytes, one.by.as_str())).collect();
        assert_eq!(versions, [(2, "Skizze 2.txt", 5, "office"), (1, "Skizze.txt", 4, "dairy")]);
        let first = listed[0].versions[1].id;
        assert_eq!(content(&mut tx, here.network, first).await, Ok(("Skizze.txt".into(), b"eins".to_vec())));
        assert_eq!(proposal_of(&mut tx, here.network, first).await, Ok(here.idea));
        assert_eq!(content(&mut tx, there.network, first).await, Err(Error::NotFound));
        assert_eq!(proposal_of(&mut tx, there.network, first).await, Err(Error::NotFound));
        assert!(of_proposal(&mut tx, there.network, here.idea).await.unwrap().is_empty());
    }

    async fn what_is_deleted_leaves_its_title_and_no_file(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let id = add(&mut tx, &here.member, here.idea, "Skizze", &file("Skizze.txt", "eins")).await.unwrap();
        add_version(&mut tx, &here.member, id, &file("Skizze.txt", "zwei")).await.unwrap();
        let newest = of_proposal(&mut tx, here.network, here.idea).await.unwrap()[0].versions[0].id;
        let changed = Err(Error::Conflict(Conflict::Changed));
        assert_eq!(delete(&mut tx, &here.coordinator, id, 1).await, changed, "a newer version came meanwhile");
        delete(&mut tx, &here.coordinator, id, 2).await.unwrap();
        let left = of_proposal(&mut tx, here.network, here.idea).await.unwrap();
        assert!(left[0].deleted_at.is_some() && left[0].versions.is_empty() && left[0].title == "Skizze");
        assert_eq!(content(&mut tx, here.network, newest).await, Err(Error::NotFound));
        assert_eq!(add_version(&mut tx, &here.member, id, &file("Skizze.txt", "drei")).await, Err(Error::Conflict(Conflict::Changed)));
        assert_eq!(delete(&mut tx, &here.coordinator, id, 2).await, changed);
    }

    async fn a_person_is_told_which_files_they_uploaded(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        add(&mut tx, &here.member, here.idea, "Skizze", &file("Skizze.txt", "eins")).await.unwrap();
        let own = uploaded_by(&mut tx, here.member.person_id()).await.unwrap();
        assert_eq!((own.len(), own[0].name.as_str(), own[0].version), (1, "Skizze.txt", 1));
        assert!(uploaded_by(&mut tx, here.coordinator.person_id()).await.unwrap().is_empty());
    }
}
