//! Regions and borders.

use super::corpus::Organisation;
use super::reasons::ReasonKind;
use super::subject::Subject;
use super::weights::{FAR_COUNTRY, NEARNESS};

/// Where a consortium sits and what it lacks.
pub struct Home<'a> {
    countries: Vec<&'a str>,
    regions: Vec<&'a str>,
    /// The neighbours of its countries.
    next_door: Vec<&'static str>,
    /// Wanted countries it has no member from.
    wanted: Vec<&'a str>,
    /// Whether it needs any further country.
    open: bool,
}

/// How an organisation's place suits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// It brings a country that is lacking.
    Country,
    /// Likewise, from next door.
    AcrossTheBorder,
    /// It shares so many letters of the NUTS code with a member.
    Region(usize),
    /// It shares a country with a member.
    SameCountry,
}

impl<'a> Home<'a> {
    pub fn new(subject: &'a Subject, members: &[&'a Organisation]) -> Self {
        let mut countries: Vec<&str> =
            members.iter().map(|member| member.country.as_str()).filter(|country| !country.is_empty()).collect();
        countries.sort_unstable();
        countries.dedup();
        let mut regions: Vec<&str> = members.iter().filter_map(|member| member.nuts.as_deref()).collect();
        regions.sort_unstable();
        regions.dedup();
        let wanted = subject.countries.iter().map(String::as_str);
        Self {
            regions,
            next_door: countries.iter().flat_map(|home| neighbours(home)).collect(),
            wanted: wanted.filter(|country| !countries.contains(country)).collect(),
            open: countries.len() < subject.min_countries,
            countries,
        }
    }

    /// How well an organisation's place suits, 0 to 1, and in what way: it brings a
    /// country that is lacking (best from next door), or it is near. The better one
    /// counts.
    pub fn rate(&self, organisation: &Organisation) -> (f32, Option<Place>) {
        let country = self.country(organisation);
        let near = self.nearness(organisation);
        let (worth, place) = if near.0 > country.0 { near } else { country };
        (worth, (worth > 0.0).then_some(place))
    }

    /// The same, to be said to people.
    pub fn reason(&self, organisation: &Organisation) -> Option<ReasonKind> {
        let country = organisation.country.clone();
        Some(match self.rate(organisation).1? {
            Place::Country => ReasonKind::CountryMissing { country },
            Place::AcrossTheBorder => ReasonKind::AcrossTheBorder { country },
            Place::SameCountry => ReasonKind::SameRegion { nuts: country },
            Place::Region(letters) => {
                ReasonKind::SameRegion { nuts: organisation.nuts.as_deref()?.get(..letters)?.to_owned() }
            }
        })
    }

    fn country(&self, organisation: &Organisation) -> (f32, Place) {
        let country = organisation.country.as_str();
        let new = !country.is_empty() && !self.countries.contains(&country);
        // Where countries are named, others do not fill the gap.
        let open = self.open && self.wanted.is_empty() && !self.countries.is_empty();
        let next_door = self.next_door.contains(&canonical(country));
        match (new, self.wanted.contains(&country)) {
            (true, true) if next_door => (1.0, Place::AcrossTheBorder),
            (true, true) => (1.0, Place::Country),
            (true, false) if open && next_door => (1.0, Place::AcrossTheBorder),
            (true, false) if open => (FAR_COUNTRY, Place::Country),
            _ => (0.0, Place::Country),
        }
    }

    fn nearness(&self, organisation: &Organisation) -> (f32, Place) {
        let nuts = organisation.nuts.as_deref().unwrap_or_default();
        let common = |home: &&str| {
            let letters = nuts.bytes().zip(home.bytes());
            letters.take_while(|(one, other)| one == other).count()
        };
        match self.regions.iter().map(common).max().unwrap_or(0) {
            5.. => (NEARNESS[0], Place::Region(5)),
            4 => (NEARNESS[1], Place::Region(4)),
            3 => (NEARNESS[2], Place::Region(3)),
            _ if self.countries.contains(&organisation.country.as_str()) => (NEARNESS[3], Place::SameCountry),
            _ => (0.0, Place::SameCountry),
        }
    }
}

/// Greece and the United Kingdom are known under their NUTS and their ISO codes.
fn canonical(country: &str) -> &str {
    match country {
        "GR" => "EL",
        "GB" => "UK",
        code => code,
    }
}

/// The countries that share a border on land or a fixed link with a country.
fn neighbours(country: &str) -> impl Iterator<Item = &'static str> {
    let country = canonical(country);
    BORDERS.split_whitespace().filter_map(move |pair| match pair.split_at_checked(2)? {
        (one, other) if one == country => Some(other),
        (one, other) if other == country => Some(one),
        _ => None,
    })
}

/// Pairs of two-letter codes.
const BORDERS: &str = "
    ALEL ALME ALMK ALXK ATCH ATCZ ATDE ATHU ATIT ATLI ATSI ATSK BAHR BAME BARS
    BEDE BEFR BELU BENL BGEL BGMK BGRO BGRS BGTR BYLT BYLV BYPL BYUA CHDE CHFR
    CHIT CHLI CZDE CZPL CZSK DEDK DEFR DELU DENL DEPL DKSE EELV ELMK ELTR ESFR
    ESPT FINO FISE FRIT FRLU FRUK HRHU HRME HRRS HRSI HURO HURS HUSI HUSK HUUA
    IEUK ITSI LTLV LTPL MDRO MDUA MERS MEXK MKRS MKXK NOSE PLSK PLUA RORS ROUA
    RSXK SKUA";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_neighbours() {
        let mut around: Vec<_> = neighbours("CZ").collect();
        around.sort_unstable();
        assert_eq!(around, ["AT", "DE", "PL", "SK"]);
        assert!(neighbours("GR").any(|country| country == "BG"));
        assert_eq!(neighbours("").count(), 0);
    }
}
