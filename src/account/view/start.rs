//! The start page: what this place is, or the alliances of whoever is signed in.

use crate::account::api::{SignOut, me};
use crate::account::model::{Acting, Me};
use crate::account::text;
use crate::app::shell::{BareBar, Brand, DisplayMenu, Footer, SkipLink};
use crate::network::text::role_name;
use crate::ui::{Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[component]
pub fn StartPage() -> impl IntoView {
    let loaded = Resource::new(|| (), |()| me());
    view! {
        <SkipLink />
        <Suspense fallback=Loading>
            {when_loaded(move || Suspend::new(async move {
                match loaded.await {
                    Ok(Some(me)) => view! { <Alliances me /> }.into_any(),
                    Ok(None) => view! { <Story><Invitation /></Story> }.into_any(),
                    Err(error) => view! { <BareBar /><main id="main" class="page" tabindex="-1"><Problem error /></main> }.into_any(),
                }
            }))}
        </Suspense>
        <Footer />
    }
}

/// The petrol side that says what this place is, beside what is to be done here.
#[component]
pub fn Story(children: Children) -> impl IntoView {
    let lang = use_lang();
    let circles = |radius: u32| {
        [(150, 150), (250, 150), (200, 245)].map(|(x, y)| view! { <circle cx=x cy=y r=radius /> }).collect_view()
    };
    view! {
        <div class="sign-in">
            <section class="sign-in-story" aria-label=text::STORY_LABEL.say(lang)>
                <svg class="sign-in-art" viewBox="0 0 400 400" aria-hidden="true" focusable="false">{circles(105)}{circles(70)}</svg>
                <Brand />
                <div class="sign-in-pitch">
                    <p class="sign-in-claim">{text::CLAIM.say(lang)}</p>
                    <p>{text::PITCH.say(lang)}</p>
                </div>
                <p class="sign-in-note">{text::LANGUAGES_NOTE.say(lang)}</p>
            </section>
            <main id="main" class="sign-in-main" tabindex="-1">
                <div class="sign-in-display"><DisplayMenu button="button button-quiet button-small" /></div>
                <div class="sign-in-card">{children()}</div>
            </main>
        </div>
    }
}

/// What somebody who is not signed in finds on the start page.
#[component]
fn Invitation() -> impl IntoView {
    let lang = use_lang();
    let line = |icon: &'static str, said: &'static str| view! { <li class="session-item"><Icon name=icon /><span>{said}</span></li> };
    view! {
        <Head title=text::WELCOME.say(lang) />
        <h1>{text::WELCOME.say(lang)}</h1>
        <ul role="list">
            {line("building", text::STORY_DIRECTORY.say(lang))}
            {line("board", text::STORY_PIPELINE.say(lang))}
            {line("match", text::STORY_MATCHMAKING.say(lang))}
        </ul>
        <a class="button button-primary button-block" href="/sign-in">{text::SIGN_IN.say(lang)}</a>
    }
}

/// The alliances of a person, each with the role there.
#[component]
fn Alliances(me: Me) -> impl IntoView {
    let lang = use_lang();
    let cards = me.alliances.into_iter().map(|acting| view! { <AllianceCard acting /> }).collect::<Vec<_>>();
    let list = if cards.is_empty() {
        view! {
            <div class="empty">
                <Icon name="users" />
                <h2>{text::NO_ALLIANCE.say(lang)}</h2>
                <p>{text::NO_ALLIANCE_HINT.say(lang)}</p>
            </div>
        }
        .into_any()
    } else {
        view! { <ul role="list" class="org-grid">{cards}</ul> }.into_any()
    };
    view! {
        <Head title=text::YOUR_ALLIANCES.say(lang) />
        <BareBar />
        <main id="main" class="page" tabindex="-1">
            <header class="page-head">
                <div class="page-head-text"><h1>{text::YOUR_ALLIANCES.say(lang)}</h1><p class="page-intro">{me.name}</p></div>
                <div class="button-row">
                    <a class="button" href="/account"><Icon name="settings" />{text::ACCOUNT.say(lang)}</a>
                    <form method="post" action=SignOut::PATH>
                        <button class="button"><Icon name="log-out" />{text::SIGN_OUT.say(lang)}</button>
                    </form>
                </div>
            </header>
            {list}
        </main>
    }
}

#[component]
fn AllianceCard(acting: Acting) -> impl IntoView {
    let lang = use_lang();
    let role = role_name(acting.role).say(lang);
    let edited = acting.edits.into_iter().map(|(_, name)| view! { <span class="chip">{name}</span> }).collect_view();
    view! {
        <li class="org-card">
            <div class="org-card-head">
                <h2 class="org-card-name"><a href=format!("/{}", acting.slug)>{acting.name}</a></h2>
            </div>
            <div class="org-card-foot"><span class="badge badge-primary">{role}</span>{edited}</div>
        </li>
    }
}
