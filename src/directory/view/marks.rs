//! Small things that several pages of the directory show of an organisation.

use crate::directory::country::country_name;
use crate::directory::model::{OrganisationKind, SizeClass};
use crate::directory::text::{kind_name, size_name};
use crate::i18n::Lang;
use crate::id::AreaId;
use crate::network::model::Alliance;
use crate::ui::text::{SAMPLE, SAMPLE_HINT};
use crate::ui::use_lang;
use leptos::prelude::*;

/// Two letters for an organisation without a picture.
pub fn initials(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_alphanumeric()).filter_map(|word| word.chars().next());
    let capitals: Vec<char> = words.clone().filter(|letter| letter.is_uppercase()).take(2).collect();
    let letters = if capitals.len() == 2 { capitals } else { words.take(2).collect() };
    letters.into_iter().flat_map(char::to_uppercase).collect()
}

/// The class that colours something by an organisation's first area.
pub fn area_class(alliance: &Alliance, areas: &[AreaId]) -> String {
    let place = areas.first().and_then(|area| alliance.area(*area)).map_or(0, |(place, _)| place);
    format!("area-{}", place % 8)
}

/// An area as a chip in its colour; none for an area that is gone.
pub fn area_chip(alliance: &Alliance, area: AreaId, lang: Lang) -> Option<impl IntoView + use<>> {
    let (place, area) = alliance.area(area)?;
    let class = format!("area-chip area-{}", place % 8);
    Some(view! { <span class=class>{area.name.say(lang).to_owned()}</span> })
}

/// For enterprises the size says the kind as well.
pub fn kind_and_size(lang: Lang, kind: OrganisationKind, size: Option<SizeClass>) -> &'static str {
    match size {
        Some(size) if kind == OrganisationKind::Enterprise => size_name(size).say(lang),
        _ => kind_name(kind).say(lang),
    }
}

/// The place with its country where that is not the alliance's own.
pub fn place(alliance: &Alliance, lang: Lang, city: Option<&str>, country: &str) -> String {
    let foreign = (country != alliance.country).then(|| country_name(lang, country));
    match (city, foreign) {
        (Some(city), Some(country)) => format!("{city}, {country}"),
        (Some(city), None) => city.to_owned(),
        (None, Some(country)) => country,
        (None, None) => country_name(lang, country),
    }
}

/// Says that something is invented.
#[component]
pub fn SampleBadge() -> impl IntoView {
    let lang = use_lang();
    view! { <span class="badge badge-sample" title=SAMPLE_HINT.say(lang)>{SAMPLE.say(lang)}</span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_prefer_capitals() {
        assert_eq!(initials("Hochschule Zittau/Görlitz"), "HZ");
        assert_eq!(initials("Landkreis für Görlitz"), "LG");
        assert_eq!(initials("łódź"), "Ł");
        assert_eq!(initials("…"), "");
    }
}
