//! Texts of the forms.

use crate::texts;

texts! {
    NEW_TITLE = { en: "Add an organisation", de: "Organisation aufnehmen", pl: "Dodaj organizację", cs: "Přidat organizaci", hu: "Szervezet felvétele" }
    EDIT_TITLE = { en: "Edit the organisation", de: "Organisation bearbeiten", pl: "Edytuj organizację", cs: "Upravit organizaci", hu: "Szervezet szerkesztése" }
    SEEN_BY_ALL = { en: "All members of the alliance can see what you enter here.", de: "Alle Angaben sind für die Mitglieder des Bündnisses sichtbar.", pl: "Wszystkie dane są widoczne dla członków sojuszu.", cs: "Všechny údaje vidí členové aliance.", hu: "Az adatokat a szövetség minden tagja látja." }
    BASICS = { en: "Basics", de: "Grunddaten", pl: "Dane podstawowe", cs: "Základní údaje", hu: "Alapadatok" }
    BASICS_HINT = { en: "This is how the organisation appears in the directory and in matchmaking.", de: "So erscheint die Organisation im Verzeichnis und in der Partnersuche.", pl: "Tak organizacja wygląda w katalogu i w doborze partnerów.", cs: "Takto se organizace zobrazuje v adresáři a při hledání partnerů.", hu: "Így jelenik meg a szervezet a címjegyzékben és a partnerkeresésben." }
    NAME = { en: "Name of the organisation", de: "Name der Organisation", pl: "Nazwa organizacji", cs: "Název organizace", hu: "A szervezet neve" }
    SHORT_NAME = { en: "Short name", de: "Kurzname", pl: "Nazwa skrócona", cs: "Zkrácený název", hu: "Rövid név" }
    KIND = { en: "Kind of organisation", de: "Art der Organisation", pl: "Rodzaj organizacji", cs: "Druh organizace", hu: "A szervezet típusa" }
    SIZE_HINT = { en: "By Recommendation 2003/361/EC, linked enterprises included", de: "Nach der Empfehlung 2003/361/EG, verbundene Unternehmen eingerechnet", pl: "Według zalecenia 2003/361/WE, łącznie z przedsiębiorstwami powiązanymi", cs: "Podle doporučení 2003/361/ES, včetně propojených podniků", hu: "A 2003/361/EK ajánlás szerint, a kapcsolt vállalkozásokkal együtt" }
    SIZE_YEAR = { en: "Year of the size class", de: "Jahr der Größenklasse", pl: "Rok klasy wielkości", cs: "Rok velikostní třídy", hu: "A méretkategória éve" }
    SUMMARY = { en: "Short description", de: "Kurzbeschreibung", pl: "Krótki opis", cs: "Stručný popis", hu: "Rövid leírás" }
    SUMMARY_HINT = { en: "Two or three sentences, shown in lists.", de: "Zwei bis drei Sätze für die Listen.", pl: "Dwa–trzy zdania; pojawiają się na listach.", cs: "Dvě až tři věty; zobrazují se v seznamech.", hu: "Két-három mondat; a listákban ez látszik." }
    TEXT_LANGUAGE = { en: "Language of the texts", de: "Sprache der Texte", pl: "Język tekstów", cs: "Jazyk textů", hu: "A szövegek nyelve" }
    ADDRESS = { en: "Address and contact", de: "Anschrift und Kontakt", pl: "Adres i kontakt", cs: "Adresa a kontakt", hu: "Cím és kapcsolat" }
    ADDRESS_HINT = { en: "Name a function, not a person.", de: "Nennen Sie eine Funktion, keine einzelne Person.", pl: "Proszę podać funkcję, a nie osobę.", cs: "Uveďte funkci, ne konkrétní osobu.", hu: "Funkciót adjon meg, ne személyt." }
    CONTACT_FUNCTION = { en: "Contact (function)", de: "Kontakt (Funktion)", pl: "Kontakt (funkcja)", cs: "Kontakt (funkce)", hu: "Kapcsolattartó (funkció)" }
    CONTACT_FUNCTION_HINT = { en: "For example: office, technology transfer", de: "Zum Beispiel: Geschäftsstelle, Technologietransfer", pl: "Na przykład: biuro, transfer technologii", cs: "Například: kancelář, transfer technologií", hu: "Például: iroda, technológiatranszfer" }
    EMAIL = { en: "E-mail address", de: "E-Mail-Adresse", pl: "Adres e-mail", cs: "E-mailová adresa", hu: "E-mail-cím" }
    PHONE = { en: "Telephone", de: "Telefon", pl: "Telefon", cs: "Telefon", hu: "Telefon" }
    WEBSITE = { en: "Website", de: "Website", pl: "Strona internetowa", cs: "Webové stránky", hu: "Honlap" }
    STREET = { en: "Street and number", de: "Straße und Hausnummer", pl: "Ulica i numer", cs: "Ulice a číslo", hu: "Utca, házszám" }
    POSTCODE = { en: "Postcode", de: "Postleitzahl", pl: "Kod pocztowy", cs: "PSČ", hu: "Irányítószám" }
    CITY = { en: "Place", de: "Ort", pl: "Miejscowość", cs: "Obec", hu: "Település" }
    COUNTRY = { en: "Country", de: "Land", pl: "Kraj", cs: "Země", hu: "Ország" }
    CHOOSE = { en: "Please choose", de: "Bitte wählen", pl: "Proszę wybrać", cs: "Vyberte prosím", hu: "Kérjük, válasszon" }
    NUTS = { en: "NUTS code", de: "NUTS-Code", pl: "Kod NUTS", cs: "Kód NUTS", hu: "NUTS-kód" }
    NUTS_HINT = { en: "Region by the NUTS classification, such as DED2D", de: "Region nach der NUTS-Systematik, etwa DED2D", pl: "Region według klasyfikacji NUTS, np. PL515", cs: "Region podle klasifikace NUTS, např. CZ051", hu: "Régió a NUTS-besorolás szerint, például HU110" }
    COOPERATION = { en: "Cooperation", de: "Zusammenarbeit", pl: "Współpraca", cs: "Spolupráce", hu: "Együttműködés" }
    COOPERATION_HINT = { en: "Matchmaking is based on this.", de: "Grundlage der Partnersuche.", pl: "Na tym opiera się dobór partnerów.", cs: "Na tom stojí hledání partnerů.", hu: "Ezen alapul a partnerkeresés." }
    KEYWORDS = { en: "Keywords", de: "Schlagwörter", pl: "Słowa kluczowe", cs: "Klíčová slova", hu: "Kulcsszavak" }
    KEYWORDS_HINT = { en: "Separated by commas", de: "Durch Kommas getrennt", pl: "Oddzielone przecinkami", cs: "Oddělená čárkami", hu: "Vesszővel elválasztva" }
    TRL_FROM = { en: "TRL from", de: "TRL von", pl: "TRL od", cs: "TRL od", hu: "TRL, legalább" }
    TRL_TO = { en: "TRL to", de: "TRL bis", pl: "TRL do", cs: "TRL do", hu: "TRL, legfeljebb" }
    TRL_HINT = { en: "Technology readiness level, 1 to 9", de: "Technologiereifegrad, 1 bis 9", pl: "Poziom gotowości technologicznej, od 1 do 9", cs: "Úroveň technologické připravenosti, 1 až 9", hu: "Technológiai érettségi szint, 1–9" }
    SAVE_CHANGES = { en: "Save changes", de: "Änderungen speichern", pl: "Zapisz zmiany", cs: "Uložit změny", hu: "Módosítások mentése" }

    NEW_OPPORTUNITY = { en: "Add a need or offer", de: "Bedarf oder Angebot aufnehmen", pl: "Dodaj potrzebę lub ofertę", cs: "Přidat poptávku nebo nabídku", hu: "Igény vagy ajánlat felvétele" }
    EDIT_OPPORTUNITY = { en: "Edit the need or offer", de: "Bedarf oder Angebot bearbeiten", pl: "Edytuj potrzebę lub ofertę", cs: "Upravit poptávku nebo nabídku", hu: "Igény vagy ajánlat szerkesztése" }
    WHAT = { en: "What it is about", de: "Worum es geht", pl: "Czego dotyczy", cs: "O co jde", hu: "Miről szól" }
    WHAT_HINT = { en: "The type follows the profiles of the Enterprise Europe Network.", de: "Die Art folgt den Profilen des Enterprise Europe Network.", pl: "Rodzaj odpowiada profilom Enterprise Europe Network.", cs: "Druh odpovídá profilům Enterprise Europe Network.", hu: "A típus az Enterprise Europe Network profiljait követi." }
    TYPE = { en: "Type", de: "Art", pl: "Rodzaj", cs: "Druh", hu: "Típus" }
    TITLE = { en: "Title", de: "Titel", pl: "Tytuł", cs: "Název", hu: "Cím" }
    TITLE_HINT = { en: "What is needed or offered, in one line", de: "Was gebraucht oder angeboten wird, in einer Zeile", pl: "Czego się szuka lub co się oferuje, w jednym wierszu", cs: "Co se hledá nebo nabízí, jedním řádkem", hu: "Mire van szükség, vagy mit kínál, egy sorban" }
    PARTNER = { en: "The partner", de: "Der Partner", pl: "Partner", cs: "Partner", hu: "A partner" }
    PARTNER_HINT = { en: "Who this is for; if nothing is chosen, it is for everyone.", de: "An wen es sich richtet; keine Auswahl heißt: an alle.", pl: "Do kogo jest skierowane; brak wyboru oznacza wszystkich.", cs: "Komu je určeno; bez výběru komukoli.", hu: "Kinek szól; választás nélkül bárkinek." }
    PUBLICATION = { en: "Publication", de: "Veröffentlichung", pl: "Publikacja", cs: "Zveřejnění", hu: "Közzététel" }
    PUBLICATION_HINT = { en: "Without its name, only country, kind and size of your organisation are shown.", de: "Ohne Namen werden nur Land, Art und Größe Ihrer Organisation gezeigt.", pl: "Bez nazwy pokazywane są tylko kraj, rodzaj i wielkość organizacji.", cs: "Bez názvu se zobrazí jen země, druh a velikost vaší organizace.", hu: "Név nélkül csak a szervezet országa, típusa és mérete látszik." }
    VALID_UNTIL = { en: "Valid until", de: "Gültig bis", pl: "Ważne do", cs: "Platí do", hu: "Érvényesség vége" }
    VALID_UNTIL_HINT = { en: "After this day only you and the coordinators see it.", de: "Danach sehen es nur noch Sie und die Koordination.", pl: "Po tym dniu wpis widzą tylko Państwo i koordynator.", cs: "Po tomto dni záznam uvidíte jen vy a koordinátor.", hu: "E nap után csak Ön és a koordinátorok látják." }
}
