//! The browser's end of the stream of hints: one connection per alliance and tab, shared
//! by everything on the page that listens.

use super::Signal;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventSource, MessageEvent};

/// The first pause after a refused connection; it doubles up to the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

type Listener = Rc<dyn Fn(Signal)>;

/// One alliance's stream and who listens to it.
struct Hub {
    source: Option<EventSource>,
    listeners: Vec<(u64, Listener)>,
    pause: Duration,
}

thread_local! {
    static HUBS: RefCell<HashMap<String, Hub>> = RefCell::default();
    static NEXT: RefCell<u64> = const { RefCell::new(0) };
}

/// Calls back on every hint of the alliance until the returned number is given to [`leave`].
pub fn join(alliance: &str, listener: impl Fn(Signal) + 'static) -> u64 {
    let number = NEXT.with_borrow_mut(|next| {
        *next += 1;
        *next
    });
    let is_new = HUBS.with_borrow_mut(|hubs| {
        let hub = hubs.entry(alliance.to_owned()).or_insert_with(|| Hub {
            source: None,
            listeners: Vec::new(),
            pause: FIRST_PAUSE,
        });
        hub.listeners.push((number, Rc::new(listener)));
        hub.listeners.len() == 1
    });
    if is_new {
        // A page that was just rendered is fresh. Connecting at once would make it look again
        // while the browser is still taking over what the server has rendered.
        let alliance = alliance.to_owned();
        leptos::prelude::set_timeout(move || connect(alliance), FIRST_PAUSE);
    }
    number
}

/// Ends a listener; the stream ends with the last one.
pub fn leave(alliance: &str, number: u64) {
    HUBS.with_borrow_mut(|hubs| {
        let Some(hub) = hubs.get_mut(alliance) else { return };
        hub.listeners.retain(|(other, _)| *other != number);
        if hub.listeners.is_empty() {
            if let Some(source) = &hub.source {
                source.close();
            }
            hubs.remove(alliance);
        }
    });
}

fn tell(alliance: &str, signal: &Signal) {
    let listeners: Vec<Listener> = HUBS
        .with_borrow(|hubs| {
            hubs.get(alliance).map(|hub| hub.listeners.iter().map(|(_, listener)| listener.clone()).collect())
        })
        .unwrap_or_default();
    for listener in listeners {
        listener(signal.clone());
    }
}

fn connect(alliance: String) {
    let is_wanted = HUBS.with_borrow(|hubs| {
        let source = hubs.get(&alliance).map(|hub| &hub.source);
        source.is_some_and(|source| source.as_ref().is_none_or(|source| source.ready_state() == EventSource::CLOSED))
    });
    if !is_wanted {
        return;
    }
    let Ok(source) = EventSource::new(&format!("/live/{alliance}")) else { return };
    // Whatever happened while there was no stream is unknown, so every opening means: look afresh.
    let slug = alliance.clone();
    listen(&source, "open", move |_| {
        HUBS.with_borrow_mut(|hubs| {
            if let Some(hub) = hubs.get_mut(&slug) {
                hub.pause = FIRST_PAUSE;
            }
        });
        tell(&slug, &Signal::Resync);
    });
    let slug = alliance.clone();
    listen(&source, "resync", move |_| tell(&slug, &Signal::Resync));
    let slug = alliance.clone();
    listen(&source, "changed", move |event| {
        let data = event.dyn_ref::<MessageEvent>().and_then(|message| message.data().as_string());
        if let Some(hint) = data.and_then(|data| serde_json::from_str(&data).ok()) {
            tell(&slug, &Signal::Changed(hint));
        }
    });
    let (slug, failed) = (alliance.clone(), source.clone());
    listen(&source, "error", move |_| {
        // A broken connection the browser mends itself; a refused one it gives up.
        if failed.ready_state() == EventSource::CLOSED {
            connect_later(slug.clone());
        }
    });
    HUBS.with_borrow_mut(|hubs| match hubs.get_mut(&alliance) {
        Some(hub) => hub.source = Some(source),
        None => source.close(),
    });
}

fn connect_later(alliance: String) {
    let pause = HUBS.with_borrow_mut(|hubs| {
        let hub = hubs.get_mut(&alliance)?;
        let pause = hub.pause;
        hub.pause = (pause * 2).min(LONGEST_PAUSE);
        Some(pause)
    });
    let Some(pause) = pause else { return };
    leptos::prelude::set_timeout(
        move || {
            if HUBS.with_borrow(|hubs| hubs.contains_key(&alliance)) {
                connect(alliance);
            }
        },
        pause,
    );
}

/// The closure lives as long as the page: streams are few, and the browser may still call
/// it after the source was closed.
fn listen(source: &EventSource, event: &str, handler: impl Fn(Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(handler).into_js_value();
    // Fails only for names that are not event names.
    let _ = source.add_event_listener_with_callback(event, closure.unchecked_ref());
}
