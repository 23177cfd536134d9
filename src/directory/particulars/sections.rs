//! The names of the sections of both editions of NACE. Only the server holds them; a page is
//! sent those that it shows.

use super::nace::{NaceCode, NaceList};
use crate::i18n::Text;
use crate::texts;

/// The name of the section that a code lies in.
pub fn section_name(code: &NaceCode) -> Option<Text> {
    let place = usize::from(code.code.bytes().next()?.checked_sub(b'A')?);
    match code.list {
        NaceList::Rev2 => REV2.get(place).copied(),
        NaceList::Rev21 => REV21.get(place).copied(),
    }
}

const REV2: [Text; 21] = [
    AGRICULTURE,
    MINING,
    MANUFACTURING,
    ENERGY,
    WATER,
    CONSTRUCTION,
    TRADE_AND_REPAIR,
    TRANSPORT,
    HOSPITALITY,
    INFORMATION,
    FINANCE,
    REAL_ESTATE,
    PROFESSIONAL,
    ADMINISTRATIVE,
    GOVERNMENT,
    EDUCATION,
    HEALTH,
    ARTS,
    OTHER,
    HOUSEHOLDS,
    EXTRATERRITORIAL,
];

/// What was one section for information and communication is two since 2025.
const REV21: [Text; 22] = [
    AGRICULTURE,
    MINING,
    MANUFACTURING,
    ENERGY,
    WATER,
    CONSTRUCTION,
    TRADE,
    TRANSPORT,
    HOSPITALITY,
    PUBLISHING,
    TELECOMMUNICATION,
    FINANCE,
    REAL_ESTATE,
    PROFESSIONAL,
    ADMINISTRATIVE,
    GOVERNMENT,
    EDUCATION,
    HEALTH,
    ARTS,
    OTHER,
    HOUSEHOLDS,
    EXTRATERRITORIAL,
];

