//! Texts of an organisation's page and of the pages of needs and offers.

use crate::texts;

texts! {
    BREADCRUMB = { en: "Breadcrumb", de: "Navigationspfad", pl: "Ścieżka nawigacji", cs: "Drobečková navigace", hu: "Navigációs útvonal" }
    SECTIONS = { en: "Sections", de: "Abschnitte", pl: "Sekcje", cs: "Části", hu: "Részek" }
    PROFILE = { en: "Profile", de: "Profil", pl: "Profil", cs: "Profil", hu: "Profil" }
    PROPOSALS = { en: "Proposals", de: "Vorhaben", pl: "Projekty", cs: "Projekty", hu: "Projektek" }
    HISTORY = { en: "History", de: "Verlauf", pl: "Historia", cs: "Historie", hu: "Előzmények" }
    FIND_PARTNERS = { en: "Find partners", de: "Partner finden", pl: "Znajdź partnerów", cs: "Najít partnery", hu: "Partnerek keresése" }
    ABOUT = { en: "About the organisation", de: "Über die Organisation", pl: "O organizacji", cs: "O organizaci", hu: "A szervezetről" }
    NO_DESCRIPTION = { en: "There is no description yet.", de: "Es gibt noch keine Beschreibung.", pl: "Nie ma jeszcze opisu.", cs: "Popis zatím chybí.", hu: "Még nincs leírás." }
    NO_OPPORTUNITIES = { en: "No need or offer is published at the moment.", de: "Derzeit ist kein Bedarf und kein Angebot veröffentlicht.", pl: "Obecnie nie ma opublikowanych potrzeb ani ofert.", cs: "Momentálně není zveřejněna žádná poptávka ani nabídka.", hu: "Jelenleg nincs közzétett igény vagy ajánlat." }
    ADD_OPPORTUNITY = { en: "Add a need or offer", de: "Bedarf oder Angebot aufnehmen", pl: "Dodaj potrzebę lub ofertę", cs: "Přidat poptávku nebo nabídku", hu: "Igény vagy ajánlat felvétele" }
    NO_PROPOSALS = { en: "The organisation is not taking part in any proposal yet.", de: "Die Organisation ist noch an keinem Vorhaben beteiligt.", pl: "Organizacja nie uczestniczy jeszcze w żadnym projekcie.", cs: "Organizace se zatím neúčastní žádného projektu.", hu: "A szervezet még egy projektben sem vesz részt." }
    plural proposals(count, said: &str) = {
        en: [one "{said} proposal", other "{said} proposals"],
        de: [one "{said} Vorhaben", other "{said} Vorhaben"],
        pl: [one "{said} projekt", few "{said} projekty", other "{said} projektów"],
        cs: [one "{said} projekt", few "{said} projekty", other "{said} projektů"],
        hu: [other "{said} projekt"],
    }
    newest(shown: &str) = { en: "The newest {shown} are shown.", de: "Die neuesten {shown} werden gezeigt.", pl: "Pokazano najnowsze: {shown}.", cs: "Zobrazeny jsou nejnovější: {shown}.", hu: "A legújabbak láthatók: {shown}." }
    CONTACT = { en: "General contact", de: "Allgemeiner Kontakt", pl: "Kontakt ogólny", cs: "Obecný kontakt", hu: "Általános elérhetőség" }
    NO_CONTACT = { en: "No contact is given.", de: "Es ist kein Kontakt angegeben.", pl: "Nie podano kontaktu.", cs: "Kontakt není uveden.", hu: "Nincs megadva kapcsolat." }
    FACTS = { en: "Key facts", de: "Eckdaten", pl: "Podstawowe informacje", cs: "Základní údaje", hu: "Főbb adatok" }
    CONTACT_AND_FACTS = { en: "Contact and key facts", de: "Kontakt und Eckdaten", pl: "Kontakt i podstawowe informacje", cs: "Kontakt a základní údaje", hu: "Kapcsolat és főbb adatok" }
    SIZE_CLASS = { en: "Size class", de: "Größenklasse", pl: "Klasa wielkości", cs: "Velikostní třída", hu: "Méretkategória" }
    SECTORS = { en: "Sectors", de: "Branchen", pl: "Branże", cs: "Odvětví", hu: "Ágazatok" }
    AREAS = { en: "Innovation areas", de: "Innovationsbereiche", pl: "Obszary innowacji", cs: "Oblasti inovací", hu: "Innovációs területek" }
    NUTS_REGION = { en: "NUTS region", de: "NUTS-Region", pl: "Region NUTS", cs: "Region NUTS", hu: "NUTS-régió" }
    WORKING_LANGUAGES = { en: "Working languages", de: "Arbeitssprachen", pl: "Języki robocze", cs: "Pracovní jazyky", hu: "Munkanyelvek" }
    TRL = { en: "Technology readiness (TRL)", de: "Technologiereife (TRL)", pl: "Gotowość technologiczna (TRL)", cs: "Technologická připravenost (TRL)", hu: "Technológiai érettség (TRL)" }
    MEMBERSHIP = { en: "Membership", de: "Mitgliedschaft", pl: "Członkostwo", cs: "Členství", hu: "Tagság" }
    member_since(year: i32) = { en: "Member since {year}", de: "Mitglied seit {year}", pl: "Członek od {year}", cs: "Členem od roku {year}", hu: "Tag {year} óta" }
    CONFIRMED = { en: "Confirmed", de: "Bestätigt", pl: "Potwierdzono", cs: "Potvrzeno", hu: "Megerősítve" }
    CHANGED = { en: "Changed", de: "Geändert", pl: "Zmieniono", cs: "Změněno", hu: "Módosítva" }

    STALE_TITLE = { en: "Is this profile still up to date?", de: "Ist dieses Profil noch aktuell?", pl: "Czy ten profil jest aktualny?", cs: "Je tento profil stále aktuální?", hu: "Naprakész még ez a profil?" }
    STALE_HINT = { en: "Nobody has confirmed it for half a year. One click helps everyone who looks for partners.", de: "Seit einem halben Jahr hat es niemand bestätigt. Ein Klick hilft allen, die Partner suchen.", pl: "Nikt nie potwierdził go od pół roku. Jedno kliknięcie pomoże wszystkim, którzy szukają partnerów.", cs: "Půl roku ho nikdo nepotvrdil. Jedno kliknutí pomůže všem, kdo hledají partnery.", hu: "Fél éve senki sem erősítette meg. Egy kattintás mindenkinek segít, aki partnert keres." }
    CONFIRM = { en: "Still up to date", de: "Noch aktuell", pl: "Nadal aktualny", cs: "Stále aktuální", hu: "Naprakész" }
    ARCHIVE = { en: "Archive", de: "Archivieren", pl: "Zarchiwizuj", cs: "Archivovat", hu: "Archiválás" }
    OPPORTUNITY_ARCHIVED = { en: "The entry was archived and is no longer shown.", de: "Der Eintrag wurde archiviert und wird nicht mehr gezeigt.", pl: "Wpis został zarchiwizowany i nie jest już widoczny.", cs: "Záznam byl archivován a už se nezobrazuje.", hu: "A bejegyzés archiválva lett, és már nem látható." }

    valid_until(date: &str) = { en: "valid until {date}", de: "gültig bis {date}", pl: "ważne do {date}", cs: "platí do {date}", hu: "érvényes eddig: {date}" }
    OWNER = { en: "Published by", de: "Veröffentlicht von", pl: "Opublikowane przez", cs: "Zadavatel", hu: "Közzétette" }
    OWNER_UNNAMED = { en: "An organisation that is not named", de: "Eine nicht genannte Organisation", pl: "Organizacja, której nazwy nie podano", cs: "Nejmenovaná organizace", hu: "Meg nem nevezett szervezet" }
    OWNER_UNNAMED_HINT = { en: "The owner wishes to stay unnamed. Write to it here; you see who it is once it accepts.", de: "Die Organisation möchte ungenannt bleiben. Schreiben Sie ihr hier; wer es ist, sehen Sie, sobald sie annimmt.", pl: "Organizacja chce pozostać anonimowa. Można do niej napisać tutaj; nazwa pojawi się, gdy przyjmie zgłoszenie.", cs: "Organizace si přeje zůstat nejmenována. Můžete jí napsat zde; kdo to je, uvidíte po přijetí.", hu: "A szervezet név nélkül szeretne maradni. Itt írhat neki; az elfogadás után látja, ki az." }
    FOR_PROPOSAL = { en: "For the proposal", de: "Für das Vorhaben", pl: "Dla projektu", cs: "Pro projekt", hu: "Ehhez a projekthez" }
    PARTNER_KINDS = { en: "Partners sought", de: "Gesuchte Partner", pl: "Poszukiwani partnerzy", cs: "Hledaní partneři", hu: "Keresett partnerek" }
    TARGET_COUNTRIES = { en: "Target countries", de: "Zielländer", pl: "Kraje docelowe", cs: "Cílové země", hu: "Célországok" }
    VALIDITY = { en: "Validity", de: "Gültigkeit", pl: "Ważność", cs: "Platnost", hu: "Érvényesség" }
    VISIBILITY = { en: "Visibility", de: "Sichtbarkeit", pl: "Widoczność", cs: "Viditelnost", hu: "Láthatóság" }
    DETAILS = { en: "Details", de: "Einzelheiten", pl: "Szczegóły", cs: "Podrobnosti", hu: "Részletek" }
    DESCRIPTION = { en: "Description", de: "Beschreibung", pl: "Opis", cs: "Popis", hu: "Leírás" }
}
