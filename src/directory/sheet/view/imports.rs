//! The list of imports, and the form that brings a table in.

use crate::account::text::own::person_name;
use crate::directory::sheet::api::imports;
use crate::directory::sheet::model::{Import, ImportState};
use crate::directory::sheet::text;
use crate::directory::view::Breadcrumb;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::{Form, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;

/// As the server has it; the browser's half only says it.
const MEGABYTES: u32 = 20;

#[component]
pub fn ImportsPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let loaded = Resource::new(|| (), move |()| imports(slug.clone()));
    view! {
        <main id="main" class="page" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(imports) => view! { <Listing imports /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn Listing(imports: Vec<Import>) -> impl IntoView {
    let lang = use_lang();
    view! {
        <Head title=text::TITLE.say(lang) />
        <Breadcrumb steps=Vec::new() here=text::TITLE.say(lang) />
        <header class="page-head">
            <div class="page-head-text"><h1>{text::TITLE.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p></div>
        </header>
        <div class="stack">
            <Upload />
            <h2>{text::EARLIER.say(lang)}</h2>
            {earlier(lang, imports)}
        </div>
    }
}

/// A plain form: the server answers with the page of the import, or with this page and why.
#[component]
fn Upload() -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let action = format!("/upload/{}/organisations", alliance.slug);
    let form = Form::at(&action);
    let problem = form.problem("file");
    view! {
        <section class="card" aria-labelledby="upload-title">
            <div class="card-head"><h2 id="upload-title">{text::UPLOAD_TITLE.say(lang)}</h2></div>
            <form class="form" method="post" action=action enctype="multipart/form-data">
                <div class="field" class:field-invalid=move || problem().is_some()>
                    <label class="field-label" for="file">{text::FILE.say(lang)}</label>
                    <p class="field-hint" id="file-hint">{text::file_hint(lang, MEGABYTES)}</p>
                    <input class="input" id="file" name="file" type="file" required=true accept=".xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        aria-describedby="file-hint file-problem" aria-invalid=move || problem().is_some().then_some("true") />
                    <p class="field-error" id="file-problem" role="alert" hidden=move || problem().is_none()>{problem}</p>
                </div>
                <div><button class="button button-primary"><Icon name="upload" />{text::UPLOAD.say(lang)}</button></div>
            </form>
        </section>
    }
}

fn earlier(lang: Lang, imports: Vec<Import>) -> AnyView {
    if imports.is_empty() {
        return view! { <p class="muted">{text::NONE_YET.say(lang)}</p> }.into_any();
    }
    let slug = expect_context::<Alliance>().slug;
    let rows = imports.into_iter().map(|import| row(lang, &slug, import)).collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=text::EARLIER.say(lang)>
            <table class="table table-stacked">
                <thead><tr>
                    <th scope="col">{text::FILE_NAME.say(lang)}</th>
                    <th scope="col">{text::STATE.say(lang)}</th>
                    <th scope="col" class="is-number">{text::ROWS.say(lang)}</th>
                    <th scope="col">{text::WHEN.say(lang)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(lang: Lang, slug: &str, import: Import) -> impl IntoView + use<> {
    let href = format!("/{slug}/directory/import/{}", import.id);
    let by = import.by.clone().map(|by| format!(" · {}", person_name(lang, &by)));
    let name = shown_name(lang, &import);
    view! {
        <tr>
            <th scope="row"><a href=href>{name}</a></th>
            <td data-label=text::STATE.say(lang)><State state=import.state /></td>
            <td class="is-number" data-label=text::ROWS.say(lang)>{format::number(lang, import.rows)}</td>
            <td data-label=text::WHEN.say(lang)><span>{format::moment(lang, import.at)}{by}</span></td>
        </tr>
    }
}

/// A file without a name still needs a link.
pub fn shown_name(lang: Lang, import: &Import) -> String {
    if import.file_name.is_empty() { text::FILE.say(lang).to_owned() } else { import.file_name.clone() }
}

/// How far an import is, in a word.
#[component]
pub fn State(state: ImportState) -> impl IntoView {
    let class = match state {
        ImportState::Ready => "badge badge-primary",
        ImportState::Applying | ImportState::Undoing => "badge badge-warning",
        ImportState::Applied => "badge badge-success",
        ImportState::Undone => "badge",
    };
    view! { <span class=class>{text::state_name(state).say(use_lang())}</span> }
}