texts! {
    AGRICULTURE = { en: "Agriculture, forestry and fishing", de: "Land- und Forstwirtschaft, Fischerei", pl: "Rolnictwo, leśnictwo i rybactwo", cs: "Zemědělství, lesnictví a rybářství", hu: "Mezőgazdaság, erdőgazdálkodás, halászat" }
    MINING = { en: "Mining and quarrying", de: "Bergbau und Gewinnung von Steinen und Erden", pl: "Górnictwo i wydobywanie", cs: "Těžba a dobývání", hu: "Bányászat, kőfejtés" }
    MANUFACTURING = { en: "Manufacturing", de: "Verarbeitendes Gewerbe", pl: "Przetwórstwo przemysłowe", cs: "Zpracovatelský průmysl", hu: "Feldolgozóipar" }
    ENERGY = { en: "Electricity, gas and heat supply", de: "Energieversorgung", pl: "Zaopatrywanie w energię elektryczną, gaz i ciepło", cs: "Výroba a rozvod elektřiny, plynu a tepla", hu: "Villamosenergia-, gáz- és hőellátás" }
    WATER = { en: "Water supply, waste water and waste", de: "Wasserversorgung, Abwasser und Abfall", pl: "Dostawa wody, ścieki i odpady", cs: "Zásobování vodou, odpadní vody a odpady", hu: "Vízellátás, szennyvíz- és hulladékkezelés" }
    CONSTRUCTION = { en: "Construction", de: "Baugewerbe", pl: "Budownictwo", cs: "Stavebnictví", hu: "Építőipar" }
    TRADE_AND_REPAIR = { en: "Trade, repair of motor vehicles", de: "Handel, Reparatur von Kraftfahrzeugen", pl: "Handel, naprawa pojazdów samochodowych", cs: "Obchod, opravy motorových vozidel", hu: "Kereskedelem, gépjárműjavítás" }
    TRADE = { en: "Wholesale and retail trade", de: "Groß- und Einzelhandel", pl: "Handel hurtowy i detaliczny", cs: "Velkoobchod a maloobchod", hu: "Nagy- és kiskereskedelem" }
    TRANSPORT = { en: "Transport and storage", de: "Verkehr und Lagerei", pl: "Transport i gospodarka magazynowa", cs: "Doprava a skladování", hu: "Szállítás, raktározás" }
    HOSPITALITY = { en: "Accommodation and food service", de: "Gastgewerbe", pl: "Zakwaterowanie i gastronomia", cs: "Ubytování a stravování", hu: "Szálláshely-szolgáltatás, vendéglátás" }
    INFORMATION = { en: "Information and communication", de: "Information und Kommunikation", pl: "Informacja i komunikacja", cs: "Informační a komunikační činnosti", hu: "Információ, kommunikáció" }
    PUBLISHING = { en: "Publishing, broadcasting and content", de: "Verlage, Rundfunk und Medieninhalte", pl: "Działalność wydawnicza, nadawcza i tworzenie treści", cs: "Vydavatelství, vysílání a tvorba obsahu", hu: "Kiadás, műsorszolgáltatás, tartalomgyártás" }
    TELECOMMUNICATION = { en: "Telecommunication, programming and IT services", de: "Telekommunikation, Softwareentwicklung und IT-Dienste", pl: "Telekomunikacja, programowanie i usługi informatyczne", cs: "Telekomunikace, programování a IT služby", hu: "Távközlés, programozás, informatikai szolgáltatás" }
    FINANCE = { en: "Finance and insurance", de: "Finanz- und Versicherungsdienstleistungen", pl: "Finanse i ubezpieczenia", cs: "Peněžnictví a pojišťovnictví", hu: "Pénzügyi, biztosítási tevékenység" }
    REAL_ESTATE = { en: "Real estate", de: "Grundstücks- und Wohnungswesen", pl: "Obsługa rynku nieruchomości", cs: "Činnosti v oblasti nemovitostí", hu: "Ingatlanügyletek" }
    PROFESSIONAL = { en: "Professional, scientific and technical services", de: "Freiberufliche, wissenschaftliche und technische Dienste", pl: "Działalność profesjonalna, naukowa i techniczna", cs: "Profesní, vědecké a technické činnosti", hu: "Szakmai, tudományos, műszaki tevékenység" }
    ADMINISTRATIVE = { en: "Administrative and support services", de: "Sonstige wirtschaftliche Dienstleistungen", pl: "Administrowanie i działalność wspierająca", cs: "Administrativní a podpůrné činnosti", hu: "Adminisztratív és szolgáltatást támogató tevékenység" }
    GOVERNMENT = { en: "Public administration", de: "Öffentliche Verwaltung", pl: "Administracja publiczna", cs: "Veřejná správa", hu: "Közigazgatás" }
    EDUCATION = { en: "Education", de: "Erziehung und Unterricht", pl: "Edukacja", cs: "Vzdělávání", hu: "Oktatás" }
    HEALTH = { en: "Health and social work", de: "Gesundheits- und Sozialwesen", pl: "Opieka zdrowotna i pomoc społeczna", cs: "Zdravotní a sociální péče", hu: "Egészségügyi és szociális ellátás" }
    ARTS = { en: "Arts, sports and recreation", de: "Kunst, Sport und Erholung", pl: "Kultura, sport i rekreacja", cs: "Kultura, sport a rekreace", hu: "Művészet, sport, szabadidő" }
    OTHER = { en: "Other services", de: "Sonstige Dienstleistungen", pl: "Pozostała działalność usługowa", cs: "Ostatní činnosti", hu: "Egyéb szolgáltatás" }
    HOUSEHOLDS = { en: "Households as employers", de: "Private Haushalte als Arbeitgeber", pl: "Gospodarstwa domowe zatrudniające pracowników", cs: "Domácnosti jako zaměstnavatelé", hu: "Háztartások mint munkaadók" }
    EXTRATERRITORIAL = { en: "Extraterritorial organisations", de: "Exterritoriale Organisationen", pl: "Organizacje eksterytorialne", cs: "Exteritoriální organizace", hu: "Területen kívüli szervezetek" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn a_code_has_the_name_of_its_edition() {
        let name =
            |list, code: &str| section_name(&NaceCode { list, code: code.into() }).map(|name| name.say(Lang::En));
        assert_eq!(name(NaceList::Rev2, "J62.01"), Some("Information and communication"));
        assert_eq!(name(NaceList::Rev21, "K62.01"), Some("Telecommunication, programming and IT services"));
        assert_eq!(name(NaceList::Rev21, "V"), Some("Extraterritorial organisations"));
        assert_eq!(name(NaceList::Rev2, "V"), None);
    }
}
