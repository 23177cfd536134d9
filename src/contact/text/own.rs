//! Texts of what a person reads and decides about themselves, the information notice first.

use crate::contact::model::{Decision, NOTICE_VERSION, OwnContact};
use crate::i18n::{Lang, Text};
use crate::texts;

/// The information notice: who keeps what for which purpose, and what the person may do.
/// Whoever changes it raises [`NOTICE_VERSION`].
pub fn notice(lang: Lang, own: &OwnContact) -> Vec<String> {
    vec![
        notice_who(lang, &own.alliance, &own.organisation),
        notice_purpose(lang, &own.role),
        NOTICE_BASIS.say(lang).to_owned(),
        NOTICE_SEEN.say(lang).to_owned(),
        NOTICE_TIME.say(lang).to_owned(),
        NOTICE_RIGHTS.say(lang).to_owned(),
    ]
}

/// The notice's version, beneath it.
pub fn version(lang: Lang) -> String {
    notice_version(lang, NOTICE_VERSION)
}

pub fn decision_name(decision: Decision) -> Text {
    [CONSENTED, REFUSED, WITHDRAWN, LAPSED, REMOVED][decision as usize]
}

texts! {
    notice_who(alliance: &str, organisation: &str) = { en: "Who: the coordination office of the alliance “{alliance}” is responsible for this directory. The organisation “{organisation}” entered the data.", de: "Wer: Verantwortlich für dieses Verzeichnis ist die Geschäftsstelle des Bündnisses „{alliance}“. Eingetragen hat die Daten die Organisation „{organisation}“.", pl: "Kto: administratorem danych w tym katalogu jest biuro koordynatora sojuszu „{alliance}”. Dane wprowadziła organizacja „{organisation}”.", cs: "Kdo: za tento adresář odpovídá kancelář koordinátora aliance „{alliance}“. Údaje zadala organizace „{organisation}“.", hu: "Ki: a címjegyzékért a(z) „{alliance}” szövetség koordinációs irodája felel. Az adatokat a(z) „{organisation}” szervezet vitte be." }
    notice_purpose(role: &str) = { en: "What for: so that partners reach the right person for the function “{role}”. The data are used for nothing else.", de: "Wofür: damit Partner die richtige Person für die Funktion „{role}“ erreichen. Für anderes werden die Daten nicht verwendet.", pl: "W jakim celu: aby partnerzy mogli skontaktować się z właściwą osobą pełniącą funkcję „{role}”. Dane nie są wykorzystywane w żadnym innym celu.", cs: "K čemu: aby se partneři obrátili na správnou osobu pro funkci „{role}“. K ničemu jinému se údaje nepoužívají.", hu: "Mire: hogy a partnerek a(z) „{role}” funkció megfelelő képviselőjét érjék el. Az adatokat másra nem használjuk." }
    NOTICE_BASIS = { en: "On what basis: your consent (Article 6(1)(a) GDPR). It is voluntary; refusing has no disadvantage for you.", de: "Auf welcher Grundlage: Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO). Sie ist freiwillig; eine Ablehnung hat für Sie keine Nachteile.", pl: "Na jakiej podstawie: Państwa zgoda (art. 6 ust. 1 lit. a RODO). Jest dobrowolna; odmowa nie wiąże się z żadnymi niekorzystnymi skutkami.", cs: "Na jakém základě: váš souhlas (čl. 6 odst. 1 písm. a) GDPR). Je dobrovolný; odmítnutí pro vás nemá žádné nevýhody.", hu: "Milyen alapon: az Ön hozzájárulása (GDPR 6. cikk (1) bekezdés a) pont). Önkéntes; az elutasítás nem jár hátránnyal." }
    NOTICE_SEEN = { en: "Who sees it: before you consent, only those who maintain the organisation's profile and the coordinators. After that, those you choose below.", de: "Wer es sieht: vor Ihrer Einwilligung nur, wer das Profil der Organisation pflegt, und die Koordination. Danach, wen Sie unten auswählen.", pl: "Kto je widzi: przed wyrażeniem zgody tylko osoby prowadzące profil organizacji i koordynatorzy. Potem te osoby, które zostaną wskazane poniżej.", cs: "Kdo je vidí: před udělením souhlasu jen ti, kdo spravují profil organizace, a koordinátoři. Poté ti, které zvolíte níže.", hu: "Ki látja: a hozzájárulásig csak a szervezet profiljának gondozói és a koordinátorok. Azután azok, akiket lent kiválaszt." }
    NOTICE_TIME = { en: "How long: until you withdraw your consent or the organisation removes the entry. That you consented, refused or withdrew is recorded with the time, without your name, address, number or photo.", de: "Wie lange: bis Sie Ihre Einwilligung widerrufen oder die Organisation den Eintrag entfernt. Dass Sie eingewilligt, abgelehnt oder widerrufen haben, wird mit dem Zeitpunkt festgehalten, ohne Namen, Adresse, Nummer oder Foto.", pl: "Jak długo: do wycofania zgody lub usunięcia wpisu przez organizację. Fakt wyrażenia, odmowy lub wycofania zgody jest odnotowywany wraz z czasem, bez imienia i nazwiska, adresu, numeru ani zdjęcia.", cs: "Jak dlouho: dokud souhlas neodvoláte nebo organizace záznam neodebere. Že jste souhlas udělili, odmítli nebo odvolali, se zaznamená s časem, bez jména, adresy, čísla a fotografie.", hu: "Meddig: amíg vissza nem vonja a hozzájárulását, vagy a szervezet el nem távolítja a bejegyzést. A hozzájárulás, elutasítás vagy visszavonás tényét időponttal rögzítjük, név, cím, szám és fénykép nélkül." }
    NOTICE_RIGHTS = { en: "Your rights: you can withdraw or change your consent here at any time, with effect from then on. You can ask for access, correction, erasure and a copy, and complain to a data protection authority.", de: "Ihre Rechte: Sie können Ihre Einwilligung hier jederzeit für die Zukunft widerrufen oder ändern. Sie können Auskunft, Berichtigung, Löschung und eine Kopie verlangen und sich bei einer Datenschutzaufsicht beschweren.", pl: "Państwa prawa: zgodę można tu w każdej chwili wycofać lub zmienić ze skutkiem na przyszłość. Można żądać dostępu do danych, ich sprostowania, usunięcia i kopii oraz wnieść skargę do organu ochrony danych.", cs: "Vaše práva: souhlas zde můžete kdykoli s účinkem do budoucna odvolat nebo změnit. Můžete žádat o přístup, opravu, výmaz a kopii a podat stížnost u dozorového úřadu.", hu: "Az Ön jogai: hozzájárulását itt bármikor, a jövőre nézve visszavonhatja vagy módosíthatja. Kérhet hozzáférést, helyesbítést, törlést és másolatot, és panaszt tehet az adatvédelmi hatóságnál." }
    notice_version(version: i64) = { en: "Version {version} of this notice", de: "Fassung {version} dieses Hinweises", pl: "Wersja {version} tej informacji", cs: "Znění č. {version} této informace", hu: "A tájékoztató {version}. változata" }

    TITLE = { en: "You as a contact", de: "Sie als Ansprechpartner", pl: "Państwa dane jako osoby kontaktowej", cs: "Vy jako kontaktní osoba", hu: "Ön mint kapcsolattartó" }
    about(organisation: &str, role: &str) = { en: "{organisation}, {role}", de: "{organisation}, {role}", pl: "{organisation}, {role}", cs: "{organisation}, {role}", hu: "{organisation}, {role}" }
    NOTICE = { en: "What you should know", de: "Was Sie wissen sollten", pl: "Co warto wiedzieć", cs: "Co byste měli vědět", hu: "Amit tudnia érdemes" }
    KEPT = { en: "What is kept about you", de: "Was über Sie gespeichert ist", pl: "Jakie dane są przechowywane", cs: "Co o vás uchováváme", hu: "Milyen adatokat tárolunk Önről" }
    NOTHING = { en: "Nothing is kept about you. Only the function is still named.", de: "Über Sie ist nichts gespeichert. Nur die Funktion ist noch genannt.", pl: "Nie są przechowywane żadne Państwa dane. Podana jest nadal tylko funkcja.", cs: "O vás se nic neuchovává. Uvedena zůstává jen funkce.", hu: "Önről nem tárolunk semmit. Csak a funkció szerepel továbbra is." }
    WHO_MAY_SEE = { en: "Who may see it?", de: "Wer darf es sehen?", pl: "Kto może to widzieć?", cs: "Kdo je smí vidět?", hu: "Ki láthatja?" }
    visible_for(field: &str, value: &str) = { en: "{field}: {value}", de: "{field}: {value}", pl: "{field}: {value}", cs: "{field}: {value}", hu: "{field}: {value}" }
    NOBODY = { en: "Nobody: please remove it", de: "Niemand: bitte entfernen", pl: "Nikt: proszę usunąć", cs: "Nikdo: odstraňte to, prosím", hu: "Senki: kérem, töröljék" }
    CONSENT = { en: "I consent", de: "Ich willige ein", pl: "Wyrażam zgodę", cs: "Souhlasím", hu: "Hozzájárulok" }
    CHANGE = { en: "Save my choice", de: "Meine Auswahl speichern", pl: "Zapisz mój wybór", cs: "Uložit mou volbu", hu: "Választásom mentése" }
    REFUSE = { en: "Refuse and remove my data", de: "Ablehnen und meine Daten entfernen", pl: "Odmawiam, proszę usunąć moje dane", cs: "Odmítnout a odstranit mé údaje", hu: "Elutasítom, töröljék az adataimat" }
    WITHDRAW = { en: "Withdraw and remove my data", de: "Widerrufen und meine Daten entfernen", pl: "Wycofuję zgodę, proszę usunąć moje dane", cs: "Odvolat a odstranit mé údaje", hu: "Visszavonom, töröljék az adataimat" }
    SAVED = { en: "Thank you. Your choice counts from now on; with the same link you can change it at any time.", de: "Danke. Ihre Auswahl gilt ab jetzt; mit demselben Link können Sie sie jederzeit ändern.", pl: "Dziękujemy. Wybór obowiązuje od teraz; tym samym linkiem można go w każdej chwili zmienić.", cs: "Děkujeme. Vaše volba platí od této chvíle; stejným odkazem ji můžete kdykoli změnit.", hu: "Köszönjük. Választása mostantól érvényes; ugyanezzel a hivatkozással bármikor módosíthatja." }
    SAVED_ACCOUNT = { en: "Your choice as a contact counts from now on.", de: "Ihre Auswahl als Ansprechpartner gilt ab jetzt.", pl: "Wybór dotyczący danych kontaktowych obowiązuje od teraz.", cs: "Vaše volba kontaktní osoby platí od této chvíle.", hu: "Kapcsolattartói választása mostantól érvényes." }
    GONE = { en: "Your data have been removed. Nobody sees them any more.", de: "Ihre Daten sind entfernt. Niemand sieht sie mehr.", pl: "Dane zostały usunięte. Nikt już ich nie widzi.", cs: "Vaše údaje jsou odstraněny. Nikdo je už nevidí.", hu: "Az adatait töröltük. Már senki sem látja őket." }
    DECISIONS = { en: "What was decided", de: "Was entschieden wurde", pl: "Historia decyzji", cs: "Co bylo rozhodnuto", hu: "Eddigi döntések" }
    CONSENTED = { en: "Consented", de: "Eingewilligt", pl: "Wyrażono zgodę", cs: "Souhlas udělen", hu: "Hozzájárulás megadva" }
    REFUSED = { en: "Refused", de: "Abgelehnt", pl: "Odmówiono", cs: "Odmítnuto", hu: "Elutasítva" }
    WITHDRAWN = { en: "Withdrawn", de: "Widerrufen", pl: "Zgodę wycofano", cs: "Souhlas odvolán", hu: "Hozzájárulás visszavonva" }
    LAPSED = { en: "Ended, because the entry was changed", de: "Erloschen, weil der Eintrag geändert wurde", pl: "Zgoda wygasła, bo wpis zmieniono", cs: "Souhlas zanikl, protože se záznam změnil", hu: "Megszűnt, mert a bejegyzés módosult" }
    REMOVED = { en: "Entry removed", de: "Eintrag entfernt", pl: "Wpis usunięto", cs: "Záznam odebrán", hu: "Bejegyzés eltávolítva" }
    LINK_DEAD = { en: "This link leads nowhere any more", de: "Dieser Link führt nirgends mehr hin", pl: "Ten link jest już nieaktywny", cs: "Tento odkaz už nikam nevede", hu: "Ez a hivatkozás már nem él" }
    LINK_DEAD_HINT = { en: "It has been revoked, replaced or has expired. Without an answer nobody else sees your data. The organisation can send you a new one.", de: "Er wurde zurückgezogen, ersetzt oder ist abgelaufen. Ohne Antwort sieht niemand sonst Ihre Daten. Die Organisation kann Ihnen einen neuen senden.", pl: "Został wycofany, zastąpiony lub wygasł. Bez odpowiedzi nikt inny nie widzi tych danych. Organizacja może wysłać nowy link.", cs: "Byl zrušen, nahrazen nebo vypršel. Bez odpovědi vaše údaje nikdo jiný nevidí. Organizace vám může poslat nový.", hu: "Visszavonták, újat küldtek helyette, vagy lejárt. Válasz nélkül senki más nem látja az adatait. A szervezet küldhet újat." }
    MINE = { en: "My data as a contact", de: "Meine Daten als Ansprechpartner", pl: "Moje dane jako osoby kontaktowej", cs: "Mé údaje kontaktní osoby", hu: "Kapcsolattartói adataim" }
    MINE_HINT = { en: "Organisations of your alliances have named you with your address.", de: "Organisationen Ihrer Bündnisse haben Sie mit Ihrer Adresse benannt.", pl: "Organizacje z Państwa sojuszy podały Państwa adres jako kontaktowy.", cs: "Organizace z vašich aliancí vás uvedly s vaší adresou.", hu: "Szövetségeinek szervezetei az Ön címével nevezték meg Önt." }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::model::{Opened, Person};
    use crate::id::ContactId;

    /// The words of each version are kept. If they are to change, the version changes too, and
    /// this test gets a new snapshot.
    #[test]
    fn the_notice_of_each_version_says_what_it_said() {
        let own = OwnContact {
            id: ContactId(uuid::Uuid::nil()),
            version: 1,
            alliance: "A".into(),
            organisation: "B".into(),
            role: "C".into(),
            person: Person::default(),
            opened: Opened::default(),
            decisions: Vec::new(),
        };
        let said = Lang::ALL.map(|lang| format!("{lang}\n{}", notice(lang, &own).join("\n"))).join("\n\n");
        insta::assert_snapshot!(format!("notice_{NOTICE_VERSION}"), said);
    }
}
