use super::*;

fn keys(text: &str) -> Vec<&'static str> {
    let mut keys: Vec<_> = concepts_in(text).into_iter().map(key).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn the_data_file_is_sound() {
    let taxonomy = &*TAXONOMY;
    assert!(taxonomy.concepts.len() >= 180);
    let mut seen = std::collections::HashSet::new();
    for (row, concept) in taxonomy.concepts.iter().enumerate() {
        assert!(seen.insert(&concept.key), "{} stands twice", concept.key);
        assert!(
            concept.labels.iter().all(|label| !label.contains('*')),
            "{}: a preferred label is for people",
            concept.key
        );
        assert!(concept.labels.iter().all(|label| !label.trim().is_empty()));
        // A chain longer than the taxonomy would be a circle.
        let id = ConceptId(row as u16);
        assert!(broader(id).take(9).count() < 9, "{}", concept.key);
    }
    for line in include_str!("../concepts.csv").lines().skip(1) {
        let cells: Vec<_> = line.split(';').collect();
        assert!(
            cells[1].is_empty() || find(cells[1]).is_some(),
            "{}: the broader concept {} is missing",
            cells[0],
            cells[1]
        );
        for stem in cells[2..].iter().flat_map(|cell| cell.split('|')) {
            for word in stem.split_whitespace() {
                let inner = word.trim_matches('*');
                assert!(!inner.contains('*') && !inner.is_empty(), "{stem}");
            }
        }
    }
}

#[test]
fn every_label_is_recognised_as_its_concept() {
    let mut missed = Vec::new();
    for row in 0..count() {
        let concept = ConceptId(row as u16);
        for language in LANGUAGES {
            let label = label(concept, language);
            let found = concepts_in(label);
            // "Bioenergy" may be said by a label that also names something narrower.
            if !found.contains(&concept) {
                missed.push(format!(
                    "{language} {label}: {} read as {:?}",
                    key(concept),
                    found.into_iter().map(key).collect::<Vec<_>>()
                ));
            }
        }
    }
    assert!(missed.is_empty(), "{}\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn labels_speak_the_reader_s_language() {
    let storage = find("energy-storage").expect("a concept of the file");
    assert_eq!(label(storage, "de"), "Energiespeicher");
    assert_eq!(label(storage, "hu"), "Energiatárolás");
    assert_eq!(label(storage, "fr"), "Energy storage");
    assert_eq!(label(ConceptId(u16::MAX), "en"), "");
}

#[test]
fn inflection_and_compounds_are_handled() {
    assert_eq!(keys("Batteriespeichersysteme"), ["battery-storage"]);
    assert_eq!(keys("technologie magazynowania energii"), ["energy-storage"]);
    assert_eq!(keys("energiatárolók fejlesztése"), ["energy-storage"]);
    assert_eq!(keys("o obnovitelných zdrojích energie"), ["renewable-energy"]);
    assert_eq!(keys("energetika"), ["energy"]);
    assert_eq!(keys("Sicherheit in der Kilometrage"), [""; 0]);
    assert_eq!(keys("KI"), ["artificial-intelligence"]);
    assert_eq!(keys("IT-Sicherheit im Betrieb"), ["cybersecurity"]);
    assert_eq!(keys("Co si o tom myslí naši členové?"), [""; 0]);
}

#[test]
fn mentions_name_the_words() {
    let found = mentions("We need battery storage for villages");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].words, 2..4);
    let found = mentions("Erprobung von Speichern für Energie");
    assert_eq!(found[0].words, 0..1);
}

