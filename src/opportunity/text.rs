//! Texts of the life of needs and offers.

mod form;
mod interest;
mod review;

pub use form::*;
pub use interest::*;
pub use review::*;

use super::model::Phase;
use crate::i18n::Text;
use crate::texts;

pub fn phase_name(phase: Phase) -> Text {
    [PHASE_DRAFT, PHASE_IN_REVIEW, PHASE_PUBLISHED, PHASE_EXPIRING, PHASE_EXPIRED][phase as usize]
}

texts! {
    PHASE_DRAFT = { en: "Draft", de: "Entwurf", pl: "Szkic", cs: "Koncept", hu: "Vázlat" }
    PHASE_IN_REVIEW = { en: "In review", de: "In Prüfung", pl: "W trakcie sprawdzania", cs: "V posouzení", hu: "Elbírálás alatt" }
    PHASE_PUBLISHED = { en: "Published", de: "Veröffentlicht", pl: "Opublikowano", cs: "Zveřejněno", hu: "Közzétéve" }
    PHASE_EXPIRING = { en: "Expires soon", de: "Läuft bald ab", pl: "Wkrótce wygaśnie", cs: "Brzy vyprší", hu: "Hamarosan lejár" }
    PHASE_EXPIRED = { en: "Expired", de: "Abgelaufen", pl: "Wygasło", cs: "Platnost vypršela", hu: "Lejárt" }

    DRAFT_HINT = { en: "Only your organisation and the coordinators see it. Submit it for review once it is complete.", de: "Nur Ihre Organisation und die Koordination sehen ihn. Reichen Sie ihn zur Prüfung ein, sobald er vollständig ist.", pl: "Widzą go tylko Państwa organizacja i koordynatorzy. Gdy będzie kompletny, można przekazać go do sprawdzenia.", cs: "Vidí ho jen vaše organizace a koordinátoři. Až bude úplný, předejte ho k posouzení.", hu: "Csak az Ön szervezete és a koordinátorok látják. Ha teljes, nyújtsa be elbírálásra." }
    IN_REVIEW_HINT = { en: "A coordinator looks at it before the others see it.", de: "Die Koordination sieht den Eintrag durch, bevor andere ihn sehen.", pl: "Zanim zobaczą go inni, sprawdzi go koordynator.", cs: "Než ho uvidí ostatní, projde ho koordinátor.", hu: "Mielőtt mások látnák, egy koordinátor átnézi." }
    EXPIRING_HINT = { en: "After its last day others no longer see it.", de: "Nach dem letzten Tag sehen andere den Eintrag nicht mehr.", pl: "Po ostatnim dniu ważności inni przestaną widzieć wpis.", cs: "Po posledním dni platnosti ho ostatní přestanou vidět.", hu: "Az utolsó nap után mások már nem látják." }
    EXPIRED_HINT = { en: "It is no longer shown to others. Renewing brings it back.", de: "Anderen wird der Eintrag nicht mehr gezeigt. Eine Verlängerung bringt ihn zurück.", pl: "Wpis nie jest już widoczny dla innych. Przedłużenie go przywróci.", cs: "Ostatním se záznam už nezobrazuje. Prodloužení ho vrátí zpět.", hu: "Mások már nem látják. Meghosszabbítással ismét megjelenik." }
    SUBMIT = { en: "Submit for review", de: "Zur Prüfung einreichen", pl: "Przekaż do sprawdzenia", cs: "Předat k posouzení", hu: "Benyújtás elbírálásra" }
    PUBLISH = { en: "Publish", de: "Veröffentlichen", pl: "Opublikuj", cs: "Zveřejnit", hu: "Közzététel" }
    SAVE_DRAFT = { en: "Save as a draft", de: "Als Entwurf speichern", pl: "Zapisz jako szkic", cs: "Uložit jako koncept", hu: "Mentés vázlatként" }
    renew_until(date: &str) = { en: "Renew until {date}", de: "Bis {date} verlängern", pl: "Przedłuż do {date}", cs: "Prodloužit do {date}", hu: "Meghosszabbítás eddig: {date}" }
    RENEW = { en: "Renew", de: "Verlängern", pl: "Przedłuż", cs: "Prodloužit", hu: "Meghosszabbítás" }

    FOLLOW = { en: "Follow", de: "Folgen", pl: "Obserwuj", cs: "Sledovat", hu: "Követés" }
    UNFOLLOW = { en: "Stop following", de: "Nicht mehr folgen", pl: "Przestań obserwować", cs: "Přestat sledovat", hu: "Követés vége" }
    FOLLOW_HINT = { en: "Changes then stand on your overview. Nobody sees who follows.", de: "Änderungen stehen dann auf Ihrer Übersicht. Wer folgt, sieht niemand.", pl: "Zmiany pojawią się w Państwa przeglądzie. Nikt nie widzi, kto obserwuje.", cs: "Změny pak najdete ve svém přehledu. Kdo sleduje, nevidí nikdo.", hu: "A változások az áttekintő oldalon jelennek meg. Senki sem látja, ki követi." }
    FOLLOWED = { en: "Needs and offers you follow", de: "Bedarfe und Angebote, denen Sie folgen", pl: "Obserwowane potrzeby i oferty", cs: "Sledované poptávky a nabídky", hu: "Követett igények és ajánlatok" }
    NOTHING_NEW = { en: "Nothing has changed since you began to follow.", de: "Seit Sie folgen, hat sich nichts geändert.", pl: "Od początku obserwowania nic się nie zmieniło.", cs: "Od začátku sledování se nic nezměnilo.", hu: "A követés kezdete óta nem történt változás." }
}
