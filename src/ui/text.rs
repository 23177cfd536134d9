//! Texts that pages of every slice share.

use crate::texts;

texts! {
    PRODUCT_LINE = {
        en: "The workplace of an innovation alliance: directory, pipeline and matchmaking.",
        de: "Der Arbeitsplatz eines Innovationsbündnisses: Verzeichnis, Pipeline und Partnersuche.",
        pl: "Przestrzeń pracy sojuszu innowacyjnego: katalog, projekty i dobór partnerów.",
        cs: "Pracovní prostředí inovační aliance: adresář, projekty a hledání partnerů.",
        hu: "Egy innovációs szövetség munkafelülete: címjegyzék, projektek és partnerkeresés.",
    }
    LOADING = { en: "Loading …", de: "Wird geladen …", pl: "Wczytywanie …", cs: "Načítá se …", hu: "Betöltés …" }
    TO_START = { en: "To the start page", de: "Zur Startseite", pl: "Na stronę główną", cs: "Na úvodní stránku", hu: "A kezdőlapra" }
    TRY_AGAIN = { en: "Try again", de: "Erneut versuchen", pl: "Spróbuj ponownie", cs: "Zkusit znovu", hu: "Újrapróbálás" }
    CONNECTING = { en: "Trying to reconnect", de: "Verbindung wird wiederhergestellt", pl: "Przywracanie połączenia", cs: "Obnovuje se připojení", hu: "Kapcsolódás folyamatban" }
    SAVE = { en: "Save", de: "Speichern", pl: "Zapisz", cs: "Uložit", hu: "Mentés" }
    CANCEL = { en: "Cancel", de: "Abbrechen", pl: "Anuluj", cs: "Zrušit", hu: "Mégse" }
    EDIT = { en: "Edit", de: "Bearbeiten", pl: "Edytuj", cs: "Upravit", hu: "Szerkesztés" }
    CLOSE = { en: "Close", de: "Schließen", pl: "Zamknij", cs: "Zavřít", hu: "Bezárás" }
    SEARCH = { en: "Search", de: "Suchen", pl: "Szukaj", cs: "Hledat", hu: "Keresés" }
    APPLY = { en: "Apply", de: "Anwenden", pl: "Zastosuj", cs: "Použít", hu: "Alkalmaz" }
    UNDO = { en: "Undo", de: "Rückgängig", pl: "Cofnij", cs: "Vrátit zpět", hu: "Visszavonás" }
    SAMPLE = { en: "Sample", de: "Beispiel", pl: "Przykład", cs: "Ukázka", hu: "Minta" }
    SAMPLE_HINT = { en: "Invented for the demonstration", de: "Für die Vorführung erfunden", pl: "Wymyślone na potrzeby prezentacji", cs: "Vymyšleno pro ukázku", hu: "A bemutatóhoz kitalálva" }
    NONE = { en: "Not specified", de: "Keine Angabe", pl: "Nie podano", cs: "Neuvedeno", hu: "Nincs megadva" }
    SHOW_AS_TABLE = { en: "Show as a table", de: "Als Tabelle zeigen", pl: "Pokaż jako tabelę", cs: "Zobrazit jako tabulku", hu: "Megjelenítés táblázatként" }
    CA = { en: "approx.", de: "ca.", pl: "ok.", cs: "cca", hu: "kb." }

    NOT_FOUND_TITLE = { en: "There is no such page", de: "Diese Seite gibt es nicht", pl: "Nie ma takiej strony", cs: "Taková stránka neexistuje", hu: "Nincs ilyen oldal" }
    FORBIDDEN_TITLE = { en: "You may not do this", de: "Das dürfen Sie nicht", pl: "Brak uprawnień", cs: "K tomu nemáte oprávnění", hu: "Ehhez nincs jogosultsága" }
    SIGN_IN_TITLE = { en: "Please sign in", de: "Bitte melden Sie sich an", pl: "Proszę się zalogować", cs: "Přihlaste se, prosím", hu: "Kérjük, jelentkezzen be" }
    UNAVAILABLE_TITLE = { en: "Back in a moment", de: "Gleich wieder da", pl: "Zaraz wracamy", cs: "Hned jsme zpět", hu: "Mindjárt visszajövünk" }
    PROBLEM_TITLE = { en: "Something went wrong", de: "Etwas ist schiefgegangen", pl: "Coś poszło nie tak", cs: "Něco se nepovedlo", hu: "Valami nem sikerült" }

    KEPT_TITLE = { en: "What you entered", de: "Ihre Eingaben", pl: "Wprowadzone dane", cs: "Co jste zadali", hu: "Amit beírt" }
    KEPT_HINT = {
        en: "It has not been saved yet. Sign in again in a new tab or wait a moment, then send it from here.",
        de: "Sie sind noch nicht gespeichert. Melden Sie sich in einem neuen Tab wieder an oder warten Sie einen Moment und senden Sie sie dann von hier aus.",
        pl: "Nie zostały jeszcze zapisane. Proszę zalogować się ponownie w nowej karcie lub chwilę odczekać, a potem wysłać je stąd.",
        cs: "Zatím nejsou uloženy. Přihlaste se znovu na nové kartě nebo chvíli počkejte a pak je odešlete odtud.",
        hu: "Még nincs elmentve. Jelentkezzen be újra egy új lapon, vagy várjon egy kicsit, majd küldje el innen.",
    }
    SEND_AGAIN = { en: "Send again", de: "Erneut senden", pl: "Wyślij ponownie", cs: "Odeslat znovu", hu: "Újraküldés" }
    SIGN_IN_ELSEWHERE = { en: "Sign in in a new tab", de: "In neuem Tab anmelden", pl: "Zaloguj się w nowej karcie", cs: "Přihlásit se na nové kartě", hu: "Bejelentkezés új lapon" }
    plural fields_to_mend(count) = {
        en: [one "Please check {count} field. Nothing has been lost.", other "Please check {count} fields. Nothing has been lost."],
        de: [one "Bitte prüfen Sie {count} Feld. Es ist nichts verloren.", other "Bitte prüfen Sie {count} Felder. Es ist nichts verloren."],
        pl: [one "Proszę sprawdzić {count} pole. Nic nie przepadło.", few "Proszę sprawdzić {count} pola. Nic nie przepadło.", other "Proszę sprawdzić {count} pól. Nic nie przepadło."],
        cs: [one "Zkontrolujte prosím {count} pole. Nic se neztratilo.", few "Zkontrolujte prosím {count} pole. Nic se neztratilo.", other "Zkontrolujte prosím {count} polí. Nic se neztratilo."],
        hu: [other "Kérjük, ellenőrizzen {count} mezőt. Semmi sem veszett el."],
    }
    REQUIRED = { en: "Please fill this in.", de: "Bitte ausfüllen.", pl: "Proszę wypełnić to pole.", cs: "Vyplňte prosím toto pole.", hu: "Kérjük, töltse ki ezt a mezőt." }
    plural too_long(count) = {
        en: [one "This is too long: at most {count} character.", other "This is too long: at most {count} characters."],
        de: [other "Das ist zu lang: höchstens {count} Zeichen."],
        pl: [one "Tekst jest za długi: najwyżej {count} znak.", few "Tekst jest za długi: najwyżej {count} znaki.", other "Tekst jest za długi: najwyżej {count} znaków."],
        cs: [one "Text je příliš dlouhý: nejvýše {count} znak.", few "Text je příliš dlouhý: nejvýše {count} znaky.", other "Text je příliš dlouhý: nejvýše {count} znaků."],
        hu: [other "A szöveg túl hosszú: legfeljebb {count} karakter."],
    }
    plural too_short(count) = {
        en: [one "This is too short: at least {count} character.", other "This is too short: at least {count} characters."],
        de: [other "Das ist zu kurz: mindestens {count} Zeichen."],
        pl: [one "Tekst jest za krótki: co najmniej {count} znak.", few "Tekst jest za krótki: co najmniej {count} znaki.", other "Tekst jest za krótki: co najmniej {count} znaków."],
        cs: [one "Text je příliš krátký: nejméně {count} znak.", few "Text je příliš krátký: nejméně {count} znaky.", other "Text je příliš krátký: nejméně {count} znaků."],
        hu: [other "A szöveg túl rövid: legalább {count} karakter."],
    }
    NOT_AN_EMAIL = { en: "This is not an e-mail address; one looks like office@example.org.", de: "Das ist keine E-Mail-Adresse; eine gültige sieht so aus: buero@example.org.", pl: "To nie jest adres e-mail; powinien wyglądać jak biuro@example.org.", cs: "Toto není e-mailová adresa; má vypadat jako kancelar@example.org.", hu: "Ez nem e-mail-cím; egy érvényes cím így néz ki: iroda@example.org." }
    NOT_AN_AMOUNT = { en: "This amount cannot be read. Write it like €44,397.12 or approx. €358,000.", de: "Dieser Betrag ist nicht lesbar. Schreiben Sie ihn wie 44.397,12 € oder ca. 358.000 €.", pl: "Nie można odczytać kwoty. Proszę wpisać ją na przykład tak: 44 397,12 zł lub ok. 358 000 €.", cs: "Částku nelze přečíst. Zapište ji například takto: 44 397,12 Kč nebo cca 358 000 €.", hu: "Az összeg nem olvasható. Írja be például így: 44 397,12 € vagy kb. 358 000 Ft." }
    NOT_A_PERIOD = { en: "This period cannot be read. Write it like 05.2021 – 08.2023 or 01.07.2019 – 31.08.2022.", de: "Diese Laufzeit ist nicht lesbar. Schreiben Sie sie wie 05.2021 – 08.2023 oder 01.07.2019 – 31.08.2022.", pl: "Nie można odczytać okresu. Proszę wpisać go na przykład tak: 05.2021 – 08.2023 lub 01.07.2019 – 31.08.2022.", cs: "Období nelze přečíst. Zapište je například takto: 05.2021 – 08.2023 nebo 01.07.2019 – 31.08.2022.", hu: "Az időszak nem olvasható. Így írja be: 05.2021 – 08.2023 vagy 01.07.2019 – 31.08.2022." }
    END_BEFORE_START = { en: "The end is before the start.", de: "Das Ende liegt vor dem Beginn.", pl: "Data końca jest wcześniejsza niż data początku.", cs: "Konec předchází začátku.", hu: "A befejezés korábbi, mint a kezdet." }
    NOT_A_DATE = { en: "This is not a date; write it like 2026-12-31.", de: "Das ist kein Datum; schreiben Sie es wie 2026-12-31.", pl: "To nie jest data; proszę wpisać ją w postaci 2026-12-31.", cs: "Toto není datum; zapište je ve tvaru 2026-12-31.", hu: "Ez nem dátum; így írja be: 2026-12-31." }
    NOT_A_URL = { en: "This is not a web address; one starts with https://.", de: "Das ist keine Webadresse; eine solche beginnt mit https://.", pl: "To nie jest adres internetowy; taki adres zaczyna się od https://.", cs: "Toto není webová adresa; začíná na https://.", hu: "Ez nem webcím; egy webcím így kezdődik: https://." }
    NOT_A_NUMBER = { en: "Please enter a number.", de: "Bitte geben Sie eine Zahl ein.", pl: "Proszę wpisać liczbę.", cs: "Zadejte prosím číslo.", hu: "Kérjük, számot adjon meg." }
    NOT_A_NUTS_CODE = { en: "This is not a NUTS code; one looks like DED2D and begins with the country.", de: "Das ist kein NUTS-Code; er sieht aus wie DED2D und beginnt mit dem Land.", pl: "To nie jest kod NUTS; wygląda on jak PL515 i zaczyna się od kraju.", cs: "Toto není kód NUTS; vypadá jako CZ051 a začíná zemí.", hu: "Ez nem NUTS-kód; ilyen alakú: HU110, és az országgal kezdődik." }
    out_of_range(from: i64, to: i64) = { en: "Please enter a number from {from} to {to}.", de: "Bitte geben Sie eine Zahl von {from} bis {to} ein.", pl: "Proszę wpisać liczbę od {from} do {to}.", cs: "Zadejte prosím číslo od {from} do {to}.", hu: "Kérjük, {from} és {to} közötti számot adjon meg." }
    UNKNOWN_CHOICE = { en: "This choice no longer exists. Please choose again.", de: "Diese Auswahl gibt es nicht mehr. Bitte wählen Sie neu.", pl: "Tej opcji już nie ma. Proszę wybrać ponownie.", cs: "Tato volba už neexistuje. Vyberte prosím znovu.", hu: "Ez a lehetőség már nem választható. Kérjük, válasszon újra." }
    EMAIL_TAKEN = { en: "There is already an account for this address. Please sign in instead.", de: "Zu dieser Adresse gibt es schon ein Konto. Bitte melden Sie sich an.", pl: "Dla tego adresu istnieje już konto. Proszę się zalogować.", cs: "K této adrese už existuje účet. Přihlaste se, prosím.", hu: "Ehhez a címhez már tartozik fiók. Kérjük, jelentkezzen be." }
    WRONG_CREDENTIALS = { en: "E-mail address and password do not match. Please check both or set a new password.", de: "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides oder setzen Sie ein neues Passwort.", pl: "Adres e-mail lub hasło jest nieprawidłowe. Proszę sprawdzić dane lub ustawić nowe hasło.", cs: "E-mailová adresa nebo heslo nesouhlasí. Zkontrolujte je prosím, nebo si nastavte nové heslo.", hu: "Az e-mail-cím vagy a jelszó hibás. Kérjük, ellenőrizze őket, vagy állítson be új jelszót." }
    LINK_EXPIRED = { en: "This link has already been used or has expired. Please ask for a new one.", de: "Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte fordern Sie einen neuen an.", pl: "Ten link został już użyty lub wygasł. Proszę poprosić o nowy.", cs: "Tento odkaz už byl použit nebo vypršel. Požádejte prosím o nový.", hu: "Ezt a hivatkozást már felhasználták, vagy lejárt. Kérjen új hivatkozást." }
    LAST_COORDINATOR = { en: "An alliance needs at least one coordinator. Make somebody else coordinator first.", de: "Ein Bündnis braucht mindestens eine Koordination. Übertragen Sie diese Rolle zuerst jemand anderem.", pl: "Sojusz potrzebuje co najmniej jednego koordynatora. Proszę najpierw nadać tę rolę innej osobie.", cs: "Aliance potřebuje alespoň jednoho koordinátora. Nejprve prosím předejte tuto roli někomu jinému.", hu: "A szövetségnek legalább egy koordinátorra szüksége van. Előbb adja át ezt a szerepkört valaki másnak." }

    NOT_AT_THIS_STAGE = { en: "This outcome cannot be recorded at the current stage.", de: "Dieses Ergebnis lässt sich in der aktuellen Phase nicht festhalten.", pl: "Tego wyniku nie można zapisać na obecnym etapie.", cs: "Tento výsledek nelze v současné fázi zaznamenat.", hu: "Ez az eredmény a jelenlegi szakaszban nem rögzíthető." }
    LEAD_NEEDED = { en: "A consortium has exactly one lead partner. Please name the lead first.", de: "Ein Konsortium hat genau einen Leadpartner. Bitte bestimmen Sie ihn zuerst.", pl: "Konsorcjum ma dokładnie jednego partnera wiodącego. Proszę najpierw go wskazać.", cs: "Konsorcium má právě jednoho vedoucího partnera. Nejprve ho prosím určete.", hu: "Egy konzorciumnak pontosan egy vezető partnere van. Kérjük, előbb jelölje ki." }
    MIXED_CURRENCIES = { en: "All amounts of a proposal must be in the same currency.", de: "Alle Beträge eines Vorhabens müssen in derselben Währung angegeben sein.", pl: "Wszystkie kwoty projektu muszą być w tej samej walucie.", cs: "Všechny částky projektu musí být ve stejné měně.", hu: "A projekt minden összegének azonos pénznemben kell lennie." }
    SIGN_IN_REQUIRED = { en: "Your session has ended. What you typed is still here; please sign in on another tab and try again.", de: "Ihre Sitzung ist beendet. Was Sie eingegeben haben, ist noch da; bitte melden Sie sich in einem anderen Tab an und versuchen Sie es erneut.", pl: "Sesja wygasła. Wpisany tekst nadal tu jest; proszę zalogować się w innej karcie i spróbować ponownie.", cs: "Vaše přihlášení vypršelo. Co jste napsali, tu stále je; přihlaste se prosím na jiné kartě a zkuste to znovu.", hu: "A munkamenet lejárt. Amit beírt, még itt van; kérjük, jelentkezzen be egy másik lapon, és próbálja újra." }
    FORBIDDEN = { en: "Your role does not allow this. Nothing was changed. A coordinator of the alliance can help.", de: "Ihre Rolle erlaubt das nicht. Es wurde nichts geändert. Die Koordination des Bündnisses kann helfen.", pl: "Państwa rola na to nie pozwala. Nic nie zostało zmienione. Pomoże koordynator sojuszu.", cs: "Vaše role to neumožňuje. Nic se nezměnilo. Pomůže koordinátor aliance.", hu: "A szerepköre ezt nem teszi lehetővé. Semmi sem változott. A szövetség koordinátora segíthet." }
    NOT_FOUND = { en: "This page or entry does not exist, or you may not see it. Please check the address or go back to the start page.", de: "Diese Seite oder diesen Eintrag gibt es nicht, oder Sie haben keinen Zugriff darauf. Bitte prüfen Sie die Adresse oder gehen Sie zur Startseite zurück.", pl: "Nie ma takiej strony lub takiego wpisu albo brak do nich uprawnień. Proszę sprawdzić adres lub wrócić na stronę główną.", cs: "Tato stránka nebo záznam neexistuje, nebo k nim nemáte přístup. Zkontrolujte prosím adresu nebo se vraťte na úvodní stránku.", hu: "Az oldal vagy bejegyzés nem létezik, vagy Ön nem láthatja. Kérjük, ellenőrizze a címet, vagy térjen vissza a kezdőlapra." }
    CHANGED_MEANWHILE = { en: "Somebody has changed this in the meantime. Nothing was overwritten and your text is still in the form; copy it, then reload the page to see the other version.", de: "Jemand hat das inzwischen geändert. Es wurde nichts überschrieben, und Ihr Text steht noch im Formular; kopieren Sie ihn und laden Sie dann die Seite neu, um die andere Fassung zu sehen.", pl: "Ktoś w międzyczasie to zmienił. Nic nie zostało nadpisane, a wpisany tekst jest nadal w formularzu; proszę go skopiować i odświeżyć stronę, aby zobaczyć nową wersję.", cs: "Někdo to mezitím změnil. Nic se nepřepsalo a váš text je stále ve formuláři; zkopírujte jej a pak obnovte stránku, abyste viděli novou verzi.", hu: "Közben valaki módosította. Semmi sem íródott felül, és az Ön szövege még az űrlapon van; másolja ki, majd frissítse az oldalt, hogy lássa az új változatot." }
    moved_meanwhile(to: &str) = { en: "Somebody has moved this card to “{to}” in the meantime. The board shows where it is now.", de: "Jemand hat diese Karte inzwischen nach „{to}“ verschoben. Das Board zeigt, wo sie jetzt ist.", pl: "Ktoś w międzyczasie przeniósł tę kartę. Nowy etap: „{to}”. Tablica pokazuje jej obecne miejsce.", cs: "Někdo tuto kartu mezitím přesunul. Nová fáze: „{to}“. Tabule ukazuje, kde je teď.", hu: "Közben valaki áthelyezte ezt a kártyát ide: „{to}”. A tábla már az új helyén mutatja." }
    moved_meanwhile_by(by: &str, to: &str) = { en: "{by} has moved this card to “{to}” in the meantime. The board shows where it is now.", de: "{by} hat diese Karte inzwischen nach „{to}“ verschoben. Das Board zeigt, wo sie jetzt ist.", pl: "W międzyczasie karta została przeniesiona ({by}). Nowy etap: „{to}”. Tablica pokazuje jej obecne miejsce.", cs: "Karta byla mezitím přesunuta ({by}). Nová fáze: „{to}“. Tabule ukazuje, kde je teď.", hu: "Közben {by} áthelyezte ezt a kártyát ide: „{to}”. A tábla már az új helyén mutatja." }
    STAGE_GONE = { en: "This stage has been removed in the meantime. The card stayed where it was.", de: "Diese Phase wurde inzwischen entfernt. Die Karte ist geblieben, wo sie war.", pl: "Ten etap został w międzyczasie usunięty. Karta pozostała na swoim miejscu.", cs: "Tato fáze byla mezitím odstraněna. Karta zůstala na místě.", hu: "Ezt a szakaszt közben eltávolították. A kártya a helyén maradt." }
    DUPLICATE = { en: "Something with this name already exists. Nothing was changed.", de: "Einen Eintrag mit diesem Namen gibt es schon. Es wurde nichts geändert.", pl: "Wpis o tej nazwie już istnieje. Nic nie zostało zmienione.", cs: "Záznam s tímto názvem už existuje. Nic se nezměnilo.", hu: "Ilyen nevű bejegyzés már létezik. Semmi sem változott." }
    BAD_REQUEST = { en: "The request could not be read. Nothing was changed. Please reload the page.", de: "Die Anfrage war nicht lesbar. Es wurde nichts geändert. Bitte laden Sie die Seite neu.", pl: "Nie można odczytać żądania. Nic nie zostało zmienione. Proszę odświeżyć stronę.", cs: "Požadavek nelze přečíst. Nic se nezměnilo. Obnovte prosím stránku.", hu: "A kérés nem olvasható. Semmi sem változott. Kérjük, frissítse az oldalt." }
    plural too_many(count) = {
        en: [one "Too many attempts. Please wait {count} second.", other "Too many attempts. Please wait {count} seconds."],
        de: [one "Zu viele Versuche. Bitte warten Sie {count} Sekunde.", other "Zu viele Versuche. Bitte warten Sie {count} Sekunden."],
        pl: [one "Zbyt wiele prób. Proszę odczekać {count} sekundę.", few "Zbyt wiele prób. Proszę odczekać {count} sekundy.", other "Zbyt wiele prób. Proszę odczekać {count} sekund."],
        cs: [one "Příliš mnoho pokusů. Počkejte prosím {count} sekundu.", few "Příliš mnoho pokusů. Počkejte prosím {count} sekundy.", other "Příliš mnoho pokusů. Počkejte prosím {count} sekund."],
        hu: [other "Túl sok próbálkozás. Kérjük, várjon {count} másodpercet."],
    }
    UNAVAILABLE = { en: "The database cannot be reached for a moment. Nothing was changed and nothing is lost; please try again.", de: "Die Datenbank ist kurz nicht erreichbar. Es wurde nichts geändert und nichts ist verloren; bitte versuchen Sie es erneut.", pl: "Baza danych jest chwilowo niedostępna. Nic nie zostało zmienione i nic nie przepadło; proszę spróbować ponownie.", cs: "Databáze je na okamžik nedostupná. Nic se nezměnilo a nic se neztratilo; zkuste to prosím znovu.", hu: "Az adatbázis pillanatnyilag nem érhető el. Semmi sem változott, és semmi sem veszett el; kérjük, próbálja újra." }
    INTERNAL = { en: "Something went wrong on our side. Nothing was changed. Please try again.", de: "Ein Fehler unsererseits. Es wurde nichts geändert. Bitte versuchen Sie es erneut.", pl: "Błąd po naszej stronie. Nic nie zostało zmienione. Proszę spróbować ponownie.", cs: "Chyba na naší straně. Nic se nezměnilo. Zkuste to prosím znovu.", hu: "Hiba történt nálunk. Semmi sem változott. Kérjük, próbálja újra." }
    internal_with_id(id: &str) = { en: "Something went wrong on our side. Nothing was changed. If it happens again, tell the operator this number: {id}", de: "Ein Fehler unsererseits. Es wurde nichts geändert. Wenn er wieder auftritt, nennen Sie dem Betreiber diese Nummer: {id}", pl: "Błąd po naszej stronie. Nic nie zostało zmienione. Jeśli się powtórzy, proszę podać administratorowi systemu ten numer: {id}", cs: "Chyba na naší straně. Nic se nezměnilo. Pokud se zopakuje, sdělte provozovateli toto číslo: {id}", hu: "Hiba történt nálunk. Semmi sem változott. Ha megismétlődik, adja meg az üzemeltetőnek ezt a számot: {id}" }
    OFFLINE = { en: "The server cannot be reached. What you typed is still here; please try again when you are connected.", de: "Der Server ist nicht erreichbar. Was Sie eingegeben haben, ist noch da; versuchen Sie es erneut, sobald Sie verbunden sind.", pl: "Serwer jest nieosiągalny. Wpisany tekst nadal tu jest; proszę spróbować ponownie po odzyskaniu połączenia.", cs: "Server je nedostupný. Co jste napsali, tu stále je; zkuste to znovu, až budete připojeni.", hu: "A kiszolgáló nem érhető el. Amit beírt, még itt van; próbálja újra, amint van kapcsolat." }
}
