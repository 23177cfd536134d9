//! The actions of a page. They are made once for the page, so that it reads itself anew after
//! a step, and keeps what was typed after a refusal.

use crate::error::Error;
use crate::opportunity::api::{
    AnswerInterest, ExpressInterest, FollowOpportunity, PublishOpportunity, RenewOpportunity, ReviewOpportunity,
    SubmitOpportunity, UnfollowOpportunity,
};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[derive(Clone, Copy)]
pub struct Steps {
    pub submit: ServerAction<SubmitOpportunity>,
    pub publish: ServerAction<PublishOpportunity>,
    pub review: ServerAction<ReviewOpportunity>,
    pub renew: ServerAction<RenewOpportunity>,
    pub follow: ServerAction<FollowOpportunity>,
    pub unfollow: ServerAction<UnfollowOpportunity>,
    pub express: ServerAction<ExpressInterest>,
    pub answer: ServerAction<AnswerInterest>,
    /// How many steps have been taken on this page.
    pub taken: RwSignal<u32>,
}

impl Steps {
    /// Makes the actions of a page and hands them to its components.
    pub fn provide() -> Steps {
        let steps = Steps {
            submit: ServerAction::new(),
            publish: ServerAction::new(),
            review: ServerAction::new(),
            renew: ServerAction::new(),
            follow: ServerAction::new(),
            unfollow: ServerAction::new(),
            express: ServerAction::new(),
            answer: ServerAction::new(),
            taken: RwSignal::new(0),
        };
        count(steps.submit, steps.taken);
        count(steps.publish, steps.taken);
        count(steps.review, steps.taken);
        count(steps.renew, steps.taken);
        count(steps.follow, steps.taken);
        count(steps.unfollow, steps.taken);
        count(steps.express, steps.taken);
        count(steps.answer, steps.taken);
        provide_context(steps);
        steps
    }
}

fn count<S>(action: ServerAction<S>, taken: RwSignal<u32>)
where
    S: ServerFn<Output = (), Error = Error> + Clone + Send + Sync + 'static,
{
    let value = action.value();
    Effect::new(move || {
        if matches!(value.read().as_ref(), Some(Ok(()))) {
            taken.update(|taken| *taken += 1);
        }
    });
}
