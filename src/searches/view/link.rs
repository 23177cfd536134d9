//! Where the directory leads to kept searches.

use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::policy::{self, Action, Standing, allowed};
use crate::searches::api::list_searches;
use crate::searches::text;
use crate::ui::{Icon, format, use_lang, when_loaded};
use leptos::prelude::*;

fn may_keep(alliance: &Alliance) -> bool {
    allowed(Standing { role: alliance.role, owner: false }, Action::Follow, policy::Resource::Search)
}

/// The link that keeps the search at hand; none for those who may not.
pub fn keep_link(lang: Lang, alliance: &Alliance, query: &str) -> Option<impl IntoView + use<>> {
    let href = format!("/{}/searches/new?{query}", alliance.slug);
    let says = text::SAVE_THIS.say(lang);
    may_keep(alliance).then(|| view! { <a class="button button-small" href=href><Icon name="star" />{says}</a> })
}

/// The link to the searches, with how much is new in all of them.
pub fn searches_link(alliance: &Alliance) -> Option<impl IntoView + use<>> {
    let slug = alliance.slug.clone();
    may_keep(alliance).then(|| view! { <SearchesLink slug /> })
}

#[component]
fn SearchesLink(slug: String) -> impl IntoView {
    let lang = use_lang();
    let href = format!("/{slug}/searches");
    let searches = Resource::new(|| (), move |()| list_searches(slug.clone()));
    view! {
        <a class="button" href=href>
            <Icon name="star" />
            {text::TITLE.say(lang)}
            <Suspense>
                {when_loaded(move || Suspend::new(async move {
                    let fresh = searches.await.map(|found| found.searches.iter().map(|one| one.fresh).sum::<u64>());
                    fresh.ok().filter(|fresh| *fresh > 0).map(|fresh| {
                        let says = text::fresh(lang, fresh as i64);
                        view! { " "<span class="badge badge-primary" title=says>{format::number(lang, fresh as i64)}
                            <span class="visually-hidden">{format!(" ({})", text::fresh(lang, fresh as i64))}</span></span> }
                    })
                }))}
            </Suspense>
        </a>
    }
}
