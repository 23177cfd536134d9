//! Who is a member today, and who came and went.

use crate::db::Tx;
use crate::directory::model::{OrganisationKind, SizeClass};
use crate::error::Result;
use crate::id::NetworkId;
use crate::membership::figures::{Composition, Figures, movements};
use crate::on;
use time::Date;

/// Members by kind on a day; see [`crate::membership::figures`] for who counts.
pub async fn members_by_kind(tx: &mut Tx, network: NetworkId, today: Date) -> Result<Composition> {
    let rows: Vec<(OrganisationKind, Option<SizeClass>, i64)> = on!(tx, |c| sqlx::query_as(
        "select kind, size_class, count(*) from organisation
         where network_id = $1 and archived_at is null and id in
           (select organisation_id from membership
            where network_id = $1 and inherited_from is null and status in ('active', 'suspended')
              and (valid_from is null or valid_from <= $2) and (valid_to is null or valid_to >= $2))
         group by kind, size_class"
    )
    .bind(network)
    .bind(today)
    .fetch_all(c)
    .await)?;
    Ok(Composition::of(&rows))
}

/// The figures of the membership page.
pub async fn figures(tx: &mut Tx, network: NetworkId, today: Date) -> Result<Figures> {
    let composition = members_by_kind(tx, network, today).await?;
    let (joined, left) = (joined(tx, network).await?, left(tx, network, today).await?);
    Ok(Figures { composition, movements: movements(today, &joined, &left) })
}

/// The first day of each membership. The row has the present one; those before it are known
/// by their approvals. Who applies anew keeps the days of the earlier one until then.
async fn joined(tx: &mut Tx, network: NetworkId) -> Result<Vec<Date>> {
    let rows: Vec<(Date,)> = on!(tx, |c| sqlx::query_as(
        "select valid_from from membership
         where network_id = $1 and inherited_from is null and valid_from is not null
           and (status <> 'applied' or valid_to is not null)
         union all
         select s.day from membership_step s where s.network_id = $1 and s.step = 'approve' and exists
           (select 1 from membership_step l where l.network_id = $1 and l.organisation_id = s.organisation_id
              and l.step = 'approve' and l.id > s.id)"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(day,)| day).collect())
}

/// The last day of each membership that has ended.
async fn left(tx: &mut Tx, network: NetworkId, today: Date) -> Result<Vec<Date>> {
    let rows: Vec<(Date,)> = on!(tx, |c| sqlx::query_as(
        "select valid_to from membership
         where network_id = $1 and inherited_from is null and valid_to is not null
           and (status in ('left', 'applied') or valid_to < $2)
         union all
         select s.day from membership_step s where s.network_id = $1 and s.step = 'leave' and exists
           (select 1 from membership_step l where l.network_id = $1 and l.organisation_id = s.organisation_id
              and l.step = 'approve' and l.id > s.id)"
    )
    .bind(network)
    .bind(today)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(day,)| day).collect())
}
