//! Where a need or offer stands, and the next step for who may take it.

use super::{Addressed, Steps};
use crate::i18n::Lang;
use crate::id::OpportunityId;
use crate::opportunity::model::{Phase, Standing};
use crate::opportunity::text::{self, phase_name};
use crate::ui::{Form, FormProblem, Icon, format, use_lang};
use leptos::prelude::*;

/// A phase in its colour; what is simply published needs no mark.
pub fn phase_badge(lang: Lang, phase: Phase) -> Option<impl IntoView> {
    let class = match phase {
        Phase::Published => return None,
        Phase::Draft => "badge",
        Phase::InReview => "badge badge-accent",
        Phase::Expiring | Phase::Expired => "badge badge-warning",
    };
    Some(view! { <span class=class>{phase_name(phase).say(lang)}</span> })
}

/// What others do not see yet, or soon or no longer see, with the step that changes that.
#[component]
pub fn StandingBanner(id: OpportunityId, standing: Standing) -> impl IntoView {
    let lang = use_lang();
    let steps = expect_context::<Steps>();
    let (class, icon, hint) = match standing.phase {
        Phase::Published => return ().into_any(),
        // What soon ends concerns those who can do something about it.
        Phase::Expiring if standing.renews_until.is_none() => return ().into_any(),
        Phase::Draft => ("banner", "edit", text::DRAFT_HINT),
        Phase::InReview => ("banner", "clock", text::IN_REVIEW_HINT),
        Phase::Expiring => ("banner banner-warning", "clock", text::EXPIRING_HINT),
        Phase::Expired => ("banner banner-warning", "clock", text::EXPIRED_HINT),
    };
    let submit = standing.may_submit.then(|| {
        view! {
            <ActionForm action=steps.submit>
                <Addressed id=id.to_string() />
                <button class="button button-small button-primary">{text::SUBMIT.say(lang)}</button>
            </ActionForm>
        }
    });
    let publish = standing.may_publish.then(|| {
        view! {
            <ActionForm action=steps.publish>
                <Addressed id=id.to_string() />
                <button class="button button-small">{text::PUBLISH.say(lang)}</button>
            </ActionForm>
        }
    });
    let renew = standing.renews_until.map(|day| {
        view! {
            <ActionForm action=steps.renew>
                <Addressed id=id.to_string() />
                <button class="button button-small button-primary">{text::renew_until(lang, &format::date(lang, day))}</button>
            </ActionForm>
        }
    });
    view! {
        <FormProblem form=Form::of(steps.submit) />
        <FormProblem form=Form::of(steps.publish) />
        <FormProblem form=Form::of(steps.renew) />
        <div class=class>
            <Icon name=icon />
            <div>
                <p class="banner-title">{phase_name(standing.phase).say(lang)}</p>
                <p>{hint.say(lang)}</p>
                <div class="button-row">{submit}{publish}{renew}</div>
            </div>
        </div>
    }
    .into_any()
}

/// Begins and ends to follow; a person alone knows.
#[component]
pub fn FollowButton(id: OpportunityId, standing: Standing) -> impl IntoView {
    let lang = use_lang();
    let steps = expect_context::<Steps>();
    let button = if standing.is_following {
        view! {
            <ActionForm action=steps.unfollow>
                <Addressed id=id.to_string() />
                <button class="button button-quiet" title=text::FOLLOW_HINT.say(lang)><Icon name="star" />{text::UNFOLLOW.say(lang)}</button>
            </ActionForm>
        }
        .into_any()
    } else if standing.may_follow {
        view! {
            <ActionForm action=steps.follow>
                <Addressed id=id.to_string() />
                <button class="button" title=text::FOLLOW_HINT.say(lang)><Icon name="star" />{text::FOLLOW.say(lang)}</button>
            </ActionForm>
        }
        .into_any()
    } else {
        ().into_any()
    };
    view! {
        <FormProblem form=Form::of(steps.follow) />
        <FormProblem form=Form::of(steps.unfollow) />
        {button}
    }
}
