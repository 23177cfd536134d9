//! The searches a person keeps.

use super::{alert_options, described};
use crate::directory::text::listing::organisations;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::searches::api::{DeleteSearch, EditSearch, OpenSearch, list_searches};
use crate::searches::model::{NAME_LIMIT, SavedSearch, SavedSearches};
use crate::searches::text;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[component]
pub fn SearchesPage() -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let slug = alliance.slug.clone();
    let searches = Resource::new(|| (), move |()| list_searches(slug.clone()));
    view! {
        <Head title=text::TITLE.say(lang) description=text::INTRO.say(lang) />
        <main id="main" class="page page-narrow" tabindex="-1">
            <header class="page-head"><div class="page-head-text">
                <h1>{text::TITLE.say(lang)}</h1>
                <p class="page-intro">{text::INTRO.say(lang)}</p>
            </div></header>
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let alliance = alliance.clone();
                    Suspend::new(async move {
                        match searches.await {
                            Ok(found) => view! { <Everything alliance found /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </main>
    }
}

#[component]
fn Everything(alliance: Alliance, found: SavedSearches) -> impl IntoView {
    let lang = use_lang();
    if found.searches.is_empty() {
        let href = format!("/{}/directory", alliance.slug);
        return view! {
            <div class="empty">
                <Icon name="star" />
                <h2>{text::EMPTY.say(lang)}</h2>
                <p>{text::EMPTY_HINT.say(lang)}</p>
                <div class="button-row"><a class="button button-primary" href=href>{text::TO_DIRECTORY.say(lang)}</a></div>
            </div>
        }
        .into_any();
    }
    let hint = (!found.has_mail).then(|| view! { <p class="muted">{text::NO_MAIL.say(lang)}</p> });
    let form = Form::of(ServerAction::<EditSearch>::new());
    let items = found.searches.into_iter().map(|one| item(lang, &alliance, one, form)).collect_view();
    view! {
        <FormProblem form />
        {hint}
        <ul role="list" class="stack">{items}</ul>
    }
    .into_any()
}

fn item(lang: Lang, alliance: &Alliance, one: SavedSearch, form: Form) -> impl IntoView + use<> {
    let id = one.id.to_string();
    let total = one.total as i64;
    let fresh = (one.fresh > 0).then(|| {
        let since = text::SINCE_LAST_VISIT.say(lang);
        view! {
            <span class="badge badge-primary">
                {text::fresh(lang, one.fresh as i64)}<span class="visually-hidden">" "{since}</span>
            </span>
        }
    });
    view! {
        <li class="card saved-search">
            <div class="card-head"><h2>{one.name.clone()}</h2>{fresh}</div>
            <p>{described(lang, alliance, &one.query)}</p>
            <p class="muted small">
                {organisations(lang, total, &format::number(lang, total))}
                " · "{text::ALERT.say(lang)}": "{text::alert_name(one.alert).say(lang)}
            </p>
            <div class="cluster">
                <form method="post" action=OpenSearch::PATH>
                    <input type="hidden" name="alliance" value=alliance.slug.clone() />
                    <input type="hidden" name="id" value=id.clone() />
                    <button class="button button-primary">{text::OPEN.say(lang)}
                        <span class="visually-hidden">": "{one.name.clone()}</span></button>
                </form>
                {change(lang, alliance, &one, form)}
            </div>
        </li>
    }
}

/// The form that changes a search unfolds below it. After a refusal the one that was sent stands open.
fn change(lang: Lang, alliance: &Alliance, one: &SavedSearch, form: Form) -> impl IntoView + use<> {
    let id = one.id.to_string();
    let was_sent = form.value("id", String::new()) == id;
    let form = if was_sent { form } else { Form::at("") };
    let name = one.name.clone();
    let problem = |field: &'static str| {
        let said = form.problem(field);
        move || said().map(|said| view! { <p class="field-error"><Icon name="alert" />{said}</p> })
    };
    view! {
        <details class="saved-search-change" open=was_sent>
            <summary class="button">{text::CHANGE.say(lang)}<span class="visually-hidden">": "{one.name.clone()}</span></summary>
            <form class="move-form" method="post" action=EditSearch::PATH>
                <input type="hidden" name="alliance" value=alliance.slug.clone() />
                <input type="hidden" name="id" value=id.clone() />
                <label class="field"><span>{text::NAME.say(lang)}</span>
                    <input class="input" name="name" required maxlength=NAME_LIMIT value=form.value("name", name) /></label>
                <label class="field"><span>{text::ALERT.say(lang)}</span>
                    {select(lang, &form.value("alert", one.alert.code().to_owned()))}</label>
                {problem("name")}
                {problem("alert")}
                <button class="button button-primary">{text::SAVE_CHANGE.say(lang)}</button>
            </form>
            <form method="post" action=DeleteSearch::PATH>
                <input type="hidden" name="alliance" value=alliance.slug.clone() />
                <input type="hidden" name="id" value=id />
                <button class="button button-danger">{text::DELETE.say(lang)}<span class="visually-hidden">": "{one.name.clone()}</span></button>
            </form>
        </details>
    }
}

fn select(lang: Lang, chosen: &str) -> impl IntoView + use<> {
    let options = alert_options(lang).into_iter().map(|(code, name)| {
        let selected = code == chosen;
        view! { <option value=code selected=selected>{name}</option> }
    });
    let options = options.collect_view();
    view! { <select class="select" name="alert">{options}</select> }
}
