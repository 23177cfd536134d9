//! The page behind the link in a letter. Opening it changes nothing; its button ends the letters.

use crate::app::shell::{BareBar, Footer, SkipLink};
use crate::error::{Error, Problem as FieldProblem};
use crate::searches::api::{EndAlert, read_alert};
use crate::searches::model::{Alert, AlertLink};
use crate::searches::text;
use crate::ui::{Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_params_map;

#[component]
pub fn EndAlertPage() -> impl IntoView {
    let lang = use_lang();
    let link = use_params_map().with_untracked(|params| params.get("token")).unwrap_or_default();
    let asked = link.clone();
    let alert = Resource::new(|| (), move |()| read_alert(asked.clone()));
    view! {
        <Head title=text::END_TITLE.say(lang) />
        <SkipLink />
        <BareBar />
        <main id="main" class="page page-narrow" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let link = link.clone();
                    Suspend::new(async move {
                        match alert.await {
                            Ok(alert) => view! { <Question alert link /> }.into_any(),
                            Err(error) if is_dead(&error) => view! { <DeadLink /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </main>
        <Footer />
    }
}

fn is_dead(error: &Error) -> bool {
    matches!(error.problem_of("link"), Some(FieldProblem::LinkExpired))
}

#[component]
fn Question(alert: AlertLink, link: String) -> impl IntoView {
    let lang = use_lang();
    let answer = if alert.alert == Alert::Off {
        view! { <div class="banner banner-success" role="status"><Icon name="check" /><p>{text::ended(lang, &alert.name)}</p></div> }
            .into_any()
    } else {
        view! {
            <form class="card move-form" method="post" action=EndAlert::PATH>
                <p>{text::end_question(lang, &alert.name)}</p>
                <input type="hidden" name="link" value=link />
                <p><button class="button button-primary">{text::END.say(lang)}</button></p>
            </form>
        }
        .into_any()
    };
    view! {
        <header class="page-head"><div class="page-head-text"><h1>{text::END_TITLE.say(lang)}</h1></div></header>
        {answer}
    }
}

#[component]
fn DeadLink() -> impl IntoView {
    let lang = use_lang();
    view! {
        <section class="empty">
            <Icon name="link" />
            <h1>{text::END_DEAD.say(lang)}</h1>
            <p>{text::END_DEAD_HINT.say(lang)}</p>
        </section>
    }
}
