//! The keyboard shortcuts of an alliance's pages: their list, and in the browser the keys.

use super::text;
use crate::i18n::Text;
use crate::ui::text::CLOSE;
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;

/// What follows `g`, and the part of the alliance's address it leads to.
const PLACES: [(&str, &str, Text); 4] = [
    ("o", "", text::OVERVIEW),
    ("d", "/directory", text::DIRECTORY),
    ("p", "/pipeline", text::PIPELINE),
    ("m", "/matchmaking", text::MATCHMAKING),
];

/// The dialog that lists the shortcuts. It also brings the keys to life; whoever types with
/// speech or has them collide with other tools can turn the single keys off (WCAG 2.1.4).
#[component]
pub fn Shortcuts(slug: String) -> impl IntoView {
    let lang = use_lang();
    let off = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    keys::install(slug, off);
    #[cfg(not(feature = "hydrate"))]
    let _ = slug;
    let line = |keys: &[&'static str], name: Text| {
        let keys = keys.iter().map(|key| view! { <kbd>{*key}</kbd>" " }).collect_view();
        view! { <div><dt>{keys}</dt><dd>{name.say(lang)}</dd></div> }
    };
    let places = PLACES.map(|(key, _, name)| line(&["g", key], name)).collect_view();
    view! {
        <dialog class="dialog" id="shortcuts" aria-labelledby="shortcuts-title">
            <div class="dialog-head">
                <h2 id="shortcuts-title">{text::SHORTCUTS.say(lang)}</h2>
                <form method="dialog"><button class="icon-button" aria-label=CLOSE.say(lang)><Icon name="x" /></button></form>
            </div>
            <dl class="facts">
                {line(&["/"], text::KEY_SEARCH)}
                {places}
                {line(&["?"], text::KEY_HELP)}
                {line(&["Esc"], text::KEY_ESCAPE)}
            </dl>
            <div class="dialog-actions">
                <button type="button" class="button" data-shortcuts-switch="">
                    {move || if off.get() { text::KEYS_ON.say(lang) } else { text::KEYS_OFF.say(lang) }}
                </button>
            </div>
        </dialog>
    }
}

#[cfg(feature = "hydrate")]
mod keys {
    use super::PLACES;
    use leptos::ev;
    use leptos::prelude::*;
    use leptos_router::hooks::{use_location, use_navigate};
    use wasm_bindgen::JsCast;
    use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, KeyboardEvent};

    /// Under this name the browser remembers that single keys are turned off.
    const STORED: &str = "shortcuts-off";
    /// How long `g` waits for its second key, in milliseconds.
    const PATIENCE: f64 = 1500.0;

    /// Listens for as long as the component lives.
    pub fn install(slug: String, off: RwSignal<bool>) {
        let navigate = use_navigate();
        let waiting_since = StoredValue::new(0.0);
        let location = use_location();
        Effect::new(move || {
            off.set(stored_off());
            let navigate = navigate.clone();
            let slug = slug.clone();
            let keys = window_event_listener(ev::keydown, move |event| {
                if event.key() == "Escape" {
                    return close_menus_with_focus();
                }
                if off.get_untracked() || is_typing(&event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
                    return;
                }
                let key = event.key();
                let after_g = js_sys::Date::now() - waiting_since.get_value() < PATIENCE;
                waiting_since.set_value(if key == "g" { js_sys::Date::now() } else { 0.0 });
                if after_g && let Some((_, below, _)) = PLACES.iter().find(|(second, ..)| *second == key) {
                    event.prevent_default();
                    navigate(&format!("/{slug}{below}"), Default::default());
                } else if key == "/" {
                    event.prevent_default();
                    focus_search();
                } else if key == "?" {
                    event.prevent_default();
                    show_list();
                }
            });
            let clicks = window_event_listener(ev::click, move |event| on_click(&event, off));
            on_cleanup(move || {
                keys.remove();
                clicks.remove();
            });
        });
        // The frame stays when the page inside changes; an open menu should not.
        Effect::new(move || {
            location.pathname.track();
            location.search.track();
            close_menus(None);
        });
    }

    fn on_click(event: &Event, off: RwSignal<bool>) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        let inside = |selector: &str| target.closest(selector).ok().flatten();
        if inside("[data-shortcuts]").is_some() {
            show_list();
        } else if inside("[data-shortcuts-switch]").is_some() {
            off.update(|off| *off = !*off);
            remember(off.get_untracked());
        }
        close_menus(inside("details.menu").as_ref());
    }

    /// Whether the key belongs to a field.
    fn is_typing(event: &KeyboardEvent) -> bool {
        let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        element.is_some_and(|element| {
            matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT") || element.is_content_editable()
        })
    }

    /// The page's own search field if it has one, else that of the bar.
    fn focus_search() {
        for selector in ["main input[type=search]", "#topbar-search"] {
            let field = document().query_selector(selector).ok().flatten();
            let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) else { continue };
            // On a phone the bar's field is hidden and cannot take the focus.
            if field.offset_parent().is_some() {
                let _ = field.focus();
                return;
            }
        }
    }

    fn show_list() {
        let dialog = document().get_element_by_id("shortcuts").and_then(|it| it.dyn_into::<HtmlDialogElement>().ok());
        if let Some(dialog) = dialog.filter(|dialog| !dialog.open()) {
            let _ = dialog.show_modal();
        }
    }

    /// Closes the open menus but one, and answers the last of those closed.
    fn close_menus(but: Option<&Element>) -> Option<Element> {
        let menus = document().query_selector_all("details.menu[open]").ok()?;
        let mut closed = None;
        for place in 0..menus.length() {
            let Some(menu) = menus.item(place).and_then(|menu| menu.dyn_into::<Element>().ok()) else { continue };
            if but != Some(&menu) {
                let _ = menu.remove_attribute("open");
                closed = Some(menu);
            }
        }
        closed
    }

    /// After Escape the focus returns to the button that had opened the menu.
    fn close_menus_with_focus() {
        let summary = close_menus(None).and_then(|menu| menu.query_selector("summary").ok().flatten());
        if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
            let _ = summary.focus();
        }
    }

    fn stored_off() -> bool {
        let storage = window().local_storage().ok().flatten();
        storage.and_then(|storage| storage.get_item(STORED).ok().flatten()).is_some()
    }

    fn remember(off: bool) {
        let Some(storage) = window().local_storage().ok().flatten() else { return };
        // A browser that keeps nothing only forgets the choice.
        let _ = if off { storage.set_item(STORED, "1") } else { storage.remove_item(STORED) };
    }
}
