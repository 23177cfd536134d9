//! The second half of a profile. It is written in the transaction of the first half, which
//! has checked the version.

use crate::db::Tx;
use crate::directory::particulars::Particulars;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId};
use crate::{execute, on};
use sqlx::types::Json;

/// A number that belongs to one organisation only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    Vat,
    Pic,
}

/// From here to its end the transaction is the only one of the alliance that gets here, so
/// that what it looks for is still so when it writes.
pub async fn alone(tx: &mut Tx, network: NetworkId) -> Result<()> {
    execute!(tx, sqlx::query("update network set version = version where id = $1").bind(network))?;
    Ok(())
}

/// The other organisations that have this number, with whether they are archived.
pub async fn holders(
    tx: &mut Tx,
    network: NetworkId,
    number: Number,
    value: &str,
    id: OrganisationId,
) -> Result<Vec<(String, bool)>> {
    alone(tx, network).await?;
    let query = match number {
        Number::Vat => {
            "select name, archived_at is not null from organisation
             where network_id = $1 and vat = $2 and id <> $3 order by archived_at nulls first, name"
        }
        Number::Pic => {
            "select name, archived_at is not null from organisation
             where network_id = $1 and pic = $2 and id <> $3 order by archived_at nulls first, name"
        }
    };
    Ok(on!(tx, |c| sqlx::query_as(query).bind(network).bind(value).bind(id).fetch_all(c).await)?)
}

pub async fn save_particulars(tx: &mut Tx, network: NetworkId, id: OrganisationId, said: &Particulars) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update organisation set register_number = $3, vat = $4, pic = $5, municipality = $6, equipment = $7,
               reference_work = $8, cooperation = $9, ris3 = $10, nace = $11
             where network_id = $1 and id = $2"
        )
        .bind(network)
        .bind(id)
        .bind(&said.register_number)
        .bind(&said.vat)
        .bind(&said.pic)
        .bind(&said.municipality)
        .bind(&said.equipment)
        .bind(&said.references)
        .bind(Json(&said.cooperation))
        .bind(Json(&said.ris3))
        .bind(Json(&said.nace))
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Viewer;
    use crate::both;
    use crate::directory::fixtures::{archive, organisation, world};
    use crate::directory::particulars::{CooperationType, ParticularsForm};
    use crate::directory::store::visible;
    use crate::id::PersonId;
    use crate::policy::Role;

    both! {
        async fn the_second_half_comes_back(db: Db) {
            let world = world(&db).await;
            let mut tx = db.write().await.expect("a transaction");
            let viewer = Viewer::for_test(PersonId::new(), world.network, Role::Member, Vec::new());
            let before = visible(&mut tx, &viewer, world.owner).await.expect("a look").expect("visible");
            assert_eq!(before.particulars, Particulars::default(), "rows of before have nothing");
            let form = ParticularsForm {
                vat: "DE123456789".into(),
                equipment: "Prüfstand".into(),
                cooperation: vec!["pilot".into()],
                ris3: "DED: Energie".into(),
                nace_rev21: "62.10".into(),
                ..ParticularsForm::default()
            };
            let said = form.check("DE").expect("valid");
            save_particulars(&mut tx, world.other_network, world.owner, &said).await.expect("nothing");
            save_particulars(&mut tx, world.network, world.owner, &said).await.expect("saved");
            let after = visible(&mut tx, &viewer, world.owner).await.expect("a look").expect("visible");
            assert_eq!(after.particulars, said);
            assert_eq!(after.particulars.cooperation, [CooperationType::Pilot]);
        }

        /// Archived ones come last; another alliance and the organisation itself do not count.
        async fn who_has_a_number_is_found(db: Db) {
            let world = world(&db).await;
            let mut tx = db.write().await.expect("a transaction");
            let numbers = Particulars { vat: Some("DE1".into()), pic: Some("123456789".into()), ..Particulars::default() };
            let mut ids = Vec::new();
            for (name, network) in [("Alpha", world.network), ("Beta", world.network), ("Gamma", world.other_network)] {
                let id = organisation(&mut tx, network, name).await;
                save_particulars(&mut tx, network, id, &numbers).await.expect("saved");
                ids.push(id);
            }
            archive(&mut tx, world.network, ids[0]).await;
            for (number, value) in [(Number::Vat, "DE1"), (Number::Pic, "123456789")] {
                let found = holders(&mut tx, world.network, number, value, world.owner).await.expect("a look");
                assert_eq!(found, [("Beta".to_owned(), false), ("Alpha".to_owned(), true)]);
                let others = holders(&mut tx, world.network, number, value, ids[1]).await.expect("a look");
                assert_eq!(others, [("Alpha".to_owned(), true)]);
                assert!(holders(&mut tx, world.network, number, "DE2", world.owner).await.expect("a look").is_empty());
            }
        }
    }
}
