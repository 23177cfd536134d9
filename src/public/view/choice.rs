//! Where an organisation's editors decide what everybody sees of it, and look at it first.

use super::shown::{Shown, marks};
use crate::directory::search::pairs;
use crate::directory::view::{Breadcrumb, use_organisation_id};
use crate::error::Error;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::public::api::{SavePublicChoice, choice};
use crate::public::model::{ChoicePage, PublicField};
use crate::public::text::{self, field_name};
use crate::ui::text::SAVE;
use crate::ui::{CheckField, Form, FormProblem, Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_location;

/// The fields that the address asks to look at, as the preview's button puts them there.
fn previewed(query: &str) -> Option<String> {
    let is_preview = pairs(query).any(|(name, _)| name == "preview");
    let fields = pairs(query).filter(|(name, _)| name == "fields[]").map(|(_, code)| code);
    is_preview.then(|| fields.collect::<Vec<_>>().join(","))
}

#[component]
pub fn PublicChoicePage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let id = use_organisation_id();
    let query = use_location().search;
    let asked = Memo::new(move |_| {
        let query = query.read();
        let is_saved = pairs(&query).any(|(name, _)| name == "saved");
        (previewed(&query), is_saved)
    });
    let loaded = Resource::new(
        move || (id.get(), asked.get()),
        move |(id, (preview, _))| {
            let slug = slug.clone();
            async move { choice(slug, id.ok_or(Error::NotFound)?, preview).await }
        },
    );
    view! {
        <main id="main" class="page" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let (_, is_saved) = asked.get();
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
fn Everything(page: ChoicePage, is_saved: bool) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let profile = format!("/{slug}/directory/{}", page.organisation);
    let saved = is_saved.then(|| {
        view! { <div class="banner banner-success" role="status"><Icon name="check" /><p>{text::SAVED.say(lang)}</p></div> }
    });
    view! {
        <Head title=format!("{}: {}", text::CHOICE_TITLE.say(lang), page.name) />
        <Breadcrumb steps=vec![(profile, page.name.clone())] here=text::CHOICE_TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::CHOICE_TITLE.say(lang)}</h1><p class="page-intro">{text::CHOICE_INTRO.say(lang)}</p>
        </div></header>
        {saved}
        {state(lang, &page)}
        <Edit page=page.clone() />
        {preview(lang, page)}
    }
}

/// Whether everybody sees it now, and if not, what is missing.
fn state(lang: Lang, page: &ChoicePage) -> impl IntoView + use<> {
    if page.is_preview {
        return view! { <div class="banner" role="status"><Icon name="info" /><p>{text::PREVIEW_ONLY.say(lang)}</p></div> }
            .into_any();
    }
    let said = match (&page.address, page.choice.is_public) {
        (Some(_), _) => text::IS_SHOWN,
        (None, true) if !page.is_member => text::WAITS_FOR_MEMBERSHIP,
        (None, true) if !page.is_open => text::WAITS_FOR_OPENING,
        _ => text::IS_HIDDEN,
    };
    let icon = if page.address.is_some() { "globe" } else { "lock" };
    let link = page.address.clone().map(|href| {
        view! { " "<a href=href rel="external">{text::OPEN_PAGE.say(lang)}</a> }
    });
    view! { <section class="card"><p><Icon name=icon />" "{said.say(lang)}{link}</p></section> }.into_any()
}

#[component]
fn Edit(page: ChoicePage) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let form = Form::of(ServerAction::<SavePublicChoice>::new());
    let here = format!("/{slug}/directory/{}/public", page.organisation);
    let seen = form.value("seen", page.choice.version.to_string());
    let fields = PublicField::ALL
        .iter()
        .map(|field| {
            let checked = page.choice.fields.contains(field);
            view! { <CheckField form name="fields[]" value=field.code() label=field_name(*field).say(lang) checked /> }
        })
        .collect_view();
    view! {
        // A plain form: what is stored and what is looked at are loaded anew.
        <form class="form" method="post" action=SavePublicChoice::PATH>
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=page.organisation.to_string() />
            <input type="hidden" name="seen" value=seen />
            <section class="form-section"><div class="form-fields">
                <CheckField form name="is_public" value="yes" label=text::SHOW.say(lang) checked=page.choice.is_public />
                <fieldset class="field">
                    <legend class="field-label">{text::FIELDS.say(lang)}</legend>
                    <div class="choice-list">{fields}</div>
                    <p class="field-hint">{text::CONTACTS_HINT.say(lang)}</p>
                </fieldset>
            </div></section>
            <div class="form-actions">
                <button class="button" name="preview" value="yes" formmethod="get" formaction=here>{text::PREVIEW_BUTTON.say(lang)}</button>
                <button class="button button-primary">{SAVE.say(lang)}</button>
            </div>
        </form>
    }
}

fn preview(lang: Lang, page: ChoicePage) -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    view! {
        <section class="stack public-preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{text::PREVIEW.say(lang)}</h2>
            <p class="preview-name"><strong>{page.shown.name.clone()}</strong></p>
            {marks(lang, &page.shown)}
            <Shown organisation=page.shown slug />
        </section>
    }
}
