//! Reviewing before publication.

use crate::i18n::Text;
use crate::opportunity::model::Criterion;
use crate::texts;

pub fn criterion_name(criterion: Criterion) -> Text {
    [CLARITY, NOVELTY, COMPLETENESS, PARTNER_FIT][criterion as usize]
}

/// What 0, 3 and 5 points stand for.
pub fn anchors(criterion: Criterion) -> Text {
    [CLARITY_ANCHORS, NOVELTY_ANCHORS, COMPLETENESS_ANCHORS, PARTNER_FIT_ANCHORS][criterion as usize]
}

texts! {
    CLARITY = { en: "Clarity", de: "Verständlichkeit", pl: "Zrozumiałość", cs: "Srozumitelnost", hu: "Érthetőség" }
    CLARITY_ANCHORS = { en: "0: unclear what is meant · 3: understandable for the field · 5: understandable for everyone at once", de: "0: unklar, was gemeint ist · 3: für das Fach verständlich · 5: für alle sofort verständlich", pl: "0: nie wiadomo, o co chodzi · 3: zrozumiałe dla branży · 5: od razu zrozumiałe dla każdego", cs: "0: není jasné, o co jde · 3: srozumitelné pro obor · 5: hned srozumitelné pro každého", hu: "0: nem világos, miről szól · 3: a szakma számára érthető · 5: mindenkinek azonnal érthető" }
    NOVELTY = { en: "Novelty and advantage", de: "Neuheit und Vorteil", pl: "Nowość i korzyść", cs: "Novost a přínos", hu: "Újdonság és előny" }
    NOVELTY_ANCHORS = { en: "0: none named · 3: named, not compared · 5: proven against what exists", de: "0: nicht benannt · 3: benannt, nicht verglichen · 5: gegenüber Vorhandenem belegt", pl: "0: nie wskazano · 3: wskazano bez porównania · 5: wykazano wobec istniejących rozwiązań", cs: "0: neuvedeny · 3: uvedeny bez srovnání · 5: doloženy vůči dosavadním řešením", hu: "0: nincs megnevezve · 3: megnevezve, összevetés nélkül · 5: a meglévőkhöz képest igazolt" }
    COMPLETENESS = { en: "Completeness", de: "Vollständigkeit", pl: "Kompletność", cs: "Úplnost", hu: "Teljesség" }
    COMPLETENESS_ANCHORS = { en: "0: essentials are missing · 3: the essentials are there · 5: a partner can decide without asking", de: "0: Wesentliches fehlt · 3: Wesentliches ist da · 5: Partner können ohne Rückfrage entscheiden", pl: "0: brakuje najważniejszych danych · 3: są najważniejsze dane · 5: partner może zdecydować bez pytań", cs: "0: chybí podstatné údaje · 3: podstatné údaje jsou · 5: partner se rozhodne bez dotazů", hu: "0: lényeges adat hiányzik · 3: a lényeg megvan · 5: a partner kérdés nélkül dönthet" }
    PARTNER_FIT = { en: "Fit of the partner sought", de: "Passung des gesuchten Partners", pl: "Dopasowanie poszukiwanego partnera", cs: "Vhodnost hledaného partnera", hu: "A keresett partner illeszkedése" }
    PARTNER_FIT_ANCHORS = { en: "0: no partner described · 3: kind and task named · 5: kind, task and expertise fit the aim", de: "0: kein Partner beschrieben · 3: Art und Aufgabe benannt · 5: Art, Aufgabe und Kompetenz passen zum Ziel", pl: "0: nie opisano partnera · 3: podano rodzaj i zadanie · 5: rodzaj, zadanie i wiedza odpowiadają celowi", cs: "0: partner není popsán · 3: uveden druh a úkol · 5: druh, úkol i odbornost odpovídají cíli", hu: "0: nincs leírva a partner · 3: a típus és a feladat megnevezve · 5: típus, feladat és szakértelem illik a célhoz" }
    POINTS_HINT = { en: "0 to 5 points", de: "0 bis 5 Punkte", pl: "od 0 do 5 punktów", cs: "0 až 5 bodů", hu: "0–5 pont" }
    COMMENT = { en: "Comment for the owner", de: "Anmerkung für die Organisation", pl: "Uwagi dla właściciela", cs: "Připomínky pro vlastníka", hu: "Megjegyzés a tulajdonosnak" }
    COMMENT_HINT = { en: "Needed to give it back. Only the owner, coordinators and auditors read it.", de: "Nötig, um den Eintrag zurückzugeben. Nur die Organisation, die Koordination und die Prüfstelle lesen sie.", pl: "Wymagane przy zwrocie. Czytają je tylko właściciel, koordynatorzy i audytorzy.", cs: "Při vrácení jsou nutné. Čtou je jen vlastník, koordinátoři a auditoři.", hu: "Visszaadáskor kötelező. Csak a tulajdonos, a koordinátorok és az ellenőrök olvassák." }
    REVIEW = { en: "Review", de: "Prüfung", pl: "Sprawdzenie", cs: "Posouzení", hu: "Elbírálás" }
    REVIEWS = { en: "Reviews", de: "Prüfungen", pl: "Przeprowadzone sprawdzenia", cs: "Posouzení", hu: "Elbírálások" }
    GIVE_BACK = { en: "Give back", de: "Zurückgeben", pl: "Zwróć", cs: "Vrátit", hu: "Visszaadás" }
    WAS_PUBLISHED = { en: "Published", de: "Veröffentlicht", pl: "Opublikowano", cs: "Zveřejněno", hu: "Közzétéve" }
    WAS_GIVEN_BACK = { en: "Given back", de: "Zurückgegeben", pl: "Zwrócono", cs: "Vráceno", hu: "Visszaadva" }
    points(given: i64) = { en: "{given} of 5", de: "{given} von 5", pl: "{given} z 5", cs: "{given} z 5", hu: "{given} az 5-ből" }

    QUEUE = { en: "Needs and offers in review", de: "Bedarfe und Angebote in Prüfung", pl: "Potrzeby i oferty do sprawdzenia", cs: "Poptávky a nabídky k posouzení", hu: "Elbírálásra váró igények és ajánlatok" }
    QUEUE_INTRO = { en: "What waits longest stands first.", de: "Was am längsten wartet, steht oben.", pl: "Najdłużej czekające są na górze.", cs: "Nejdéle čekající jsou nahoře.", hu: "A legrégebben várakozók állnak elöl." }
    QUEUE_EMPTY = { en: "Nothing waits for a review.", de: "Nichts wartet auf eine Prüfung.", pl: "Nic nie czeka na sprawdzenie.", cs: "Na posouzení nic nečeká.", hu: "Semmi sem vár elbírálásra." }
    QUEUE_LINK = { en: "In review", de: "In Prüfung", pl: "Do sprawdzenia", cs: "K posouzení", hu: "Elbírálás alatt" }
    TITLE = { en: "Title", de: "Titel", pl: "Tytuł", cs: "Název", hu: "Cím" }
    OWNER = { en: "Organisation", de: "Organisation", pl: "Organizacja", cs: "Organizace", hu: "Szervezet" }
    SINCE = { en: "Submitted", de: "Eingereicht", pl: "Przekazano", cs: "Předáno", hu: "Benyújtva" }
    TIMES_RETURNED = { en: "Given back before", de: "Zuvor zurückgegeben", pl: "Wcześniejsze zwroty", cs: "Dříve vráceno", hu: "Korábbi visszaadások" }
}
