//! Texts of a proposal's page and forms.

use crate::texts;

texts! {
    PIPELINE = { en: "Pipeline", de: "Pipeline", pl: "Projekty", cs: "Projekty", hu: "Projektek" }
    BREADCRUMB = { en: "Breadcrumb", de: "Navigationspfad", pl: "Ścieżka nawigacji", cs: "Drobečková navigace", hu: "Navigációs útvonal" }
    PRINT = { en: "Print", de: "Drucken", pl: "Drukuj", cs: "Tisk", hu: "Nyomtatás" }
    FIND_PARTNERS = { en: "Find partners", de: "Partner finden", pl: "Znajdź partnerów", cs: "Najít partnery", hu: "Partnerek keresése" }
    number_chip(number: &str) = { en: "Project number {number}", de: "Projektnummer {number}", pl: "Numer projektu {number}", cs: "Číslo projektu {number}", hu: "Projektszám: {number}" }

    PROGRESS = { en: "Progress of the procedure", de: "Stand im Verfahren", pl: "Przebieg procedury", cs: "Průběh řízení", hu: "Az eljárás állása" }
    stage_of(place: usize, all: usize) = { en: "Stage {place} of {all}", de: "Phase {place} von {all}", pl: "Etap {place} z {all}", cs: "Fáze {place} z {all}", hu: "{place}. szakasz (összesen {all})" }
    plural days_here(count) = {
        en: [one "for {count} day", other "for {count} days"],
        de: [one "seit {count} Tag", other "seit {count} Tagen"],
        pl: [one "od {count} dnia", other "od {count} dni"],
        cs: [one "již {count} den", few "již {count} dny", other "již {count} dní"],
        hu: [other "{count} napja"],
    }
    plural usual_days(count) = {
        en: [one "usually {count} day", other "usually {count} days"],
        de: [one "üblich ist {count} Tag", other "üblich sind {count} Tage"],
        pl: [one "zwykle {count} dzień", other "zwykle {count} dni"],
        cs: [one "obvykle {count} den", few "obvykle {count} dny", other "obvykle {count} dní"],
        hu: [other "szokásosan {count} nap"],
    }
    next_step(who: &str) = { en: "Next step: {who}", de: "Am Zug: {who}", pl: "Następny krok: {who}", cs: "Další krok: {who}", hu: "Következő lépés: {who}" }

    FACTS = { en: "Project facts", de: "Projektdaten", pl: "Dane projektu", cs: "Údaje o projektu", hu: "Projektadatok" }
    STATUS = { en: "Project status", de: "Projektstatus", pl: "Status projektu", cs: "Stav projektu", hu: "A projekt állapota" }
    OUTCOME = { en: "Outcome", de: "Ergebnis", pl: "Wynik", cs: "Výsledek", hu: "Eredmény" }
    resubmit(date: &str) = { en: "to be resubmitted by {date}", de: "Wiedervorlage am {date}", pl: "ponowne złożenie do {date}", cs: "znovu předložit do {date}", hu: "újbóli benyújtás: {date}" }
    TITLE = { en: "Title", de: "Titel", pl: "Tytuł", cs: "Název", hu: "Cím" }
    SUMMARY = { en: "Short description", de: "Kurzbeschreibung", pl: "Krótki opis", cs: "Stručný popis", hu: "Rövid leírás" }
    AREA = { en: "Innovation area", de: "Innovationsbereich", pl: "Obszar innowacji", cs: "Oblast inovací", hu: "Innovációs terület" }
    CALL = { en: "Call", de: "Förderaufruf", pl: "Nabór", cs: "Výzva", hu: "Pályázati felhívás" }
    deadline(date: &str) = { en: "deadline {date}", de: "Frist {date}", pl: "termin: {date}", cs: "termín {date}", hu: "határidő: {date}" }
    REQUESTED = { en: "Amount requested", de: "Beantragte Projektsumme", pl: "Wnioskowana kwota", cs: "Požadovaná částka", hu: "Igényelt összeg" }
    GRANTED = { en: "Amount granted", de: "Bewilligte Summe", pl: "Przyznana kwota", cs: "Schválená částka", hu: "Megítélt összeg" }
    TOTAL_COST = { en: "Total cost", de: "Gesamtkosten", pl: "Koszt całkowity", cs: "Celkové náklady", hu: "Összköltség" }
    AMOUNT_NOTE = { en: "Remark on the amounts", de: "Anmerkung zu den Beträgen", pl: "Uwaga do kwot", cs: "Poznámka k částkám", hu: "Megjegyzés az összegekhez" }
    FUND_RATE = { en: "Funding rate", de: "Förderquote", pl: "Poziom dofinansowania", cs: "Míra podpory", hu: "Támogatási arány" }
    PERIOD = { en: "Duration", de: "Laufzeit", pl: "Okres realizacji", cs: "Doba trvání", hu: "Időtartam" }
    COORDINATION = { en: "Project coordination", de: "Projektkoordination", pl: "Koordynacja projektu", cs: "Koordinace projektu", hu: "Projektkoordináció" }
    NUMBER = { en: "Project number", de: "Projektnummer", pl: "Numer projektu", cs: "Číslo projektu", hu: "Projektszám" }
    ACRONYM = { en: "Acronym", de: "Akronym", pl: "Akronim", cs: "Akronym", hu: "Betűszó" }
    GRANT_TITLE = { en: "Title in the grant letter", de: "Projekttitel laut Förderbescheid", pl: "Tytuł według decyzji o dofinansowaniu", cs: "Název podle rozhodnutí o podpoře", hu: "A támogatói okirat szerinti cím" }
    RESEARCH_FOCUS = { en: "Research focus", de: "Forschungsschwerpunkt", pl: "Kierunek badań", cs: "Výzkumné zaměření", hu: "Kutatási fókusz" }
    CATEGORY = { en: "Project category", de: "Projektkategorie", pl: "Kategoria projektu", cs: "Kategorie projektu", hu: "Projektkategória" }
    COMPETENCE_FIELDS = { en: "Fields of competence", de: "Kompetenzfelder", pl: "Obszary kompetencji", cs: "Oblasti kompetencí", hu: "Kompetenciaterületek" }
    SUBJECT_AREA = { en: "Subject area", de: "Themengebiet", pl: "Obszar tematyczny", cs: "Tematická oblast", hu: "Témakör" }
    UNIT = { en: "Unit", de: "Grundeinheit", pl: "Jednostka organizacyjna", cs: "Organizační jednotka", hu: "Szervezeti egység" }
    PROGRAMME_AREA = { en: "Programme area", de: "Umsetzungsgebiet", pl: "Obszar realizacji", cs: "Programové území", hu: "Programterület" }
    WEBSITE = { en: "Project website", de: "Projektwebseite", pl: "Strona projektu", cs: "Web projektu", hu: "A projekt honlapja" }
    KEYWORDS = { en: "Keywords", de: "Schlagwörter", pl: "Słowa kluczowe", cs: "Klíčová slova", hu: "Kulcsszavak" }
    BACKGROUND = { en: "Background", de: "Hintergrundinformationen zum Projekt", pl: "Kontekst projektu", cs: "Souvislosti projektu", hu: "Háttér-információk" }
    DESCRIPTION = { en: "Project description", de: "Projektbeschreibung", pl: "Opis projektu", cs: "Popis projektu", hu: "Projektleírás" }
    GOALS = { en: "Project goals", de: "Projektziele", pl: "Cele projektu", cs: "Cíle projektu", hu: "A projekt céljai" }
    CONTACT_FUNCTION = { en: "Contact", de: "Ansprechstelle", pl: "Kontakt", cs: "Kontakt", hu: "Kapcsolattartó" }
    LANGUAGE = { en: "Language of the texts", de: "Sprache der Texte", pl: "Język tekstów", cs: "Jazyk textů", hu: "A szövegek nyelve" }
    NO_CHOICE = { en: "Not chosen yet", de: "Noch nicht gewählt", pl: "Jeszcze nie wybrano", cs: "Zatím nevybráno", hu: "Még nincs kiválasztva" }

    NEW_IDEA = { en: "New project idea", de: "Neue Projektidee", pl: "Nowy pomysł na projekt", cs: "Nový nápad na projekt", hu: "Új projektötlet" }
    NEW_IDEA_INTRO = { en: "A title is enough to start with. Everything else can follow.", de: "Für den Anfang genügt ein Titel. Alles andere kann folgen.", pl: "Na początek wystarczy tytuł. Resztę można dodać później.", cs: "Pro začátek stačí název. Vše ostatní lze doplnit později.", hu: "Kezdetnek elég egy cím. Minden más később is megadható." }
    BRING_IN = { en: "Submit the idea", de: "Idee einbringen", pl: "Zgłoś pomysł", cs: "Předložit nápad", hu: "Ötlet benyújtása" }
    LEAD_ORGANISATION = { en: "Lead partner", de: "Leadpartner", pl: "Partner wiodący", cs: "Vedoucí partner", hu: "Vezető partner" }
    NO_LEAD_YET = { en: "No lead partner yet", de: "Noch kein Leadpartner", pl: "Jeszcze bez partnera wiodącego", cs: "Zatím bez vedoucího partnera", hu: "Még nincs vezető partner" }
    EDIT_PROPOSAL = { en: "Edit proposal", de: "Vorhaben bearbeiten", pl: "Edycja projektu", cs: "Úprava projektu", hu: "Projekt szerkesztése" }
    SECTION_IDEA = { en: "What it is about", de: "Worum es geht", pl: "O co chodzi", cs: "O co jde", hu: "Miről szól" }
    SECTION_FUNDING = { en: "Funding and duration", de: "Förderung und Laufzeit", pl: "Finansowanie i okres realizacji", cs: "Financování a doba trvání", hu: "Finanszírozás és időtartam" }
    SECTION_TEXTS = { en: "Background, description, goals", de: "Hintergrund, Beschreibung, Ziele", pl: "Kontekst, opis, cele", cs: "Souvislosti, popis, cíle", hu: "Háttér, leírás, célok" }
    SECTION_CLASSIFICATION = { en: "Classification", de: "Zuordnung", pl: "Klasyfikacja", cs: "Zařazení", hu: "Besorolás" }
    ONE_PER_LINE = { en: "One per line", de: "Ein Eintrag je Zeile", pl: "Każdy w osobnym wierszu", cs: "Každý na samostatný řádek", hu: "Soronként egy" }
    WITH_COMMAS = { en: "Separated by commas", de: "Durch Kommas getrennt", pl: "Oddzielone przecinkami", cs: "Oddělené čárkami", hu: "Vesszővel elválasztva" }
    AMOUNT_HINT = { en: "Such as €44,397.12 or approx. €358,000", de: "Zum Beispiel 44.397,12 € oder ca. 358.000 €", pl: "Na przykład 44 397,12 zł lub ok. 358 000 €", cs: "Například 44 397,12 Kč nebo cca 358 000 €", hu: "Például 44 397,12 € vagy kb. 358 000 Ft" }
    PERIOD_HINT = { en: "Such as 05.2021 – 08.2023 or 01.07.2019 – 31.08.2022", de: "Zum Beispiel 05.2021 – 08.2023 oder 01.07.2019 – 31.08.2022", pl: "Na przykład 05.2021 – 08.2023 lub 01.07.2019 – 31.08.2022", cs: "Například 05.2021 – 08.2023 nebo 01.07.2019 – 31.08.2022", hu: "Például 05.2021 – 08.2023 vagy 01.07.2019 – 31.08.2022" }
    RATE_HINT = { en: "In per cent, such as 85", de: "In Prozent, zum Beispiel 85", pl: "W procentach, na przykład 85", cs: "V procentech, například 85", hu: "Százalékban, például 85" }
    CONTACT_HINT = { en: "A function such as “Office”, not a person", de: "Eine Funktion wie „Geschäftsstelle“, keine Person", pl: "Funkcja, na przykład „Biuro”, a nie osoba", cs: "Funkce, například „Kancelář“, nikoli osoba", hu: "Funkció, például „Iroda”, nem személy" }
    PARAGRAPH_HINT = { en: "An empty line starts a new paragraph", de: "Eine Leerzeile beginnt einen neuen Absatz", pl: "Pusty wiersz zaczyna nowy akapit", cs: "Prázdný řádek začíná nový odstavec", hu: "Üres sor új bekezdést kezd" }

    CONSORTIUM = { en: "Consortium", de: "Konsortium", pl: "Konsorcjum", cs: "Konsorcium", hu: "Konzorcium" }
    CONSORTIUM_EMPTY = { en: "Nobody takes part yet.", de: "Noch ist niemand beteiligt.", pl: "Nikt jeszcze nie uczestniczy.", cs: "Zatím se nikdo neúčastní.", hu: "Még nincs résztvevő." }
    ADD_PARTNER = { en: "Add a partner", de: "Partner hinzufügen", pl: "Dodaj partnera", cs: "Přidat partnera", hu: "Partner hozzáadása" }
    SEARCH_PARTNER = { en: "Organisation in the directory", de: "Organisation im Verzeichnis", pl: "Organizacja w katalogu", cs: "Organizace v adresáři", hu: "Szervezet a címjegyzékben" }
    NOBODY_FOUND = { en: "No organisation found. Try another part of the name or a place.", de: "Keine Organisation gefunden. Versuchen Sie einen anderen Teil des Namens oder einen Ort.", pl: "Nie znaleziono organizacji. Proszę spróbować innej części nazwy lub miejscowości.", cs: "Žádná organizace nenalezena. Zkuste jinou část názvu nebo obec.", hu: "Nincs találat. Próbálja a név másik részét vagy egy települést." }
    ROLE = { en: "Role", de: "Rolle", pl: "Rola", cs: "Role", hu: "Szerep" }
    role_of(name: &str) = { en: "Role of {name}", de: "Rolle von {name}", pl: "Rola: {name}", cs: "Role: {name}", hu: "Szerep: {name}" }
    ADD = { en: "Add", de: "Hinzufügen", pl: "Dodaj", cs: "Přidat", hu: "Hozzáadás" }
    CHANGE = { en: "Change", de: "Ändern", pl: "Zmień", cs: "Změnit", hu: "Módosítás" }
    REMOVE = { en: "Remove", de: "Entfernen", pl: "Usuń", cs: "Odebrat", hu: "Eltávolítás" }
    remove_named(name: &str) = { en: "Remove {name}", de: "{name} entfernen", pl: "Usuń: {name}", cs: "Odebrat: {name}", hu: "Eltávolítás: {name}" }
    change_named(name: &str) = { en: "Change the role of {name}", de: "Rolle von {name} ändern", pl: "Zmień rolę: {name}", cs: "Změnit roli: {name}", hu: "Szerep módosítása: {name}" }
    removed_named(name: &str) = { en: "{name} was removed.", de: "{name} wurde entfernt.", pl: "Usunięto: {name}.", cs: "Odebráno: {name}.", hu: "Eltávolítva: {name}." }
    MANAGE_CONSORTIUM = { en: "Change the consortium", de: "Konsortium ändern", pl: "Zmień konsorcjum", cs: "Změnit konsorcium", hu: "Konzorcium módosítása" }

    NEEDED = { en: "What is still needed", de: "Was noch fehlt", pl: "Czego jeszcze brakuje", cs: "Co ještě chybí", hu: "Ami még hiányzik" }
    NEEDED_EMPTY = { en: "No needs recorded yet. Add a need to find matching partners.", de: "Noch kein Bedarf eingetragen. Ein Bedarf führt zu passenden Partnern.", pl: "Nie zapisano jeszcze potrzeb. Dzięki nim można znaleźć pasujących partnerów.", cs: "Zatím nejsou zapsány žádné poptávky. Díky nim se najdou vhodní partneři.", hu: "Még nincs rögzített igény. Igények alapján található megfelelő partner." }
    ADD_NEED = { en: "Add a need", de: "Bedarf hinzufügen", pl: "Dodaj potrzebę", cs: "Přidat poptávku", hu: "Igény hozzáadása" }
    EDIT_NEED = { en: "Edit need", de: "Bedarf bearbeiten", pl: "Edytuj potrzebę", cs: "Upravit poptávku", hu: "Igény szerkesztése" }
    edit_need_named(title: &str) = { en: "Edit need: {title}", de: "Bedarf bearbeiten: {title}", pl: "Edytuj potrzebę: {title}", cs: "Upravit poptávku: {title}", hu: "Igény szerkesztése: {title}" }
    NEED_TYPE = { en: "Type", de: "Art", pl: "Rodzaj", cs: "Druh", hu: "Típus" }
    PARTNER_KINDS = { en: "Kind of partner sought", de: "Gesuchte Art von Partner", pl: "Poszukiwany rodzaj partnera", cs: "Hledaný druh partnera", hu: "A keresett partner típusa" }
    COUNTRIES = { en: "Countries", de: "Länder", pl: "Kraje", cs: "Země", hu: "Országok" }
    COUNTRIES_HINT = { en: "Two-letter codes, such as DE, PL, CZ", de: "Codes aus zwei Buchstaben, zum Beispiel DE, PL, CZ", pl: "Kody dwuliterowe, na przykład DE, PL, CZ", cs: "Dvoupísmenné kódy, například DE, PL, CZ", hu: "Kétbetűs kódok, például DE, PL, CZ" }
    archived_need(title: &str) = { en: "“{title}” was archived.", de: "„{title}“ wurde archiviert.", pl: "Zarchiwizowano: „{title}”.", cs: "Archivováno: „{title}“.", hu: "„{title}” archiválva lett." }
    archive_named(title: &str) = { en: "Archive: {title}", de: "Archivieren: {title}", pl: "Zarchiwizuj: {title}", cs: "Archivovat: {title}", hu: "Archiválás: {title}" }

    CHANGE_STAGE = { en: "Change the stage", de: "Phase ändern", pl: "Zmień etap", cs: "Změnit fázi", hu: "Szakasz módosítása" }
    MOVE_TO = { en: "Move to", de: "Verschieben nach", pl: "Przenieś do", cs: "Přesunout do", hu: "Áthelyezés ide" }
    MOVE = { en: "Move", de: "Verschieben", pl: "Przenieś", cs: "Přesunout", hu: "Áthelyezés" }
    RECORD_OUTCOME = { en: "Record the outcome", de: "Ergebnis festhalten", pl: "Zapisz wynik", cs: "Zaznamenat výsledek", hu: "Eredmény rögzítése" }
    RECORD = { en: "Record", de: "Festhalten", pl: "Zapisz", cs: "Zaznamenat", hu: "Rögzítés" }
    NO_OUTCOME = { en: "No outcome yet", de: "Noch kein Ergebnis", pl: "Jeszcze bez wyniku", cs: "Zatím bez výsledku", hu: "Még nincs eredmény" }
    REASON = { en: "Reason", de: "Begründung", pl: "Uzasadnienie", cs: "Odůvodnění", hu: "Indoklás" }
    REASON_HINT = { en: "Required, except for approval without conditions or the reserve list", de: "Erforderlich, außer bei Bewilligung ohne Auflagen und bei der Reserveliste", pl: "Wymagane, z wyjątkiem zatwierdzenia bez warunków i listy rezerwowej", cs: "Povinné, kromě schválení bez podmínek a náhradního seznamu", hu: "Kötelező, kivéve feltétel nélküli jóváhagyás és tartaléklista esetén" }
    RESUBMIT_ON = { en: "Resubmission date", de: "Wiedervorlage am", pl: "Data ponownego złożenia", cs: "Datum nového předložení", hu: "Az újbóli benyújtás napja" }
    RESUBMIT_HINT = { en: "Only when deferred", de: "Nur bei Zurückstellung", pl: "Tylko przy odroczeniu", cs: "Jen při odložení", hu: "Csak elhalasztás esetén" }

    ARCHIVE = { en: "Archive", de: "Archivieren", pl: "Zarchiwizuj", cs: "Archivovat", hu: "Archiválás" }
    RESTORE = { en: "Restore", de: "Wiederherstellen", pl: "Przywróć", cs: "Obnovit", hu: "Visszaállítás" }
    ARCHIVED = { en: "This proposal is archived. It is not on the board and can be restored.", de: "Dieses Vorhaben ist archiviert. Es steht nicht auf dem Board und lässt sich wiederherstellen.", pl: "Ten projekt jest zarchiwizowany. Nie ma go na tablicy; można go przywrócić.", cs: "Tento projekt je archivován. Není na tabuli a lze jej obnovit.", hu: "Ez a projekt archiválva van. Nincs a táblán, de visszaállítható." }
    ARCHIVED_NOW = { en: "The proposal was archived.", de: "Das Vorhaben wurde archiviert.", pl: "Projekt zarchiwizowano.", cs: "Projekt byl archivován.", hu: "A projekt archiválva lett." }
    HISTORY = { en: "History", de: "Verlauf", pl: "Historia", cs: "Historie", hu: "Előzmények" }
    PROCEDURE = { en: "Procedure", de: "Verfahren", pl: "Procedura", cs: "Řízení", hu: "Eljárás" }
}
