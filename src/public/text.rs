//! Texts of the public directory.

use super::model::PublicField;
use crate::i18n::Text;
use crate::texts;

pub fn field_name(field: PublicField) -> Text {
    [TEXTS, AREAS, KEYWORDS, OPPORTUNITIES, WEBSITE, ADDRESS, OFFICE, CONTACTS][field as usize]
}

texts! {
    TITLE = { en: "Public directory", de: "Öffentliches Verzeichnis", pl: "Katalog publiczny", cs: "Veřejný adresář", hu: "Nyilvános címjegyzék" }
    of_alliance(name: &str) = { en: "{name}: directory", de: "{name}: Verzeichnis", pl: "{name}: katalog", cs: "{name}: adresář", hu: "{name}: címjegyzék" }
    LANGUAGE = { en: "Language", de: "Sprache", pl: "Język", cs: "Jazyk", hu: "Nyelv" }
    SEARCH_HINT = { en: "Name, place or topic", de: "Name, Ort oder Thema", pl: "Nazwa, miejscowość lub temat", cs: "Název, místo nebo téma", hu: "Név, hely vagy téma" }
    EMPTY = { en: "No organisation shows itself here yet.", de: "Hier zeigt sich noch keine Organisation.", pl: "Żadna organizacja nie udostępniła jeszcze tu swojego profilu.", cs: "Zatím se tu žádná organizace nepředstavuje.", hu: "Itt még egyetlen szervezet sem mutatkozik be." }
    nothing_for(question: &str) = { en: "Nothing is found for “{question}”.", de: "Für „{question}“ wurde nichts gefunden.", pl: "Brak wyników dla: „{question}”.", cs: "Pro „{question}“ se nic nenašlo.", hu: "Nincs találat erre: „{question}”." }
    BACK = { en: "All organisations", de: "Alle Organisationen", pl: "Wszystkie organizacje", cs: "Všechny organizace", hu: "Minden szervezet" }
    NOT_FOUND = { en: "There is no such public page", de: "Diese öffentliche Seite gibt es nicht", pl: "Nie ma takiej strony publicznej", cs: "Taková veřejná stránka neexistuje", hu: "Nincs ilyen nyilvános oldal" }
    NOT_FOUND_HINT = { en: "Perhaps it is not public any more. Please check the address.", de: "Vielleicht ist sie nicht mehr öffentlich. Bitte prüfen Sie die Adresse.", pl: "Być może nie jest już publiczna. Proszę sprawdzić adres.", cs: "Možná už není veřejná. Zkontrolujte prosím adresu.", hu: "Lehet, hogy már nem nyilvános. Kérjük, ellenőrizze a címet." }
    WEBSITE_OF_ALLIANCE = { en: "Website of the alliance", de: "Website des Bündnisses", pl: "Strona internetowa sojuszu", cs: "Web aliance", hu: "A szövetség honlapja" }

    TEXTS = { en: "Short text and description", de: "Kurztext und Beschreibung", pl: "Krótki opis i opis szczegółowy", cs: "Krátký text a popis", hu: "Rövid szöveg és leírás" }
    AREAS = { en: "Innovation areas and sectors", de: "Innovationsbereiche und Branchen", pl: "Obszary innowacji i branże", cs: "Oblasti inovací a odvětví", hu: "Innovációs területek és ágazatok" }
    KEYWORDS = { en: "Keywords", de: "Schlagwörter", pl: "Słowa kluczowe", cs: "Klíčová slova", hu: "Kulcsszavak" }
    OPPORTUNITIES = { en: "Published needs and offers", de: "Veröffentlichte Bedarfe und Angebote", pl: "Opublikowane potrzeby i oferty", cs: "Zveřejněné poptávky a nabídky", hu: "Közzétett igények és ajánlatok" }
    WEBSITE = { en: "Website", de: "Website", pl: "Strona internetowa", cs: "Webová stránka", hu: "Honlap" }
    ADDRESS = { en: "Street and postcode", de: "Straße und Postleitzahl", pl: "Ulica i kod pocztowy", cs: "Ulice a PSČ", hu: "Utca és irányítószám" }
    OFFICE = { en: "General contact: function, e-mail, phone", de: "Allgemeiner Kontakt: Funktion, E-Mail, Telefon", pl: "Kontakt ogólny: funkcja, e-mail, telefon", cs: "Obecný kontakt: funkce, e-mail, telefon", hu: "Általános elérhetőség: funkció, e-mail, telefon" }
    CONTACTS = { en: "Contacts who consented to be seen by everyone", de: "Ansprechpartner, die eingewilligt haben, dass alle sie sehen", pl: "Osoby kontaktowe, które zgodziły się na widoczność dla wszystkich", cs: "Kontaktní osoby, které souhlasily, že je uvidí všichni", hu: "Kapcsolattartók, akik hozzájárultak, hogy mindenki lássa őket" }

    CHOICE_TITLE = { en: "Public profile", de: "Öffentliches Profil", pl: "Profil publiczny", cs: "Veřejný profil", hu: "Nyilvános profil" }
    CHOICE_INTRO = { en: "Decide whether everyone, also outside the alliance, sees this organisation, and what. Name, kind and place are always part of it. You can take it back at any time.", de: "Entscheiden Sie, ob alle, auch außerhalb des Bündnisses, diese Organisation sehen, und was davon. Name, Art und Ort gehören immer dazu. Sie können es jederzeit zurücknehmen.", pl: "Proszę zdecydować, czy wszyscy, także poza sojuszem, mają widzieć tę organizację i jakie dane. Nazwa, rodzaj i miejscowość są widoczne zawsze. Decyzję można w każdej chwili cofnąć.", cs: "Rozhodněte, zda tuto organizaci uvidí všichni, i mimo alianci, a co z ní. Název, druh a místo k tomu patří vždy. Kdykoli to můžete vzít zpět.", hu: "Döntse el, hogy mindenki – a szövetségen kívül is – láthatja-e ezt a szervezetet, és mit belőle. A név, a típus és a hely mindig látszik. Döntését bármikor visszavonhatja." }
    CHOICE_LINK = { en: "Public profile and fields", de: "Öffentliches Profil und Felder", pl: "Profil publiczny i pola", cs: "Veřejný profil a pole", hu: "Nyilvános profil és mezők" }
    SHOW = { en: "Show this organisation to everyone", de: "Diese Organisation allen zeigen", pl: "Pokaż tę organizację wszystkim", cs: "Ukázat tuto organizaci všem", hu: "A szervezet mindenki számára látható" }
    FIELDS = { en: "What is shown besides name, kind and place", de: "Was außer Name, Art und Ort gezeigt wird", pl: "Co jest widoczne oprócz nazwy, rodzaju i miejscowości", cs: "Co se ukáže kromě názvu, druhu a místa", hu: "Mi látszik a néven, a típuson és a helyen kívül" }
    CONTACTS_HINT = { en: "Of a contact, only what that person has opened to everyone is shown.", de: "Von Ansprechpartnern wird nur gezeigt, was die Person selbst für alle freigegeben hat.", pl: "Z danych osób kontaktowych widoczne jest tylko to, co dana osoba sama udostępniła wszystkim.", cs: "U kontaktních osob se ukáže jen to, co daná osoba sama otevřela všem.", hu: "A kapcsolattartókról csak az látszik, amit az érintett mindenki számára megnyitott." }
    PREVIEW_BUTTON = { en: "Preview", de: "Vorschau", pl: "Podgląd", cs: "Náhled", hu: "Előnézet" }
    PREVIEW = { en: "What everyone sees with this choice", de: "Was alle mit dieser Auswahl sehen", pl: "Co przy tym wyborze widzą wszyscy", cs: "Co s touto volbou vidí všichni", hu: "Mit lát mindenki ezzel a választással" }
    PREVIEW_ONLY = { en: "This is a preview. Nothing has been saved yet.", de: "Das ist eine Vorschau. Gespeichert ist noch nichts.", pl: "To jest podgląd. Nic nie zostało jeszcze zapisane.", cs: "Toto je náhled. Zatím se nic neuložilo.", hu: "Ez előnézet. Még semmi sincs elmentve." }
    SAVED = { en: "Saved. It counts from now on.", de: "Gespeichert. Es gilt ab jetzt.", pl: "Zapisano. Obowiązuje od teraz.", cs: "Uloženo. Platí od této chvíle.", hu: "Elmentve. Mostantól érvényes." }
    IS_SHOWN = { en: "Everyone sees this organisation.", de: "Alle sehen diese Organisation.", pl: "Tę organizację widzą wszyscy.", cs: "Tuto organizaci vidí všichni.", hu: "Ezt a szervezetet mindenki látja." }
    IS_HIDDEN = { en: "Outside the alliance nobody sees this organisation.", de: "Außerhalb des Bündnisses sieht niemand diese Organisation.", pl: "Poza sojuszem nikt nie widzi tej organizacji.", cs: "Mimo alianci tuto organizaci nikdo nevidí.", hu: "A szövetségen kívül senki sem látja ezt a szervezetet." }
    WAITS_FOR_OPENING = { en: "Your choice is saved. It is shown once the coordinators open the public directory.", de: "Ihre Auswahl ist gespeichert. Gezeigt wird sie, sobald die Koordination das öffentliche Verzeichnis öffnet.", pl: "Wybór jest zapisany. Będzie widoczny, gdy koordynatorzy otworzą katalog publiczny.", cs: "Vaše volba je uložena. Ukáže se, až koordinátoři otevřou veřejný adresář.", hu: "Választását elmentettük. Akkor jelenik meg, amikor a koordinátorok megnyitják a nyilvános címjegyzéket." }
    WAITS_FOR_MEMBERSHIP = { en: "Your choice is saved. Only active members are shown in the public directory.", de: "Ihre Auswahl ist gespeichert. Im öffentlichen Verzeichnis stehen nur aktive Mitglieder.", pl: "Wybór jest zapisany. W katalogu publicznym widoczni są tylko aktywni członkowie.", cs: "Vaše volba je uložena. Ve veřejném adresáři jsou jen aktivní členové.", hu: "Választását elmentettük. A nyilvános címjegyzékben csak aktív tagok szerepelnek." }
    OPEN_PAGE = { en: "Open the public page", de: "Öffentliche Seite öffnen", pl: "Otwórz stronę publiczną", cs: "Otevřít veřejnou stránku", hu: "A nyilvános oldal megnyitása" }

    SETTINGS_INTRO = { en: "A page that everyone can read without signing in. It shows active members that have decided to appear, with the fields they chose.", de: "Eine Seite, die alle ohne Anmeldung lesen können. Sie zeigt aktive Mitglieder, die sich dafür entschieden haben, mit den Feldern, die sie ausgewählt haben.", pl: "Strona, którą każdy może czytać bez logowania. Pokazuje aktywnych członków, którzy się na to zdecydowali, wraz z wybranymi przez nich polami.", cs: "Stránka, kterou může kdokoli číst bez přihlášení. Ukazuje aktivní členy, kteří se tak rozhodli, s poli, jež si zvolili.", hu: "Oldal, amelyet bejelentkezés nélkül bárki olvashat. Azokat az aktív tagokat mutatja, akik így döntöttek, az általuk választott mezőkkel." }
    OPEN = { en: "Open the directory to everyone", de: "Verzeichnis für alle öffnen", pl: "Otwórz katalog dla wszystkich", cs: "Otevřít adresář všem", hu: "A címjegyzék megnyitása mindenki előtt" }
    INDEXED = { en: "Search engines may list the pages", de: "Suchmaschinen dürfen die Seiten aufnehmen", pl: "Wyszukiwarki mogą indeksować strony", cs: "Vyhledávače smějí stránky zařadit", hu: "A keresők felvehetik az oldalakat" }
    ORIGINS = { en: "Sites that may show the directory in a frame", de: "Websites, die das Verzeichnis in einem Rahmen zeigen dürfen", pl: "Witryny, które mogą pokazywać katalog w ramce", cs: "Weby, které smějí adresář zobrazit v rámci", hu: "Webhelyek, amelyek keretben megjeleníthetik a címjegyzéket" }
    ORIGINS_HINT = { en: "One per line, for example https://www.association.example. On all other sites the browser refuses the frame.", de: "Eine je Zeile, zum Beispiel https://www.verein.example. Auf allen anderen Websites verweigert der Browser den Rahmen.", pl: "Po jednej w wierszu, np. https://www.stowarzyszenie.example. Na wszystkich innych witrynach przeglądarka odmówi wyświetlenia ramki.", cs: "Na každém řádku jeden, například https://www.spolek.example. Na všech ostatních webech prohlížeč rámec odmítne.", hu: "Soronként egy, például https://www.egyesulet.example. Minden más webhelyen a böngésző megtagadja a keretet." }
    IS_OPEN = { en: "The directory is open.", de: "Das Verzeichnis ist geöffnet.", pl: "Katalog jest otwarty.", cs: "Adresář je otevřený.", hu: "A címjegyzék nyitva van." }
    IS_CLOSED = { en: "The directory is closed: its address leads nowhere.", de: "Das Verzeichnis ist geschlossen: Seine Adresse führt nirgendwohin.", pl: "Katalog jest zamknięty: jego adres donikąd nie prowadzi.", cs: "Adresář je zavřený: jeho adresa nikam nevede.", hu: "A címjegyzék zárva van: a címe sehová sem vezet." }
    plural ready(count, said: &str) = {
        en: [one "{said} organisation has decided to appear.", other "{said} organisations have decided to appear."],
        de: [one "{said} Organisation hat sich dafür entschieden.", other "{said} Organisationen haben sich dafür entschieden."],
        pl: [one "Zdecydowała się na to {said} organizacja.", few "Zdecydowały się na to {said} organizacje.", other "Zdecydowało się na to {said} organizacji."],
        cs: [one "Rozhodla se tak {said} organizace.", few "Rozhodly se tak {said} organizace.", other "Rozhodlo se tak {said} organizací."],
        hu: [other "{said} szervezet döntött így."],
    }
    SNIPPET = { en: "For your website", de: "Für Ihre Website", pl: "Na Państwa stronę internetową", cs: "Pro váš web", hu: "Az Ön honlapjára" }
    SNIPPET_LABEL = { en: "HTML to copy", de: "HTML zum Kopieren", pl: "HTML do skopiowania", cs: "HTML ke zkopírování", hu: "Másolható HTML" }
    SNIPPET_HINT = { en: "Copy this text into a page of one of the sites above.", de: "Kopieren Sie diesen Text in eine Seite einer der Websites oben.", pl: "Proszę skopiować ten tekst na stronę jednej z powyższych witryn.", cs: "Zkopírujte tento text do stránky jednoho z webů výše.", hu: "Másolja ezt a szöveget a fenti webhelyek egyikének valamelyik oldalába." }
}
