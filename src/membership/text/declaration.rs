//! Texts of the application and of the declaration of participation.

use crate::i18n::{Lang, Text};
use crate::network::model::Texts;
use crate::texts;

/// The text that counts until an alliance has one of its own.
pub fn standard_declaration() -> Texts {
    Texts(Lang::ALL.map(|lang| (lang.code().to_owned(), STANDARD.say(lang).to_owned())).into())
}

const STANDARD: Text = Text([
    "We want to take part in the alliance. We support its aims, contribute our knowledge and our experience, keep our profile up to date, and treat what we learn about other members in confidence.\n\nThis declaration creates no obligation to pay unless a fee class has been agreed. It may be revoked at any time.",
    "Wir wollen im Bündnis mitwirken. Wir unterstützen seine Ziele, bringen unser Wissen und unsere Erfahrung ein, halten unser Profil aktuell und behandeln vertraulich, was wir über andere Mitglieder erfahren.\n\nAus dieser Erklärung entsteht keine Zahlungspflicht, sofern keine Beitragsklasse vereinbart ist. Sie kann jederzeit widerrufen werden.",
    "Chcemy uczestniczyć w sojuszu. Wspieramy jego cele, wnosimy swoją wiedzę i doświadczenie, dbamy o aktualność swojego profilu i zachowujemy w poufności to, czego dowiemy się o innych członkach.\n\nZ niniejszej deklaracji nie wynika obowiązek zapłaty, o ile nie uzgodniono klasy składki. Deklarację można w każdej chwili odwołać.",
    "Chceme se podílet na činnosti aliance. Podporujeme její cíle, přinášíme své znalosti a zkušenosti, udržujeme svůj profil aktuální a zachováváme důvěrnost toho, co se dozvíme o ostatních členech.\n\nZ tohoto prohlášení nevzniká povinnost platit, není-li dohodnuta příspěvková třída. Prohlášení lze kdykoli odvolat.",
    "Részt kívánunk venni a szövetség munkájában. Támogatjuk céljait, megosztjuk tudásunkat és tapasztalatainkat, naprakészen tartjuk profilunkat, és bizalmasan kezeljük, amit a többi tagról megtudunk.\n\nE nyilatkozatból nem keletkezik fizetési kötelezettség, ha tagdíjosztályban nem állapodtunk meg. A nyilatkozat bármikor visszavonható.",
]);

