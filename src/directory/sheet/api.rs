//! Server functions of imports. Each of them is for those who may take organisations into
//! the directory.

use super::model::{Import, ImportPage};
use crate::error::Result;
use crate::id::ImportId;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::field::Field,
    super::model::{ImportState, ROWS_PER_PAGE, RowKind, RowView, Settings},
    super::plan::Decision,
    super::preview,
    super::store::{self, Batch},
    super::take,
    super::work,
    crate::account::Viewer,
    crate::db::Db,
    crate::directory::model::OrganisationKind,
    crate::error::{Conflict, Error, FieldError, Problem},
    crate::i18n::Lang,
    crate::id::{NetworkId, OrganisationId},
    crate::policy::{Action, Resource as Subject},
    crate::server::app,
};

/// How many lines that could not be read are named.
#[cfg(feature = "ssr")]
const UNREAD_SHOWN: usize = 50;

/// The imports of an alliance, the newest first.
#[server(name = ReadImports, prefix = "/api", endpoint = "directory/imports", input = GetUrl)]
pub async fn imports(alliance: String) -> Result<Vec<Import>> {
    let viewer = importer(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    store::imports(&mut tx, viewer.network_id()).await
}

/// One import: what it will do, or what it has done. `shown` names the kind of rows that are
/// listed, `page` which of them.
#[server(name = ReadImport, prefix = "/api", endpoint = "directory/import", input = GetUrl)]
pub async fn import(
    alliance: String,
    id: ImportId,
    #[server(default)] shown: String,
    #[server(default)] page: i64,
) -> Result<ImportPage> {
    let viewer = importer(&alliance).await?;
    let db = app()?.db;
    let network = viewer.network_id();
    let mut tx = db.read().await?;
    let batch = store::batch(&mut tx, network, id).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let wanted = (RowKind::parse(&shown), page.max(1));
    match batch.import.state {
        ImportState::Ready => preview(&db, network, batch, wanted).await,
        _ => result(&db, network, batch, wanted).await,
    }
}

/// Says what each column means, and what holds where the table says nothing.
#[server(name = SetColumns, prefix = "/api", endpoint = "directory/import/columns")]
pub async fn set_columns(
    alliance: String,
    id: ImportId,
    /// One for each column; empty where it is left out.
    columns: Vec<String>,
    kind: String,
    country: String,
    language: String,
) -> Result<()> {
    let viewer = importer(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let batch = store::batch(&mut tx, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    let settings = checked(&batch, &columns, &kind, &country, &language)?;
    if !store::set_settings(&mut tx, viewer.network_id(), id, &settings).await? {
        return Err(Error::Conflict(Conflict::Changed));
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/import/{id}"));
    Ok(())
}

/// Takes another sheet of the workbook instead of the one that is shown.
#[server(name = ChooseSheet, prefix = "/api", endpoint = "directory/import/sheet")]
pub async fn choose_sheet(alliance: String, id: ImportId, sheet: u32) -> Result<()> {
    let viewer = importer(&alliance).await?;
    let db = app()?.db;
    store::batch(&mut db.read().await?, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    take::take_sheet(&db, viewer.network_id(), id, sheet as usize).await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/import/{id}"));
    Ok(())
}

/// Decides for unclear rows, each as `line:create`, `line:` and the id of the organisation it
/// is about, or `line:` alone to leave it out.
#[server(name = DecideRows, prefix = "/api", endpoint = "directory/import/decide")]
pub async fn decide_rows(alliance: String, id: ImportId, #[server(default)] choices: Vec<String>) -> Result<()> {
    let viewer = importer(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    store::batch(&mut tx, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    for choice in &choices {
        let (line, decision) = decision(choice).ok_or(Error::BadRequest)?;
        store::decide(&mut tx, viewer.network_id(), id, line, decision).await?;
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/import/{id}"));
    Ok(())
}

/// Carries an import out.
#[server(name = ApplyImport, prefix = "/api", endpoint = "directory/import/apply")]
pub async fn apply_import(alliance: String, id: ImportId) -> Result<()> {
    begin(&alliance, id, false).await
}

/// Takes an import back, once.
#[server(name = UndoImport, prefix = "/api", endpoint = "directory/import/undo")]
pub async fn undo_import(alliance: String, id: ImportId) -> Result<()> {
    begin(&alliance, id, true).await
}

/// Lets an import go on that an error has stopped.
#[server(name = ResumeImport, prefix = "/api", endpoint = "directory/import/resume")]
pub async fn resume_import(alliance: String, id: ImportId) -> Result<()> {
    let viewer = importer(&alliance).await?;
    let (db, network) = (app()?.db, viewer.network_id());
    store::batch(&mut db.read().await?, network, id).await?.ok_or(Error::NotFound)?;
    if work::go_on(&db, network, id).await? {
        work::start(&db, network, id).await;
    }
    leptos_axum::redirect(&format!("/{alliance}/directory/import/{id}"));
    Ok(())
}

#[cfg(feature = "ssr")]
async fn importer(alliance: &str) -> Result<Viewer> {
    let viewer = Viewer::require(alliance).await?;
    viewer.may(Action::Create, Subject::Organisation, None)?;
    Ok(viewer)
}

#[cfg(feature = "ssr")]
async fn begin(alliance: &str, id: ImportId, undo: bool) -> Result<()> {
    let viewer = importer(alliance).await?;
    let db = app()?.db;
    let mut tx = db.write().await?;
    store::batch(&mut tx, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    let begun = store::begin(&mut tx, viewer.network_id(), id, undo, viewer.person_id()).await?;
    store::drop_file(&mut tx, viewer.network_id(), id).await?;
    tx.commit().await?;
    // Who clicks twice, or as the second of two people, finds the work begun; that is no error.
    if begun {
        work::start(&db, viewer.network_id(), id).await;
    }
    leptos_axum::redirect(&format!("/{alliance}/directory/import/{id}"));
    Ok(())
}

#[cfg(feature = "ssr")]
fn decision(choice: &str) -> Option<(i64, Option<Decision>)> {
    let (line, what) = choice.split_once(':')?;
    let decision = match what {
        "" => None,
        "create" => Some(Decision::Create),
        id => Some(Decision::Update(id.parse::<OrganisationId>().ok()?)),
    };
    Some((line.parse().ok()?, decision))
}

/// Settings as the form sends them: each column means one thing, each thing is one column.
#[cfg(feature = "ssr")]
fn checked(batch: &Batch, columns: &[String], kind: &str, country: &str, language: &str) -> Result<Settings> {
    if columns.len() != batch.headers.len() {
        return Err(Error::BadRequest);
    }
    let columns: Vec<Option<Field>> = columns.iter().map(|code| Field::parse(code)).collect();
    let mut problems = Vec::new();
    let mut note = |field: &str, problem| problems.push(FieldError { field: field.to_owned(), problem });
    let is_twice = |(place, field): (usize, &Option<Field>)| field.is_some() && columns[..place].contains(field);
    if columns.iter().enumerate().any(is_twice) {
        note("columns", Problem::ChosenTwice);
    }
    let known = OrganisationKind::parse(kind);
    if known.is_none() {
        note("kind", Problem::UnknownChoice);
    }
    if !(country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase())) {
        note("country", Problem::UnknownChoice);
    }
    let Some((kind, language)) = known.zip(Lang::parse(language)).filter(|_| problems.is_empty()) else {
        return Err(if problems.is_empty() { Error::BadRequest } else { Error::Invalid(problems) });
    };
    Ok(Settings { columns, kind, country: country.to_owned(), language })
}

/// The rows that are listed if nobody asks for others: those that need a person first.
#[cfg(feature = "ssr")]
fn first_shown(counts: &[(RowKind, i64)]) -> Option<RowKind> {
    use RowKind::{Create, Duplicate, Overtaken, Refused, Unchanged, Unclear, Update};
    let order = [Unclear, Refused, Overtaken, Update, Create, Duplicate, Unchanged];
    order.into_iter().find(|kind| counts.iter().any(|(known, count)| known == kind && *count > 0))
}

#[cfg(feature = "ssr")]
fn pages_of(counts: &[(RowKind, i64)], shown: Option<RowKind>) -> i64 {
    let rows = counts.iter().find(|(kind, _)| Some(*kind) == shown).map_or(0, |(_, count)| *count);
    ((rows + ROWS_PER_PAGE - 1) / ROWS_PER_PAGE).max(1)
}

#[cfg(feature = "ssr")]
type Wanted = (Option<RowKind>, i64);

#[cfg(feature = "ssr")]
async fn preview(db: &Db, network: NetworkId, batch: Batch, (shown, page): Wanted) -> Result<ImportPage> {
    let id = batch.import.id;
    let plan = preview::preview(db, network, id).await?;
    let counts = plan.as_ref().map(|plan| plan.counts()).unwrap_or_default();
    let shown = shown.or_else(|| first_shown(&counts));
    let pages = pages_of(&counts, shown);
    let page = page.min(pages);
    let rows = plan.as_ref().map(|plan| plan.rows(shown, (page - 1) * ROWS_PER_PAGE, ROWS_PER_PAGE));
    let mut tx = db.read().await?;
    let samples = store::samples(&mut tx, network, id).await?;
    let (sheets, sheet) = store::sheets(&mut tx, network, id).await?;
    let is_being_planned = plan.is_none();
    let page = assembled(batch, samples, counts, rows.unwrap_or_default(), (shown, page, pages));
    Ok(ImportPage { sheets, sheet, is_being_planned, ..page })
}

#[cfg(feature = "ssr")]
async fn result(db: &Db, network: NetworkId, batch: Batch, (shown, page): Wanted) -> Result<ImportPage> {
    let mut tx = db.read().await?;
    let id = batch.import.id;
    let counts = store::outcomes(&mut tx, network, id).await?;
    let shown = shown.or_else(|| first_shown(&counts));
    let pages = pages_of(&counts, shown);
    let page = page.min(pages);
    let rows = match shown {
        Some(kind) => {
            let span = ((page - 1) * ROWS_PER_PAGE, ROWS_PER_PAGE);
            store::rows_of(&mut tx, network, id, kind, span).await?
        }
        None => Vec::new(),
    };
    let name_at = batch.settings.columns.iter().position(|field| *field == Some(Field::Name));
    let name_of = |cells: Vec<String>| name_at.and_then(|at| cells.get(at).cloned()).unwrap_or_default();
    let rows = rows.into_iter().map(|(line, cells, kind, organisation, detail, undone)| RowView {
        line,
        name: name_of(cells.0),
        kind,
        is_decided: false,
        organisation,
        detail: detail.map(|detail| detail.0).unwrap_or_default(),
        undone,
    });
    let rows = rows.collect();
    Ok(assembled(batch, Vec::new(), counts, rows, (shown, page, pages)))
}

#[cfg(feature = "ssr")]
fn assembled(
    batch: Batch,
    samples: Vec<Vec<String>>,
    counts: Vec<(RowKind, i64)>,
    rows: Vec<RowView>,
    (shown, page, pages): (Option<RowKind>, i64, i64),
) -> ImportPage {
    let Batch { import, headers, settings, mut unread } = batch;
    let unread_count = unread.len() as i64;
    unread.truncate(UNREAD_SHOWN);
    ImportPage {
        import,
        headers,
        samples,
        settings,
        sheets: Vec::new(),
        sheet: 0,
        is_being_planned: false,
        unread,
        unread_count,
        counts,
        shown,
        rows,
        page,
        pages,
    }
}
