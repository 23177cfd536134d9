//! Rows of translations.

use super::draft::merged;
use super::model::{Maker, TextField, Translation};
use crate::db::Tx;
use crate::directory::model::Organisation;
use crate::error::{Conflict, Error, Result};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId};
use crate::search::fold::fold;
use crate::{execute, insert_rows, on};
use sqlx::{Database, Encode, QueryBuilder, Type};
use std::collections::HashMap;
use time::OffsetDateTime;

/// Which organisations of an alliance.
#[derive(Clone, Copy)]
pub(crate) enum Which<'a> {
    All,
    Only(&'a [OrganisationId]),
}

#[derive(sqlx::FromRow)]
struct Row {
    organisation_id: OrganisationId,
    language: String,
    field: TextField,
    translated: String,
    maker: Maker,
    original: String,
}

/// The translations of one organisation, by field and language.
pub(crate) async fn translations_of(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<Vec<Translation>> {
    Ok(all_translations(tx, network, Which::Only(&[id])).await?.remove(&id).unwrap_or_default())
}

/// The translations of organisations, whether or not they are archived.
pub(crate) async fn all_translations(
    tx: &mut Tx,
    network: NetworkId,
    which: Which<'_>,
) -> Result<HashMap<OrganisationId, Vec<Translation>>> {
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select organisation_id, language, field, translated, maker, original from organisation_translation
             where network_id = ",
        );
        query.push_bind(network);
        narrow(&mut query, " and organisation_id", which);
        query.build_query_as().fetch_all(c).await
    })?;
    let mut all: HashMap<OrganisationId, Vec<Translation>> = HashMap::new();
    for row in rows {
        let Some(language) = Lang::parse(&row.language) else { continue };
        let Row { organisation_id, field, translated: text, maker, original, .. } = row;
        all.entry(organisation_id).or_default().push(Translation { language, field, text, maker, original });
    }
    for translations in all.values_mut() {
        translations.sort_by_key(|one| (one.field, one.language as usize));
    }
    Ok(all)
}

/// Some texts of organisations in a reader's language, where they were not written in it.
pub(crate) async fn texts_in(
    tx: &mut Tx,
    network: NetworkId,
    lang: Lang,
    fields: &[TextField],
    ids: &[OrganisationId],
) -> Result<Vec<(OrganisationId, TextField, String)>> {
    if ids.is_empty() || fields.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select t.organisation_id, t.field, t.translated from organisation_translation t
             join organisation o on o.id = t.organisation_id and o.language <> t.language
             where t.network_id = ",
        );
        query.push_bind(network).push(" and t.language = ").push_bind(lang.code());
        query.push(" and t.field in (");
        let mut list = query.separated(", ");
        for field in fields {
            list.push_bind(*field);
        }
        query.push(")");
        narrow(&mut query, " and t.organisation_id", Which::Only(ids));
        query.build_query_as().fetch_all(c).await
    })?)
}

/// The names of organisations in a reader's language, where there is one.
pub(crate) async fn names_in(
    tx: &mut Tx,
    network: NetworkId,
    lang: Lang,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, String>> {
    let names = texts_in(tx, network, lang, &[TextField::Name], ids).await?;
    Ok(names.into_iter().map(|(id, _, name)| (id, name)).collect())
}

/// Takes translations in.
pub(crate) async fn insert_translations(
    tx: &mut Tx,
    network: NetworkId,
    translations: &[(OrganisationId, &Translation)],
) -> Result<()> {
    insert_rows!(
        tx,
        "insert into organisation_translation (network_id, organisation_id, language, field, translated, maker,
           original) ",
        translations,
        |(id, one)| [network, *id, one.language.code(), one.field, &one.text, one.maker, &one.original]
    );
    Ok(())
}

/// From here to its end the transaction is the only one that changes the organisation, so that
/// what it has read is still so when it writes.
pub async fn hold(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<()> {
    let statement = "update organisation set version = version where network_id = $1 and id = $2";
    execute!(tx, sqlx::query(statement).bind(network).bind(id))?;
    Ok(())
}

/// Puts translations in the place of all those an organisation has.
pub async fn replace_all(tx: &mut Tx, network: NetworkId, id: OrganisationId, now: &[Translation]) -> Result<()> {
    let clear = "delete from organisation_translation where network_id = $1 and organisation_id = $2";
    execute!(tx, sqlx::query(clear).bind(network).bind(id))?;
    let rows: Vec<(OrganisationId, &Translation)> = now.iter().map(|one| (id, one)).collect();
    insert_translations(tx, network, &rows).await
}

/// Gives an organisation the translations of the one that became part of it, as far as they fit.
pub(crate) async fn merge(tx: &mut Tx, network: NetworkId, kept: &Organisation, other: OrganisationId) -> Result<()> {
    let own = translations_of(tx, network, kept.id).await?;
    let others = translations_of(tx, network, other).await?;
    if others.is_empty() {
        return Ok(());
    }
    replace_all(tx, network, kept.id, &merged(kept, own, others)).await
}

/// Writes the texts and the language of an organisation that is still at its version.
pub async fn set_original(tx: &mut Tx, network: NetworkId, organisation: &Organisation) -> Result<()> {
    let parts = [Some(&organisation.name), organisation.short_name.as_ref(), organisation.city.as_ref()];
    let words: Vec<&str> = parts.into_iter().flatten().chain(&organisation.keywords).map(String::as_str).collect();
    let touched = execute!(
        tx,
        sqlx::query(
            "update organisation set version = version + 1, name = $4, summary = $5, description = $6, equipment = $7,
               reference_work = $8, language = $9, search_text = $10, updated_at = $11
             where network_id = $1 and id = $2 and version = $3 and archived_at is null"
        )
        .bind(network)
        .bind(organisation.id)
        .bind(organisation.version)
        .bind(&organisation.name)
        .bind(&organisation.summary)
        .bind(&organisation.description)
        .bind(&organisation.particulars.equipment)
        .bind(&organisation.particulars.references)
        .bind(organisation.language.code())
        .bind(fold(&words.join(" ")))
        .bind(OffsetDateTime::now_utc())
    )?;
    if touched == 1 { Ok(()) } else { Err(Error::Conflict(Conflict::Changed)) }
}

fn narrow<'q, DB>(query: &mut QueryBuilder<DB>, column: &'static str, which: Which<'q>)
where
    DB: Database,
    OrganisationId: Encode<'q, DB> + Type<DB>,
{
    let Which::Only(ids) = which else { return };
    query.push(column).push(" in (");
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    // An empty list matches nothing, in SQL that both engines read.
    if ids.is_empty() {
        list.push("null");
    }
    query.push(")");
}
