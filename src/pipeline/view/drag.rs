//! Moving cards by pointer and by keyboard. The board listens once for all its cards.

#[cfg(feature = "hydrate")]
mod carry;
#[cfg(feature = "hydrate")]
mod keyboard;
#[cfg(feature = "hydrate")]
mod pointer;
#[cfg(feature = "hydrate")]
mod wiring;

#[cfg(feature = "hydrate")]
pub use wiring::listen;

#[cfg(not(feature = "hydrate"))]
pub fn listen(_board: &leptos::web_sys::HtmlOListElement, _state: super::state::BoardState) {}
