//! The columns of the list's table: chosen by a plain form, kept in the address.

use super::address::Address;
use super::marks::{area_chip, kind_and_size, place};
use crate::directory::model::{OrganisationCard, codes};
use crate::directory::region::region_label;
use crate::directory::search::pairs;
use crate::directory::text::{compare as words, listing as text};
use crate::i18n::{Lang, Text};
use crate::network::model::Alliance;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

codes! {
    /// A column beside the name.
    Column {
        Kind = "kind", Place = "place", Region = "region", Area = "area", Sectors = "sectors", Keywords = "keywords",
        Needs = "needs", Offers = "offers", Changed = "changed",
    }
}

/// The columns that are shown unless others are chosen.
pub const USUAL: [Column; 6] =
    [Column::Kind, Column::Place, Column::Region, Column::Area, Column::Needs, Column::Offers];

impl Column {
    /// The columns that an address chooses, in their own order; the usual ones if it chooses none.
    pub fn chosen(query: &str) -> Vec<Column> {
        let named = pairs(query).filter(|(name, _)| name == "columns");
        let named: Vec<Column> = named.filter_map(|(_, code)| Column::parse(&code)).collect();
        let chosen: Vec<Column> = Column::ALL.iter().copied().filter(|column| named.contains(column)).collect();
        if chosen.is_empty() { USUAL.to_vec() } else { chosen }
    }

    pub fn name(self) -> Text {
        match self {
            Column::Kind => text::KIND,
            Column::Place => text::PLACE,
            Column::Region => text::REGION,
            Column::Area => text::AREA,
            Column::Sectors => text::SECTOR,
            Column::Keywords => words::KEYWORDS,
            Column::Needs => text::NEEDS,
            Column::Offers => text::OFFERS,
            Column::Changed => words::CHANGED,
        }
    }

    /// The class of its cells, which narrow places go by.
    pub fn class(self) -> &'static str {
        match self {
            Column::Needs | Column::Offers => "is-number",
            Column::Region => "is-region",
            _ => "",
        }
    }

    /// What an organisation has in it; `away` says how far it is.
    pub fn cell(self, lang: Lang, alliance: &Alliance, card: &OrganisationCard, away: Option<&str>) -> AnyView {
        match self {
            Column::Kind => kind_and_size(lang, card.kind, card.size_class).into_any(),
            Column::Place => {
                let place = place(alliance, lang, card.city.as_deref(), &card.country);
                view! { {place}{away.map(|away| format!(" · {away}"))} }.into_any()
            }
            Column::Region => card.nuts.as_deref().map(region_label).into_any(),
            Column::Area => {
                card.areas.iter().take(1).filter_map(|area| area_chip(alliance, *area, lang)).collect_view().into_any()
            }
            Column::Sectors => {
                let known = card.sectors.iter().filter_map(|id| alliance.sector(*id));
                known.map(|sector| sector.name.say(lang)).collect::<Vec<_>>().join(", ").into_any()
            }
            Column::Keywords => card.keywords.join(", ").into_any(),
            Column::Needs => format::number(lang, card.needs).into_any(),
            Column::Offers => format::number(lang, card.offers).into_any(),
            Column::Changed => format::date(lang, card.updated_at.date()).into_any(),
        }
    }
}

/// The button that opens the choice of columns.
pub fn columns_button(lang: Lang) -> impl IntoView {
    view! {
        <button type="button" class="button button-small" popovertarget="columns">
            <Icon name="settings" />{words::COLUMNS.say(lang)}
        </button>
    }
}

/// The choice. It is a form of its own, beside the list's, and sends the search along.
#[component]
pub fn ColumnsForm(address: Memo<Address>) -> impl IntoView {
    let lang = use_lang();
    let action = format!("/{}/directory", expect_context::<Alliance>().slug);
    let kept = move || {
        let query = address.read().search.on_page(1).to_query();
        let fields = pairs(&query).map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        fields.collect_view()
    };
    let choices = move || {
        let chosen = address.read().columns.clone();
        let choice = |column: &Column| {
            view! {
                <label class="choice">
                    <input class="checkbox" type="checkbox" name="columns" value=column.code()
                        checked=chosen.contains(column) prop:checked=chosen.contains(column) />
                    <span>{column.name().say(lang)}</span>
                </label>
            }
        };
        Column::ALL.iter().map(choice).collect_view()
    };
    view! {
        <div class="columns-choice" id="columns" popover="auto">
            <form method="get" action=action class="stack">
                <fieldset class="stack"><legend>{words::COLUMNS.say(lang)}</legend>{choices}</fieldset>
                <input type="hidden" name="view" value="table" />
                {kept}
                <button class="button button-primary">{words::SHOW_COLUMNS.say(lang)}</button>
            </form>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_chooses_columns() {
        assert_eq!(Column::chosen("view=table"), USUAL);
        assert_eq!(Column::chosen("columns=offers&columns=kind&columns=junk"), [Column::Kind, Column::Offers]);
        assert_eq!(Column::chosen("columns=junk"), USUAL);
    }
}
