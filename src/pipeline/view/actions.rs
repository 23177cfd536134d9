//! The actions of a proposal's page. They outlive what the page shows, which is drawn anew
//! after each of them, so that an undo offered before still works after.

use crate::directory::model::Opportunity;
use crate::error::Error;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::pipeline::model::{Participant, Proposal};
use crate::pipeline::proposal_api::{
    AddNeed, AddParticipant, ArchiveNeed, ArchiveProposal, ChangeParticipantRole, DecideProposal, RemoveParticipant,
    RestoreNeed, RestoreProposal, SaveNeed,
};
use crate::pipeline::proposal_text as text;
use crate::ui::problem::say_error;
use crate::ui::toast::use_toasts;
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[derive(Clone, Copy)]
pub struct PageActions {
    pub decide: ServerAction<DecideProposal>,
    pub archive: ServerAction<ArchiveProposal>,
    pub restore: ServerAction<RestoreProposal>,
    pub add: ServerAction<AddParticipant>,
    pub change_role: ServerAction<ChangeParticipantRole>,
    pub remove: ServerAction<RemoveParticipant>,
    pub add_need: ServerAction<AddNeed>,
    pub save_need: ServerAction<SaveNeed>,
    pub archive_need: ServerAction<ArchiveNeed>,
    pub restore_need: ServerAction<RestoreNeed>,
    /// How many of them have changed something, by which the page knows to read anew.
    done: RwSignal<u32>,
    /// What the last form would take away, and how to bring it back.
    undo: StoredValue<Option<(String, Callback<()>)>>,
}

impl PageActions {
    pub fn provide() -> PageActions {
        let actions = PageActions {
            decide: ServerAction::new(),
            archive: ServerAction::new(),
            restore: ServerAction::new(),
            add: ServerAction::new(),
            change_role: ServerAction::new(),
            remove: ServerAction::new(),
            add_need: ServerAction::new(),
            save_need: ServerAction::new(),
            archive_need: ServerAction::new(),
            restore_need: ServerAction::new(),
            done: RwSignal::new(0),
            undo: StoredValue::new(None),
        };
        actions.follow(actions.decide, false);
        actions.follow(actions.archive, true);
        actions.follow(actions.restore, false);
        actions.follow(actions.add, false);
        actions.follow(actions.change_role, false);
        actions.follow(actions.remove, true);
        actions.follow(actions.add_need, false);
        actions.follow(actions.save_need, false);
        actions.follow(actions.archive_need, true);
        actions.follow(actions.restore_need, false);
        provide_context(actions);
        actions
    }

    pub fn done(&self) -> u32 {
        self.done.get()
    }

    fn follow<S>(self, action: ServerAction<S>, offers_undo: bool)
    where
        S: ServerFn<Error = Error> + Clone + Send + Sync + 'static,
        S::Output: Clone + Send + Sync + 'static,
    {
        let (value, toasts) = (action.value(), use_toasts());
        Effect::new(move || {
            if !matches!(&*value.read(), Some(Ok(_))) {
                return;
            }
            self.done.update(|times| *times += 1);
            if let Some((message, undo)) = self.undo.get_value().filter(|_| offers_undo) {
                toasts.offer_undo(message, undo);
            }
        });
    }

    /// Called when the form that archives the proposal is sent.
    pub fn will_archive(self, lang: Lang, alliance: &Alliance, proposal: &Proposal) {
        let (alliance, id) = (alliance.slug.clone(), proposal.id);
        let undo = move || {
            self.restore.dispatch(RestoreProposal { alliance: alliance.clone(), id });
        };
        self.keep(text::ARCHIVED_NOW.say(lang).to_owned(), undo);
    }

    /// Called when the form that takes a participant out is sent.
    pub fn will_remove(self, lang: Lang, alliance: &Alliance, proposal: &Proposal, member: &Participant) {
        let (alliance, id, organisation, role) = (alliance.slug.clone(), proposal.id, member.organisation, member.role);
        let undo = move || {
            self.add.dispatch(AddParticipant { alliance: alliance.clone(), id, organisation, role });
        };
        self.keep(text::removed_named(lang, &member.name), undo);
    }

    /// Called when the form that archives a need is sent.
    pub fn will_archive_need(self, lang: Lang, alliance: &Alliance, proposal: &Proposal, need: &Opportunity) {
        let (alliance, id, need_id) = (alliance.slug.clone(), proposal.id, need.id);
        let undo = move || {
            self.restore_need.dispatch(RestoreNeed { alliance: alliance.clone(), id, need: need_id });
        };
        self.keep(text::archived_need(lang, &need.title), undo);
    }

    fn keep(self, message: String, undo: impl Fn() + Send + Sync + 'static) {
        self.undo.set_value(Some((message, Callback::new(move |()| undo()))));
    }
}

/// Why a form without fields of its own was refused.
#[component]
pub fn Refusal(#[prop(into)] error: Signal<Option<Error>>) -> impl IntoView {
    let lang = use_lang();
    let banner = move || {
        error.read().as_ref().map(|error| {
            let said = say_error(lang, error);
            view! { <div class="banner banner-danger"><Icon name="alert" /><p>{said}</p></div> }
        })
    };
    view! { <div role="alert">{banner}</div> }
}
