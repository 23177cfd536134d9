//! The coordinators' review, and what reviewers have written.

use super::{Addressed, Choose, Steps, paragraphs};
use crate::i18n::Lang;
use crate::id::OpportunityId;
use crate::opportunity::model::{Criterion, MOST_POINTS, Review, Standing, limit};
use crate::opportunity::text::{self, anchors, criterion_name};
use crate::ui::{Form, FormProblem, SelectField, TextArea, format, use_lang};
use leptos::prelude::*;

/// The form of a review for who may write one, and the reviews for who may read them.
#[component]
pub fn Reviews(id: OpportunityId, standing: Standing) -> impl IntoView {
    let lang = use_lang();
    let form = standing.may_review.then(|| view! { <ReviewForm id /> });
    let written = (!standing.reviews.is_empty()).then(|| {
        let reviews = standing.reviews.iter().map(|review| written(lang, review)).collect_view();
        view! {
            <section class="card" aria-labelledby="reviews-title">
                <h2 id="reviews-title">{text::REVIEWS.say(lang)}</h2>
                <ul role="list" class="review-list">{reviews}</ul>
            </section>
        }
    });
    view! { {form}{written} }
}

#[component]
fn ReviewForm(id: OpportunityId) -> impl IntoView {
    let lang = use_lang();
    let action = expect_context::<Steps>().review;
    let form = Form::of(action);
    let fields = Criterion::ALL
        .iter()
        .map(|criterion| {
            let none = (String::new(), text::POINTS_HINT.say(lang).to_owned());
            let points = (0..=MOST_POINTS).map(|points| (points.to_string(), points.to_string()));
            let options = std::iter::once(none).chain(points).collect();
            view! {
                <SelectField form name=criterion.code() label=criterion_name(*criterion).say(lang)
                    hint=anchors(*criterion).say(lang) options required=true />
            }
        })
        .collect_view();
    view! {
        <section class="card" aria-labelledby="review-title">
            <h2 id="review-title">{text::REVIEW.say(lang)}</h2>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <Addressed id=id.to_string() />
                {fields}
                <TextArea form name="comment" label=text::COMMENT.say(lang) hint=text::COMMENT_HINT.say(lang) rows=4 maxlength=limit::COMMENT />
                <div class="button-row">
                    <Choose name="decision" value="publish" label=text::PUBLISH.say(lang) is_primary=true pending=action.pending() />
                    <Choose name="decision" value="return" label=text::GIVE_BACK.say(lang) pending=action.pending() />
                </div>
            </ActionForm>
        </section>
    }
}

fn written(lang: Lang, review: &Review) -> impl IntoView + use<> {
    let points = Criterion::ALL
        .iter()
        .zip(review.points)
        .map(|(criterion, given)| {
            view! { <div><dt>{criterion_name(*criterion).say(lang)}</dt><dd>{text::points(lang, given)}</dd></div> }
        })
        .collect_view();
    let decision = if review.is_published { text::WAS_PUBLISHED } else { text::WAS_GIVEN_BACK };
    let by = review.by.as_ref().map(|name| format!(" · {name}"));
    view! {
        <li>
            <p class="muted small">{decision.say(lang)}" · "{format::date(lang, review.at.date())}{by}</p>
            <div class="prose">{paragraphs(&review.comment)}</div>
            <dl class="facts">{points}</dl>
        </li>
    }
}
