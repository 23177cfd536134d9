//! The page on which an organisation's logo is kept.

use super::upload::Upload;
use crate::directory::view::{Breadcrumb, use_organisation_id};
use crate::error::Error;
use crate::network::model::Alliance;
use crate::picture::api::{RemoveLogo, logo};
use crate::picture::model::{LogoPage as Page, address};
use crate::picture::text;
use crate::ui::{Form, FormProblem, Head, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[component]
pub fn LogoPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let id = use_organisation_id();
    let loaded = Resource::new(
        move || id.get(),
        move |id| {
            let slug = slug.clone();
            async move { logo(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) => view! { <Keep page /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn Keep(page: Page) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let profile = format!("/{slug}/directory/{}", page.organisation);
    let action = format!("/upload/{slug}/logo/{}", page.organisation);
    let now = match page.logo {
        Some(logo) => view! {
            <p><img class="logo-large" src=address(&slug, logo) alt=text::logo_of(lang, &page.name) /></p>
            <form method="post" action=RemoveLogo::PATH>
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=page.organisation.to_string() />
                <button class="button button-small button-danger">{text::REMOVE_LOGO.say(lang)}</button>
            </form>
        }
        .into_any(),
        None => view! { <p class="muted">{text::NO_LOGO.say(lang)}</p> }.into_any(),
    };
    view! {
        <Head title=text::logo_of(lang, &page.name) />
        <Breadcrumb steps=vec![(profile, page.name.clone())] here=text::LOGO.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::LOGO.say(lang)}</h1><p class="page-intro">{text::LOGO_INTRO.say(lang)}</p>
        </div></header>
        <section class="card">
            <FormProblem form=Form::of(ServerAction::<RemoveLogo>::new()) />
            {now}
            <Upload action />
        </section>
    }
}
