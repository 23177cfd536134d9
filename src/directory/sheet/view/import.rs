//! One import: what it will do, how far it is, what it has done, and the way back.

use super::columns::Columns;
use super::imports::{State, shown_name};
use super::rows::Rows;
use super::sheets::Sheets;
use crate::directory::search::pairs;
use crate::directory::sheet::api::{
    ApplyImport, ChooseSheet, DecideRows, ResumeImport, SetColumns, UndoImport, import,
};
use crate::directory::sheet::model::{ImportPage as Page, ImportState, RowKind};
use crate::directory::sheet::text;
use crate::directory::view::Breadcrumb;
use crate::error::Error;
use crate::i18n::Lang;
use crate::id::ImportId;
use crate::network::model::Alliance;
use crate::ui::problem::{say_error, say_problem};
use crate::ui::{Form, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Meta;
use leptos_router::hooks::{use_location, use_params_map};

#[component]
pub fn ImportPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let params = use_params_map();
    let query = use_location().search;
    let asked = Memo::new(move |_| {
        let named = |wanted: &str| pairs(&query.read()).find(|(name, _)| name == wanted).map(|(_, value)| value);
        let page = named("page").and_then(|page| page.parse::<i64>().ok()).unwrap_or(1);
        let id = params.read().get("import").and_then(|id| id.parse::<ImportId>().ok());
        (id, named("shown").unwrap_or_default(), page)
    });
    let loaded = Resource::new(
        move || asked.get(),
        move |(id, shown, page)| {
            let slug = slug.clone();
            async move { import(slug, id.ok_or(Error::NotFound)?, shown, page).await }
        },
    );
    view! {
        <main id="main" class="page" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) => view! { <Whole page /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn Whole(page: Page) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let name = shown_name(lang, &page.import);
    let list = (format!("/{}/directory/import", alliance.slug), text::TITLE.say(lang).to_owned());
    let state = page.import.state;
    let is_ready = state == ImportState::Ready;
    let columns = is_ready.then(|| view! { <Columns page=page.clone() /> });
    let sheets = (page.sheets.len() > 1).then(|| view! { <Sheets page=page.clone() /> });
    let unread = unread(lang, &page);
    let title = if is_ready { text::PREVIEW_TITLE } else { text::RESULT_TITLE };
    view! {
        <Head title=name.clone() />
        <Breadcrumb steps=vec![list] here=name.clone() />
        <header class="page-head">
            <div class="page-head-text"><h1>{name}</h1><p><State state /></p></div>
        </header>
        <Refusal />
        <div class="stack">
            {whats_up(lang, &alliance.slug, &page)}
            {sheets}
            {unread}
            {(!state.is_at_work() && !page.is_being_planned).then(|| view! {
                <section class="stack" aria-labelledby="rows-title">
                    <h2 id="rows-title">{title.say(lang)}</h2>
                    <Rows page />
                </section>
            })}
            {columns}
        </div>
    }
}

/// Why something was refused; the page has several forms, and a refusal is about one of them.
#[component]
fn Refusal() -> impl IntoView {
    let lang = use_lang();
    let forms = [
        Form::of(ServerAction::<SetColumns>::new()),
        Form::of(ServerAction::<ChooseSheet>::new()),
        Form::of(ServerAction::<DecideRows>::new()),
        Form::of(ServerAction::<ApplyImport>::new()),
        Form::of(ServerAction::<UndoImport>::new()),
        Form::of(ServerAction::<ResumeImport>::new()),
    ];
    let said = move || forms.iter().find_map(|form| form.error().get()).map(|error| say_error(lang, &error));
    move || {
        said().map(
            |said| view! { <div class="banner banner-danger" role="alert"><Icon name="alert" /><p>{said}</p></div> },
        )
    }
}

/// What can be done now, or what is being done.
fn whats_up(lang: Lang, slug: &str, page: &Page) -> AnyView {
    let import = &page.import;
    let figure = |n: i64| format::number(lang, n);
    match import.state {
        ImportState::Ready if page.is_being_planned => view! {
            <Meta http_equiv="refresh" content="2" />
            <div class="banner" role="status"><Icon name="clock" /><p>{text::BEING_PLANNED.say(lang)}</p></div>
        }
        .into_any(),
        ImportState::Ready => ready(lang, slug, page),
        ImportState::Applying | ImportState::Undoing if import.is_stopped => stopped(lang, slug, page),
        ImportState::Applying | ImportState::Undoing => {
            let all = if import.state == ImportState::Applying { import.rows } else { import.created + import.updated };
            let said = text::progress(lang, &figure(import.done), &figure(all));
            view! {
                <Meta http_equiv="refresh" content="2" />
                <div class="banner" role="status"><Icon name="clock" /><p>{said}</p></div>
                <progress class="progress" max=all.max(1).to_string() value=import.done.to_string()
                    aria-label=text::state_name(import.state).say(lang)></progress>
            }
            .into_any()
        }
        ImportState::Applied => {
            let said = text::done_so(lang, &figure(import.created), &figure(import.updated));
            let undo = (import.created + import.updated > 0).then(|| undo_form(lang, slug, page));
            view! { <div class="banner banner-success" role="status"><Icon name="check" /><p>{said}</p></div> {undo} }
                .into_any()
        }
        ImportState::Undone => {
            let said = text::undone_so(lang, &figure(import.archived), &figure(import.restored));
            let by = import.undone_by.clone().zip(import.undone_at);
            let by = by.map(|(by, at)| format!("{} · {by}", format::moment(lang, at)));
            view! {
                <div class="banner banner-success" role="status"><Icon name="undo" /><p>{said}</p><p class="muted small">{by}</p></div>
            }
            .into_any()
        }
    }
}

/// What an error has stopped goes on where it was, when somebody says so.
fn stopped(lang: Lang, slug: &str, page: &Page) -> AnyView {
    view! {
        <div class="banner banner-danger" role="alert"><Icon name="alert" /><p>{text::STOPPED.say(lang)}</p></div>
        <form method="post" action=ResumeImport::PATH>
            <input type="hidden" name="alliance" value=slug.to_owned() />
            <input type="hidden" name="id" value=page.import.id.to_string() />
            <button class="button button-primary">{text::RESUME.say(lang)}</button>
        </form>
    }
    .into_any()
}

fn ready(lang: Lang, slug: &str, page: &Page) -> AnyView {
    let count = page.count(RowKind::Create) + page.count(RowKind::Update);
    if count == 0 {
        return view! { <div class="banner" role="status"><Icon name="info" /><p>{text::NOTHING_TO_DO.say(lang)}</p></div> }
            .into_any();
    }
    view! {
        <form method="post" action=ApplyImport::PATH>
            <input type="hidden" name="alliance" value=slug.to_owned() />
            <input type="hidden" name="id" value=page.import.id.to_string() />
            <button class="button button-primary"><Icon name="check" />{text::apply(lang, count, &format::number(lang, count))}</button>
        </form>
    }
    .into_any()
}

fn undo_form(lang: Lang, slug: &str, page: &Page) -> impl IntoView + use<> {
    view! {
        <form class="stack" method="post" action=UndoImport::PATH>
            <input type="hidden" name="alliance" value=slug.to_owned() />
            <input type="hidden" name="id" value=page.import.id.to_string() />
            <p class="muted" id="undo-hint">{text::UNDO_HINT.say(lang)}</p>
            <div><button class="button" aria-describedby="undo-hint"><Icon name="undo" />{text::UNDO_IMPORT.say(lang)}</button></div>
        </form>
    }
}

/// The lines that are no rows, with the reasons.
fn unread(lang: Lang, page: &Page) -> Option<impl IntoView + use<>> {
    let lines = page.unread.iter().map(|unread| {
        let line = format!("{} {}: ", text::LINE.say(lang), unread.line);
        view! { <li>{line}{say_problem(lang, &unread.problem)}</li> }
    });
    let lines = lines.collect_view();
    (page.unread_count > 0).then(|| {
        view! {
            <div class="banner banner-warning">
                <Icon name="alert" />
                <p class="banner-title">{text::unread(lang, page.unread_count, &format::number(lang, page.unread_count))}</p>
                <ul>{lines}</ul>
            </div>
        }
    })
}
