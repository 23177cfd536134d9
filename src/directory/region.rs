//! Names of NUTS regions (version 2021) around the alliances; names are local, as on maps.

/// A region as people read it: code and name, or the code alone where the name is not known.
pub fn region_label(code: &str) -> String {
    match REGIONS.binary_search_by_key(&code, |(known, _)| known) {
        Ok(place) => format!("{code} {}", REGIONS[place].1),
        Err(_) => code.to_owned(),
    }
}

/// The regions an organisation lies in, from the country down to the district, as far as is
/// known: `DED2D` is in `DED2`, in `DED` and in `DE`.
pub fn levels<'a>(country: &'a str, nuts: Option<&'a str>) -> impl Iterator<Item = &'a str> {
    let code = nuts.unwrap_or(country);
    (2..=5).filter_map(move |length| code.get(..length))
}

/// The region that contains another; a country is in none.
pub fn parent(code: &str) -> Option<&str> {
    code.char_indices().next_back().map(|(end, _)| &code[..end]).filter(|parent| parent.len() >= 2)
}

/// The code of the region with this name. Of several that share it, as in one that is all of
/// a larger one, it is the largest.
#[cfg(feature = "ssr")]
pub fn code_of(name: &str) -> Option<&'static str> {
    use crate::search::fold::fold;
    let wanted = fold(name.trim());
    REGIONS.iter().find(|(_, known)| fold(known) == wanted).map(|(code, _)| *code)
}

