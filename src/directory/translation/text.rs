//! Texts about translations.

use super::model::TextField;
use crate::directory::text::{entry, particulars, profile};
use crate::i18n::Text;
use crate::texts;

/// What a text is called, as in the profile's own form.
pub fn text_name(field: TextField) -> Text {
    match field {
        TextField::Name => entry::NAME,
        TextField::Summary => entry::SUMMARY,
        TextField::Description => profile::DESCRIPTION,
        TextField::Equipment => particulars::EQUIPMENT,
        TextField::References => particulars::REFERENCES,
    }
}

texts! {
    TITLE = { en: "Translations", de: "Übersetzungen", pl: "Tłumaczenia", cs: "Překlady", hu: "Fordítások" }
    INTRO = { en: "Readers see these texts in their own language where there is a translation, otherwise the original.", de: "Wer liest, sieht die Texte in der eigenen Sprache, wenn es eine Übersetzung gibt, sonst das Original.", pl: "Czytelnicy widzą teksty w swoim języku, jeśli istnieje tłumaczenie, w przeciwnym razie oryginał.", cs: "Čtenáři vidí texty ve svém jazyce, pokud existuje překlad, jinak originál.", hu: "Az olvasók a saját nyelvükön látják a szövegeket, ha van fordítás, egyébként az eredetit." }
    HONEST = { en: "Nothing is translated automatically here. Please mark texts that come from a translation service, so that readers know.", de: "Hier wird nichts automatisch übersetzt. Kennzeichnen Sie bitte Texte aus einem Übersetzungsdienst, damit es alle wissen, die sie lesen.", pl: "Nic nie jest tu tłumaczone automatycznie. Teksty pochodzące z serwisu tłumaczeniowego prosimy oznaczyć, aby czytelnicy o tym wiedzieli.", cs: "Nic se zde nepřekládá automaticky. Texty z překladatelské služby prosím označte, aby to čtenáři věděli.", hu: "Itt semmi sem fordítódik automatikusan. A fordítószolgáltatásból származó szövegeket kérjük, jelölje meg, hogy az olvasók is tudják." }
    LANGUAGES = { en: "Languages of the translations", de: "Sprachen der Übersetzungen", pl: "Języki tłumaczeń", cs: "Jazyky překladů", hu: "A fordítások nyelvei" }
    progress(language: &str, done: i64, of: i64) = { en: "{language}: {done} of {of}", de: "{language}: {done} von {of}", pl: "{language}: {done} z {of}", cs: "{language}: {done} z {of}", hu: "{language}: {done}/{of}" }
    plural outdated(count) = {
        en: [one "{count} outdated", other "{count} outdated"],
        de: [one "{count} veraltet", other "{count} veraltet"],
        pl: [one "{count} nieaktualne", few "{count} nieaktualne", other "{count} nieaktualnych"],
        cs: [one "{count} zastaralý", few "{count} zastaralé", other "{count} zastaralých"],
        hu: [other "{count} elavult"],
    }
    original(language: &str) = { en: "Original: {language}", de: "Original: {language}", pl: "Oryginał: {language}", cs: "Originál: {language}", hu: "Eredeti: {language}" }
    read_original(language: &str) = { en: "Read the original ({language})", de: "Original lesen ({language})", pl: "Przeczytaj oryginał ({language})", cs: "Číst originál ({language})", hu: "Az eredeti elolvasása ({language})" }
    TRANSLATED = { en: "Translated", de: "Übersetzt", pl: "Przetłumaczono", cs: "Přeloženo", hu: "Fordítás" }
    BY_MACHINE = { en: "Translated by machine", de: "Maschinell übersetzt", pl: "Tłumaczenie maszynowe", cs: "Strojový překlad", hu: "Gépi fordítás" }
    OUTDATED = { en: "Translation outdated", de: "Übersetzung veraltet", pl: "Tłumaczenie nieaktualne", cs: "Zastaralý překlad", hu: "Elavult fordítás" }
    IS_MACHINE = { en: "From a translation service", de: "Aus einem Übersetzungsdienst", pl: "Z serwisu tłumaczeniowego", cs: "Z překladatelské služby", hu: "Fordítószolgáltatásból" }
    IS_OUTDATED = { en: "The original has changed since.", de: "Das Original wurde seither geändert.", pl: "Oryginał zmienił się od tego czasu.", cs: "Originál se od té doby změnil.", hu: "Az eredeti azóta megváltozott." }
    ORIGINAL_THEN = { en: "The original at that time", de: "Das Original von damals", pl: "Oryginał z tamtego czasu", cs: "Tehdejší originál", hu: "Az akkori eredeti" }
    STILL_HOLDS = { en: "Still correct", de: "Stimmt noch", pl: "Nadal poprawne", cs: "Stále správně", hu: "Továbbra is helyes" }
    NAME_HINT = { en: "Leave this empty if the name is the same.", de: "Leer lassen, wenn der Name gleich bleibt.", pl: "Proszę zostawić puste, jeśli nazwa jest taka sama.", cs: "Pokud je název stejný, nechte prázdné.", hu: "Hagyja üresen, ha a név ugyanaz." }
    SAVED = { en: "The translation is saved.", de: "Die Übersetzung ist gespeichert.", pl: "Tłumaczenie zapisano.", cs: "Překlad je uložen.", hu: "A fordítás mentve." }
    ONLY_NAME = { en: "There is only a name so far. Texts of the profile can be translated here once they are written.", de: "Bisher gibt es nur einen Namen. Texte des Profils können hier übersetzt werden, sobald sie geschrieben sind.", pl: "Na razie jest tylko nazwa. Teksty profilu będzie można tu przetłumaczyć, gdy powstaną.", cs: "Zatím je zde jen název. Texty profilu zde půjde přeložit, jakmile budou napsány.", hu: "Egyelőre csak név van. A profil szövegei itt fordíthatók le, amint elkészültek." }

    ORIGINAL_TITLE = { en: "Language of the original", de: "Sprache des Originals", pl: "Język oryginału", cs: "Jazyk originálu", hu: "Az eredeti nyelve" }
    original_hint(language: &str) = { en: "If you will keep up the texts in this language from now on ({language}), make it the original. What is the original now becomes a translation.", de: "Wenn Sie die Texte künftig in dieser Sprache pflegen ({language}), machen Sie sie zum Original. Das bisherige Original wird zur Übersetzung.", pl: "Jeśli od teraz teksty będą prowadzone w tym języku ({language}), można uczynić go językiem oryginału. Dotychczasowy oryginał stanie się tłumaczeniem.", cs: "Pokud budete texty nadále vést v tomto jazyce ({language}), udělejte z něj originál. Z dosavadního originálu se stane překlad.", hu: "Ha mostantól ezen a nyelven gondozza a szövegeket ({language}), tegye ezt az eredetivé. A mostani eredetiből fordítás lesz." }
    ORIGINAL_LATER = { en: "Once everything is translated and up to date, this language can become the original.", de: "Sobald alles übersetzt und aktuell ist, kann diese Sprache zum Original werden.", pl: "Gdy wszystko będzie przetłumaczone i aktualne, ten język będzie mógł stać się językiem oryginału.", cs: "Jakmile bude vše přeloženo a aktuální, může se tento jazyk stát originálem.", hu: "Amint minden le van fordítva és naprakész, ez a nyelv lehet az eredeti." }
    MAKE_ORIGINAL = { en: "Make it the original", de: "Zum Original machen", pl: "Uczyń oryginałem", cs: "Udělat z něj originál", hu: "Legyen ez az eredeti" }

    READ_IN = { en: "Language of the texts", de: "Sprache der Texte", pl: "Język tekstów", cs: "Jazyk textů", hu: "A szövegek nyelve" }
    TRANSLATE = { en: "Translate the texts", de: "Texte übersetzen", pl: "Tłumacz teksty", cs: "Přeložit texty", hu: "Szövegek fordítása" }
    ORIGINAL_NAME = { en: "Original name", de: "Originalname", pl: "Nazwa oryginalna", cs: "Původní název", hu: "Eredeti név" }
}
