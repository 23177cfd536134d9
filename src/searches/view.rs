//! Pages of kept searches.

mod alert;
mod keep;
mod link;
mod list;

pub use alert::EndAlertPage;
pub use keep::KeepSearchPage;
pub use link::{keep_link, searches_link};
pub use list::SearchesPage;

use super::model::Alert;
use super::text;
use crate::directory::model::Search;
use crate::directory::view::value_label;
use crate::i18n::Lang;
use crate::network::model::Alliance;

/// What a search looks for, in words.
fn described(lang: Lang, alliance: &Alliance, query: &str) -> String {
    let search = Search::parse(query);
    let said = (!search.text.is_empty()).then(|| search.text.clone());
    let near = (!search.near.is_empty()).then(|| crate::directory::text::listing::near_place(lang, &search.near));
    let chosen = search.choices().map(|(facet, value)| value_label(lang, alliance, facet, value));
    let parts: Vec<String> = said.into_iter().chain(chosen).chain(near).collect();
    if parts.is_empty() { text::EVERYTHING.say(lang).to_owned() } else { parts.join(" · ") }
}

fn alert_options(lang: Lang) -> Vec<(String, String)> {
    let options = Alert::ALL.iter();
    options.map(|alert| (alert.code().to_owned(), text::alert_name(*alert).say(lang).to_owned())).collect()
}
