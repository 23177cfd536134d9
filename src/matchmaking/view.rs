//! The matchmaking board: pick a proposal or need, see its gaps and who could fill them.

mod asked;
mod picker;
mod shortlist;
mod subject;
mod suggestions;

use super::api::{ShortlistPartner, UnshortlistPartner, subjects, suggest};
use super::model::{Matches, SubjectId};
use super::text;
use crate::network::model::Alliance;
use crate::ui::{Form, FormProblem, Head, Icon, LoadFailed, Loading, use_lang, when_loaded};
use asked::Asked;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use picker::Picker;
use shortlist::{Shortlist, ShortlistPanel};
use subject::SubjectCard;
use suggestions::Suggestions;

#[component]
pub fn MatchmakingPage() -> impl IntoView {
    let lang = use_lang();
    let slug = StoredValue::new(expect_context::<Alliance>().slug);
    let query = use_query_map();
    let asked = Memo::new(move |_| Asked::read(&query.read()));
    let words = Memo::new(move |_| asked.get().words);
    let picked = Memo::new(move |_| (asked.get().subject, asked.get().show));
    let picks = Resource::new(move || words.get(), move |words| subjects(slug.get_value(), words));
    let matches = Resource::new(
        move || picked.get(),
        move |(subject, show)| async move {
            match subject {
                Some(id) => Some(suggest(slug.get_value(), id.proposal(), id.need(), lang, Some(show)).await),
                None => None,
            }
        },
    );
    let is_picked = move || asked.read().subject.is_some();
    view! {
        <main id="main" class="page" tabindex="-1">
            <header class="page-head">
                <div class="page-head-text"><h1>{text::TITLE.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p></div>
                {move || is_picked().then(|| view! {
                    <button type="button" class="button match-picker-open" popovertarget=picker::ID>
                        <Icon name="board" />{text::PICK_ANOTHER.say(lang)}
                    </button>
                })}
            </header>
            <FormProblem form=Form::of(ServerAction::<ShortlistPartner>::new()) />
            <FormProblem form=Form::of(ServerAction::<UnshortlistPartner>::new()) />
            <div class="match">
                <Transition fallback=Loading>
                    {when_loaded(move || Suspend::new(async move {
                        match picks.await {
                            Ok(subjects) => view! { <Picker subjects asked /> }.into_any(),
                            Err(error) => view! { <LoadFailed error /> }.into_any(),
                        }
                    }))}
                </Transition>
                <Transition fallback=Loading>
                    {when_loaded(move || Suspend::new(async move {
                        match matches.await {
                            Some(Ok(matches)) => view! { <Found matches asked /> }.into_any(),
                            Some(Err(error)) => view! { <Head title=text::TITLE.say(lang) /><LoadFailed error /> }.into_any(),
                            None => view! { <NothingPicked /> }.into_any(),
                        }
                    }))}
                </Transition>
            </div>
        </main>
    }
    .into_any()
}

/// The picked subject with its shortlist, and the organisations that fit.
#[component]
fn Found(matches: Matches, asked: Memo<Asked>) -> impl IntoView {
    let lang = use_lang();
    let Matches { subject, checks, suggestions, compared, shortlist, may_shortlist } = matches;
    let shortlist = Shortlist::new(subject.id, shortlist, may_shortlist);
    let is_proposal = matches!(subject.id, SubjectId::Proposal(_));
    let edit = subject.id.proposal().filter(|_| is_proposal && may_shortlist);
    view! {
        <Head title=text::partners_for(lang, &subject.title) description=subject.summary.clone() />
        <div class="match-pane">
            <SubjectCard subject checks />
            <ShortlistPanel shortlist />
        </div>
        <Suggestions suggestions compared shortlist asked edit />
    }
    .into_any()
}

#[component]
fn NothingPicked() -> impl IntoView {
    let lang = use_lang();
    view! {
        <Head title=text::TITLE.say(lang) description=text::INTRO.say(lang) />
        <div class="empty">
            <Icon name="match" />
            <h2>{text::NOTHING_PICKED.say(lang)}</h2>
            <p>{text::NOTHING_PICKED_HINT.say(lang)}</p>
        </div>
    }
    .into_any()
}
