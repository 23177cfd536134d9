use super::*;
use crate::both;
use crate::comment::words;
use crate::pipeline::testing::{SmallAlliance, found};
use crate::policy::Role;

/// An alliance in which the office and the dairy have roles.
async fn alliance(tx: &mut Tx, slug: &str) -> SmallAlliance {
    let here = found(tx, slug).await;
    for (viewer, role) in [(&here.coordinator, Role::Coordinator), (&here.member, Role::Member)] {
        execute!(
            tx,
            sqlx::query("insert into network_role (network_id, person_id, role, created_at) values ($1, $2, $3, $4)")
                .bind(here.network)
                .bind(viewer.person_id())
                .bind(role)
                .bind(OffsetDateTime::now_utc())
        )
        .unwrap();
    }
    here
}

/// Writes for a viewer what they typed.
async fn say(tx: &mut Tx, viewer: &Viewer, proposal: ProposalId, typed: &str) -> CommentId {
    let people = words::addressees(people(tx, viewer.network_id()).await.unwrap());
    let text = words::keep(typed, &people);
    let id = write(tx, viewer, proposal, &text).await.unwrap();
    tell(tx, viewer, id, &words::mentioned(&text)).await.unwrap();
    id
}

both! {
    async fn comments_stand_in_the_order_in_which_they_were_written(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (here, there) = (alliance(&mut tx, "here").await, alliance(&mut tx, "there").await);
        let mut ids = Vec::new();
        for text in ["eins", "zwei", "drei"] {
            ids.push(say(&mut tx, &here.member, here.idea, text).await);
        }
        let (all, total) = of_proposal(&mut tx, here.network, here.idea, i64::MAX).await.unwrap();
        assert_eq!((all.iter().map(|one| one.id).collect::<Vec<_>>(), total), (ids.clone(), 3));
        assert_eq!((all[0].author.as_deref(), all[0].text.as_str(), all[0].version), (Some("dairy"), "eins", 1));
        let (newest, total) = of_proposal(&mut tx, here.network, here.idea, 2).await.unwrap();
        assert_eq!((newest.iter().map(|one| one.id).collect::<Vec<_>>(), total), (ids[1..].to_vec(), 3));
        assert_eq!(of_proposal(&mut tx, there.network, here.idea, 9).await.unwrap(), (Vec::new(), 0));
        assert_eq!(one(&mut tx, there.network, ids[0]).await, Err(Error::NotFound));
    }

    async fn nobody_overwrites_or_deletes_what_they_have_not_seen(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = alliance(&mut tx, "here").await;
        let id = say(&mut tx, &here.member, here.idea, "erstens").await;
        edit(&mut tx, here.network, id, 1, "zweitens").await.unwrap();
        let changed = Err(Error::Conflict(Conflict::Changed));
        assert_eq!(edit(&mut tx, here.network, id, 1, "drittens").await, changed);
        assert_eq!(delete(&mut tx, &here.coordinator, id, 1).await, changed);
        let kept = one(&mut tx, here.network, id).await.unwrap();
        assert_eq!((kept.text.as_str(), kept.version, kept.edited_at.is_some()), ("zweitens", 2, true));
        delete(&mut tx, &here.coordinator, id, 2).await.unwrap();
        let gone = one(&mut tx, here.network, id).await.unwrap();
        assert_eq!((gone.text.as_str(), gone.deleted_by), ("", Some(here.coordinator.person_id())));
        assert_eq!(edit(&mut tx, here.network, id, gone.version, "viertens").await, changed, "it stays deleted");
        assert_eq!(delete(&mut tx, &here.member, id, gone.version).await, changed);
    }

    async fn who_is_named_is_told_until_they_have_read_it(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (here, there) = (alliance(&mut tx, "here").await, alliance(&mut tx, "there").await);
        let office = &here.coordinator;
        let id = say(&mut tx, &here.member, here.idea, "@office und @dairy: bitte lesen").await;
        assert_eq!(unread(&mut tx, office).await, Ok(1));
        assert_eq!(unread(&mut tx, &here.member).await, Ok(0), "nobody is told of their own words");
        assert_eq!(unread(&mut tx, &there.coordinator).await, Ok(0));
        let listed = mentions(&mut tx, office, "former").await.unwrap();
        assert_eq!(listed.len(), 1);
        assert_eq!(
            (listed[0].author.as_str(), listed[0].beginning.as_str(), listed[0].is_read),
            ("dairy", "@office und @dairy: bitte lesen", false)
        );
        mark_read(&mut tx, &here.member, Some(id)).await.unwrap();
        assert_eq!(unread(&mut tx, office).await, Ok(1), "only the own ones are marked");
        mark_read(&mut tx, office, Some(id)).await.unwrap();
        assert_eq!(unread(&mut tx, office).await, Ok(0));
        tell(&mut tx, &here.member, id, &[office.person_id()]).await.unwrap();
        assert_eq!(unread(&mut tx, office).await, Ok(0), "an edit does not tell it twice");
        say(&mut tx, &here.member, here.idea, "@office").await;
        say(&mut tx, &here.member, here.idea, "@office!").await;
        assert_eq!(unread(&mut tx, office).await, Ok(2));
        mark_read(&mut tx, office, None).await.unwrap();
        assert_eq!(unread(&mut tx, office).await, Ok(0));
        delete(&mut tx, &here.member, id, 1).await.unwrap();
        assert_eq!(mentions(&mut tx, office, "").await.unwrap().len(), 2, "what is deleted names nobody");
    }

    async fn an_edit_tells_those_it_names_now(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = alliance(&mut tx, "here").await;
        let id = say(&mut tx, &here.member, here.idea, "noch niemand").await;
        tell(&mut tx, &here.member, id, &[here.coordinator.person_id()]).await.unwrap();
        assert_eq!(unread(&mut tx, &here.coordinator).await, Ok(1));
        tell(&mut tx, &here.member, id, &[]).await.unwrap();
        assert_eq!(unread(&mut tx, &here.coordinator).await, Ok(0));
    }

    async fn what_stands_on_an_archived_proposal_waits_for_nobody(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = alliance(&mut tx, "here").await;
        say(&mut tx, &here.coordinator, here.idea, "@dairy").await;
        assert_eq!(unread(&mut tx, &here.member).await, Ok(1));
        execute!(tx, sqlx::query("update proposal set archived_at = $2 where id = $1").bind(here.idea)
            .bind(OffsetDateTime::now_utc())).unwrap();
        assert_eq!(unread(&mut tx, &here.member).await, Ok(0));
        assert!(mentions(&mut tx, &here.member, "").await.unwrap().is_empty());
    }

    async fn words_and_mentions_go_with_their_person(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = alliance(&mut tx, "here").await;
        let own = say(&mut tx, &here.member, here.idea, "Ruft mich an, @office").await;
        let other = say(&mut tx, &here.coordinator, here.idea, "Gern, @dairy").await;
        let person = here.member.person_id();
        let written = written_by(&mut tx, person).await.unwrap();
        assert_eq!((written.len(), written[0].text.as_str()), (1, "Ruft mich an, @…"), "no name of others");
        assert_eq!(mentions_of(&mut tx, person).await.unwrap().len(), 1);
        forget_person(&mut tx, person).await.unwrap();
        assert_eq!(unread(&mut tx, &here.coordinator).await, Ok(0));
        assert!(mentions_of(&mut tx, person).await.unwrap().is_empty());
        let gone = one(&mut tx, here.network, own).await.unwrap();
        assert_eq!((gone.text.as_str(), gone.deleted_by), ("", Some(person)));
        let stays = one(&mut tx, here.network, other).await.unwrap();
        let names = names_in(&mut tx, here.network, here.idea).await.unwrap();
        assert_eq!(words::written(&stays.text, &names, "former"), "Gern, @former");
    }
}
