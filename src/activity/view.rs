//! Lists of what happened, for a record's own page and for an overview.

use super::model::{Activity, EventKind};
use super::text::{NOTHING_YET, reason, sentence, subject_name};
use crate::account::text::own::person_name;
use crate::live::Topic;
use crate::pipeline::model::Outcome;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;
use time::OffsetDateTime;

/// The history of one record, newest first, on that record's page.
#[component]
pub fn Timeline(items: Vec<Activity>) -> impl IntoView {
    let lang = use_lang();
    let item = |activity: Activity| {
        let refused = is_refusal(&activity.event);
        let reason =
            reason(&activity.event).map(|reason| view! { <p class="timeline-reason"><q>{reason.to_owned()}</q></p> });
        view! {
            <li class="timeline-item" class:is-refused=refused>
                <p>{sentence(lang, &activity.event)}</p>
                {reason}
                <p class="timeline-meta"><When at=activity.at />{by(&activity)}</p>
            </li>
        }
    };
    if items.is_empty() {
        return view! { <p class="muted">{NOTHING_YET.say(lang)}</p> }.into_any();
    }
    view! { <ol class="timeline" role="list">{items.into_iter().map(item).collect_view()}</ol> }.into_any()
}

/// What happened in an alliance lately, each line with a link to what it is about.
#[component]
pub fn ActivityList(items: Vec<Activity>, #[prop(into)] alliance: String) -> impl IntoView {
    let lang = use_lang();
    let item = |activity: Activity| {
        let said = sentence(lang, &activity.event);
        let name = subject_name(&activity.event).map(ToOwned::to_owned);
        let text = match (name, address(&alliance, &activity)) {
            (Some(name), Some(href)) => view! { <a href=href>{name}</a>": "{said} }.into_any(),
            (Some(name), None) => view! { {name}": "{said} }.into_any(),
            (None, _) => view! { {said} }.into_any(),
        };
        view! {
            <li class="activity-item">
                <Icon name=icon(activity.topic) />
                <div>
                    <p class="activity-text">{text}</p>
                    <p class="activity-meta"><When at=activity.at />{by(&activity)}</p>
                </div>
            </li>
        }
    };
    view! { <ul class="activity-list" role="list">{items.into_iter().map(item).collect_view()}</ul> }
}

#[component]
fn When(at: OffsetDateTime) -> impl IntoView {
    view! { <time datetime=machine_time(at)>{format::moment(use_lang(), at)}</time> }
}

/// A moment as `datetime` attributes have it: `2026-03-05T14:07:00Z`.
fn machine_time(at: OffsetDateTime) -> String {
    let (date, time) = (at.date(), at.time());
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        date.year(),
        u8::from(date.month()),
        date.day(),
        time.hour(),
        time.minute(),
        time.second()
    )
}

fn by(activity: &Activity) -> Option<String> {
    activity.by.as_ref().map(|name| format!(" · {}", person_name(use_lang(), name)))
}

fn is_refusal(event: &EventKind) -> bool {
    use Outcome::{Deferred, Rejected, Terminated, Withdrawn};
    matches!(event, EventKind::OutcomeRecorded { outcome: Some(Deferred | Rejected | Terminated | Withdrawn), .. })
}

fn icon(topic: Topic) -> &'static str {
    match topic {
        Topic::Network | Topic::Membership => "users",
        Topic::Organisation => "building",
        Topic::Opportunity => "need",
        Topic::Proposal | Topic::Record => "document",
        Topic::Shortlist => "star",
    }
}

/// Where the subject of an event is found.
fn address(alliance: &str, activity: &Activity) -> Option<String> {
    let subject = activity.subject;
    match activity.topic {
        Topic::Network | Topic::Membership => None,
        Topic::Organisation => Some(format!("/{alliance}/directory/{subject}")),
        Topic::Opportunity => Some(format!("/{alliance}/opportunities/{subject}")),
        Topic::Proposal | Topic::Record => Some(format!("/{alliance}/pipeline/{subject}")),
        Topic::Shortlist => Some(format!("/{alliance}/matchmaking")),
    }
}