texts! {
    APPLY_TITLE = { en: "Apply for membership", de: "Mitgliedschaft beantragen", pl: "Wniosek o członkostwo", cs: "Žádost o členství", hu: "Tagsági kérelem" }
    APPLY_INTRO = { en: "Read the declaration of participation and sign it for your organisation. The coordination then decides.", de: "Lesen Sie die Mitwirkungserklärung und unterzeichnen Sie sie für Ihre Organisation. Danach entscheidet die Koordination.", pl: "Proszę przeczytać deklarację udziału i podpisać ją w imieniu organizacji. Następnie zdecyduje koordynator.", cs: "Přečtěte si prohlášení o účasti a podepište je za svou organizaci. O žádosti pak rozhodne koordinátor.", hu: "Olvassa el a részvételi nyilatkozatot, és írja alá szervezete nevében. Ezután a koordináció dönt." }
    DECLARATION = { en: "Declaration of participation", de: "Mitwirkungserklärung", pl: "Deklaracja udziału", cs: "Prohlášení o účasti", hu: "Részvételi nyilatkozat" }
    version_since(version: i64, day: &str) = { en: "Version {version} of {day}", de: "Fassung {version} vom {day}", pl: "Wersja {version} z dnia {day}", cs: "Znění č. {version} ze dne {day}", hu: "{version}. változat, {day}" }
    STANDARD_TEXT = { en: "Standard text; the alliance has not written its own yet.", de: "Standardtext; das Bündnis hat noch keinen eigenen verfasst.", pl: "Tekst standardowy; sojusz nie ma jeszcze własnego.", cs: "Standardní text; aliance zatím nemá vlastní.", hu: "Alapszöveg; a szövetségnek még nincs sajátja." }
    ORGANISATION = { en: "Organisation", de: "Organisation", pl: "Organizacja", cs: "Organizace", hu: "Szervezet" }
    SIGNED_NAME = { en: "Your name", de: "Ihr Name", pl: "Imię i nazwisko", cs: "Vaše jméno", hu: "Az Ön neve" }
    SIGNED_NAME_HINT = { en: "It is kept as your signature, with the time and the version of the text.", de: "Er wird als Ihre Unterschrift festgehalten, mit Zeitpunkt und Fassung des Textes.", pl: "Zostanie zachowane jako podpis wraz z czasem i wersją tekstu.", cs: "Uchová se jako váš podpis spolu s časem a zněním textu.", hu: "Aláírásként őrizzük meg az időponttal és a szöveg változatával együtt." }
    MAY_SIGN = { en: "I may sign for this organisation and agree to the declaration.", de: "Ich darf für diese Organisation unterzeichnen und stimme der Erklärung zu.", pl: "Jestem uprawniony lub uprawniona do podpisania w imieniu tej organizacji i zgadzam się z deklaracją.", cs: "Smím za tuto organizaci podepisovat a s prohlášením souhlasím.", hu: "Jogosult vagyok e szervezet nevében aláírni, és egyetértek a nyilatkozattal." }
    MAY_SIGN_NEEDED = { en: "Without this tick the declaration is not signed.", de: "Ohne dieses Häkchen ist die Erklärung nicht unterzeichnet.", pl: "Bez tego zaznaczenia deklaracja nie jest podpisana.", cs: "Bez tohoto zaškrtnutí není prohlášení podepsáno.", hu: "E jelölés nélkül a nyilatkozat nincs aláírva." }
    MOTIVE = { en: "What you want to contribute", de: "Was Sie einbringen möchten", pl: "Co chcą Państwo wnieść", cs: "Čím chcete přispět", hu: "Mivel kíván hozzájárulni" }
    MOTIVE_HINT = { en: "Optional; only coordinators and auditors see it.", de: "Freiwillig; nur Koordination und Prüfstelle sehen es.", pl: "Nieobowiązkowe; widzą to tylko koordynatorzy i audytorzy.", cs: "Nepovinné; vidí to jen koordinátoři a auditoři.", hu: "Nem kötelező; csak a koordinátorok és az ellenőrök látják." }
    SIGN_AND_APPLY = { en: "Sign and apply", de: "Unterzeichnen und beantragen", pl: "Podpisz i złóż wniosek", cs: "Podepsat a požádat", hu: "Aláírás és benyújtás" }
    SENT = { en: "The application has arrived. The coordination decides on it.", de: "Der Antrag ist eingegangen. Die Koordination entscheidet darüber.", pl: "Wniosek wpłynął. Rozpatrzy go koordynator.", cs: "Žádost byla přijata. Rozhodne o ní koordinátor.", hu: "A kérelem megérkezett. A koordináció dönt róla." }
    TO_ORGANISATION = { en: "To the organisation", de: "Zur Organisation", pl: "Do organizacji", cs: "K organizaci", hu: "A szervezethez" }
    NOTHING_TO_APPLY_FOR = { en: "There is no organisation for which you can apply", de: "Es gibt keine Organisation, für die Sie beantragen können", pl: "Nie ma organizacji, za którą można złożyć wniosek", cs: "Není tu organizace, za kterou byste mohli požádat", hu: "Nincs szervezet, amelynek nevében kérelmet nyújthatna be" }
    NOTHING_TO_APPLY_FOR_MORE = { en: "Only those who maintain an organisation's profile apply for it, and only as long as it is not a member and has not applied.", de: "Beantragen kann nur, wer das Profil einer Organisation pflegt, und nur, solange sie nicht Mitglied ist und nichts beantragt hat.", pl: "Wniosek może złożyć tylko osoba prowadząca profil organizacji, i tylko dopóki organizacja nie jest członkiem i nie złożyła wniosku.", cs: "Požádat může jen ten, kdo vede profil organizace, a jen dokud organizace není členem a nepožádala.", hu: "Csak az nyújthat be kérelmet, aki a szervezet profilját gondozza, és csak addig, amíg az nem tag és nem kérelmezett." }

    EDIT_INTRO = { en: "Every save is a new version; what was signed before keeps its own text.", de: "Jedes Speichern ist eine neue Fassung; was vorher unterzeichnet wurde, behält seinen Text.", pl: "Każdy zapis to nowa wersja; to, co podpisano wcześniej, zachowuje swój tekst.", cs: "Každé uložení je nové znění; dříve podepsané si svůj text ponechává.", hu: "Minden mentés új változat; a korábban aláírt nyilatkozat megőrzi a szövegét." }
    SAVE_VERSION = { en: "Save as a new version", de: "Als neue Fassung speichern", pl: "Zapisz jako nową wersję", cs: "Uložit jako nové znění", hu: "Mentés új változatként" }
    saved_version(version: &str) = { en: "Version {version} is saved and counts from now on.", de: "Fassung {version} ist gespeichert und gilt ab jetzt.", pl: "Wersja {version} została zapisana i obowiązuje od teraz.", cs: "Znění č. {version} je uloženo a platí od této chvíle.", hu: "A {version}. változat elmentve, mostantól ez érvényes." }
    EARLIER = { en: "Earlier versions", de: "Frühere Fassungen", pl: "Wcześniejsze wersje", cs: "Dřívější znění", hu: "Korábbi változatok" }
    text_in(language: &str) = { en: "Text in this language: {language}", de: "Text in der Sprache: {language}", pl: "Tekst w języku: {language}", cs: "Text v jazyce: {language}", hu: "Szöveg ezen a nyelven: {language}" }
}
