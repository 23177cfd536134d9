//! Saying that one is interested, and answering.

use crate::i18n::Text;
use crate::opportunity::model::InterestStatus;
use crate::texts;

pub fn interest_status_name(status: InterestStatus) -> Text {
    [STATUS_OPEN, STATUS_ACCEPTED, STATUS_DECLINED][status as usize]
}

texts! {
    STATUS_OPEN = { en: "Not answered yet", de: "Noch nicht beantwortet", pl: "Jeszcze bez odpowiedzi", cs: "Zatím bez odpovědi", hu: "Még nincs válasz" }
    STATUS_ACCEPTED = { en: "Accepted", de: "Angenommen", pl: "Przyjęto", cs: "Přijato", hu: "Elfogadva" }
    STATUS_DECLINED = { en: "Declined", de: "Abgelehnt", pl: "Odrzucono", cs: "Odmítnuto", hu: "Elutasítva" }
    INTEREST = { en: "Interest", de: "Interesse", pl: "Zainteresowanie", cs: "Zájem", hu: "Érdeklődés" }
    EXPRESS = { en: "Say that you are interested", de: "Interesse mitteilen", pl: "Zgłoś zainteresowanie", cs: "Projevit zájem", hu: "Érdeklődés jelzése" }
    EXPRESS_HINT = { en: "The owner reads your message, your organisation and your name. You see the owner's contact once they accept.", de: "Die andere Seite liest Ihre Nachricht, Ihre Organisation und Ihren Namen. Deren Kontakt sehen Sie, sobald sie annimmt.", pl: "Druga strona zobaczy wiadomość, Państwa organizację i nazwę konta. Jej dane kontaktowe pojawią się po przyjęciu zgłoszenia.", cs: "Druhá strana uvidí vaši zprávu, organizaci a jméno účtu. Její kontakt se vám zobrazí po přijetí.", hu: "A másik fél látja az üzenetet, az Ön szervezetét és nevét. Az elérhetőségét az elfogadás után láthatja." }
    AS_ORGANISATION = { en: "In the name of", de: "Im Namen von", pl: "W imieniu", cs: "Jménem organizace", hu: "Ennek a szervezetnek a nevében" }
    MESSAGE = { en: "Message", de: "Nachricht", pl: "Wiadomość", cs: "Zpráva", hu: "Üzenet" }
    MESSAGE_HINT = { en: "What you can contribute, and what you would like to know", de: "Was Sie beitragen können und was Sie wissen möchten", pl: "Co mogą Państwo wnieść i o co chcieliby zapytać", cs: "Čím můžete přispět a co byste chtěli vědět", hu: "Mivel tud hozzájárulni, és mit szeretne megtudni" }
    SEND = { en: "Send", de: "Senden", pl: "Wyślij", cs: "Odeslat", hu: "Küldés" }
    SENT = { en: "Interest you have sent", de: "Ihr mitgeteiltes Interesse", pl: "Wysłane zgłoszenia", cs: "Váš projevený zájem", hu: "Elküldött érdeklődések" }
    RECEIVED = { en: "Who is interested", de: "Wer Interesse hat", pl: "Kto jest zainteresowany", cs: "Kdo má zájem", hu: "Kik érdeklődnek" }
    ANSWER = { en: "Answer", de: "Antwort", pl: "Odpowiedź", cs: "Odpověď", hu: "Válasz" }
    ANSWER_HINT = { en: "A reason is needed to decline. The sender reads it.", de: "Zum Ablehnen ist ein Grund nötig. Die andere Seite liest ihn.", pl: "Odmowa wymaga uzasadnienia, które przeczyta druga strona.", cs: "K odmítnutí je nutný důvod. Druhá strana si ho přečte.", hu: "Az elutasítást indokolni kell. A küldő elolvassa." }
    ACCEPT = { en: "Accept and show the contact", de: "Annehmen und Kontakt zeigen", pl: "Przyjmij i pokaż dane kontaktowe", cs: "Přijmout a zobrazit kontakt", hu: "Elfogadás és kapcsolat megmutatása" }
    DECLINE = { en: "Decline", de: "Ablehnen", pl: "Odrzuć", cs: "Odmítnout", hu: "Elutasítás" }
    CONTACT_OPEN = { en: "Your contact", de: "Ihr Kontakt", pl: "Dane kontaktowe", cs: "Váš kontakt", hu: "Kapcsolat" }
    INTEREST_SUBJECT = { en: "Somebody is interested in your need or offer", de: "Interesse an Ihrem Bedarf oder Angebot", pl: "Zainteresowanie Państwa potrzebą lub ofertą", cs: "Zájem o vaši poptávku nebo nabídku", hu: "Érdeklődés az igénye vagy ajánlata iránt" }
    interest_letter(title: &str, address: &str) = {
        en: "An organisation is interested in “{title}”. Please read its message and answer here:\n\n{address}\n",
        de: "Eine Organisation hat Interesse an „{title}“. Ihre Nachricht lesen und beantworten Sie hier:\n\n{address}\n",
        pl: "Organizacja zainteresowała się wpisem „{title}”. Wiadomość można przeczytać i odpowiedzieć na nią tutaj:\n\n{address}\n",
        cs: "Organizace má zájem o „{title}“. Zprávu si přečtete a odpovíte na ni zde:\n\n{address}\n",
        hu: "Egy szervezet érdeklődik a következő iránt: „{title}”. Az üzenetet itt olvashatja el és válaszolhatja meg:\n\n{address}\n",
    }
}
