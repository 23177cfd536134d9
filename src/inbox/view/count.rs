//! How much is new, in the bar of every page.

use crate::inbox::api::count_inbox;
use crate::inbox::text;
use crate::network::model::Alliance;
use crate::policy::Role;
use crate::ui::{Icon, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// How much is new for the person. It is looked at with each page that is opened; a stream of
/// its own on every page would cost more than it tells.
#[derive(Clone, Copy)]
pub struct UnreadCount {
    count: Resource<i64>,
    read: RwSignal<u32>,
}

impl UnreadCount {
    /// Gives it to the frame and the page of an alliance; auditors are told of nothing.
    pub fn provide(alliance: &Alliance) {
        if alliance.role == Role::Auditor {
            return;
        }
        let (path, read, slug) = (use_location().pathname, RwSignal::new(0), alliance.slug.clone());
        let count = Resource::new(
            move || (path.get(), read.get()),
            move |_| {
                let slug = slug.clone();
                // A page without the figure is better than none.
                async move { count_inbox(slug).await.unwrap_or_default() }
            },
        );
        provide_context(UnreadCount { count, read });
    }

    /// Looks anew, because something was marked as read.
    pub fn look_again(self) {
        self.read.update(|times| *times += 1);
    }
}

/// The figure as a small sign, with words for who does not see it; nothing where nothing is new.
#[component]
pub fn InboxSign() -> impl IntoView {
    let lang = use_lang();
    use_context::<UnreadCount>().map(|unread| {
        view! {
            <Transition>
                {when_loaded(move || Suspend::new(async move {
                    let count = unread.count.await;
                    (count > 0).then(|| view! {
                        <span class="count-sign" aria-hidden="true">{count}</span>
                        <span class="visually-hidden">", "{text::new(lang, count)}</span>
                    })
                }))}
            </Transition>
        }
    })
}

/// The way to the page, in the account's menu.
#[component]
pub fn InboxLink(slug: String) -> impl IntoView {
    let lang = use_lang();
    use_context::<UnreadCount>().map(|_| {
        let href = format!("/{slug}/mentions");
        view! { <a class="menu-item" href=href><Icon name="bell" /><span>{text::TITLE.say(lang)}</span><InboxSign /></a> }
    })
}
