//! Who keeps an organisation's profile.

use crate::account::Viewer;
use crate::contact::model::Editor;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::policy::{Action, Resource};
use crate::{execute, on};

/// The editors of an organisation by name.
pub async fn editors_of(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId) -> Result<Vec<Editor>> {
    let rows: Vec<(PersonId, String)> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.name from editorship e join person p on p.id = e.person_id
         where e.network_id = $1 and e.organisation_id = $2 order by p.name, p.id"
    )
    .bind(viewer.network_id())
    .bind(organisation)
    .fetch_all(c)
    .await)?;
    let administers = viewer.can(Action::Administer, Resource::Network, None);
    let editor = |(id, name)| {
        let is_viewer = id == viewer.person_id();
        Editor { id, name, is_viewer, may_end: is_viewer || administers }
    };
    Ok(rows.into_iter().map(editor).collect())
}

/// Ends somebody's part as an editor. Who would leave an organisation without any is told so,
/// `LastEditor` at the field `person`; a coordinator may, since coordinators keep it then.
pub async fn end_editing(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId, person: PersonId) -> Result<()> {
    let network = viewer.network_id();
    lock(tx, network).await?;
    if person == viewer.person_id() && count(tx, network, organisation).await? == 1 {
        return Err(Error::field("person", Problem::LastEditor));
    }
    let ended = execute!(
        tx,
        sqlx::query("delete from editorship where network_id = $1 and organisation_id = $2 and person_id = $3")
            .bind(network)
            .bind(organisation)
            .bind(person)
    )?;
    if ended == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Two editors who leave at the same moment must not both be the last but one, so changes of
/// editors wait for each other where changes of roles do: at the row of the alliance.
async fn lock(tx: &mut Tx, network: NetworkId) -> Result<()> {
    execute!(tx, sqlx::query("update network set version = version where id = $1").bind(network))?;
    Ok(())
}

async fn count(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<i64> {
    let (count,): (i64,) =
        on!(tx, |c| sqlx::query_as("select count(*) from editorship where network_id = $1 and organisation_id = $2")
            .bind(network)
            .bind(organisation)
            .fetch_one(c)
            .await)?;
    Ok(count)
}
