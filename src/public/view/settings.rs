//! Where coordinators open the public directory, and get what their websites need.

use crate::directory::view::Breadcrumb;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::public::api::{SavePublicSettings, settings};
use crate::public::model::SettingsPage;
use crate::public::text;
use crate::ui::page::raw_text;
use crate::ui::text::SAVE;
use crate::ui::{
    CheckField, Form, FormProblem, Head, Icon, Loading, Problem, Submit, TextArea, format, use_lang, when_loaded,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

#[component]
pub fn PublicSettingsPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let query = use_query_map();
    let saved = Memo::new(move |_| query.read().get("saved"));
    // The address changes with every save, and so what is stored now is loaded.
    let loaded = Resource::new(move || saved.get(), move |_| settings(slug.clone()));
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let is_saved = saved.get().is_some();
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(page) => view! { <Everything page is_saved /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </main>
    }
}

#[component]
fn Everything(page: SettingsPage, is_saved: bool) -> impl IntoView {
    let lang = use_lang();
    let saved = is_saved.then(|| {
        view! { <div class="banner banner-success" role="status"><Icon name="check" /><p>{text::SAVED.say(lang)}</p></div> }
    });
    view! {
        <Head title=text::TITLE.say(lang) />
        <Breadcrumb steps=Vec::new() here=text::TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::TITLE.say(lang)}</h1><p class="page-intro">{text::SETTINGS_INTRO.say(lang)}</p>
        </div></header>
        {saved}
        {state(lang, &page)}
        <Edit page=page.clone() />
        {snippet(lang, &page)}
    }
}

/// Whether it is open, where, and how many stand in it.
fn state(lang: Lang, page: &SettingsPage) -> impl IntoView + use<> {
    let ready = text::ready(lang, page.organisations, &format::number(lang, page.organisations));
    let (icon, said) = if page.settings.is_open { ("globe", text::IS_OPEN) } else { ("lock", text::IS_CLOSED) };
    let path = page.settings.is_open.then(|| {
        let address = page.address.clone();
        view! { <p><a href=address.clone() rel="external" class="public-address">{address.clone()}</a></p> }
    });
    view! {
        <section class="card">
            <p><Icon name=icon />" "<strong>{said.say(lang)}</strong>" "{ready}</p>
            {path}
        </section>
    }
}

#[component]
fn Edit(page: SettingsPage) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<SavePublicSettings>::new();
    let form = Form::of(action);
    let settings = page.settings;
    let seen = form.value("seen", settings.version.to_string());
    let origins = settings.origins.join("\n");
    view! {
        <ActionForm action attr:class="form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="seen" value=seen />
            <section class="form-section"><div class="form-fields">
                <div class="choice-list">
                    <CheckField form name="is_open" value="yes" label=text::OPEN.say(lang) checked=settings.is_open />
                    <CheckField form name="is_indexed" value="yes" label=text::INDEXED.say(lang) checked=settings.is_indexed />
                </div>
                <TextArea form name="origins" label=text::ORIGINS.say(lang) hint=text::ORIGINS_HINT.say(lang) value=origins rows=3 maxlength=6000 />
            </div></section>
            <div class="form-actions"><Submit label=SAVE.say(lang) pending=action.pending() /></div>
        </ActionForm>
    }
}

/// What a website needs to show the directory; only where it may.
fn snippet(lang: Lang, page: &SettingsPage) -> Option<impl IntoView + use<>> {
    let settings = &page.settings;
    let name = expect_context::<Alliance>().name;
    (settings.is_open && !settings.origins.is_empty()).then(|| {
        let title = crate::ui::escape(&text::of_alliance(lang, &name));
        let source = crate::ui::escape(&format!("{}/embed", page.address));
        let html = format!(
            "<iframe src=\"{source}\" title=\"{title}\" width=\"100%\" height=\"800\" loading=\"lazy\"></iframe>"
        );
        view! {
            <section class="card">
                <h2>{text::SNIPPET.say(lang)}</h2>
                <label class="field-label" for="snippet">{text::SNIPPET_LABEL.say(lang)}</label>
                <p class="field-hint" id="snippet-hint">{text::SNIPPET_HINT.say(lang)}</p>
                <textarea class="textarea snippet" id="snippet" rows="4" readonly aria-describedby="snippet-hint">{raw_text(html)}</textarea>
            </section>
        }
    })
}
