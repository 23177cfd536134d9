//! A search as the address of the page writes it, and back.

use super::model::{Facet, Search, Sort};

/// No page lies deeper than this; it keeps an address from asking for an absurd one.
const LAST_PAGE: u32 = 100_000;
/// Longer questions are cut: nobody types them, and every word costs time.
const TEXT_LIMIT: usize = 200;

impl Default for Search {
    fn default() -> Self {
        Search {
            text: String::new(),
            chosen: Vec::new(),
            sort: Sort::Relevance,
            near: String::new(),
            unfolded: Vec::new(),
            page: 1,
        }
    }
}

impl Search {
    /// Reads the query of an address: `q`, the facets by their codes, `sort`, `near`, `unfold` and
    /// `page`.
    /// What it does not know it leaves alone.
    pub fn parse(query: &str) -> Search {
        let mut search = Search::default();
        for (name, value) in pairs(query) {
            match name.as_str() {
                "q" => search.text = value.chars().take(TEXT_LIMIT).collect(),
                "sort" => search.sort = Sort::parse(&value).unwrap_or(Sort::Relevance),
                "near" => search.near = value.trim().chars().take(TEXT_LIMIT).collect(),
                "unfold" if !search.unfolded.contains(&value) => search.unfolded.push(value),
                "page" => search.page = value.parse().unwrap_or(1).clamp(1, LAST_PAGE),
                facet => {
                    if let Some(facet) = Facet::parse(facet).filter(|_| !value.is_empty()) {
                        search.choose(facet, value);
                    }
                }
            }
        }
        search
    }

    /// The query of its address, without a question mark; what is as usual is left out.
    pub fn to_query(&self) -> String {
        let mut query = Query::default();
        query.add("q", &self.text);
        for (facet, values) in &self.chosen {
            values.iter().for_each(|value| query.add(facet.code(), value));
        }
        if self.sort != Sort::Relevance {
            query.add("sort", self.sort.code());
        }
        query.add("near", &self.near);
        self.unfolded.iter().for_each(|region| query.add("unfold", region));
        if self.page > 1 {
            query.add("page", &self.page.to_string());
        }
        query.0
    }

    pub fn is_chosen(&self, facet: Facet, value: &str) -> bool {
        self.chosen.iter().any(|(known, values)| *known == facet && values.iter().any(|chosen| chosen == value))
    }

    /// Every chosen value with its facet.
    pub fn choices(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.chosen.iter().flat_map(|(facet, values)| values.iter().map(|value| (*facet, value.as_str())))
    }

    /// Whether the parts of a region are shown: it was unfolded, it or a part of it is chosen,
    /// or a part of it was unfolded.
    pub fn is_open(&self, region: &str) -> bool {
        let chosen = self.choices().filter(|(facet, _)| *facet == Facet::Region).map(|(_, value)| value);
        self.unfolded.iter().map(String::as_str).chain(chosen).any(|code| code.starts_with(region))
    }

    /// The same search with the parts of a region shown, or not any more.
    pub fn refolded(&self, region: &str) -> Search {
        let mut search = Search { page: 1, ..self.clone() };
        let before = search.unfolded.len();
        search.unfolded.retain(|code| !code.starts_with(region));
        if search.unfolded.len() == before {
            search.unfolded.push(region.to_owned());
        }
        search
    }

    /// Adds a choice. A region within a chosen one takes its place, because the larger one
    /// would find everything that the smaller one finds.
    fn choose(&mut self, facet: Facet, value: String) {
        if facet == Facet::Region {
            if self
                .choices()
                .any(|(of, chosen)| of == facet && chosen.len() > value.len() && chosen.starts_with(&value))
            {
                return;
            }
            self.retain(facet, |chosen| chosen.len() >= value.len() || !value.starts_with(chosen));
        }
        match self.chosen.iter_mut().find(|(known, _)| *known == facet) {
            Some((_, values)) if values.contains(&value) => {}
            Some((_, values)) => values.push(value),
            None => self.chosen.push((facet, vec![value])),
        }
    }

    /// The same search with a choice made or taken back, from its first page on.
    pub fn toggled(&self, facet: Facet, value: &str) -> Search {
        let mut search = Search { page: 1, ..self.clone() };
        if self.is_chosen(facet, value) {
            search.retain(facet, |chosen| chosen != value);
            return search;
        }
        if facet == Facet::Region {
            // The other way round than in an address: who chooses the larger one now wants it.
            search.retain(facet, |chosen| !chosen.starts_with(value));
        }
        search.choose(facet, value.to_owned());
        search
    }

