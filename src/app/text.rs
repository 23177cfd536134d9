//! Texts of the frame around every page.

use crate::texts;

texts! {
    SKIP = { en: "Skip to the content", de: "Zum Inhalt springen", pl: "Przejdź do treści", cs: "Přejít k obsahu", hu: "Ugrás a tartalomhoz" }
    ALLIANCE = { en: "Alliance", de: "Bündnis", pl: "Sojusz", cs: "Aliance", hu: "Szövetség" }
    YOUR_ALLIANCES = { en: "Your alliances", de: "Ihre Bündnisse", pl: "Państwa sojusze", cs: "Vaše aliance", hu: "Az Ön szövetségei" }
    MAIN_NAVIGATION = { en: "Main navigation", de: "Hauptnavigation", pl: "Nawigacja główna", cs: "Hlavní navigace", hu: "Fő navigáció" }
    OVERVIEW = { en: "Overview", de: "Übersicht", pl: "Przegląd", cs: "Přehled", hu: "Áttekintés" }
    DIRECTORY = { en: "Directory", de: "Verzeichnis", pl: "Katalog", cs: "Adresář", hu: "Címjegyzék" }
    PIPELINE = { en: "Pipeline", de: "Pipeline", pl: "Projekty", cs: "Projekty", hu: "Projektek" }
    MATCHMAKING = { en: "Matchmaking", de: "Partnersuche", pl: "Dobór partnerów", cs: "Hledání partnerů", hu: "Partnerkeresés" }
    PEOPLE = { en: "People and invitations", de: "Personen und Einladungen", pl: "Osoby i zaproszenia", cs: "Lidé a pozvánky", hu: "Személyek és meghívók" }
    MEMBERSHIP = { en: "Membership", de: "Mitgliedschaft", pl: "Członkostwo", cs: "Členství", hu: "Tagság" }
    SEARCH_ALLIANCE = { en: "Search the alliance", de: "Bündnis durchsuchen", pl: "Przeszukaj sojusz", cs: "Prohledat alianci", hu: "Keresés a szövetségben" }
    SEARCH_LABEL = { en: "Search organisations, needs and offers", de: "Organisationen, Bedarfe und Angebote suchen", pl: "Szukaj organizacji, potrzeb i ofert", cs: "Hledat organizace, poptávky a nabídky", hu: "Szervezetek, igények és ajánlatok keresése" }
    SEARCH_PLACEHOLDER = { en: "Search organisations", de: "Organisationen suchen", pl: "Szukaj organizacji", cs: "Hledat organizace", hu: "Szervezetek keresése" }
    LANGUAGE_AND_THEME = { en: "Language and appearance", de: "Sprache und Darstellung", pl: "Język i wygląd", cs: "Jazyk a vzhled", hu: "Nyelv és megjelenés" }
    LANGUAGE = { en: "Language", de: "Sprache", pl: "Język", cs: "Jazyk", hu: "Nyelv" }
    THEME = { en: "Appearance", de: "Darstellung", pl: "Wygląd", cs: "Vzhled", hu: "Megjelenés" }
    THEME_SYSTEM = { en: "System", de: "System", pl: "Systemowy", cs: "Podle systému", hu: "Rendszer szerint" }
    THEME_LIGHT = { en: "Light", de: "Hell", pl: "Jasny", cs: "Světlý", hu: "Világos" }
    THEME_DARK = { en: "Dark", de: "Dunkel", pl: "Ciemny", cs: "Tmavý", hu: "Sötét" }
    ACCOUNT = { en: "Account", de: "Konto", pl: "Konto", cs: "Účet", hu: "Fiók" }
    PROFILE = { en: "Profile and settings", de: "Profil und Einstellungen", pl: "Profil i ustawienia", cs: "Profil a nastavení", hu: "Profil és beállítások" }
    SHORTCUTS = { en: "Keyboard shortcuts", de: "Tastenkürzel", pl: "Skróty klawiszowe", cs: "Klávesové zkratky", hu: "Billentyűparancsok" }
    SIGN_OUT = { en: "Sign out", de: "Abmelden", pl: "Wyloguj się", cs: "Odhlásit se", hu: "Kijelentkezés" }
    SIGN_IN = { en: "Sign in", de: "Anmelden", pl: "Zaloguj się", cs: "Přihlásit se", hu: "Bejelentkezés" }
    FOOTER = { en: "Consortia – the workplace of innovation alliances", de: "Consortia – Arbeitsplatz für Innovationsbündnisse", pl: "Consortia – przestrzeń pracy sojuszy innowacyjnych", cs: "Consortia – pracovní prostředí inovačních aliancí", hu: "Consortia – az innovációs szövetségek munkafelülete" }
    TO_SIGN_IN = { en: "Go to sign-in", de: "Zur Anmeldung", pl: "Do logowania", cs: "K přihlášení", hu: "Tovább a bejelentkezéshez" }

    KEY_SEARCH = { en: "Search the directory", de: "Im Verzeichnis suchen", pl: "Szukaj w katalogu", cs: "Hledat v adresáři", hu: "Keresés a címjegyzékben" }
    KEY_HELP = { en: "Show this list", de: "Diese Liste zeigen", pl: "Pokaż tę listę", cs: "Zobrazit tento seznam", hu: "A lista megjelenítése" }
    KEY_ESCAPE = { en: "Close menus and dialogs", de: "Menüs und Dialoge schließen", pl: "Zamknij menu i okna dialogowe", cs: "Zavřít nabídky a dialogy", hu: "Menük és párbeszédablakok bezárása" }
    KEYS_OFF = { en: "Turn single-key shortcuts off", de: "Einzeltasten-Kürzel ausschalten", pl: "Wyłącz skróty jednoklawiszowe", cs: "Vypnout jednoklávesové zkratky", hu: "Egybillentyűs parancsok kikapcsolása" }
    KEYS_ON = { en: "Turn single-key shortcuts on", de: "Einzeltasten-Kürzel einschalten", pl: "Włącz skróty jednoklawiszowe", cs: "Zapnout jednoklávesové zkratky", hu: "Egybillentyűs parancsok bekapcsolása" }
}
