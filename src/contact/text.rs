//! Texts of the contact slice.

pub mod own;

use super::model::{Field, Standing, Visibility};
use crate::i18n::Text;
use crate::texts;

pub fn field_name(field: Field) -> Text {
    [NAME, EMAIL, PHONE, PHOTO][field as usize]
}

pub fn visibility_name(visibility: Visibility) -> Text {
    [PUBLIC, MEMBERS, STAFF][visibility as usize]
}

pub fn standing_name(standing: Standing) -> Text {
    [NO_PERSON, UNASKED, ASKED, CONSENTED, REFUSED, WITHDRAWN, LAPSED][standing as usize]
}

texts! {
    TITLE = { en: "Contacts", de: "Ansprechpartner", pl: "Osoby kontaktowe", cs: "Kontaktní osoby", hu: "Kapcsolattartók" }
    INTRO = { en: "Name functions, and a person for each if you like. What you enter about a person is shown to others only once that person has consented.", de: "Nennen Sie Funktionen und, wenn Sie möchten, je eine Person dazu. Was Sie über eine Person eintragen, sehen andere erst, wenn sie eingewilligt hat.", pl: "Proszę podać funkcje i ewentualnie osoby, które je pełnią. Dane osoby będą widoczne dla innych dopiero po wyrażeniu przez nią zgody.", cs: "Uveďte funkce a případně k nim osoby. Údaje o osobě uvidí ostatní až poté, co k tomu udělí souhlas.", hu: "Nevezzen meg funkciókat, és ha szeretné, mindegyikhez egy személyt. A személyre vonatkozó adatokat mások csak az érintett hozzájárulása után látják." }
    MANAGE = { en: "Edit contacts", de: "Ansprechpartner bearbeiten", pl: "Edytuj osoby kontaktowe", cs: "Upravit kontaktní osoby", hu: "Kapcsolattartók szerkesztése" }
    NONE_YET = { en: "No contact is named yet.", de: "Es ist noch niemand benannt.", pl: "Nie podano jeszcze nikogo.", cs: "Zatím nikdo není uveden.", hu: "Még nincs megnevezve senki." }
    ADD = { en: "Add a contact", de: "Ansprechpartner hinzufügen", pl: "Dodaj osobę kontaktową", cs: "Přidat kontaktní osobu", hu: "Kapcsolattartó hozzáadása" }
    EDIT = { en: "Edit the contact", de: "Ansprechpartner bearbeiten", pl: "Edytuj osobę kontaktową", cs: "Upravit kontaktní osobu", hu: "Kapcsolattartó szerkesztése" }
    ROLE = { en: "Function", de: "Funktion", pl: "Funkcja", cs: "Funkce", hu: "Funkció" }
    ROLE_HINT = { en: "For example “Research” or “Management”. Everyone in the alliance sees it.", de: "Zum Beispiel „Forschung“ oder „Geschäftsführung“. Alle im Bündnis sehen sie.", pl: "Na przykład „Badania” lub „Zarząd”. Widzą ją wszyscy w sojuszu.", cs: "Například „Výzkum“ nebo „Vedení“. Vidí ji všichni v alianci.", hu: "Például „Kutatás” vagy „Ügyvezetés”. A szövetségben mindenki látja." }
    NAME = { en: "Name", de: "Name", pl: "Imię i nazwisko", cs: "Jméno", hu: "Név" }
    EMAIL = { en: "E-mail", de: "E-Mail", pl: "E-mail", cs: "E-mail", hu: "E-mail" }
    PHONE = { en: "Phone", de: "Telefon", pl: "Telefon", cs: "Telefon", hu: "Telefon" }
    PHOTO = { en: "Photo", de: "Foto", pl: "Zdjęcie", cs: "Fotografie", hu: "Fénykép" }
    PERSON_HINT = { en: "Name, e-mail and phone are optional. If you change them, the person has to consent anew.", de: "Name, E-Mail und Telefon sind freiwillig. Wenn Sie sie ändern, muss die Person neu einwilligen.", pl: "Imię i nazwisko, e-mail i telefon są nieobowiązkowe. Po ich zmianie osoba musi ponownie wyrazić zgodę.", cs: "Jméno, e-mail a telefon jsou nepovinné. Po jejich změně musí osoba udělit souhlas znovu.", hu: "A név, az e-mail és a telefon nem kötelező. Ha módosítja őket, az érintettnek újra hozzá kell járulnia." }
    REMOVE = { en: "Remove", de: "Entfernen", pl: "Usuń", cs: "Odebrat", hu: "Eltávolítás" }
    ASK = { en: "Ask for consent", de: "Um Einwilligung bitten", pl: "Poproś o zgodę", cs: "Požádat o souhlas", hu: "Hozzájárulás kérése" }
    ASK_AGAIN = { en: "Make a new link", de: "Neuen Link erstellen", pl: "Utwórz nowy link", cs: "Vytvořit nový odkaz", hu: "Új hivatkozás készítése" }
    ASK_MAILED = { en: "The person gets a link by e-mail and decides who sees what. A new link ends the one before.", de: "Die Person erhält per E-Mail einen Link und entscheidet, wer was sieht. Ein neuer Link beendet den vorigen.", pl: "Osoba otrzyma link e-mailem i zdecyduje, kto co widzi. Nowy link unieważnia poprzedni.", cs: "Osoba dostane odkaz e-mailem a rozhodne, kdo co uvidí. Nový odkaz ukončí platnost předchozího.", hu: "Az érintett e-mailben kap egy hivatkozást, és eldönti, ki mit lát. Az új hivatkozás érvényteleníti az előzőt." }
    ASK_SHOWN = { en: "You get a link to pass on; with it the person decides who sees what. A new link ends the one before.", de: "Sie erhalten einen Link zum Weitergeben; damit entscheidet die Person, wer was sieht. Ein neuer Link beendet den vorigen.", pl: "Otrzymają Państwo link do przekazania; dzięki niemu osoba zdecyduje, kto co widzi. Nowy link unieważnia poprzedni.", cs: "Dostanete odkaz k předání; s ním osoba rozhodne, kdo co uvidí. Nový odkaz ukončí platnost předchozího.", hu: "Egy továbbadható hivatkozást kap; azzal az érintett eldönti, ki mit lát. Az új hivatkozás érvényteleníti az előzőt." }
    link_for(whom: &str) = { en: "Link for {whom}", de: "Link für {whom}", pl: "Link dla: {whom}", cs: "Odkaz pro: {whom}", hu: "Hivatkozás: {whom}" }
    LINK_HINT = { en: "Please pass it on securely and to nobody else: whoever has it decides for this person. It is shown only this once.", de: "Bitte geben Sie ihn auf sicherem Weg und nur an diese Person weiter: Wer ihn hat, entscheidet für sie. Er wird nur dieses eine Mal gezeigt.", pl: "Proszę przekazać go bezpieczną drogą i nikomu innemu: kto go ma, decyduje za tę osobę. Jest pokazywany tylko ten jeden raz.", cs: "Předejte jej prosím bezpečnou cestou a nikomu jinému: kdo jej má, rozhoduje za tuto osobu. Zobrazí se jen teď.", hu: "Kérjük, biztonságos úton és csak az érintettnek adja tovább: akinél van, az dönt a nevében. Csak most látható." }

    NO_PERSON = { en: "Function only", de: "Nur Funktion", pl: "Tylko funkcja", cs: "Jen funkce", hu: "Csak funkció" }
    UNASKED = { en: "Not asked yet", de: "Noch nicht gefragt", pl: "Jeszcze bez pytania", cs: "Zatím bez dotazu", hu: "Még nem kérdezték" }
    ASKED = { en: "Asked, no answer yet", de: "Gefragt, noch ohne Antwort", pl: "Czeka na odpowiedź", cs: "Čeká na odpověď", hu: "Válaszra vár" }
    CONSENTED = { en: "Has consented", de: "Hat eingewilligt", pl: "Zgoda wyrażona", cs: "Souhlas udělen", hu: "Hozzájárult" }
    REFUSED = { en: "Has refused", de: "Hat abgelehnt", pl: "Odmowa", cs: "Odmítnuto", hu: "Elutasította" }
    WITHDRAWN = { en: "Has withdrawn", de: "Hat widerrufen", pl: "Zgoda wycofana", cs: "Souhlas odvolán", hu: "Visszavonta" }
    LAPSED = { en: "Changed since; ask anew", de: "Seither geändert; bitte neu fragen", pl: "Zmieniono; proszę zapytać ponownie", cs: "Změněno; požádejte znovu", hu: "Azóta módosult; kérdezze meg újra" }

    PUBLIC = { en: "Everyone, also outside the alliance", de: "Alle, auch außerhalb des Bündnisses", pl: "Wszyscy, także poza sojuszem", cs: "Všichni, i mimo alianci", hu: "Mindenki, a szövetségen kívül is" }
    MEMBERS = { en: "Everyone in the alliance", de: "Alle im Bündnis", pl: "Wszyscy w sojuszu", cs: "Všichni v alianci", hu: "Mindenki a szövetségben" }
    STAFF = { en: "Only coordinators, auditors and the organisation itself", de: "Nur Koordination, Prüfstelle und die Organisation selbst", pl: "Tylko koordynatorzy, audytorzy i sama organizacja", cs: "Jen koordinátoři, auditoři a organizace sama", hu: "Csak a koordinátorok, az ellenőrök és maga a szervezet" }
    shown_to(field: &str, whom: &str) = { en: "{field}: {whom}", de: "{field}: {whom}", pl: "{field}: {whom}", cs: "{field}: {whom}", hu: "{field}: {whom}" }

    EDITORS = { en: "Who maintains this profile", de: "Wer dieses Profil pflegt", pl: "Kto prowadzi ten profil", cs: "Kdo spravuje tento profil", hu: "Ki gondozza ezt a profilt" }
    EDITORS_HINT = { en: "Several people can maintain a profile. Coordinators invite further ones under “People”.", de: "Mehrere Personen können ein Profil pflegen. Die Koordination lädt weitere unter „Personen“ ein.", pl: "Profil może prowadzić kilka osób. Kolejne zaprasza koordynator w części „Osoby”.", cs: "Profil může spravovat více lidí. Další zve koordinátor v části „Lidé“.", hu: "Egy profilt többen is gondozhatnak. További személyeket a koordinátorok a „Személyek” oldalon hívnak meg." }
    NO_EDITOR = { en: "Nobody at the moment; the coordinators do it.", de: "Zurzeit niemand; die Koordination übernimmt es.", pl: "Obecnie nikt; robi to koordynator.", cs: "Momentálně nikdo; stará se o něj koordinátor.", hu: "Jelenleg senki; a koordinátorok végzik." }
    YOU = { en: "you", de: "Sie", pl: "to Państwa konto", cs: "vy", hu: "Ön" }
    END_OWN = { en: "Stop maintaining", de: "Pflege beenden", pl: "Zakończ prowadzenie", cs: "Ukončit správu", hu: "Gondozás befejezése" }
    END_OTHER = { en: "End", de: "Beenden", pl: "Zakończ", cs: "Ukončit", hu: "Befejezés" }

    LETTER_SUBJECT = { en: "Consortia: may we show you as a contact?", de: "Consortia: Dürfen wir Sie als Ansprechpartner zeigen?", pl: "Consortia: czy możemy pokazać Państwa dane kontaktowe?", cs: "Consortia: smíme vás uvést jako kontaktní osobu?", hu: "Consortia: megjeleníthetjük Önt kapcsolattartóként?" }
    letter(organisation: &str, address: &str) = {
        en: "Hello,\n\n{organisation} has named you as a contact in the directory of its innovation alliance. Nobody else sees your data until you decide. Here you read what is kept, choose who may see what, or have it removed:\n\n{address}\n\nPlease answer within 30 days. Once you have consented, the link lasts: with it you can change your mind at any time. Please do not pass it on.\n",
        de: "Guten Tag,\n\n{organisation} hat Sie im Verzeichnis des Innovationsbündnisses als Ansprechpartner benannt. Niemand sonst sieht Ihre Daten, bis Sie entscheiden. Hier lesen Sie, was gespeichert ist, wählen, wer was sehen darf, oder lassen es entfernen:\n\n{address}\n\nBitte antworten Sie innerhalb von 30 Tagen. Nach Ihrer Einwilligung gilt der Link weiter: Sie können damit jederzeit Ihre Meinung ändern. Bitte geben Sie ihn nicht weiter.\n",
        pl: "Dzień dobry,\n\n{organisation} – ta organizacja podała Państwa jako osobę kontaktową w katalogu sojuszu innowacyjnego. Nikt inny nie widzi tych danych do czasu Państwa decyzji. Tutaj można przeczytać, co jest przechowywane, wybrać, kto może to widzieć, albo zlecić usunięcie danych:\n\n{address}\n\nProsimy o odpowiedź w ciągu 30 dni. Po wyrażeniu zgody link pozostaje ważny: w każdej chwili można dzięki niemu zmienić zdanie. Prosimy nikomu go nie przekazywać.\n",
        cs: "Dobrý den,\n\norganizace {organisation} vás uvedla jako kontaktní osobu v adresáři inovační aliance. Dokud se nerozhodnete, nikdo jiný vaše údaje neuvidí. Zde si přečtete, co se uchovává, zvolíte, kdo smí co vidět, nebo necháte údaje odstranit:\n\n{address}\n\nOdpovězte prosím do 30 dnů. Po udělení souhlasu odkaz zůstává platný: kdykoli s ním můžete své rozhodnutí změnit. Nikomu jej prosím nepředávejte.\n",
        hu: "Jó napot kívánunk!\n\nA következő szervezet kapcsolattartóként nevezte meg Önt az innovációs szövetség címjegyzékében: {organisation}. Amíg nem dönt, senki más nem látja az adatait. Itt elolvashatja, mit tárolunk, kiválaszthatja, ki mit láthat, vagy töröltetheti az adatokat:\n\n{address}\n\nKérjük, 30 napon belül válaszoljon. Hozzájárulása után a hivatkozás érvényes marad: bármikor meggondolhatja magát. Kérjük, ne adja tovább.\n",
    }
}
