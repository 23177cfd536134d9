//! Relationships between organisations. A competitor mark is for those only who keep the
//! profile it was set for, and for the office.

use super::particulars::alone;
use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::relationship::{Relation, Relationship, RelationshipKind};
use crate::error::{Error, Problem, Result};
use crate::id::{NetworkId, OrganisationId, RelationshipId};
use crate::policy::{Action, Resource};
use crate::{execute, on};
use sqlx::QueryBuilder;
use time::OffsetDateTime;

#[derive(sqlx::FromRow)]
struct Row {
    id: RelationshipId,
    organisation_id: OrganisationId,
    kind: RelationshipKind,
    other_id: OrganisationId,
    name: String,
    other_name: String,
}

impl Row {
    /// None where the viewer may not know of it.
    fn seen_from(self, viewer: &Viewer, id: OrganisationId) -> Option<Relationship> {
        let is_first = self.organisation_id == id;
        let relation = Relation::seen(self.kind, is_first);
        let setter = Some(self.organisation_id);
        if relation.is_confidential() && !viewer.can(Action::View, Resource::Competitor, setter) {
            return None;
        }
        let may_remove = match relation.is_confidential() {
            true => viewer.can(Action::Edit, Resource::Competitor, setter),
            false => [self.organisation_id, self.other_id]
                .into_iter()
                .any(|side| viewer.can(Action::Edit, Resource::Organisation, Some(side))),
        };
        let (other, other_name) =
            if is_first { (self.other_id, self.other_name) } else { (self.organisation_id, self.name) };
        Some(Relationship { id: self.id, relation, other, other_name, may_remove })
    }
}

/// The relationships of an organisation that the viewer may know of, with organisations that
/// are not archived.
pub async fn relationships_of(tx: &mut Tx, viewer: &Viewer, id: OrganisationId) -> Result<Vec<Relationship>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select r.id, r.organisation_id, r.kind, r.other_id, o.name, p.name as other_name
         from relationship r join organisation o on o.id = r.organisation_id join organisation p on p.id = r.other_id
         where r.network_id = $1 and (r.organisation_id = $2 or r.other_id = $2)
           and o.archived_at is null and p.archived_at is null
         order by r.kind, r.id"
    )
    .bind(viewer.network_id())
    .bind(id)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().filter_map(|row| row.seen_from(viewer, id)).collect())
}

