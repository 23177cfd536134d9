//! The parts of Horizon Europe, by the legal basis that CORDIS gives for a project.

use crate::i18n::Text;

/// A part of the programme: the code of its legal basis and its name.
pub struct Part {
    pub code: &'static str,
    pub name: Text,
}

const fn part(code: &'static str, name: [&'static str; 5]) -> Part {
    Part { code, name: Text(name) }
}

#[rustfmt::skip]
pub const PARTS: [Part; 15] = [
    part("HORIZON.1.1", ["European Research Council (ERC)", "Europäischer Forschungsrat (ERC)",
        "Europejska Rada ds. Badań Naukowych (ERBN)", "Evropská rada pro výzkum (ERC)", "Európai Kutatási Tanács (EKT)"]),
    part("HORIZON.1.2", ["Marie Skłodowska-Curie Actions (MSCA)", "Marie-Skłodowska-Curie-Maßnahmen (MSCA)",
        "Działania „Maria Skłodowska-Curie” (MSCA)", "Akce Marie Skłodowské-Curie (MSCA)", "Marie Skłodowska-Curie-cselekvések (MSCA)"]),
    part("HORIZON.1.3", ["Research infrastructures", "Forschungsinfrastrukturen",
        "Infrastruktury badawcze", "Výzkumné infrastruktury", "Kutatási infrastruktúrák"]),
    part("HORIZON.2.1", ["Health", "Gesundheit", "Zdrowie", "Zdraví", "Egészségügy"]),
    part("HORIZON.2.2", ["Culture, creativity and inclusive society", "Kultur, Kreativität und inklusive Gesellschaft",
        "Kultura, kreatywność i społeczeństwo integracyjne", "Kultura, kreativita a inkluzivní společnost", "Kultúra, kreativitás és inkluzív társadalom"]),
    part("HORIZON.2.3", ["Civil security for society", "Zivile Sicherheit für die Gesellschaft",
        "Bezpieczeństwo cywilne na rzecz społeczeństwa", "Civilní bezpečnost pro společnost", "A társadalom polgári biztonsága"]),
    part("HORIZON.2.4", ["Digital, industry and space", "Digitalisierung, Industrie und Weltraum",
        "Technologie cyfrowe, przemysł i przestrzeń kosmiczna", "Digitalizace, průmysl a vesmír", "Digitális gazdaság, ipar és világűr"]),
    part("HORIZON.2.5", ["Climate, energy and mobility", "Klima, Energie und Mobilität",
        "Klimat, energetyka i mobilność", "Klima, energetika a mobilita", "Éghajlat, energia és mobilitás"]),
    part("HORIZON.2.6", ["Food, bioeconomy, natural resources, agriculture and environment", "Lebensmittel, Bioökonomie, natürliche Ressourcen, Landwirtschaft und Umwelt",
        "Żywność, biogospodarka, zasoby naturalne, rolnictwo i środowisko", "Potraviny, biohospodářství, přírodní zdroje, zemědělství a životní prostředí",
        "Élelmiszerek, biogazdaság, természeti erőforrások, mezőgazdaság és környezet"]),
    part("HORIZON.3.1", ["European Innovation Council (EIC)", "Europäischer Innovationsrat (EIC)",
        "Europejska Rada ds. Innowacji (EIC)", "Evropská rada pro inovace (EIC)", "Európai Innovációs Tanács (EIC)"]),
    part("HORIZON.3.2", ["European innovation ecosystems", "Europäische Innovationsökosysteme",
        "Europejskie ekosystemy innowacji", "Evropské inovační ekosystémy", "Európai innovációs ökoszisztémák"]),
    part("HORIZON.3.3", ["European Institute of Innovation and Technology (EIT)", "Europäisches Innovations- und Technologieinstitut (EIT)",
        "Europejski Instytut Innowacji i Technologii (EIT)", "Evropský inovační a technologický institut (EIT)", "Európai Innovációs és Technológiai Intézet (EIT)"]),
    part("HORIZON.4.1", ["Widening participation and spreading excellence", "Ausweitung der Beteiligung und Verbreitung von Exzellenz",
        "Poszerzanie uczestnictwa i upowszechnianie doskonałości", "Rozšiřování účasti a šíření excelence", "A részvétel szélesítése és a kiválóság terjesztése"]),
    part("HORIZON.4.2", ["Reforming and enhancing the European R&I system", "Reform und Stärkung des europäischen FuI-Systems",
        "Reformowanie i wzmacnianie europejskiego systemu badań i innowacji", "Reforma a posílení evropského systému výzkumu a inovací",
        "Az európai kutatási és innovációs rendszer megreformálása és megerősítése"]),
    part("EURATOM2027", ["Euratom: nuclear research and training", "Euratom: Forschung und Ausbildung im Nuklearbereich",
        "Euratom: badania jądrowe i szkolenia", "Euratom: jaderný výzkum a odborná příprava", "Euratom: nukleáris kutatás és képzés"]),
];

/// The part a legal basis belongs to, also one of its own parts such as `HORIZON.2.5.3`;
/// none for another programme's.
pub fn part_of(legal_basis: &str) -> Option<&'static Part> {
    PARTS
        .iter()
        .find(|part| legal_basis.strip_prefix(part.code).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

/// The name of the framework programme behind a legal basis, as calls show it.
pub fn programme_of(legal_basis: &str) -> &'static str {
    if legal_basis.starts_with("EURATOM") { "Euratom Research and Training Programme" } else { "Horizon Europe" }
}

/// What a new alliance says of itself.
pub const TAGLINE: Text = Text([
    "Organisations and projects of Horizon Europe",
    "Organisationen und Projekte von Horizont Europa",
    "Organizacje i projekty programu „Horyzont Europa”",
    "Organizace a projekty programu Horizont Evropa",
    "A Horizont Európa szervezetei és projektjei",
]);

pub const DESCRIPTION: Text = Text([
    "Who works with whom in European research and innovation projects, as published in CORDIS, the European Commission's project database.",
    "Wer in europäischen Forschungs- und Innovationsprojekten mit wem zusammenarbeitet, wie es in CORDIS, der Projektdatenbank der Europäischen Kommission, veröffentlicht ist.",
    "Kto z kim współpracuje w europejskich projektach badawczych i innowacyjnych – według danych opublikowanych w CORDIS, bazie projektów Komisji Europejskiej.",
    "Kdo s kým spolupracuje v evropských výzkumných a inovačních projektech podle údajů zveřejněných v CORDIS, databázi projektů Evropské komise.",
    "Ki kivel dolgozik együtt az európai kutatási és innovációs projektekben – a CORDIS-ban, az Európai Bizottság projektadatbázisában közzétett adatok alapján.",
]);

pub const SOURCE: &str = "© European Union, CORDIS (https://cordis.europa.eu)";
