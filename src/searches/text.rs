//! Texts of kept searches and of the letters about them.

use super::model::Alert;
use crate::i18n::Text;
use crate::texts;

pub fn alert_name(alert: Alert) -> Text {
    [OFF, DAILY, WEEKLY][alert as usize]
}

texts! {
    TITLE = { en: "Saved searches", de: "Gespeicherte Suchen", pl: "Zapisane wyszukiwania", cs: "Uložená hledání", hu: "Mentett keresések" }
    INTRO = { en: "Only you see your saved searches.", de: "Ihre gespeicherten Suchen sehen nur Sie.", pl: "Zapisane wyszukiwania widzą tylko Państwo.", cs: "Svá uložená hledání vidíte jen vy.", hu: "A mentett kereséseit csak Ön látja." }
    SAVE_THIS = { en: "Save this search", de: "Suche speichern", pl: "Zapisz wyszukiwanie", cs: "Uložit hledání", hu: "Keresés mentése" }
    NAME = { en: "Name", de: "Name", pl: "Nazwa", cs: "Název", hu: "Név" }
    NAME_HINT = { en: "Under which you will find it again.", de: "Unter dem Sie sie wiederfinden.", pl: "Pod którą łatwo ją będzie odnaleźć.", cs: "Pod kterým hledání znovu najdete.", hu: "Amelyen később megtalálja." }
    ALERT = { en: "Tell me by e-mail what is new", de: "Neues per E-Mail mitteilen", pl: "Informuj e-mailem o nowościach", cs: "Upozorňovat na novinky e-mailem", hu: "Értesítés e-mailben az újdonságokról" }
    NO_MAIL = { en: "This installation sends no e-mail at present. What is new is marked here.", de: "Von hier aus werden zurzeit keine E-Mails verschickt. Neues ist hier gekennzeichnet.", pl: "Obecnie e-maile nie są stąd wysyłane. Nowości są oznaczone tutaj.", cs: "Odsud se teď e-maily neposílají. Novinky jsou označeny zde.", hu: "Innen jelenleg nem küldünk e-mailt. Az újdonságokat itt jelöljük." }
    OFF = { en: "Never", de: "Nie", pl: "Nigdy", cs: "Nikdy", hu: "Soha" }
    DAILY = { en: "Daily", de: "Täglich", pl: "Codziennie", cs: "Denně", hu: "Naponta" }
    WEEKLY = { en: "Weekly", de: "Wöchentlich", pl: "Co tydzień", cs: "Týdně", hu: "Hetente" }
    SAVE = { en: "Save search", de: "Suche speichern", pl: "Zapisz wyszukiwanie", cs: "Uložit hledání", hu: "Keresés mentése" }
    SAVE_CHANGE = { en: "Save changes", de: "Änderungen speichern", pl: "Zapisz zmiany", cs: "Uložit změny", hu: "Módosítások mentése" }
    CHANGE = { en: "Change", de: "Ändern", pl: "Zmień", cs: "Změnit", hu: "Módosítás" }
    DELETE = { en: "Delete", de: "Löschen", pl: "Usuń", cs: "Smazat", hu: "Törlés" }
    OPEN = { en: "Open", de: "Öffnen", pl: "Otwórz", cs: "Otevřít", hu: "Megnyitás" }
    EVERYTHING = { en: "The whole directory", de: "Das ganze Verzeichnis", pl: "Cały katalog", cs: "Celý adresář", hu: "A teljes címjegyzék" }
    FINDS = { en: "What is searched for", de: "Wonach gesucht wird", pl: "Czego szukamy", cs: "Co se hledá", hu: "Mit keresünk" }
    EMPTY = { en: "No saved searches yet", de: "Noch keine gespeicherten Suchen", pl: "Nie ma jeszcze zapisanych wyszukiwań", cs: "Zatím žádná uložená hledání", hu: "Még nincs mentett keresés" }
    EMPTY_HINT = { en: "Search the directory and choose “Save this search”.", de: "Durchsuchen Sie das Verzeichnis und wählen Sie „Suche speichern“.", pl: "Proszę przeszukać katalog i wybrać „Zapisz wyszukiwanie”.", cs: "Prohledejte adresář a zvolte „Uložit hledání“.", hu: "Keressen a címjegyzékben, majd válassza a „Keresés mentése” lehetőséget." }
    TO_DIRECTORY = { en: "To the directory", de: "Zum Verzeichnis", pl: "Do katalogu", cs: "Do adresáře", hu: "A címjegyzékhez" }
    plural fresh(count) = {
        en: [other "{count} new"],
        de: [other "{count} neu"],
        pl: [one "{count} nowy wpis", few "{count} nowe wpisy", other "{count} nowych wpisów"],
        cs: [one "{count} nový", few "{count} nové", other "{count} nových"],
        hu: [other "{count} új"],
    }
    SINCE_LAST_VISIT = { en: "since you last opened it", de: "seit Sie sie zuletzt geöffnet haben", pl: "od ostatniego otwarcia", cs: "od posledního otevření", hu: "a legutóbbi megnyitás óta" }

    END_TITLE = { en: "E-mails about a saved search", de: "E-Mails zu einer gespeicherten Suche", pl: "E-maile o zapisanym wyszukiwaniu", cs: "E-maily k uloženému hledání", hu: "E-mailek egy mentett keresésről" }
    end_question(name: &str) = { en: "Do you want no more e-mails about “{name}”? The search itself stays.", de: "Möchten Sie keine E-Mails mehr zu „{name}“? Die Suche selbst bleibt erhalten.", pl: "Czy zrezygnować z e-maili o „{name}”? Samo wyszukiwanie pozostanie.", cs: "Nechcete už dostávat e-maily k hledání „{name}“? Hledání samo zůstane.", hu: "Nem kér több e-mailt erről: „{name}”? Maga a keresés megmarad." }
    END = { en: "Send no more e-mails", de: "Keine E-Mails mehr", pl: "Nie wysyłaj więcej e-maili", cs: "Neposílat další e-maily", hu: "Nem kérek több e-mailt" }
    ended(name: &str) = { en: "There are no e-mails about “{name}”.", de: "Zu „{name}“ kommen keine E-Mails.", pl: "E-maile o „{name}” nie są wysyłane.", cs: "K hledání „{name}“ se e-maily neposílají.", hu: "Erről nem küldünk e-mailt: „{name}”." }
    END_DEAD = { en: "This link leads nowhere any more", de: "Dieser Link führt nirgendwohin mehr", pl: "Ten link już nie działa", cs: "Tento odkaz už nikam nevede", hu: "Ez a hivatkozás már nem vezet sehová" }
    END_DEAD_HINT = { en: "The search was deleted, so there are no e-mails about it either.", de: "Die Suche wurde gelöscht, also kommen dazu auch keine E-Mails mehr.", pl: "Wyszukiwanie zostało usunięte, więc nie będzie też e-maili na jego temat.", cs: "Hledání bylo smazáno, takže už k němu nepřijdou ani e-maily.", hu: "A keresést törölték, így e-mail sem érkezik róla." }

    subject(name: &str, alliance: &str) = { en: "{alliance}: new in “{name}”", de: "{alliance}: Neues zu „{name}“", pl: "{alliance}: nowości w „{name}”", cs: "{alliance}: novinky v „{name}“", hu: "{alliance}: újdonságok itt: „{name}”" }
    NEW_ORGANISATIONS = { en: "Organisations:", de: "Organisationen:", pl: "Organizacje:", cs: "Organizace:", hu: "Szervezetek:" }
    NEW_OPPORTUNITIES = { en: "Needs and offers:", de: "Bedarfe und Angebote:", pl: "Potrzeby i oferty:", cs: "Poptávky a nabídky:", hu: "Igények és ajánlatok:" }
    plural and_more(count) = {
        en: [other "… and {count} more"],
        de: [other "… und {count} weitere"],
        pl: [other "… i jeszcze {count}"],
        cs: [other "… a ještě {count}"],
        hu: [other "… és még {count}"],
    }
    letter(name: &str, alliance: &str, news: &str, all: &str, end: &str) = {
        en: "Hello,\n\nthis is new in your search “{name}” ({alliance}):\n\n{news}Your saved searches:\n{all}\n\nNo more e-mails about this search:\n{end}\n",
        de: "Guten Tag,\n\ndas ist neu in Ihrer Suche „{name}“ ({alliance}):\n\n{news}Ihre gespeicherten Suchen:\n{all}\n\nKeine E-Mails mehr zu dieser Suche:\n{end}\n",
        pl: "Dzień dobry,\n\noto nowości w wyszukiwaniu „{name}” ({alliance}):\n\n{news}Zapisane wyszukiwania:\n{all}\n\nRezygnacja z e-maili o tym wyszukiwaniu:\n{end}\n",
        cs: "Dobrý den,\n\ntoto je nové ve vašem hledání „{name}“ ({alliance}):\n\n{news}Vaše uložená hledání:\n{all}\n\nZrušení e-mailů k tomuto hledání:\n{end}\n",
        hu: "Jó napot kívánunk!\n\nÚjdonságok a(z) „{name}” keresésben ({alliance}):\n\n{news}A mentett keresései:\n{all}\n\nNem kér több e-mailt erről a keresésről:\n{end}\n",
    }
}
