//! The declaration of participation and its versions, for coordinators; auditors read it.

use super::{paragraphs, use_named};
use crate::directory::view::Breadcrumb;
use crate::i18n::Lang;
use crate::membership::api::{SaveDeclaration, declaration};
use crate::membership::model::{Declaration, DeclarationPage as Page, limit};
use crate::membership::text::{self as membership, declaration as text};
use crate::network::model::Alliance;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, Submit, TextArea, format, use_lang, when_loaded};
use leptos::prelude::*;

#[component]
pub fn DeclarationPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let saved = use_named("saved");
    // The address changes with every save, and so the newest version is loaded.
    let loaded = Resource::new(move || saved.get(), move |_| declaration(slug.clone()));
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            {move || saved.get().and_then(|version| version.parse::<i64>().ok()).map(|version| view! { <Saved version /> })}
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) => view! { <Versions page /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn Saved(version: i64) -> impl IntoView {
    let lang = use_lang();
    let said = text::saved_version(lang, &format::number(lang, version));
    view! { <div class="banner banner-success" role="status"><Icon name="check" /><p>{said}</p></div> }
}

#[component]
fn Versions(page: Page) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let version = said_version(lang, &page.current);
    let content = if page.may_edit {
        view! { <Edit current=page.current /> }.into_any()
    } else {
        view! { <section class="card"><div class="prose">{paragraphs(page.current.texts.say(lang))}</div></section> }
            .into_any()
    };
    let earlier = page.earlier.iter().map(|version| earlier_version(lang, version)).collect::<Vec<_>>();
    let earlier = (!earlier.is_empty()).then(|| {
        view! { <section class="card"><h2>{text::EARLIER.say(lang)}</h2><div class="stack">{earlier}</div></section> }
    });
    view! {
        <Head title=text::DECLARATION.say(lang) />
        <Breadcrumb steps=vec![(format!("/{slug}/membership"), membership::TITLE.say(lang).to_owned())] here=text::DECLARATION.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::DECLARATION.say(lang)}</h1>
            <p class="page-intro">{version}". "{text::EDIT_INTRO.say(lang)}</p>
        </div></header>
        {content}
        {earlier}
    }
}

fn said_version(lang: Lang, declaration: &Declaration) -> String {
    match declaration.since {
        Some(day) => text::version_since(lang, declaration.version, &format::date(lang, day)),
        None => text::STANDARD_TEXT.say(lang).trim_end_matches('.').to_owned(),
    }
}

fn earlier_version(lang: Lang, version: &Declaration) -> impl IntoView + use<> {
    view! {
        <details>
            <summary>{said_version(lang, version)}</summary>
            <div class="prose">{paragraphs(version.texts.say(lang))}</div>
        </details>
    }
}

#[component]
fn Edit(current: Declaration) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let action = ServerAction::<SaveDeclaration>::new();
    let form = Form::of(action);
    let seen = form.value("seen", current.version.to_string());
    let fields = Lang::ALL
        .into_iter()
        .map(|one| {
            let value = current.texts.0.get(one.code()).cloned().unwrap_or_default();
            let label = text::text_in(lang, one.own_name());
            let is_own = one == alliance.language;
            view! { <TextArea form name=one.code() label value rows=8 maxlength=limit::DECLARATION required=is_own /> }
        })
        .collect_view();
    view! {
        <ActionForm action attr:class="form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=alliance.slug />
            <input type="hidden" name="seen" value=seen />
            <section class="form-section"><div class="form-fields">{fields}</div></section>
            <div class="form-actions"><Submit label=text::SAVE_VERSION.say(lang) pending=action.pending() /></div>
        </ActionForm>
    }
}
