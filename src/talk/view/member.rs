//! The talks with one member, on the page of its membership.

use super::list::{due, next_step};
use super::{StartButton, said_satisfaction};
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::talk::api::StartTalk;
use crate::talk::model::{TalkLine, TalkStatus, TalksOfMember};
use crate::talk::text;
use crate::ui::{Form, FormProblem, format, use_lang};
use leptos::prelude::*;
use time::Date;

#[component]
pub fn MemberTalks(organisation: OrganisationId, talks: TalksOfMember, today: Date) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<StartTalk>::new();
    let has_draft = talks.talks.iter().any(|talk| talk.status == TalkStatus::Draft);
    let start = (talks.may_start && !has_draft)
        .then(|| view! { <StartButton action organisation name="" is_primary=talks.is_due /> });
    let when = talks.is_member.then(|| due(lang, talks.due_on, today));
    let items =
        talks.talks.iter().map(|talk| view! { <Item talk=talk.clone() slug=slug.clone() today /> }).collect::<Vec<_>>();
    let list = if items.is_empty() {
        view! { <p class="muted">{text::NO_TALKS.say(lang)}</p> }.into_any()
    } else {
        view! { <ul role="list" class="profile-list">{items}</ul> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="talks-title">
            <div class="card-head"><h2 id="talks-title">{text::TALKS.say(lang)}</h2>{when}</div>
            <FormProblem form=Form::of(action) />
            {list}
            <div class="cluster">{start}</div>
        </section>
    }
}

#[component]
fn Item(talk: TalkLine, slug: String, today: Date) -> impl IntoView {
    let lang = use_lang();
    let href = format!("/{slug}/membership/talks/{}", talk.id);
    let named = match (talk.status, talk.day) {
        (TalkStatus::Held, Some(day)) => format::date(lang, day),
        _ => text::CONTINUE.say(lang).to_owned(),
    };
    let draft =
        (talk.status == TalkStatus::Draft).then(|| view! { " "<span class="badge">{text::DRAFT.say(lang)}</span> });
    let satisfaction = said_satisfaction(lang, talk.satisfaction)
        .map(|said| view! { <p>{text::SATISFACTION.say(lang)}": "<strong class="number">{said}</strong></p> });
    let step = (!talk.next_step.is_empty() || talk.next_on.is_some())
        .then(|| view! { <p>{text::NEXT_STEP.say(lang)}": "{next_step(lang, &talk, today)}</p> });
    view! { <li class="profile-item"><h3><a href=href>{named}</a>{draft}</h3>{satisfaction}{step}</li> }
}
