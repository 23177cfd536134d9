//! The network as a table.

use crate::directory::graph::model::Connected;
use crate::directory::graph::text;
use crate::directory::model::OrganisationCard;
use crate::directory::text::listing;
use crate::directory::view::marks::place;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::format;
use leptos::prelude::*;

pub fn table(
    lang: Lang,
    alliance: &Alliance,
    organisations: Vec<OrganisationCard>,
    listed: Vec<Connected>,
) -> impl IntoView + use<> {
    let rows = organisations
        .into_iter()
        .filter_map(|card| {
            let links = listed.iter().find(|links| links.organisation == card.id)?;
            Some(row(lang, alliance, card, links))
        })
        .collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=text::TABLE.say(lang)>
            <table class="table table-stacked">
                <thead>
                    <tr>
                        <th scope="col">{listing::ORGANISATION.say(lang)}</th>
                        <th scope="col" class="is-number">{text::PARTNERS.say(lang)}</th>
                        <th scope="col" class="is-number">{text::COMMON_PROPOSALS.say(lang)}</th>
                        <th scope="col">{text::STRONGEST.say(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(lang: Lang, alliance: &Alliance, card: OrganisationCard, links: &Connected) -> impl IntoView + use<> {
    let href = |id| format!("/{}/directory/{id}", alliance.slug);
    let strongest = links
        .strongest
        .iter()
        .map(|partner| {
            let count = format::number(lang, i64::from(partner.proposals));
            let said = text::common(lang, i64::from(partner.proposals), &count);
            view! {
                <li>
                    <a href=href(partner.organisation)>{partner.name.clone()}</a>
                    " "<span class="muted small">{said}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                <a href=href(card.id)>{card.name}</a>
                <span class="muted small network-place">{place(alliance, lang, card.city.as_deref(), &card.country)}</span>
            </th>
            <td class="is-number" data-label=text::PARTNERS.say(lang)>{format::number(lang, i64::from(links.partners))}</td>
            <td class="is-number" data-label=text::COMMON_PROPOSALS.say(lang)>{format::number(lang, i64::from(links.proposals))}</td>
            <td data-label=text::STRONGEST.say(lang)><ul role="list" class="network-partners">{strongest}</ul></td>
        </tr>
    }
}
