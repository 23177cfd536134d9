//! An alliance of any size, made up the same way each time: what its organisations are and
//! say is drawn from short lists by a fixed sequence.

use serde_json::{Value, json};
use std::io::{self, Write};

const WORDS: [&str; 24] = [
    "hydrogen",
    "battery",
    "recycling",
    "photovoltaics",
    "robotics",
    "sensors",
    "textile",
    "timber",
    "ceramics",
    "logistics",
    "care",
    "software",
    "vision",
    "automation",
    "biogas",
    "polymers",
    "foundry",
    "optics",
    "diagnostics",
    "packaging",
    "lightweight",
    "printing",
    "membranes",
    "drones",
];
const TOWNS: [(&str, &str, &str); 12] = [
    ("Görlitz", "DE", "DED2D"),
    ("Zittau", "DE", "DED2D"),
    ("Cottbus", "DE", "DE402"),
    ("Dresden", "DE", "DED21"),
    ("Wrocław", "PL", "PL514"),
    ("Zielona Góra", "PL", "PL432"),
    ("Jelenia Góra", "PL", "PL515"),
    ("Liberec", "CZ", "CZ051"),
    ("Ústí nad Labem", "CZ", "CZ042"),
    ("Győr", "HU", "HU221"),
    ("Pécs", "HU", "HU231"),
    ("Osnabrück", "DE", "DE944"),
];
const KINDS: [&str; 6] =
    ["enterprise", "enterprise", "enterprise", "research_organisation", "university", "association"];
const SIZES: [&str; 4] = ["micro", "small", "medium", "large"];

/// The next numbers of a fixed sequence (a linear congruential generator, after Knuth's MMIX).
pub struct Draws(u64);

impl Draws {
    pub fn new() -> Draws {
        Draws(20_261_128)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn word(&mut self) -> &'static str {
        WORDS[self.below(WORDS.len())]
    }
}

/// Writes an alliance file of so many organisations, each with `each` needs or offers, and one
/// proposal for every tenth of them.
pub fn alliance(out: &mut impl Write, slug: &str, organisations: usize, each: usize) -> io::Result<()> {
    let mut draws = Draws::new();
    let network = json!({
        "slug": slug, "name": "Sample alliance of the benchmark", "language": "en", "country": "DE", "currency": "EUR",
        "tagline": texts("Sample"), "description": texts("Sample"),
    });
    let areas: Vec<Value> = (0..4)
        .map(|number| json!({"key": format!("area-{number}"), "kind": "innovation", "name": texts(&format!("Area {number}"))}))
        .collect();
    write!(out, "{{\"network\": {network}, \"areas\": {}, \"organisations\": [", Value::from(areas))?;
    for number in 0..organisations {
        let comma = if number == 0 { "" } else { "," };
        write!(out, "{comma}\n{}", organisation(&mut draws, number))?;
    }
    write!(out, "], \"opportunities\": [")?;
    for number in 0..organisations * each {
        let comma = if number == 0 { "" } else { "," };
        write!(out, "{comma}\n{}", opportunity(&mut draws, number / each.max(1)))?;
    }
    write!(out, "], \"proposals\": [")?;
    for number in 0..organisations / 10 {
        let comma = if number == 0 { "" } else { "," };
        write!(out, "{comma}\n{}", proposal(&mut draws, number, organisations))?;
    }
    write!(out, "]}}")
}

fn texts(text: &str) -> Value {
    json!({"en": text, "de": text, "pl": text, "cs": text, "hu": text})
}

fn organisation(draws: &mut Draws, number: usize) -> Value {
    let (city, country, nuts) = TOWNS[draws.below(TOWNS.len())];
    let (one, other, third) = (draws.word(), draws.word(), draws.word());
    let kind = KINDS[draws.below(KINDS.len())];
    let mut organisation = json!({
        "key": format!("o{number}"), "name": format!("Sample {one} {other} {city} {number}"), "kind": kind,
        "summary": format!("Works on {one}, {other} and {third}."), "language": "en", "country": country,
        "city": city, "nuts": nuts, "areas": [format!("area-{}", draws.below(4))], "keywords": [one, third],
        "languages": ["en", "de"], "trl": [3, 3 + draws.below(7)],
        "membership": {"status": "active", "tier": "full"}, "sample": true,
    });
    if kind == "enterprise" {
        organisation["size_class"] = json!(SIZES[draws.below(SIZES.len())]);
    }
    organisation
}

fn opportunity(draws: &mut Draws, owner: usize) -> Value {
    let is_need = draws.below(2) == 0;
    let (direction, kind) = if is_need { ("need", "technology_request") } else { ("offer", "technology_offer") };
    let (one, other) = (draws.word(), draws.word());
    json!({
        "organisation": format!("o{owner}"), "direction": direction, "type": kind,
        "title": format!("Sample: {one} for {other}"), "summary": format!("About {one} and {other}."),
        "language": "en", "visibility": "visible", "keywords": [one], "valid_days": 90 + draws.below(300), "sample": true,
    })
}

/// A consortium of up to six; those with small numbers take part more often, as in life a few
/// institutes do.
fn proposal(draws: &mut Draws, number: usize, organisations: usize) -> Value {
    let mut partners: Vec<usize> = (0..6)
        .map(|_| {
            let end = draws.below(organisations) + 1;
            draws.below(end)
        })
        .collect();
    partners.sort_unstable();
    partners.dedup();
    let role = |place: usize| if place == 0 { "lead" } else { "partner" };
    let partner =
        |(place, partner): (usize, &usize)| json!({"organisation": format!("o{partner}"), "role": role(place)});
    let (one, other) = (draws.word(), draws.word());
    json!({
        "key": format!("p{number}"), "title": format!("Sample: {one} meets {other}"), "stage": "running",
        "language": "en", "summary": format!("About {one} and {other}."), "lead": format!("o{}", partners[0]),
        "partners": partners.iter().enumerate().map(partner).collect::<Vec<_>>(), "sample": true,
    })
}

/// A table of so many organisations, as an office may have kept it.
pub fn table(rows: usize) -> String {
    let mut draws = Draws::new();
    let mut table = String::from("Name;Art;Stadt;Land;Schlagwörter;Kurzbeschreibung\n");
    for number in 0..rows {
        let (city, country, _) = TOWNS[draws.below(TOWNS.len())];
        let (one, other) = (draws.word(), draws.word());
        table.push_str(&format!(
            "Muster {one} {other} {number};Unternehmen;{city};{country};{one}, {other};Arbeitet an {one} und {other}.\n"
        ));
    }
    table
}
