//! The shortlist: its state, the button on each card, and the panel.

use crate::id::OrganisationId;
use crate::matchmaking::api::{ShortlistPartner, UnshortlistPartner, shortlist, unshortlist};
use crate::matchmaking::model::{ShortlistEntry, SubjectId, whole_points};
use crate::matchmaking::text;
use crate::network::model::Alliance;
use crate::ui::problem::say_error;
use crate::ui::toast::{Toasts, use_toasts};
use crate::ui::{Icon, format, use_lang};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::task::spawn_local;

/// The shortlist of what is picked, shared by the cards and the panel.
#[derive(Clone, Copy)]
pub struct Shortlist {
    alliance: StoredValue<String>,
    subject: SubjectId,
    entries: RwSignal<Vec<ShortlistEntry>>,
    may_change: bool,
    toasts: Toasts,
}

impl Shortlist {
    pub fn new(subject: SubjectId, entries: Vec<ShortlistEntry>, may_change: bool) -> Shortlist {
        Shortlist {
            alliance: StoredValue::new(expect_context::<Alliance>().slug),
            subject,
            entries: RwSignal::new(entries),
            may_change,
            toasts: use_toasts(),
        }
    }

    pub fn has(&self, organisation: OrganisationId) -> bool {
        self.entries.read().iter().any(|entry| entry.organisation == organisation)
    }

    /// Shows the change at once and tells the server; a refusal takes it back.
    fn change(self, lang: crate::i18n::Lang, entry: ShortlistEntry, on: bool) {
        let before = self.entries.get_untracked();
        self.entries.update(|entries| {
            entries.retain(|other| other.organisation != entry.organisation);
            if on {
                let place = entries.partition_point(|other| other.score >= entry.score);
                entries.insert(place, entry.clone());
            }
        });
        spawn_local(async move {
            let (alliance, organisation) = (self.alliance.get_value(), entry.organisation);
            let (proposal, need) = (self.subject.proposal(), self.subject.need());
            let done = match on {
                true => shortlist(alliance, proposal, need, organisation).await,
                false => unshortlist(alliance, proposal, need, organisation).await,
            };
            match done {
                Ok(entries) => {
                    self.entries.set(entries);
                    let said = if on { text::put_on(lang, &entry.name) } else { text::taken_off(lang, &entry.name) };
                    let undo = Callback::new(move |()| self.change(lang, entry.clone(), !on));
                    self.toasts.offer_undo(said, undo);
                }
                Err(error) => {
                    self.entries.set(before);
                    self.toasts.say_problem(say_error(lang, &error));
                }
            }
        });
    }

    /// The fields that both forms send without JavaScript.
    fn fields(self, organisation: OrganisationId) -> impl IntoView + use<> {
        let (name, value) = self.subject.field();
        view! {
            <input type="hidden" name="alliance" value=self.alliance.get_value() />
            <input type="hidden" name=name value=value />
            <input type="hidden" name="organisation" value=organisation.to_string() />
        }
    }
}

/// Puts an organisation on the list or takes it off; nothing for who may not.
#[component]
pub fn ShortlistButton(shortlist: Shortlist, organisation: OrganisationId, name: String, score: i64) -> impl IntoView {
    let lang = use_lang();
    let is_on = Memo::new(move |_| shortlist.has(organisation));
    if !shortlist.may_change {
        return (move || {
            is_on.get().then(|| view! { <span class="badge badge-accent">{text::IS_ON.say(lang)}</span> })
        })
        .into_any();
    }
    let entry = ShortlistEntry { organisation, name: name.clone(), score };
    let change = move |event: SubmitEvent| {
        event.prevent_default();
        shortlist.change(lang, entry.clone(), !is_on.get_untracked());
    };
    let action = move || if is_on.get() { UnshortlistPartner::PATH } else { ShortlistPartner::PATH };
    let icon = move || {
        if is_on.get() {
            view! { <Icon name="star-filled" /> }
        } else {
            view! { <Icon name="star" /> }
        }
    };
    view! {
        <form method="post" action=action on:submit=change>
            {shortlist.fields(organisation)}
            <button class="button button-small shortlist-button" aria-pressed=move || if is_on.get() { "true" } else { "false" }>
                {icon}
                {move || if is_on.get() { text::IS_ON.say(lang) } else { text::PUT_ON.say(lang) }}
                <span class="visually-hidden">": "{name}</span>
            </button>
        </form>
    }
    .into_any()
}

/// Who is on the list.
#[component]
pub fn ShortlistPanel(shortlist: Shortlist) -> impl IntoView {
    let lang = use_lang();
    let count = move || shortlist.entries.read().len();
    let hint = if shortlist.may_change { text::SHORTLIST_EMPTY } else { text::SHORTLIST_READ_ONLY };
    view! {
        <section class="card shortlist" aria-labelledby="match-shortlist">
            <div class="card-head">
                <h2 id="match-shortlist">{text::SHORTLIST.say(lang)}</h2>
                <span class="badge badge-accent">{move || format::number(lang, count() as i64)}</span>
            </div>
            <Show when=move || count() == 0>
                <p class="muted small">{hint.say(lang)}</p>
            </Show>
            <ul role="list">
                <For each=move || shortlist.entries.get() key=|entry| (entry.organisation, entry.score) let:entry>
                    <Entry shortlist entry />
                </For>
            </ul>
        </section>
    }
    .into_any()
}

#[component]
fn Entry(shortlist: Shortlist, entry: ShortlistEntry) -> impl IntoView {
    let lang = use_lang();
    let href = format!("/{}/directory/{}", shortlist.alliance.get_value(), entry.organisation);
    let organisation = entry.organisation;
    let (score, _) = whole_points(&[entry.score]);
    let name = entry.name.clone();
    let remove = shortlist.may_change.then(|| {
        let label = text::take_off(lang, &entry.name);
        let entry = entry.clone();
        let change = move |event: SubmitEvent| {
            event.prevent_default();
            shortlist.change(lang, entry.clone(), false);
        };
        view! {
            <form method="post" action=UnshortlistPartner::PATH on:submit=change>
                {shortlist.fields(organisation)}
                <button class="icon-button icon-button-small" aria-label=label.clone() title=label><Icon name="x" /></button>
            </form>
        }
    });
    view! {
        <li class="shortlist-item">
            <a href=href>{name}</a>
            <span class="number">{score}<span class="visually-hidden">{text::OUT_OF_100.say(lang)}</span></span>
            {remove}
        </li>
    }
    .into_any()
}