/// In the order of the codes, because they are searched by halving.
const REGIONS: &[(&str, &str)] = &[
    ("AT1", "Ostösterreich"),
    ("AT11", "Burgenland"),
    ("AT12", "Niederösterreich"),
    ("AT13", "Wien"),
    ("AT2", "Südösterreich"),
    ("AT21", "Kärnten"),
    ("AT22", "Steiermark"),
    ("AT3", "Westösterreich"),
    ("AT31", "Oberösterreich"),
    ("AT32", "Salzburg"),
    ("AT33", "Tirol"),
    ("AT34", "Vorarlberg"),
    ("CZ0", "Česko"),
    ("CZ01", "Praha"),
    ("CZ02", "Střední Čechy"),
    ("CZ03", "Jihozápad"),
    ("CZ04", "Severozápad"),
    ("CZ041", "Karlovarský kraj"),
    ("CZ042", "Ústecký kraj"),
    ("CZ05", "Severovýchod"),
    ("CZ051", "Liberecký kraj"),
    ("CZ052", "Královéhradecký kraj"),
    ("CZ053", "Pardubický kraj"),
    ("CZ06", "Jihovýchod"),
    ("CZ07", "Střední Morava"),
    ("CZ08", "Moravskoslezsko"),
    ("DE1", "Baden-Württemberg"),
    ("DE2", "Bayern"),
    ("DE3", "Berlin"),
    ("DE30", "Berlin"),
    ("DE300", "Berlin"),
    ("DE4", "Brandenburg"),
    ("DE40", "Brandenburg"),
    ("DE401", "Brandenburg an der Havel"),
    ("DE402", "Cottbus"),
    ("DE403", "Frankfurt (Oder)"),
    ("DE404", "Potsdam"),
    ("DE405", "Barnim"),
    ("DE406", "Dahme-Spreewald"),
    ("DE407", "Elbe-Elster"),
    ("DE408", "Havelland"),
    ("DE409", "Märkisch-Oderland"),
    ("DE40A", "Oberhavel"),
    ("DE40B", "Oberspreewald-Lausitz"),
    ("DE40C", "Oder-Spree"),
    ("DE40D", "Ostprignitz-Ruppin"),
    ("DE40E", "Potsdam-Mittelmark"),
    ("DE40F", "Prignitz"),
    ("DE40G", "Spree-Neiße"),
    ("DE40H", "Teltow-Fläming"),
    ("DE40I", "Uckermark"),
    ("DE5", "Bremen"),
    ("DE6", "Hamburg"),
    ("DE7", "Hessen"),
    ("DE8", "Mecklenburg-Vorpommern"),
    ("DE9", "Niedersachsen"),
    ("DE91", "Braunschweig"),
    ("DE92", "Hannover"),
    ("DE93", "Lüneburg"),
    ("DE94", "Weser-Ems"),
    ("DE941", "Delmenhorst"),
    ("DE942", "Emden"),
    ("DE943", "Oldenburg (Oldenburg)"),
    ("DE944", "Osnabrück, Stadt"),
    ("DE945", "Wilhelmshaven"),
    ("DE946", "Ammerland"),
    ("DE947", "Aurich"),
    ("DE948", "Cloppenburg"),
    ("DE949", "Emsland"),
    ("DE94A", "Friesland"),
    ("DE94B", "Grafschaft Bentheim"),
    ("DE94C", "Leer"),
    ("DE94D", "Oldenburg, Landkreis"),
    ("DE94E", "Osnabrück, Landkreis"),
    ("DE94F", "Vechta"),
    ("DE94G", "Wesermarsch"),
    ("DE94H", "Wittmund"),
    ("DEA", "Nordrhein-Westfalen"),
    ("DEA3", "Münster"),
    ("DEA37", "Steinfurt"),
    ("DEA4", "Detmold"),
    ("DEB", "Rheinland-Pfalz"),
    ("DEC", "Saarland"),
    ("DED", "Sachsen"),
    ("DED2", "Dresden"),
    ("DED21", "Dresden, Stadt"),
    ("DED2C", "Bautzen"),
    ("DED2D", "Görlitz"),
    ("DED2E", "Meißen"),
    ("DED2F", "Sächsische Schweiz-Osterzgebirge"),
    ("DED4", "Chemnitz"),
    ("DED41", "Chemnitz, Stadt"),
    ("DED42", "Erzgebirgskreis"),
    ("DED43", "Mittelsachsen"),
    ("DED44", "Vogtlandkreis"),
    ("DED45", "Zwickau"),
    ("DED5", "Leipzig"),
    ("DED51", "Leipzig, Stadt"),
    ("DED52", "Leipzig, Landkreis"),
    ("DED53", "Nordsachsen"),
    ("DEE", "Sachsen-Anhalt"),
    ("DEF", "Schleswig-Holstein"),
    ("DEG", "Thüringen"),
    ("HU1", "Közép-Magyarország"),
    ("HU11", "Budapest"),
    ("HU110", "Budapest"),
    ("HU12", "Pest"),
    ("HU120", "Pest"),
    ("HU2", "Dunántúl"),
    ("HU21", "Közép-Dunántúl"),
    ("HU22", "Nyugat-Dunántúl"),
    ("HU221", "Győr-Moson-Sopron"),
    ("HU222", "Vas"),
    ("HU223", "Zala"),
    ("HU23", "Dél-Dunántúl"),
    ("HU3", "Alföld és Észak"),
    ("HU31", "Észak-Magyarország"),
    ("HU32", "Észak-Alföld"),
    ("HU33", "Dél-Alföld"),
    ("PL2", "Makroregion południowy"),
    ("PL4", "Makroregion północno-zachodni"),
    ("PL43", "Lubuskie"),
    ("PL431", "Gorzowski"),
    ("PL432", "Zielonogórski"),
    ("PL5", "Makroregion południowo-zachodni"),
    ("PL51", "Dolnośląskie"),
    ("PL514", "Wrocław"),
    ("PL515", "Jeleniogórski"),
    ("PL516", "Legnicko-głogowski"),
    ("PL517", "Wałbrzyski"),
    ("PL518", "Wrocławski"),
    ("PL52", "Opolskie"),
    ("PL523", "Nyski"),
    ("PL524", "Opolski"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_have_names_and_others_their_code() {
        assert_eq!(region_label("DED2D"), "DED2D Görlitz");
        assert_eq!(region_label("PL515"), "PL515 Jeleniogórski");
        assert_eq!(region_label("FR101"), "FR101");
    }

    #[test]
    fn regions_lie_in_each_other() {
        assert_eq!(levels("DE", Some("DED2D")).collect::<Vec<_>>(), ["DE", "DED", "DED2", "DED2D"]);
        assert_eq!(levels("PL", None).collect::<Vec<_>>(), ["PL"]);
        assert_eq!((parent("DED2D"), parent("DED"), parent("DE")), (Some("DED2"), Some("DE"), None));
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn a_name_leads_to_its_region() {
        assert_eq!((code_of(" dolnoslaskie"), code_of("Berlin")), (Some("PL51"), Some("DE3")));
        assert_eq!((code_of("Atlantis"), code_of("")), (None, None));
    }

    #[test]
    fn codes_are_in_order() {
        assert!(REGIONS.is_sorted_by(|one, other| one.0 < other.0));
    }
}
