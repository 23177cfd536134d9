//! Who competes is kept apart, and that tells nobody whose an anonymous need is.

use super::*;

async fn mark(tx: &mut Tx, a: &Alliance, setter: OrganisationId, other: OrganisationId) {
    execute!(tx, sqlx::query("insert into relationship (id, network_id, organisation_id, kind, other_id, set_by, created_at) values ($1, $2, $3, 'competitor', $4, $5, $6)")
        .bind(Uuid::now_v7()).bind(a.network).bind(setter).bind(other).bind(a.person).bind(OffsetDateTime::now_utc())).unwrap();
}

async fn is_suggested(db: &Db, a: &Alliance, subject: SubjectId, id: OrganisationId) -> bool {
    let found = found(db, &a.viewer(Role::Member, &[]), subject).await.unwrap();
    found.suggestions.iter().any(|one| one.partner.id == id)
}

both! {
    /// Whichever of both said so.
    async fn competitors_are_not_suggested_to_each_other(db: Db) {
        for lead_says_so in [true, false] {
            let mut tx = db.write().await.unwrap();
            let a = alliance(&mut tx, if lead_says_so { "lausitz" } else { "iuk" }).await;
            tx.commit().await.unwrap();
            assert!(is_suggested(&db, &a, a.subject(), a.offering).await);
            let mut tx = db.write().await.unwrap();
            let (setter, other) = if lead_says_so { (a.lead, a.offering) } else { (a.offering, a.lead) };
            mark(&mut tx, &a, setter, other).await;
            tx.commit().await.unwrap();
            assert!(!is_suggested(&db, &a, a.subject(), a.offering).await);
        }
    }

    /// An editor who marks one organisation after another must not see a suggestion go.
    async fn marks_of_others_do_not_tell_whose_an_anonymous_need_is(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        let need = opportunity(&mut tx, a.network, a.secretive, "need", "Batteriespeicher gesucht", "anonymous").await;
        mark(&mut tx, &a, a.offering, a.secretive).await;
        tx.commit().await.unwrap();
        assert!(is_suggested(&db, &a, SubjectId::Need(need), a.offering).await);
        let mut tx = db.write().await.unwrap();
        mark(&mut tx, &a, a.secretive, a.offering).await;
        tx.commit().await.unwrap();
        assert!(!is_suggested(&db, &a, SubjectId::Need(need), a.offering).await, "what the owner says counts");
    }
}
