//! Declarations of participation, and who has made one.

use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::i18n::Lang;
use crate::id::{ApplicationId, DeclarationId, NetworkId, OrganisationId, PersonId};
use crate::membership::model::Declaration;
use crate::membership::text::declaration::standard_declaration;
use crate::network::model::Texts;
use crate::{execute, on};
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

type Row = (i64, Json<Texts>, OffsetDateTime);

fn declaration((version, texts, at): Row) -> Declaration {
    Declaration { version, texts: texts.0, since: Some(at.date()) }
}

/// All versions, newest first.
pub async fn declarations(tx: &mut Tx, network: NetworkId) -> Result<Vec<Declaration>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select version, texts, saved_at from declaration where network_id = $1 order by version desc"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(declaration).collect())
}

/// The version that counts now; the program's own text where the alliance has none.
pub async fn current_declaration(tx: &mut Tx, network: NetworkId) -> Result<Declaration> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(
        "select version, texts, saved_at from declaration where network_id = $1 order by version desc limit 1"
    )
    .bind(network)
    .fetch_optional(c)
    .await)?;
    Ok(row.map_or_else(|| Declaration { version: 0, texts: standard_declaration(), since: None }, declaration))
}

/// Saves a new version; `Conflict` if there is one since the version `seen`.
pub async fn save_declaration(
    tx: &mut Tx,
    network: NetworkId,
    by: Option<PersonId>,
    seen: i64,
    texts: &Texts,
) -> Result<DeclarationId> {
    if current_declaration(tx, network).await?.version != seen {
        return Err(Error::Conflict(Conflict::Changed));
    }
    let id = DeclarationId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into declaration (id, network_id, version, texts, saved_by, saved_at)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(id)
        .bind(network)
        .bind(seen + 1)
        .bind(Json(texts))
        .bind(by)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(id)
}

/// The stored version that an applicant has read; `Conflict` if another counts meanwhile. The
/// program's own text becomes the alliance's first version when it is signed for the first time.
async fn signed_version(tx: &mut Tx, network: NetworkId, seen: i64) -> Result<DeclarationId> {
    let newest: Option<(DeclarationId, i64, Json<Texts>)> = on!(tx, |c| sqlx::query_as(
        "select id, version, texts from declaration where network_id = $1 order by version desc limit 1"
    )
    .bind(network)
    .fetch_optional(c)
    .await)?;
    match newest {
        None if seen == 0 => save_declaration(tx, network, None, 0, &standard_declaration()).await,
        Some((id, version, _)) if version == seen => Ok(id),
        Some((id, 1, texts)) if seen == 0 && texts.0 == standard_declaration() => Ok(id),
        _ => Err(Error::Conflict(Conflict::Changed)),
    }
}

/// Keeps as evidence what the viewer has declared for an organisation.
pub async fn note_application(
    tx: &mut Tx,
    viewer: &Viewer,
    organisation: OrganisationId,
    seen: i64,
    lang: Lang,
    signed_name: &str,
) -> Result<()> {
    let declaration = signed_version(tx, viewer.network_id(), seen).await?;
    execute!(
        tx,
        sqlx::query(
            "insert into membership_application (id, network_id, organisation_id, declaration_id, language,
               signed_name, person_id, signed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(ApplicationId::new())
        .bind(viewer.network_id())
        .bind(organisation)
        .bind(declaration)
        .bind(lang.code())
        .bind(signed_name)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Organisations whose application waits for a decision, those that wait longest first, with
/// the day they applied where it is known.
pub async fn open_applications(
    tx: &mut Tx,
    network: NetworkId,
    limit: i64,
) -> Result<Vec<(OrganisationId, String, Option<Date>)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, s.day from membership m join organisation o on o.id = m.organisation_id
         left join membership_step s on s.id = (select l.id from membership_step l
           where l.network_id = $1 and l.organisation_id = o.id and l.step = 'apply' order by l.id desc limit 1)
         where m.network_id = $1 and m.status = 'applied' and o.archived_at is null
         order by s.day nulls first, o.name, o.id limit $2"
    )
    .bind(network)
    .bind(limit)
    .fetch_all(c)
    .await)?)
}
