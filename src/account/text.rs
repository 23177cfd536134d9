//! Texts of the account slice.

pub mod own;

use super::model::Theme;
use crate::i18n::Text;
use crate::texts;

/// The name of a theme.
pub fn theme_name(theme: Theme) -> Text {
    [THEME_SYSTEM, THEME_LIGHT, THEME_DARK][theme as usize]
}

texts! {
    ROLE_EDITOR = { en: "Profile editor", de: "Profilpflege", pl: "Redaktor profilu", cs: "Správce profilu", hu: "Profilszerkesztő" }
    ROLE_ADMINISTRATOR = { en: "System administrator", de: "Systemadministration", pl: "Administrator systemu", cs: "Správce systému", hu: "Rendszerüzemeltető" }

    LANGUAGE = { en: "Language", de: "Sprache", pl: "Język", cs: "Jazyk", hu: "Nyelv" }
    LANGUAGE_OF_BROWSER = { en: "As set in the browser", de: "Wie im Browser eingestellt", pl: "Zgodnie z ustawieniami przeglądarki", cs: "Podle nastavení prohlížeče", hu: "A böngésző beállítása szerint" }
    THEME = { en: "Appearance", de: "Darstellung", pl: "Wygląd", cs: "Vzhled", hu: "Megjelenés" }
    LANGUAGE_AND_THEME = { en: "Language and appearance", de: "Sprache und Darstellung", pl: "Język i wygląd", cs: "Jazyk a vzhled", hu: "Nyelv és megjelenés" }
    THEME_SYSTEM = { en: "System", de: "System", pl: "Systemowy", cs: "Podle systému", hu: "Rendszer szerint" }
    THEME_LIGHT = { en: "Light", de: "Hell", pl: "Jasny", cs: "Světlý", hu: "Világos" }
    THEME_DARK = { en: "Dark", de: "Dunkel", pl: "Ciemny", cs: "Tmavý", hu: "Sötét" }

    STORY_LABEL = { en: "About Consortia", de: "Über Consortia", pl: "O aplikacji Consortia", cs: "O aplikaci Consortia", hu: "A Consortiáról" }
    CLAIM = { en: "Ideas become projects. Members become consortia.", de: "Aus Ideen werden Vorhaben. Aus Mitgliedern werden Konsortien.", pl: "Z pomysłów powstają projekty. Z członków powstają konsorcja.", cs: "Z nápadů vznikají projekty. Ze členů vznikají konsorcia.", hu: "Az ötletekből projektek lesznek. A tagokból konzorciumok." }
    PITCH = { en: "The directory, funding pipeline and matchmaking of your innovation alliance in one place.", de: "Verzeichnis, Förderpipeline und Partnersuche Ihres Innovationsbündnisses an einem Ort.", pl: "Katalog, projekty i dobór partnerów Państwa sojuszu innowacyjnego w jednym miejscu.", cs: "Adresář, projekty a hledání partnerů vaší inovační aliance na jednom místě.", hu: "Innovációs szövetségének címjegyzéke, projektjei és partnerkeresése egy helyen." }
    LANGUAGES_NOTE = { en: "Available in English, German, Polish, Czech and Hungarian.", de: "Verfügbar auf Deutsch, Englisch, Polnisch, Tschechisch und Ungarisch.", pl: "Dostępne po polsku, angielsku, niemiecku, czesku i węgiersku.", cs: "K dispozici česky, anglicky, německy, polsky a maďarsky.", hu: "Elérhető magyarul, angolul, németül, lengyelül és csehül." }
    WELCOME = { en: "Welcome", de: "Willkommen", pl: "Witamy", cs: "Vítejte", hu: "Üdvözöljük" }
    STORY_DIRECTORY = { en: "Find out who offers what you need, in any of the five languages.", de: "Finden Sie heraus, wer anbietet, was Sie brauchen – in jeder der fünf Sprachen.", pl: "Proszę sprawdzić, kto oferuje to, czego Państwo potrzebują – w każdym z pięciu języków.", cs: "Najděte, kdo nabízí to, co potřebujete – v kterémkoli z pěti jazyků.", hu: "Találja meg, ki kínálja azt, amire szüksége van – az öt nyelv bármelyikén." }
    STORY_PIPELINE = { en: "Follow each idea through the stages until it is a running project.", de: "Begleiten Sie jede Idee durch die Phasen, bis sie ein laufendes Vorhaben ist.", pl: "Proszę śledzić każdy pomysł przez kolejne etapy aż do realizowanego projektu.", cs: "Sledujte každý nápad jednotlivými fázemi až k běžícímu projektu.", hu: "Kövessen végig minden ötletet a szakaszokon át a futó projektig." }
    STORY_MATCHMAKING = { en: "See which partner a consortium still lacks and who could fill the gap.", de: "Sehen Sie, welcher Partner einem Konsortium noch fehlt und wer die Lücke füllen könnte.", pl: "Proszę zobaczyć, jakiego partnera brakuje konsorcjum i kto może wypełnić tę lukę.", cs: "Zjistěte, který partner konsorciu ještě chybí a kdo by mezeru mohl zaplnit.", hu: "Nézze meg, melyik partner hiányzik még a konzorciumból, és ki tölthetné be a helyét." }
    YOUR_ALLIANCES = { en: "Your alliances", de: "Ihre Bündnisse", pl: "Państwa sojusze", cs: "Vaše aliance", hu: "Az Ön szövetségei" }
    NO_ALLIANCE = { en: "You do not belong to any alliance yet", de: "Sie gehören noch keinem Bündnis an", pl: "Nie należą Państwo jeszcze do żadnego sojuszu", cs: "Zatím nepatříte do žádné aliance", hu: "Még nem tagja egyetlen szövetségnek sem" }
    NO_ALLIANCE_HINT = { en: "A coordinator of an alliance invites you; the invitation is a link.", de: "Die Koordination eines Bündnisses lädt Sie ein; die Einladung ist ein Link.", pl: "Zaproszenie w formie linku wysyła koordynator sojuszu.", cs: "Pozvánku v podobě odkazu posílá koordinátor aliance.", hu: "A szövetség koordinátora hívja meg Önt; a meghívó egy hivatkozás." }

    SIGN_IN = { en: "Sign in", de: "Anmelden", pl: "Zaloguj się", cs: "Přihlásit se", hu: "Bejelentkezés" }
    SIGN_OUT = { en: "Sign out", de: "Abmelden", pl: "Wyloguj się", cs: "Odhlásit se", hu: "Kijelentkezés" }
    EMAIL = { en: "E-mail address", de: "E-Mail-Adresse", pl: "Adres e-mail", cs: "E-mailová adresa", hu: "E-mail-cím" }
    PASSWORD = { en: "Password", de: "Passwort", pl: "Hasło", cs: "Heslo", hu: "Jelszó" }
    FORGOT = { en: "Forgot your password?", de: "Passwort vergessen?", pl: "Nie pamiętają Państwo hasła?", cs: "Zapomněli jste heslo?", hu: "Elfelejtette a jelszavát?" }
    PASSWORD_IS_SET = { en: "Your new password has been set. Please sign in with it.", de: "Ihr neues Passwort ist gesetzt. Bitte melden Sie sich damit an.", pl: "Nowe hasło zostało ustawione. Proszę się nim zalogować.", cs: "Nové heslo je nastaveno. Přihlaste se s ním, prosím.", hu: "Az új jelszó be van állítva. Kérjük, jelentkezzen be vele." }
    DEMO_TITLE = { en: "Demonstration accounts", de: "Zugänge für die Vorführung", pl: "Konta pokazowe", cs: "Ukázkové účty", hu: "Bemutató fiókok" }
    demo_password(password: &str) = { en: "One click signs you in. The password for all of them is {password}.", de: "Ein Klick meldet Sie an. Das Passwort aller Zugänge ist {password}.", pl: "Jedno kliknięcie loguje. Hasło do wszystkich kont to {password}.", cs: "Přihlásíte se jedním kliknutím. Heslo ke všem účtům je {password}.", hu: "Egy kattintással bejelentkezhet. Minden fiók jelszava: {password}." }

    FORGOT_TITLE = { en: "Set a new password", de: "Neues Passwort setzen", pl: "Ustawienie nowego hasła", cs: "Nastavení nového hesla", hu: "Új jelszó beállítása" }
    FORGOT_INTRO = { en: "We will send you a link to set a new password. It is valid for one hour.", de: "Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort setzen. Er gilt eine Stunde.", pl: "Wyślemy link, za pomocą którego można ustawić nowe hasło. Link jest ważny przez godzinę.", cs: "Pošleme vám odkaz, pomocí kterého si nastavíte nové heslo. Platí jednu hodinu.", hu: "Küldünk egy hivatkozást, amellyel új jelszót állíthat be. A hivatkozás egy óráig érvényes." }
    SEND_LINK = { en: "Send the link", de: "Link senden", pl: "Wyślij link", cs: "Poslat odkaz", hu: "Hivatkozás küldése" }
    LINK_SENT = { en: "If there is an account for this address, a link is on its way. Please check your spam folder too.", de: "Wenn es zu dieser Adresse ein Konto gibt, ist ein Link unterwegs. Bitte sehen Sie auch im Spam-Ordner nach.", pl: "Jeśli dla tego adresu istnieje konto, link został wysłany. Proszę sprawdzić także folder ze spamem.", cs: "Pokud k této adrese existuje účet, odkaz je na cestě. Podívejte se prosím i do složky se spamem.", hu: "Ha ehhez a címhez tartozik fiók, a hivatkozás már úton van. Kérjük, nézze meg a levélszemét mappát is." }
    NO_MAIL = { en: "This installation does not send e-mail. A coordinator of your alliance can create a link for you; please get in touch with them.", de: "Diese Installation versendet keine E-Mails. Die Koordination Ihres Bündnisses kann einen Link für Sie erstellen; bitte wenden Sie sich an sie.", pl: "Ten system nie wysyła e-maili. Link może utworzyć koordynator Państwa sojuszu; proszę się z nim skontaktować.", cs: "Tento systém neodesílá e-maily. Odkaz vám může vytvořit koordinátor vaší aliance; obraťte se prosím na něj.", hu: "Ez a rendszer nem küld e-mailt. A hivatkozást szövetségének koordinátora tudja elkészíteni; kérjük, forduljon hozzá." }
    TO_SIGN_IN = { en: "Back to sign-in", de: "Zurück zur Anmeldung", pl: "Powrót do logowania", cs: "Zpět k přihlášení", hu: "Vissza a bejelentkezéshez" }

    for_account(email: &str) = { en: "For the account {email}.", de: "Für das Konto {email}.", pl: "Dla konta {email}.", cs: "Pro účet {email}.", hu: "Fiók: {email}." }
    NEW_PASSWORD = { en: "New password", de: "Neues Passwort", pl: "Nowe hasło", cs: "Nové heslo", hu: "Új jelszó" }
    password_hint(count: u32) = { en: "At least {count} characters. A few words in a row are easy to remember and hard to guess.", de: "Mindestens {count} Zeichen. Mehrere Wörter hintereinander kann man sich leicht merken, und sie sind schwer zu erraten.", pl: "Co najmniej {count} znaków. Kilka słów obok siebie łatwo zapamiętać, a trudno odgadnąć.", cs: "Nejméně {count} znaků. Několik slov za sebou se snadno pamatuje a těžko uhodne.", hu: "Legalább {count} karakter. Néhány egymás utáni szót könnyű megjegyezni és nehéz kitalálni." }
    SET_PASSWORD = { en: "Set password", de: "Passwort setzen", pl: "Ustaw hasło", cs: "Nastavit heslo", hu: "Jelszó beállítása" }
    ALL_SESSIONS_END = { en: "You will be signed out on all devices.", de: "Sie werden auf allen Geräten abgemeldet.", pl: "Nastąpi wylogowanie na wszystkich urządzeniach.", cs: "Budete odhlášeni na všech zařízeních.", hu: "Minden eszközön kijelentkeztetjük." }
    LINK_DEAD_TITLE = { en: "This link is no longer valid", de: "Dieser Link gilt nicht mehr", pl: "Ten link jest już nieważny", cs: "Tento odkaz už neplatí", hu: "Ez a hivatkozás már nem érvényes" }

    invited_to(alliance: &str) = { en: "Invitation to {alliance}", de: "Einladung: {alliance}", pl: "Zaproszenie: {alliance}", cs: "Pozvánka: {alliance}", hu: "Meghívó: {alliance}" }
    invited_as(role: &str, email: &str) = { en: "Your role: {role}. The invitation is for {email}.", de: "Ihre Rolle: {role}. Die Einladung gilt für {email}.", pl: "Rola: {role}. Zaproszenie dla adresu {email}.", cs: "Vaše role: {role}. Pozvánka platí pro adresu {email}.", hu: "Szerepköre: {role}. A meghívó címzettje: {email}." }
    HAS_ACCOUNT = { en: "There is already an account for this address. Accept with its password.", de: "Zu dieser Adresse gibt es schon ein Konto. Nehmen Sie die Einladung mit dessen Passwort an.", pl: "Dla tego adresu istnieje już konto. Proszę przyjąć zaproszenie, podając jego hasło.", cs: "K této adrese už existuje účet. Přijměte pozvánku s jeho heslem.", hu: "Ehhez a címhez már tartozik fiók. A meghívót annak jelszavával fogadhatja el." }
    DISPLAY_NAME = { en: "Display name", de: "Anzeigename", pl: "Nazwa wyświetlana", cs: "Zobrazované jméno", hu: "Megjelenített név" }
    DISPLAY_NAME_HINT = { en: "A function is enough, such as “Office”. Others see it next to what you change.", de: "Eine Funktion genügt, etwa „Geschäftsstelle“. Andere sehen sie bei dem, was Sie ändern.", pl: "Wystarczy funkcja, np. „Biuro”. Inni widzą ją przy wprowadzonych zmianach.", cs: "Stačí funkce, například „Kancelář“. Ostatní ji vidí u vašich změn.", hu: "Elég egy funkció, például „Titkárság”. Mások ezt látják az Ön módosításainál." }
    ACCEPT = { en: "Accept the invitation", de: "Einladung annehmen", pl: "Przyjmij zaproszenie", cs: "Přijmout pozvánku", hu: "Meghívó elfogadása" }

    ACCOUNT = { en: "Profile and settings", de: "Profil und Einstellungen", pl: "Profil i ustawienia", cs: "Profil a nastavení", hu: "Profil és beállítások" }
    PERSONAL = { en: "About you", de: "Persönliche Angaben", pl: "Dane osobowe", cs: "Osobní údaje", hu: "Személyes adatok" }
    PERSONAL_HINT = { en: "This is how other members see who changed something.", de: "So sehen andere Mitglieder, wer etwas geändert hat.", pl: "Dzięki temu inni członkowie widzą, kto wprowadził zmianę.", cs: "Takto ostatní členové vidí, kdo co změnil.", hu: "Így látja a többi tag, hogy ki módosított valamit." }
    PROFILE_SAVED = { en: "Your settings have been saved.", de: "Ihre Einstellungen sind gespeichert.", pl: "Ustawienia zostały zapisane.", cs: "Vaše nastavení je uloženo.", hu: "A beállításait mentettük." }
    PASSWORD_SAVED = { en: "Your password has been changed. All other devices have been signed out.", de: "Ihr Passwort ist geändert. Alle anderen Geräte sind abgemeldet.", pl: "Hasło zostało zmienione. Na innych urządzeniach nastąpiło wylogowanie.", cs: "Heslo je změněno. Všechna ostatní zařízení jsou odhlášena.", hu: "A jelszava megváltozott. Az összes többi eszközön kijelentkeztettük." }
    CHANGE_PASSWORD = { en: "Change password", de: "Passwort ändern", pl: "Zmień hasło", cs: "Změnit heslo", hu: "Jelszó módosítása" }
    CHANGE_PASSWORD_HINT = { en: "This signs you out on all other devices.", de: "Alle anderen Geräte werden dabei abgemeldet.", pl: "Spowoduje to wylogowanie na innych urządzeniach.", cs: "Všechna ostatní zařízení se tím odhlásí.", hu: "Ezzel az összes többi eszközön kijelentkezik." }
    CURRENT_PASSWORD = { en: "Current password", de: "Bisheriges Passwort", pl: "Obecne hasło", cs: "Současné heslo", hu: "Jelenlegi jelszó" }
    ROLES = { en: "Roles", de: "Rollen", pl: "Role", cs: "Role", hu: "Szerepkörök" }
    SESSIONS = { en: "Sessions", de: "Anmeldungen", pl: "Sesje", cs: "Přihlášení", hu: "Bejelentkezések" }
    SESSIONS_HINT = { en: "Devices on which you are signed in.", de: "Geräte, auf denen Sie angemeldet sind.", pl: "Urządzenia, na których trwa sesja.", cs: "Zařízení, na kterých jste přihlášeni.", hu: "Eszközök, amelyeken be van jelentkezve." }
    THIS_DEVICE = { en: "this device", de: "dieses Gerät", pl: "to urządzenie", cs: "toto zařízení", hu: "ez az eszköz" }
    ACTIVE = { en: "active", de: "aktiv", pl: "aktywna", cs: "aktivní", hu: "aktív" }
    last_used(at: &str) = { en: "last used {at}", de: "zuletzt {at}", pl: "ostatnio {at}", cs: "naposledy {at}", hu: "utoljára: {at}" }
    UNKNOWN_DEVICE = { en: "Unknown device", de: "Unbekanntes Gerät", pl: "Nieznane urządzenie", cs: "Neznámé zařízení", hu: "Ismeretlen eszköz" }
    SIGN_OUT_EVERYWHERE = { en: "Sign out everywhere", de: "Überall abmelden", pl: "Wyloguj wszędzie", cs: "Odhlásit všude", hu: "Kijelentkezés mindenhol" }

    PEOPLE = { en: "People", de: "Personen", pl: "Osoby", cs: "Lidé", hu: "Személyek" }
    PEOPLE_INTRO = { en: "Who works in this alliance, and in which role. Changes take effect at once.", de: "Wer in diesem Bündnis mitarbeitet und in welcher Rolle. Änderungen gelten sofort.", pl: "Kto działa w tym sojuszu i w jakiej roli. Zmiany obowiązują natychmiast.", cs: "Kdo v této alianci působí a v jaké roli. Změny platí okamžitě.", hu: "Ki milyen szerepkörben dolgozik ebben a szövetségben. A módosítások azonnal érvénybe lépnek." }
    NAME = { en: "Name", de: "Name", pl: "Nazwa", cs: "Jméno", hu: "Név" }
    ROLE = { en: "Role", de: "Rolle", pl: "Rola", cs: "Role", hu: "Szerepkör" }
    role_of(name: &str) = { en: "Role of {name}", de: "Rolle von {name}", pl: "Rola: {name}", cs: "Role: {name}", hu: "Szerepkör: {name}" }
    EDITS = { en: "Maintains the profile of", de: "Pflegt das Profil von", pl: "Prowadzi profil", cs: "Spravuje profil", hu: "Gondozott profil" }
    CHANGE = { en: "Change", de: "Ändern", pl: "Zmień", cs: "Změnit", hu: "Módosítás" }
    ACTIONS = { en: "Actions", de: "Aktionen", pl: "Działania", cs: "Akce", hu: "Műveletek" }
    MORE_FOR = { en: "More", de: "Mehr", pl: "Więcej", cs: "Více", hu: "Továbbiak" }
    NO_PASSWORD_YET = { en: "no password yet", de: "noch ohne Passwort", pl: "jeszcze bez hasła", cs: "zatím bez hesla", hu: "még nincs jelszava" }
    REMOVE = { en: "Remove from the alliance", de: "Aus dem Bündnis entfernen", pl: "Usuń z sojuszu", cs: "Odebrat z aliance", hu: "Eltávolítás a szövetségből" }
    REMOVE_HINT = { en: "The account and its contributions are kept. A new invitation brings the person back.", de: "Das Konto und seine Beiträge bleiben erhalten. Mit einer neuen Einladung kommt die Person zurück.", pl: "Konto i wprowadzone treści pozostają. Nowe zaproszenie przywraca dostęp.", cs: "Účet i jeho příspěvky zůstanou zachovány. Nová pozvánka přístup obnoví.", hu: "A fiók és a bejegyzései megmaradnak. Új meghívóval a személy visszatérhet." }
    MAKE_RESET_LINK = { en: "Link for a new password", de: "Link für ein neues Passwort", pl: "Link do nowego hasła", cs: "Odkaz pro nové heslo", hu: "Hivatkozás új jelszóhoz" }
    ACTS_ELSEWHERE = { en: "This person is also active elsewhere, so only the operator can create a link for a new password.", de: "Diese Person ist auch anderswo tätig; einen Link für ein neues Passwort kann deshalb nur der Betreiber erstellen.", pl: "Ta osoba działa także gdzie indziej, dlatego link do nowego hasła może utworzyć tylko administrator systemu.", cs: "Tato osoba působí i jinde, odkaz pro nové heslo proto může vytvořit jen provozovatel.", hu: "Ez a személy máshol is tevékenykedik, ezért új jelszóhoz csak az üzemeltető készíthet hivatkozást." }
    INVITE = { en: "Invite somebody", de: "Jemanden einladen", pl: "Zaproś osobę", cs: "Pozvat osobu", hu: "Személy meghívása" }
    INVITE_MAILED = { en: "The invitation is sent by e-mail and is valid for two weeks.", de: "Die Einladung geht per E-Mail hinaus und gilt zwei Wochen.", pl: "Zaproszenie zostanie wysłane e-mailem i będzie ważne dwa tygodnie.", cs: "Pozvánka se odešle e-mailem a bude platit dva týdny.", hu: "A meghívót e-mailben küldjük el, és két hétig érvényes." }
    INVITE_SHOWN = { en: "You will get a link to pass on. It is valid for two weeks.", de: "Sie erhalten einen Link zum Weitergeben. Er gilt zwei Wochen.", pl: "Otrzymają Państwo link do przekazania. Jest ważny dwa tygodnie.", cs: "Dostanete odkaz k předání. Platí dva týdny.", hu: "Egy továbbadható hivatkozást kap. Két hétig érvényes." }
    SEND_INVITATION = { en: "Invite", de: "Einladen", pl: "Zaproś", cs: "Pozvat", hu: "Meghívás" }
    ORGANISATION = { en: "Organisation whose profile this person maintains (optional)", de: "Organisation, deren Profil gepflegt wird (freiwillig)", pl: "Organizacja, której profil będzie prowadzić ta osoba (opcjonalnie)", cs: "Organizace, jejíž profil bude tato osoba spravovat (nepovinné)", hu: "A szervezet, amelynek profilját gondozza (nem kötelező)" }
    ORGANISATION_HINT = { en: "Its name as it appears in the directory.", de: "Der Name, wie er im Verzeichnis steht.", pl: "Nazwa taka jak w katalogu.", cs: "Název tak, jak je uveden v adresáři.", hu: "A név úgy, ahogyan a címjegyzékben szerepel." }
    OPEN_INVITATIONS = { en: "Open invitations", de: "Offene Einladungen", pl: "Otwarte zaproszenia", cs: "Otevřené pozvánky", hu: "Nyitott meghívók" }
    valid_until(day: &str) = { en: "valid until {day}", de: "gültig bis {day}", pl: "ważne do {day}", cs: "platí do {day}", hu: "érvényes eddig: {day}" }
    REVOKE = { en: "Revoke", de: "Zurückziehen", pl: "Wycofaj", cs: "Zrušit pozvánku", hu: "Visszavonás" }
    mailed_to(email: &str) = { en: "A link is on its way to {email}.", de: "Ein Link ist unterwegs an {email}.", pl: "Link został wysłany na adres {email}.", cs: "Odkaz je na cestě na adresu {email}.", hu: "A hivatkozás úton van ide: {email}." }
    link_for(email: &str) = { en: "Link for {email}", de: "Link für {email}", pl: "Link dla {email}", cs: "Odkaz pro {email}", hu: "Hivatkozás ehhez a címhez: {email}" }
    LINK_HINT = { en: "Please pass it on securely. It is shown only this once and works only once.", de: "Bitte geben Sie ihn auf sicherem Weg weiter. Er wird nur dieses eine Mal gezeigt und gilt nur einmal.", pl: "Proszę przekazać go bezpieczną drogą. Jest pokazywany tylko ten jeden raz i działa tylko raz.", cs: "Předejte jej prosím bezpečnou cestou. Zobrazí se jen teď a funguje jen jednou.", hu: "Kérjük, biztonságos úton adja tovább. Csak most látható, és csak egyszer használható." }

    RESET_SUBJECT = { en: "Consortia: set a new password", de: "Consortia: neues Passwort setzen", pl: "Consortia: ustawienie nowego hasła", cs: "Consortia: nastavení nového hesla", hu: "Consortia: új jelszó beállítása" }
    reset_letter(address: &str) = {
        en: "Hello,\n\nUse this link to set a new password for your account:\n\n{address}\n\nIt works once. If you did not expect this message, you do not need to do anything; your password stays as it is.\n",
        de: "Guten Tag,\n\nmit diesem Link setzen Sie ein neues Passwort für Ihr Konto:\n\n{address}\n\nEr gilt nur einmal. Wenn Sie diese Nachricht nicht erwartet haben, müssen Sie nichts tun; Ihr Passwort bleibt, wie es ist.\n",
        pl: "Dzień dobry,\n\npod tym linkiem można ustawić nowe hasło do konta:\n\n{address}\n\nLink działa tylko raz. Jeśli ta wiadomość jest nieoczekiwana, nie trzeba nic robić; hasło pozostaje bez zmian.\n",
        cs: "Dobrý den,\n\npomocí tohoto odkazu si nastavíte nové heslo ke svému účtu:\n\n{address}\n\nOdkaz funguje jen jednou. Pokud jste tuto zprávu nečekali, nemusíte dělat nic; heslo zůstává beze změny.\n",
        hu: "Jó napot kívánunk!\n\nEzzel a hivatkozással új jelszót állíthat be a fiókjához:\n\n{address}\n\nA hivatkozás csak egyszer használható. Ha nem várta ezt az üzenetet, nincs teendője; a jelszava nem változik.\n",
    }
    INVITATION_SUBJECT = { en: "Consortia: your invitation", de: "Consortia: Ihre Einladung", pl: "Consortia: zaproszenie", cs: "Consortia: vaše pozvánka", hu: "Consortia: meghívó" }
    invitation_letter(address: &str) = {
        en: "Hello,\n\nYou are invited to join an innovation alliance. Accept here:\n\n{address}\n\nThe invitation is valid for two weeks.\n",
        de: "Guten Tag,\n\nSie sind in ein Innovationsbündnis eingeladen. Nehmen Sie hier an:\n\n{address}\n\nDie Einladung gilt zwei Wochen.\n",
        pl: "Dzień dobry,\n\nzapraszamy do sojuszu innowacyjnego. Zaproszenie można przyjąć tutaj:\n\n{address}\n\nJest ważne dwa tygodnie.\n",
        cs: "Dobrý den,\n\njste zváni do inovační aliance. Pozvánku přijmete zde:\n\n{address}\n\nPozvánka platí dva týdny.\n",
        hu: "Jó napot kívánunk!\n\nMeghívót kapott egy innovációs szövetségbe. Itt fogadhatja el:\n\n{address}\n\nA meghívó két hétig érvényes.\n",
    }
}