/// One need per row, typed in English, German, Polish, Czech and Hungarian.
#[rustfmt::skip]
const NEEDS: [[&str; 5]; 20] = [
    ["We are looking for a research partner for battery storage systems",
     "Wir suchen einen Forschungspartner für Batteriespeichersysteme",
     "Szukamy partnera naukowego w zakresie bateryjnych systemów magazynowania energii",
     "Hledáme výzkumného partnera pro bateriové systémy ukládání energie",
     "Kutatási partnert keresünk akkumulátoros energiatároló rendszerekhez"],
    ["3D printing of metal parts for railway vehicles",
     "3D-Druck von Metallteilen für Schienenfahrzeuge",
     "Druk 3D metalowych części do pojazdów kolejowych",
     "3D tisk kovových dílů pro kolejová vozidla",
     "Fém alkatrészek 3D nyomtatása vasúti járművekhez"],
    ["Machine learning for predictive maintenance",
     "Maschinelles Lernen für vorausschauende Wartung",
     "Uczenie maszynowe w predykcyjnym utrzymaniu ruchu",
     "Strojové učení pro prediktivní údržbu",
     "Gépi tanulás prediktív karbantartáshoz"],
    ["Partner for green hydrogen and fuel cells wanted",
     "Partner für grünen Wasserstoff und Brennstoffzellen gesucht",
     "Poszukiwany partner do zielonego wodoru i ogniw paliwowych",
     "Hledáme partnera pro zelený vodík a palivové články",
     "Partnert keresünk zöld hidrogénhez és üzemanyagcellákhoz"],
    ["Recycling of plastics in the circular economy",
     "Recycling von Kunststoffen in der Kreislaufwirtschaft",
     "Recykling tworzyw sztucznych w gospodarce o obiegu zamkniętym",
     "Recyklace plastů v oběhovém hospodářství",
     "Műanyagok újrahasznosítása a körforgásos gazdaságban"],
    ["Non-formal education and skilled workers for the region",
     "Non-formale Bildung und Fachkräfte für die Region",
     "Edukacja pozaformalna i wykwalifikowani pracownicy dla regionu",
     "Neformální vzdělávání a kvalifikovaní pracovníci pro region",
     "Nem formális oktatás és szakképzett munkaerő a régió számára"],
    ["Sensors for precision farming",
     "Sensoren für Precision Farming",
     "Czujniki dla rolnictwa precyzyjnego",
     "Senzory pro precizní zemědělství",
     "Szenzorok a precíziós mezőgazdasághoz"],
    ["Cybersecurity for small companies",
     "IT-Sicherheit für kleine Unternehmen",
     "Cyberbezpieczeństwo dla małych firm",
     "Kybernetická bezpečnost pro malé firmy",
     "Kiberbiztonság kisvállalkozásoknak"],
    ["Telemedicine and elderly care in rural areas",
     "Telemedizin und Altenpflege im ländlichen Raum",
     "Telemedycyna i opieka nad seniorami na obszarach wiejskich",
     "Telemedicína a péče o seniory na venkově",
     "Telemedicina és idősgondozás a vidéki térségekben"],
    ["Lightweight construction with composites for the automotive industry",
     "Leichtbau mit Verbundwerkstoffen für die Automobilindustrie",
     "Konstrukcje lekkie z kompozytów dla motoryzacji",
     "Lehké konstrukce z kompozitů pro automobilový průmysl",
     "Könnyűszerkezetes megoldások kompozitokból az autóipar számára"],
    ["Cross-border tourism and cultural heritage",
     "Grenzüberschreitender Tourismus und Kulturerbe",
     "Turystyka transgraniczna i dziedzictwo",
     "Přeshraniční cestovní ruch a dědictví",
     "Határon átnyúló turizmus és örökség"],
    ["Wastewater treatment with sensors",
     "Abwasserreinigung mit Sensorik",
     "Oczyszczanie ścieków z czujnikami",
     "Čištění odpadních vod se senzory",
     "Szennyvíztisztítás szenzorokkal"],
    ["Digital twin of the production, robotics",
     "Digitaler Zwilling der Produktion, Robotik",
     "Cyfrowy bliźniak produkcji, robotyka",
     "Digitální dvojče výroby, robotika",
     "A termelés digitális ikre, robotika"],
    ["Photovoltaics and heat pumps for municipalities",
     "Photovoltaik und Wärmepumpen für Kommunen",
     "Fotowoltaika i pompy ciepła dla gmin",
     "Fotovoltaika a tepelná čerpadla pro samosprávy",
     "Napelemek és hőszivattyúk önkormányzatoknak"],
    ["Technology transfer and clusters",
     "Technologietransfer und Cluster",
     "Transfer technologii i klastry",
     "Transfer technologií a klastry",
     "Technológiatranszfer és klaszterek"],
    ["Image processing for quality control in welding",
     "Bildverarbeitung für die Qualitätskontrolle beim Schweißen",
     "Przetwarzanie obrazu do kontroli jakości spawania",
     "Zpracování obrazu pro kontrolu kvality svařování",
     "Képfeldolgozás a hegesztés minőségellenőrzéséhez"],
    ["Shipbuilding and offshore wind energy",
     "Schiffbau und Offshore-Windenergie",
     "Przemysł stoczniowy i morska energetyka wiatrowa",
     "Loďařství a větrná energie na moři",
     "Hajógyártás és tengeri szélenergia"],
    ["Timber and recycled building materials",
     "Holz und recycelte Baustoffe",
     "Drewno i materiały budowlane z recyklingu",
     "Dřevo a recyklované stavební materiály",
     "Faanyag és újrahasznosított építőanyagok"],
    ["Software development for smart homes",
     "Softwareentwicklung für Smart Home",
     "Tworzenie oprogramowania dla inteligentnych domów",
     "Vývoj softwaru pro chytrou domácnost",
     "Szoftverfejlesztés okosotthonokhoz"],
    ["Funding advice for start-ups and technology parks",
     "Fördermittelberatung für Start-ups und Technologieparks",
     "Doradztwo dotacyjne dla startupów i parków technologicznych",
     "Dotační poradenství pro startupy a technologické parky",
     "Pályázati tanácsadás startupoknak és technológiai parkoknak"],
];

#[test]
fn one_need_in_five_languages_means_the_same() {
    let mut differences = Vec::new();
    for need in NEEDS {
        let english = keys(need[0]);
        assert!(!english.is_empty(), "{}", need[0]);
        for text in &need[1..] {
            let found = keys(text);
            if found != english {
                differences.push(format!("{text}\n    {found:?}\n    {english:?}"));
            }
        }
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}
