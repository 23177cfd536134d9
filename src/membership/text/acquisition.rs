//! Texts of the acquisition list.

use crate::i18n::Text;
use crate::membership::model::ProspectStage;
use crate::texts;

pub fn stage_name(stage: ProspectStage) -> Text {
    [PROSPECT, CONTACTED, TALK, APPLIED][stage as usize]
}

texts! {
    TITLE = { en: "Acquisition", de: "Mitgliedergewinnung", pl: "Pozyskiwanie członków", cs: "Získávání členů", hu: "Tagtoborzás" }
    INTRO = { en: "Organisations that may become members. Only coordinators and auditors see this list.", de: "Organisationen, die Mitglied werden könnten. Nur Koordination und Prüfstelle sehen diese Liste.", pl: "Organizacje, które mogą zostać członkami. Tę listę widzą tylko koordynatorzy i audytorzy.", cs: "Organizace, které se mohou stát členy. Tento seznam vidí jen koordinátoři a auditoři.", hu: "Szervezetek, amelyek taggá válhatnak. A listát csak a koordinátorok és az ellenőrök látják." }
    PROSPECT = { en: "Prospect", de: "Vorgemerkt", pl: "Potencjalny członek", cs: "Vytipováno", hu: "Lehetséges tag" }
    CONTACTED = { en: "Contacted", de: "Angesprochen", pl: "Nawiązano kontakt", cs: "Osloveno", hu: "Megkeresve" }
    TALK = { en: "In talks", de: "Im Gespräch", pl: "W trakcie rozmów", cs: "V jednání", hu: "Tárgyalás alatt" }
    APPLIED = { en: "Applied", de: "Beantragt", pl: "Złożono wniosek", cs: "Požádáno", hu: "Kérelmezett" }
    ADD = { en: "Add an organisation", de: "Organisation vormerken", pl: "Dodaj organizację", cs: "Přidat organizaci", hu: "Szervezet felvétele" }
    NAME = { en: "Name", de: "Name", pl: "Nazwa", cs: "Název", hu: "Név" }
    NAME_HINT = { en: "One of the directory, or a new name.", de: "Eine aus dem Verzeichnis oder ein neuer Name.", pl: "Z katalogu albo nowa nazwa.", cs: "Z adresáře, nebo nový název.", hu: "A címjegyzékből vagy új név." }
    STAGE = { en: "Stage", de: "Stand", pl: "Etap", cs: "Fáze", hu: "Állapot" }
    NOTES = { en: "Notes", de: "Notizen", pl: "Notatki", cs: "Poznámky", hu: "Jegyzetek" }
    NEXT_STEP = { en: "Next step", de: "Nächster Schritt", pl: "Następny krok", cs: "Další krok", hu: "Következő lépés" }
    NEXT_ON = { en: "Its day", de: "Bis wann", pl: "Termin", cs: "Termín", hu: "Határidő" }
    EDIT = { en: "Edit", de: "Bearbeiten", pl: "Edytuj", cs: "Upravit", hu: "Szerkesztés" }
    REMOVE = { en: "Remove from the list", de: "Von der Liste nehmen", pl: "Usuń z listy", cs: "Odebrat ze seznamu", hu: "Eltávolítás a listáról" }
    DUE = { en: "due", de: "fällig", pl: "termin minął", cs: "po termínu", hu: "esedékes" }
    EMPTY = { en: "Nobody stands here at the moment.", de: "Hier steht zurzeit niemand.", pl: "Obecnie nikogo tu nie ma.", cs: "Momentálně tu nikdo není.", hu: "Jelenleg senki sincs itt." }
}
