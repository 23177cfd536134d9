use super::*;
use crate::both;
use crate::pipeline::testing::found;
use time::macros::date;

fn facts(title: &str, due_on: Option<Date>, assignee: Option<PersonId>) -> Facts {
    Facts { title: title.into(), due_on, assignee }
}

both! {
    async fn the_most_urgent_task_comes_first_and_what_is_done_last(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (here, there) = (found(&mut tx, "here").await, found(&mut tx, "there").await);
        let mut ids = Vec::new();
        for (title, due_on) in [("ohne", None), ("spät", Some(date!(2027-03-01))), ("früh", Some(date!(2027-02-01))), ("weg", None)] {
            ids.push(add(&mut tx, &here.member, here.idea, &facts(title, due_on, None)).await.unwrap());
        }
        tick(&mut tx, &here.coordinator, ids[3], 1, true).await.unwrap();
        let listed = of_proposal(&mut tx, here.network, here.idea).await.unwrap();
        assert_eq!(listed.iter().map(|task| task.title.as_str()).collect::<Vec<_>>(), ["früh", "spät", "ohne", "weg"]);
        assert_eq!((listed[3].done_by.as_deref(), listed[3].done_at.is_some()), (Some("office"), true));
        assert!(of_proposal(&mut tx, there.network, here.idea).await.unwrap().is_empty());
        assert_eq!(one(&mut tx, there.network, ids[0]).await, Err(Error::NotFound));
    }

    async fn nobody_overwrites_what_they_have_not_seen(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let id = add(&mut tx, &here.member, here.idea, &facts("Skizze", None, None)).await.unwrap();
        let kept = one(&mut tx, here.network, id).await.unwrap();
        edit(&mut tx, &here.member, &kept, 1, &facts("Skizze schreiben", None, None)).await.unwrap();
        let changed = Err(Error::Conflict(Conflict::Changed));
        assert_eq!(edit(&mut tx, &here.member, &kept, 1, &facts("Anders", None, None)).await, changed);
        assert_eq!(tick(&mut tx, &here.member, id, 1, true).await, changed);
        assert_eq!(remove(&mut tx, here.network, id, 1).await, changed);
        tick(&mut tx, &here.member, id, 2, true).await.unwrap();
        assert_eq!(tick(&mut tx, &here.member, id, 2, true).await, changed, "it is ticked off once");
        tick(&mut tx, &here.member, id, 3, false).await.unwrap();
        let open = one(&mut tx, here.network, id).await.unwrap();
        assert_eq!((open.title.as_str(), open.done_at, open.done_by), ("Skizze schreiben", None, None));
        remove(&mut tx, here.network, id, 4).await.unwrap();
        assert_eq!(one(&mut tx, here.network, id).await, Err(Error::NotFound));
    }

    async fn whose_it_is_is_told_of_it_once(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (here, there) = (found(&mut tx, "here").await, found(&mut tx, "there").await);
        let (office, dairy) = (&here.coordinator, &here.member);
        let id = add(&mut tx, dairy, here.idea, &facts("Prüfen", None, Some(office.person_id()))).await.unwrap();
        assert_eq!((unseen(&mut tx, office).await, unseen(&mut tx, dairy).await), (Ok(1), Ok(0)));
        assert_eq!(unseen(&mut tx, &there.coordinator).await, Ok(0));
        mark_seen(&mut tx, dairy, Some(id)).await.unwrap();
        assert_eq!(unseen(&mut tx, office).await, Ok(1), "only the own ones are marked");
        mark_seen(&mut tx, office, Some(id)).await.unwrap();
        let kept = one(&mut tx, here.network, id).await.unwrap();
        edit(&mut tx, dairy, &kept, 1, &facts("Bald prüfen", None, Some(office.person_id()))).await.unwrap();
        assert_eq!(unseen(&mut tx, office).await, Ok(0), "it stays theirs");
        assert_eq!(waiting(&mut tx, office).await.unwrap().len(), 1);
        edit(&mut tx, dairy, &kept, 2, &facts("Bald prüfen", None, Some(dairy.person_id()))).await.unwrap();
        assert_eq!(unseen(&mut tx, dairy).await, Ok(0), "nobody is told of what they give themself");
        assert!(waiting(&mut tx, office).await.unwrap().is_empty());
        execute!(tx, sqlx::query("update proposal set archived_at = $2 where id = $1").bind(here.idea)
            .bind(OffsetDateTime::now_utc())).unwrap();
        assert!(waiting(&mut tx, dairy).await.unwrap().is_empty(), "an archived proposal waits for nobody");
    }

    async fn tasks_are_given_back_when_their_person_goes(db: Db) {
        let mut tx = db.write().await.unwrap();
        let here = found(&mut tx, "here").await;
        let person = here.member.person_id();
        let open = add(&mut tx, &here.coordinator, here.idea, &facts("Offen", None, Some(person))).await.unwrap();
        let done = add(&mut tx, &here.member, here.idea, &facts("Getan", None, Some(person))).await.unwrap();
        tick(&mut tx, &here.member, done, 1, true).await.unwrap();
        let own = kept_about(&mut tx, person).await.unwrap();
        let parts: Vec<_> = own.iter().map(|task| (task.added, task.assigned, task.done)).collect();
        assert_eq!(parts, [(false, true, false), (true, true, true)]);
        forget_person(&mut tx, person).await.unwrap();
        let given_back = one(&mut tx, here.network, open).await.unwrap();
        assert_eq!((given_back.assignee_id, given_back.version), (None, 2));
        assert!(one(&mut tx, here.network, done).await.unwrap().done_at.is_some());
    }
}
