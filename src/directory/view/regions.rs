//! Countries and their regions as a tree that unfolds step by step: by links, so it needs no script.

use super::address::Address;
use super::facets::{Choice, option, value_label};
use crate::directory::model::{Facet, Found};
use crate::directory::region::parent;
use crate::directory::text::listing as text;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::Icon;
use leptos::prelude::*;

/// So many countries stand open; the others unfold.
const OPEN: usize = 6;

/// What a branch of the tree is made of.
#[derive(Clone)]
struct Tree<'a> {
    lang: Lang,
    alliance: &'a Alliance,
    address: &'a Address,
    /// The shown regions with their counts.
    regions: Vec<(String, u64)>,
    unfoldable: &'a [String],
    most: u64,
    on_toggle: Callback<(Facet, String)>,
}

/// The tree, as far as it is unfolded; none where nothing is known of any place.
pub fn region_tree(
    lang: Lang,
    alliance: &Alliance,
    found: &Found,
    address: &Address,
    on_toggle: Callback<(Facet, String)>,
) -> Option<impl IntoView + use<>> {
    let counted = found.facets.iter().find(|(facet, _)| *facet == Facet::Region).map(|(_, counts)| counts)?;
    let mut regions = counted.clone();
    // What is chosen can always be taken back, also where it finds nothing.
    let chosen = address.search.choices().filter(|(facet, _)| *facet == Facet::Region).map(|(_, code)| code);
    for code in chosen.flat_map(|code| std::iter::successors(Some(code), |code| parent(code))) {
        if !regions.iter().any(|(known, _)| known == code) {
            regions.push((code.to_owned(), 0));
        }
    }
    let most = regions.iter().map(|(_, count)| *count).max()?.max(1);
    let tree = Tree { lang, alliance, address, regions, unfoldable: &found.unfoldable, most, on_toggle };
    let mut countries = tree.parts(None);
    countries.sort_by_key(|(_, count)| u64::MAX - count);
    let rest = countries.split_off(countries.len().min(OPEN));
    let is_rest_open = rest.iter().any(|(code, _)| address.search.is_open(code));
    let count = rest.len() as i64;
    let rest = (count > 0).then(|| {
        view! {
            <details class="facet-more" open=is_rest_open>
                <summary>{text::more(lang, count)}</summary>
                {tree.branch(rest)}
            </details>
        }
    });
    Some(view! {
        {tree.branch(countries)}
        {rest}
    })
}

impl Tree<'_> {
    fn parts(&self, of: Option<&str>) -> Vec<(String, u64)> {
        let mut parts: Vec<_> = self.regions.iter().filter(|(code, _)| parent(code) == of).cloned().collect();
        parts.sort();
        parts
    }

    fn branch(&self, regions: Vec<(String, u64)>) -> AnyView {
        let items = regions.into_iter().map(|(code, count)| self.item(code, count)).collect_view();
        view! { <ul role="list" class="region-tree">{items}</ul> }.into_any()
    }

    fn item(&self, code: String, count: u64) -> AnyView {
        let label = value_label(self.lang, self.alliance, Facet::Region, &code);
        let parts = self.parts(Some(&code));
        let fold = self.fold(&code, &label, !parts.is_empty());
        let below = (!parts.is_empty()).then(|| self.branch(parts));
        let chosen = self.address.search.is_chosen(Facet::Region, &code);
        let choice = Choice { facet: Facet::Region, value: code, label, count, chosen };
        view! {
            <li>
                <div class="region-row">{option(self.lang, choice, self.most, self.on_toggle)}{fold}</div>
                {below}
            </li>
        }
        .into_any()
    }

    /// The link that shows or hides the parts of a region.
    fn fold(&self, code: &str, label: &str, is_open: bool) -> Option<AnyView> {
        if !is_open && !self.unfoldable.iter().any(|known| known == code) {
            return None;
        }
        let href = self.address.with(self.address.search.refolded(code)).href(&self.alliance.slug);
        let (icon, says) = match is_open {
            true => ("chevron-down", text::fold_region(self.lang, label)),
            false => ("chevron-right", text::unfold_region(self.lang, label)),
        };
        let shown = is_open.to_string();
        let link = view! {
            <a class="region-fold" href=href aria-label=says aria-expanded=shown><Icon name=icon /></a>
        };
        Some(link.into_any())
    }
}
