//! The organisations that fit, best first, each with the reasons.

use super::asked::Asked;
use super::shortlist::{Shortlist, ShortlistButton};
use crate::directory::country::country_name;
use crate::directory::model::OrganisationKind;
use crate::directory::text::size_name;
use crate::id::ProposalId;
use crate::matchmaking::model::{
    MOST_SHARE, MOST_SUGGESTIONS, Missing, Partner, Reason, ReasonKind, SUGGESTIONS, Suggestion, whole_points,
};
use crate::matchmaking::text;
use crate::network::model::Alliance;
use crate::ui::{Icon, format, text as words, use_lang};
use leptos::prelude::*;

#[component]
pub fn Suggestions(
    suggestions: Vec<Suggestion>,
    /// How many organisations were looked at.
    compared: usize,
    shortlist: Shortlist,
    asked: Memo<Asked>,
    /// The proposal, if the viewer may complete it.
    edit: Option<ProposalId>,
) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    if suggestions.is_empty() {
        return nobody(&alliance.slug, edit);
    }
    let count = suggestions.len();
    let of = text::best_of(lang, &format::number(lang, count as i64), &format::number(lang, compared as i64));
    let wanted = asked.get_untracked().show;
    let more = (count as u32 >= wanted && wanted < MOST_SUGGESTIONS).then(|| {
        let slug = alliance.slug.clone();
        let show = (wanted + SUGGESTIONS).min(MOST_SUGGESTIONS);
        let href = move || Asked { show, ..asked.get() }.href(&slug);
        view! { <div class="button-row"><a class="button" href=href data-noscroll="">{text::SHOW_MORE.say(lang)}</a></div> }
    });
    let cards = suggestions.into_iter().map(|one| view! { <Card suggestion=one shortlist /> }).collect_view();
    view! {
        <section class="match-pane" aria-labelledby="match-suggestions">
            <div class="match-pane-head"><h2 id="match-suggestions">{text::SUGGESTIONS.say(lang)}</h2><span class="muted small">{of}</span></div>
            <ol role="list" class="match-list">{cards}</ol>
            {more}
        </section>
    }
    .into_any()
}

fn nobody(slug: &str, edit: Option<ProposalId>) -> AnyView {
    let lang = use_lang();
    let edit = edit.map(|id| {
        view! { <a class="button button-primary" href=format!("/{slug}/pipeline/{id}/edit")>{text::EDIT_PROPOSAL.say(lang)}</a> }
    });
    view! {
        <section class="match-pane empty">
            <Icon name="users" />
            <h2>{text::NO_SUGGESTIONS.say(lang)}</h2>
            <p>{text::NO_SUGGESTIONS_HINT.say(lang)}</p>
            <div class="button-row">{edit}<a class="button" href=format!("/{slug}/directory")>{text::TO_DIRECTORY.say(lang)}</a></div>
        </section>
    }
    .into_any()
}

#[component]
fn Card(suggestion: Suggestion, shortlist: Shortlist) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let Suggestion { partner, reasons, missing, score: exact } = suggestion;
    let shares: Vec<i64> = reasons.iter().map(|reason| reason.share).collect();
    let (score, points) = whole_points(&shares);
    let id = partner.id;
    let profile = format!("/{slug}/directory/{id}");
    let reasons = reasons.into_iter().zip(points).map(|(reason, points)| reason_row(&reason, points)).collect_view();
    let missing = missing.into_iter().map(missing_row).collect_view();
    let name = partner.name.clone();
    view! {
        <li class="match-card" class:is-shortlisted=move || shortlist.has(id)>
            <div class="match-card-head">
                <div>
                    <h3 class="match-card-name"><a href=profile.clone()>{partner.name.clone()}</a></h3>
                    <p class="org-meta">{meta(&partner)}</p>
                </div>
                <div class="match-score">
                    <span class="match-score-value">{score}<small>{text::OUT_OF_100.say(lang)}</small></span>
                    <meter class="meter" min="0" max="100" value=score aria-label=format!("{}: {name}", text::FIT.say(lang))>
                        {text::of_100(lang, score)}
                    </meter>
                </div>
            </div>
            <ul role="list" class="match-reasons" aria-label=text::REASONS.say(lang)>{reasons}{missing}</ul>
            <div class="match-card-foot">
                <ShortlistButton shortlist organisation=id name score=exact />
                <a class="button button-small button-quiet" href=profile>
                    {text::SHOW_PROFILE.say(lang)}<span class="visually-hidden">": "{partner.name}</span>
                </a>
            </div>
        </li>
    }
    .into_any()
}

/// Kind, place and, for invented ones, the mark of a sample.
fn meta(partner: &Partner) -> impl IntoView + use<> {
    let lang = use_lang();
    // Only of an enterprise does its size say something.
    let size = partner.size_class.filter(|_| partner.kind == OrganisationKind::Enterprise);
    let kind = match size {
        Some(size) => size_name(size).say(lang),
        None => crate::directory::text::kind_name(partner.kind).say(lang),
    };
    let country = country_name(lang, &partner.country);
    let place = match &partner.city {
        Some(city) => format!("{city}, {country}"),
        None => country,
    };
    let sample = partner.is_sample.then(|| {
        view! { <span class="badge badge-sample" title=words::SAMPLE_HINT.say(lang)>{words::SAMPLE.say(lang)}</span> }
    });
    view! { <span>{kind}</span><span><Icon name="pin" />{place}</span>{sample} }
}

fn reason_row(reason: &Reason, points: i64) -> impl IntoView + use<> {
    let alliance = expect_context::<Alliance>();
    let (kind, about) = text::reason(use_lang(), &reason.kind, &alliance);
    let about = match &reason.kind {
        ReasonKind::Offer { opportunity, .. } | ReasonKind::Need { opportunity, .. } => {
            let href = format!("/{}/opportunities/{opportunity}", alliance.slug);
            view! { <a href=href>{about}</a> }.into_any()
        }
        _ => about.into_any(),
    };
    // What earned anything at all stays visible.
    let width = (reason.share * 100 / MOST_SHARE).clamp(1, 100);
    let points = if points == 0 { "< 1".to_owned() } else { format!("+{points}") };
    view! {
        <li class="match-reason">
            <span class="match-reason-label"><span class="match-reason-kind">{kind}": "</span>{about}</span>
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bar-solid" width=width height="8" />
            </svg>
            <span class="match-points">{points}</span>
        </li>
    }
}

fn missing_row(missing: Missing) -> impl IntoView + use<> {
    let lang = use_lang();
    let said = text::missing(missing).say(lang);
    let said = match missing {
        // An old profile counts like a fresh one; it is only less certain.
        Missing::Outdated => said.to_owned(),
        _ => text::not_known(lang, said),
    };
    view! { <li class="match-reason is-unknown"><span class="match-reason-label">{said}</span></li> }
}
