//! Names of organisations whose ids come from the search index.

use super::card::among;
use crate::db::Tx;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId};
use crate::on;
use sqlx::QueryBuilder;
use std::collections::HashMap;

/// So many ids fit into one statement on both engines.
const AT_ONCE: usize = 5_000;

/// Name, as readers of a language see it, and city of each of these organisations; archived ones
/// are left out.
pub async fn named(
    tx: &mut Tx,
    network: NetworkId,
    lang: Lang,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, (String, Option<String>)>> {
    let mut named = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        let rows: Vec<(OrganisationId, String, Option<String>)> = on!(tx, |c| {
            let mut query = QueryBuilder::new(
                "select o.id, coalesce(t.translated, o.name), o.city from organisation o
                 left join organisation_translation t on t.organisation_id = o.id and t.field = 'name'
                   and t.language <> o.language and t.language = ",
            );
            query.push_bind(lang.code());
            query.push(" where o.archived_at is null and o.network_id = ").push_bind(network);
            among(&mut query, " and o.id in (", ids);
            query.build_query_as().fetch_all(c).await
        })?;
        named.extend(rows.into_iter().map(|(id, name, city)| (id, (name, city))));
    }
    Ok(named)
}