/// Notes what `id` is to `other`. Between two organisations there is at most one relationship
/// of a kind; a competitor mark of each side is one of its own, so that who sets one learns
/// nothing of the other's.
pub async fn relate(
    tx: &mut Tx,
    viewer: &Viewer,
    id: OrganisationId,
    relation: Relation,
    other: OrganisationId,
) -> Result<()> {
    let network = viewer.network_id();
    if id == other {
        return Err(Error::field("other", Problem::RelatedToItself));
    }
    alone(tx, network).await?;
    let (kind, is_first) = relation.stored();
    let (first, second) = if is_first { (id, other) } else { (other, id) };
    let (count,): (i64,) = on!(tx, |c| sqlx::query_as(
        "select count(*) from relationship
         where network_id = $1 and kind = $2 and ((organisation_id = $3 and other_id = $4)
           or ($5 and organisation_id = $4 and other_id = $3))"
    )
    .bind(network)
    .bind(kind)
    .bind(first)
    .bind(second)
    .bind(!relation.is_confidential())
    .fetch_one(c)
    .await)?;
    if count > 0 {
        return Err(Error::field("relation", Problem::AlreadyRelated));
    }
    execute!(
        tx,
        sqlx::query(
            "insert into relationship (id, network_id, organisation_id, kind, other_id, set_by, created_at)
             values ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(RelationshipId::new())
        .bind(network)
        .bind(first)
        .bind(kind)
        .bind(second)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

pub async fn unrelate(tx: &mut Tx, network: NetworkId, id: RelationshipId) -> Result<()> {
    execute!(tx, sqlx::query("delete from relationship where network_id = $1 and id = $2").bind(network).bind(id))?;
    Ok(())
}

/// Whose name a competitor mark is read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// Set for one of the organisations, or by others about one of them.
    OfBothSides,
    /// Set for one of the organisations.
    Own,
}

/// Those that are competitors of one of these organisations.
pub async fn competitors_of(
    tx: &mut Tx,
    network: NetworkId,
    ids: &[OrganisationId],
    marks: Marks,
) -> Result<Vec<OrganisationId>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: Vec<OrganisationId> = named(tx, network, ids, ("other_id", "organisation_id")).await?;
    if marks == Marks::OfBothSides {
        found.extend(named(tx, network, ids, ("organisation_id", "other_id")).await?);
    }
    Ok(found)
}

async fn named(
    tx: &mut Tx,
    network: NetworkId,
    ids: &[OrganisationId],
    (wanted, given): (&'static str, &'static str),
) -> Result<Vec<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> = on!(tx, |c| {
        let mut query = QueryBuilder::new("select ");
        query.push(wanted).push(" from relationship where kind = 'competitor' and network_id = ").push_bind(network);
        query.push(" and ").push(given).push(" in (");
        let mut list = query.separated(", ");
        ids.iter().for_each(|id| {
            list.push_bind(*id);
        });
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::both;
    use crate::directory::fixtures::{World, archive, organisation, world};
    use crate::id::PersonId;
    use crate::policy::Role;

    fn viewer(world: &World, role: Role, edits: &[OrganisationId]) -> Viewer {
        Viewer::for_test(PersonId::new(), world.network, role, edits.to_vec())
    }

    async fn person(tx: &mut Tx, viewer: &Viewer) {
        execute!(
            tx,
            sqlx::query(
                "insert into person (id, email, email_key, name, created_at, updated_at) values ($1, $2, $2, 'Büro', $3, $3)"
            )
            .bind(viewer.person_id())
            .bind(format!("{}@example.org", viewer.person_id()))
            .bind(OffsetDateTime::now_utc())
        )
        .expect("a person");
    }

    async fn seen(tx: &mut Tx, viewer: &Viewer, id: OrganisationId) -> Vec<(Relation, OrganisationId, bool)> {
        let found = relationships_of(tx, viewer, id).await.expect("relationships");
        found.into_iter().map(|one| (one.relation, one.other, one.may_remove)).collect()
    }

    both! {
        async fn both_sides_see_a_relationship_with_their_label(db: Db) {
            let world = world(&db).await;
            let mut tx = db.write().await.expect("a transaction");
            let parent = organisation(&mut tx, world.network, "Muster Holding").await;
            let owner = viewer(&world, Role::Member, &[world.owner]);
            person(&mut tx, &owner).await;
            relate(&mut tx, &owner, world.owner, Relation::SubsidiaryOf, parent).await.expect("related");
            let member = viewer(&world, Role::Member, &[]);
            assert_eq!(seen(&mut tx, &member, world.owner).await, [(Relation::SubsidiaryOf, parent, false)]);
            assert_eq!(seen(&mut tx, &owner, parent).await, [(Relation::ParentOf, world.owner, true)]);
            let of_parent = viewer(&world, Role::Member, &[parent]);
            assert_eq!(seen(&mut tx, &of_parent, parent).await, [(Relation::ParentOf, world.owner, true)]);
            for (from, relation, to) in [
                (world.owner, Relation::SubsidiaryOf, parent),
                (parent, Relation::ParentOf, world.owner),
                (parent, Relation::SubsidiaryOf, world.owner),
            ] {
                let again = relate(&mut tx, &owner, from, relation, to).await;
                assert_eq!(again, Err(Error::field("relation", Problem::AlreadyRelated)), "{relation:?}");
            }
            let own = relate(&mut tx, &owner, parent, Relation::MemberOf, parent).await;
            assert_eq!(own, Err(Error::field("other", Problem::RelatedToItself)));
            let id = relationships_of(&mut tx, &owner, parent).await.expect("relationships")[0].id;
            unrelate(&mut tx, world.other_network, id).await.expect("nothing");
            archive(&mut tx, world.network, parent).await;
            assert!(seen(&mut tx, &owner, world.owner).await.is_empty(), "one with an archived organisation is hidden");
            unrelate(&mut tx, world.network, id).await.expect("removed");
        }

        async fn a_competitor_mark_is_for_who_set_it(db: Db) {
            let world = world(&db).await;
            let mut tx = db.write().await.expect("a transaction");
            let rival = organisation(&mut tx, world.network, "Sensorik Nebenan").await;
            let (owner, other) = (viewer(&world, Role::Member, &[world.owner]), viewer(&world, Role::Member, &[rival]));
            person(&mut tx, &owner).await;
            person(&mut tx, &other).await;
            relate(&mut tx, &owner, world.owner, Relation::Competitor, rival).await.expect("related");
            for page in [world.owner, rival] {
                assert!(seen(&mut tx, &other, page).await.is_empty());
                assert!(seen(&mut tx, &viewer(&world, Role::Member, &[]), page).await.is_empty());
            }
            assert_eq!(seen(&mut tx, &owner, world.owner).await, [(Relation::Competitor, rival, true)]);
            assert_eq!(seen(&mut tx, &owner, rival).await, [(Relation::CompetitorOf, world.owner, true)]);
            assert_eq!(seen(&mut tx, &viewer(&world, Role::Auditor, &[]), rival).await, [(Relation::CompetitorOf, world.owner, false)]);
            let own = competitors_of(&mut tx, world.network, &[rival], Marks::Own).await.expect("competitors");
            assert!(own.is_empty());
            let all = competitors_of(&mut tx, world.network, &[rival], Marks::OfBothSides).await.expect("competitors");
            assert_eq!(all, [world.owner]);
            let own = competitors_of(&mut tx, world.network, &[world.owner], Marks::Own).await.expect("competitors");
            assert_eq!(own, [rival]);
            relate(&mut tx, &other, rival, Relation::Competitor, world.owner).await.expect("it learns nothing of the first");
            assert!(competitors_of(&mut tx, world.other_network, &[rival], Marks::OfBothSides).await.expect("none").is_empty());
        }
    }
}