    fn retain(&mut self, facet: Facet, keep: impl Fn(&str) -> bool) {
        for (_, values) in self.chosen.iter_mut().filter(|(known, _)| *known == facet) {
            values.retain(|chosen| keep(chosen));
        }
        self.chosen.retain(|(_, values)| !values.is_empty());
    }

    /// Another page of the same search.
    pub fn on_page(&self, page: u32) -> Search {
        Search { page, ..self.clone() }
    }
}

/// A query under construction.
#[derive(Default)]
struct Query(String);

impl Query {
    /// Adds a pair; an empty value is left out.
    fn add(&mut self, name: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(name);
        self.0.push('=');
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => self.0.push(char::from(byte)),
                b' ' => self.0.push('+'),
                other => {
                    let digit = |half: u8| char::from(b"0123456789ABCDEF"[usize::from(half)]);
                    self.0.extend(['%', digit(other >> 4), digit(other & 15)]);
                }
            }
        }
    }
}

/// Names and values of a query, decoded.
pub fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    let pairs = query.strip_prefix('?').unwrap_or(query).split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    })
}

/// Takes plus signs and percent escapes back; what is no escape stays as it is.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        let escape = tail.get(..2).filter(|_| byte == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        match escape.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = &tail[2..];
            }
            None => bytes.push(if byte == b'+' { b' ' } else { byte }),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_read_as_a_form_writes_it() {
        let search =
            Search::parse("?q=%C5%81%C3%B3d%C5%BA+Pflege&kind=university&kind=agency&country=PL&page=2&view=table");
        assert_eq!(search.text, "Łódź Pflege");
        assert_eq!(search.page, 2);
        let chosen = vec![
            (Facet::Kind, vec!["university".to_owned(), "agency".to_owned()]),
            (Facet::Country, vec!["PL".to_owned()]),
        ];
        assert_eq!(search.chosen, chosen);
        assert_eq!(search.to_query(), "q=%C5%81%C3%B3d%C5%BA+Pflege&kind=university&kind=agency&country=PL&page=2");
    }

    #[test]
    fn a_choice_is_made_and_taken_back() {
        let search = Search::parse("kind=agency&page=7");
        let more = search.toggled(Facet::Kind, "chamber");
        assert_eq!(more.to_query(), "kind=agency&kind=chamber");
        assert_eq!(more.toggled(Facet::Kind, "agency").to_query(), "kind=chamber");
        assert_eq!(Search::parse("kind=agency").toggled(Facet::Kind, "agency"), Search::default());
    }

    #[test]
    fn a_region_takes_the_place_of_those_it_lies_in_or_contains() {
        let saxony = Search::parse("region=DE&region=DED&region=PL");
        assert_eq!(saxony.to_query(), "region=DED&region=PL", "the smaller one was meant");
        assert_eq!(Search::parse("region=DED&region=DE").to_query(), "region=DED");
        let larger = saxony.toggled(Facet::Region, "DE");
        assert_eq!(larger.to_query(), "region=PL&region=DE", "the larger one is wanted now");
        assert_eq!(larger.toggled(Facet::Region, "DED2").to_query(), "region=PL&region=DED2");
        assert!(saxony.is_open("DE") && saxony.is_open("DED") && !saxony.is_open("DED2") && !saxony.is_open("CZ"));
    }

    #[test]
    fn a_region_is_unfolded_and_folded() {
        let open = Search::parse("unfold=DE&unfold=DED").refolded("CZ");
        assert!(open.is_open("DE") && open.is_open("CZ") && !open.is_open("PL"));
        let folded = open.refolded("DE");
        assert_eq!(folded.to_query(), "unfold=CZ", "what lies in it is folded too");
    }

    #[test]
    fn nonsense_is_an_ordinary_first_page() {
        assert_eq!(Search::parse("page=-3&sort=junk&kind=&%zz=1&&="), Search::default());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(text in ".{0,60}", kind in "[a-z_]{1,9}", page in 1u32..99) {
            let search = Search {
                text,
                chosen: vec![(Facet::Region, vec!["DED2".into(), kind])],
                sort: Sort::Updated,
                near: "Görlitz".into(),
                unfolded: vec!["PL5".into()],
                page,
            };
            prop_assert_eq!(Search::parse(&search.to_query()), search);
        }
    }
}
