//! Texts of the dashboard.

use crate::texts;

texts! {
    MEMBER_ORGANISATIONS = { en: "Member organisations", de: "Mitgliedsorganisationen", pl: "Organizacje członkowskie", cs: "Členské organizace", hu: "Tagszervezetek" }
    members_note(smes: &str, research: &str) = { en: "{smes}, {research}", de: "{smes}, {research}", pl: "{smes}, {research}", cs: "{smes}, {research}", hu: "{smes}, {research}" }
    plural smes(count, said: &str) = {
        en: [one "{said} SME", other "{said} SMEs"],
        de: [other "{said} KMU"],
        pl: [other "{said} MŚP"],
        cs: [other "{said} MSP"],
        hu: [other "{said} kkv"],
    }
    plural research_bodies(count, said: &str) = {
        en: [one "{said} research, education or transfer body", other "{said} research, education and transfer bodies"],
        de: [one "{said} Einrichtung für Forschung, Bildung oder Transfer", other "{said} Einrichtungen für Forschung, Bildung und Transfer"],
        pl: [one "{said} jednostka nauki, edukacji lub transferu wiedzy", few "{said} jednostki nauki, edukacji i transferu wiedzy", other "{said} jednostek nauki, edukacji i transferu wiedzy"],
        cs: [one "{said} instituce výzkumu, vzdělávání nebo transferu", few "{said} instituce výzkumu, vzdělávání a transferu", other "{said} institucí výzkumu, vzdělávání a transferu"],
        hu: [other "{said} kutató-, oktató- és tudásátadó intézmény"],
    }
    PROPOSALS_IN_PIPELINE = { en: "Proposals in the pipeline", de: "Vorhaben in der Pipeline", pl: "Projekty w przygotowaniu i realizacji", cs: "Projekty v přípravě a realizaci", hu: "Előkészített és futó projektek" }
    plural running(count, said: &str) = {
        en: [other "{said} granted and running"],
        de: [one "{said} bewilligt und laufend", other "{said} bewilligt und laufend"],
        pl: [one "{said} dofinansowany i w realizacji", few "{said} dofinansowane i w realizacji", other "{said} dofinansowanych i w realizacji"],
        cs: [one "{said} podpořený a v realizaci", few "{said} podpořené a v realizaci", other "{said} podpořených a v realizaci"],
        hu: [other "ebből {said} támogatott és futó"],
    }
    REQUESTED_SUM = { en: "Funding requested", de: "Beantragte Fördersumme", pl: "Wnioskowane dofinansowanie", cs: "Požadovaná podpora", hu: "Igényelt támogatás" }
    granted_of_it(sum: &str) = { en: "{sum} granted", de: "{sum} bewilligt", pl: "przyznano {sum}", cs: "přiznáno {sum}", hu: "megítélve: {sum}" }
    and_also(sums: &str) = { en: "also {sums} requested", de: "außerdem {sums} beantragt", pl: "ponadto wnioskowano o {sums}", cs: "dále požadováno {sums}", hu: "továbbá igényelt: {sums}" }
    OPEN_OPPORTUNITIES = { en: "Open needs and offers", de: "Offene Bedarfe und Angebote", pl: "Otwarte potrzeby i oferty", cs: "Otevřené poptávky a nabídky", hu: "Nyitott igények és ajánlatok" }
    plural needs(count, said: &str) = {
        en: [one "{said} need", other "{said} needs"],
        de: [one "{said} Bedarf", other "{said} Bedarfe"],
        pl: [one "{said} potrzeba", few "{said} potrzeby", other "{said} potrzeb"],
        cs: [one "{said} poptávka", few "{said} poptávky", other "{said} poptávek"],
        hu: [other "{said} igény"],
    }
    plural offers(count, said: &str) = {
        en: [one "{said} offer", other "{said} offers"],
        de: [one "{said} Angebot", other "{said} Angebote"],
        pl: [one "{said} oferta", few "{said} oferty", other "{said} ofert"],
        cs: [one "{said} nabídka", few "{said} nabídky", other "{said} nabídek"],
        hu: [other "{said} ajánlat"],
    }
    KEY_FIGURES = { en: "Key figures", de: "Kennzahlen", pl: "Najważniejsze liczby", cs: "Klíčové údaje", hu: "Főbb mutatók" }

    BY_STAGE = { en: "Proposals by stage", de: "Vorhaben nach Phasen", pl: "Projekty według etapów", cs: "Projekty podle fází", hu: "Projektek szakaszonként" }
    in_total(count: &str) = { en: "{count} in total", de: "{count} insgesamt", pl: "łącznie {count}", cs: "celkem {count}", hu: "összesen {count}" }
    STAGE = { en: "Stage", de: "Phase", pl: "Etap", cs: "Fáze", hu: "Szakasz" }
    PROPOSALS = { en: "Proposals", de: "Vorhaben", pl: "Projekty", cs: "Projekty", hu: "Projektek" }
    BY_KIND = { en: "Members by kind of organisation", de: "Mitglieder nach Art der Organisation", pl: "Członkowie według rodzaju organizacji", cs: "Členové podle druhu organizace", hu: "Tagok a szervezet típusa szerint" }
    KIND = { en: "Kind", de: "Art", pl: "Rodzaj", cs: "Druh", hu: "Típus" }
    MEMBERS = { en: "Members", de: "Mitglieder", pl: "Członkowie", cs: "Členové", hu: "Tagok" }
    FUNDING_BY_AREA = { en: "Funding by innovation area", de: "Fördermittel nach Innovationsbereich", pl: "Dofinansowanie według obszarów innowacji", cs: "Podpora podle oblastí inovací", hu: "Támogatás innovációs területenként" }
    AREA = { en: "Innovation area", de: "Innovationsbereich", pl: "Obszar innowacji", cs: "Oblast inovací", hu: "Innovációs terület" }
    REQUESTED = { en: "requested", de: "beantragt", pl: "wnioskowane", cs: "požadováno", hu: "igényelt" }
    GRANTED = { en: "granted", de: "bewilligt", pl: "przyznane", cs: "přiznáno", hu: "megítélt" }
    WITHOUT_AREA = { en: "Without an innovation area", de: "Ohne Innovationsbereich", pl: "Bez obszaru innowacji", cs: "Bez oblasti inovací", hu: "Innovációs terület nélkül" }

    WAITS_FOR_YOU = { en: "Waiting for you", de: "Wartet auf Sie", pl: "Czeka na Państwa", cs: "Čeká na vás", hu: "Önre vár" }
    NOTHING_WAITS = { en: "Nothing is waiting for you.", de: "Nichts wartet auf Sie.", pl: "Nic na Państwa nie czeka.", cs: "Nic na vás nečeká.", hu: "Semmi sem vár Önre." }
    NOTHING_WAITS_MORE = { en: "A good moment to look for partners for an idea.", de: "Ein guter Moment, um für eine Idee Partner zu suchen.", pl: "To dobry moment, aby poszukać partnerów dla pomysłu.", cs: "Dobrá chvíle hledat partnery pro nový nápad.", hu: "Jó alkalom, hogy partnert keressen egy ötlethez." }
    NOTHING_WAITS_AUDITOR = { en: "An auditor sees everything and changes nothing.", de: "Die Prüfstelle sieht alles und ändert nichts.", pl: "Audytor widzi wszystko i niczego nie zmienia.", cs: "Auditor vidí vše a nic nemění.", hu: "Az ellenőr mindent lát, de semmit sem módosít." }
    plural stale_in(count, stage: &str) = {
        en: [one "In “{stage}” for {count} day, longer than usual", other "In “{stage}” for {count} days, longer than usual"],
        de: [one "Seit {count} Tag in „{stage}“, länger als üblich", other "Seit {count} Tagen in „{stage}“, länger als üblich"],
        pl: [one "Od {count} dnia na etapie „{stage}”, dłużej niż zwykle", other "Od {count} dni na etapie „{stage}”, dłużej niż zwykle"],
        cs: [one "Již {count} den ve fázi „{stage}“, déle než obvykle", few "Již {count} dny ve fázi „{stage}“, déle než obvykle", other "Již {count} dní ve fázi „{stage}“, déle než obvykle"],
        hu: [other "{count} napja ebben a szakaszban: „{stage}”, a szokásosnál régebben"],
    }
    plural your_turn_in(count, stage: &str) = {
        en: [one "Your turn in “{stage}”, for {count} day", other "Your turn in “{stage}”, for {count} days"],
        de: [one "Sie sind am Zug: „{stage}“, seit {count} Tag", other "Sie sind am Zug: „{stage}“, seit {count} Tagen"],
        pl: [one "Następny krok należy do Państwa: „{stage}”, od {count} dnia", other "Następny krok należy do Państwa: „{stage}”, od {count} dni"],
        cs: [one "Jste na řadě: „{stage}“, již {count} den", few "Jste na řadě: „{stage}“, již {count} dny", other "Jste na řadě: „{stage}“, již {count} dní"],
        hu: [other "Önön a sor itt: „{stage}”, {count} napja"],
    }
    resubmission_due(date: &str) = { en: "Deferred; resubmission was due on {date}", de: "Zurückgestellt; Wiedervorlage war am {date} fällig", pl: "Odroczono; termin ponownego złożenia: {date}", cs: "Odloženo; termín nového předložení: {date}", hu: "Elhalasztva; az újbóli benyújtás határideje: {date}" }
    applied_on(date: &str) = { en: "Applied for membership on {date}; please decide", de: "Mitgliedschaft am {date} beantragt; bitte entscheiden", pl: "Wniosek o członkostwo z dnia {date}; proszę zdecydować", cs: "Žádost o členství ze dne {date}; rozhodněte prosím", hu: "Tagsági kérelem: {date}; kérjük, döntsön" }
    APPLIED = { en: "Applied for membership; please decide", de: "Mitgliedschaft beantragt; bitte entscheiden", pl: "Złożono wniosek o członkostwo; proszę zdecydować", cs: "Podána žádost o členství; rozhodněte prosím", hu: "Tagsági kérelem érkezett; kérjük, döntsön" }
    expires_on(date: &str) = { en: "Expires on {date}; extend or archive it", de: "Läuft am {date} ab; verlängern oder archivieren", pl: "Wygasa {date}; proszę przedłużyć lub zarchiwizować", cs: "Platí do {date}; prodlužte nebo archivujte", hu: "Lejárat: {date} – hosszabbítsa meg vagy archiválja" }
    confirm_before(date: &str) = { en: "Please confirm the profile; it counts as outdated from {date}", de: "Bitte das Profil bestätigen; ab {date} gilt es als veraltet", pl: "Proszę potwierdzić profil; od {date} będzie uznany za nieaktualny", cs: "Potvrďte prosím profil; od {date} se bude považovat za neaktuální", hu: "Kérjük, erősítse meg a profilt; ettől a naptól elavultnak számít: {date}" }
    submitted_on(date: &str) = { en: "Submitted on {date}; please review", de: "Am {date} eingereicht; bitte prüfen", pl: "Przekazano {date}; proszę sprawdzić", cs: "Předáno {date}; posuďte prosím", hu: "Benyújtva: {date}; kérjük, bírálja el" }
    SUBMITTED = { en: "Submitted; please review", de: "Eingereicht; bitte prüfen", pl: "Przekazano; proszę sprawdzić", cs: "Předáno; posuďte prosím", hu: "Benyújtva; kérjük, bírálja el" }
    GIVEN_BACK = { en: "Given back with a comment; revise and submit it again", de: "Mit einer Anmerkung zurückgegeben; überarbeiten und neu einreichen", pl: "Zwrócono z uwagami; proszę poprawić i przekazać ponownie", cs: "Vráceno s připomínkami; upravte a předejte znovu", hu: "Megjegyzéssel visszaadva; javítsa, és nyújtsa be újra" }
    interested(organisation: &str) = { en: "{organisation} is interested; please answer", de: "{organisation} hat Interesse; bitte antworten", pl: "Zainteresowanie zgłasza {organisation}; proszę odpowiedzieć", cs: "Zájem projevuje {organisation}; odpovězte prosím", hu: "{organisation} érdeklődik; kérjük, válaszoljon" }
    ALL_REVIEWS = { en: "Everything in review", de: "Alles in Prüfung", pl: "Wszystko do sprawdzenia", cs: "Vše k posouzení", hu: "Minden elbírálás alatt" }
    unconfirmed_since(date: &str) = { en: "Profile not confirmed since {date}", de: "Profil seit {date} nicht bestätigt", pl: "Profil niepotwierdzony od {date}", cs: "Profil nepotvrzen od {date}", hu: "A profil utolsó megerősítése: {date}" }

    LATELY = { en: "Recent activity", de: "Letzte Ereignisse", pl: "Ostatnie wydarzenia", cs: "Poslední události", hu: "Legutóbbi események" }
    NOTHING_LATELY = { en: "Nothing has happened yet. Changes to profiles, proposals and needs will appear here.", de: "Noch ist nichts geschehen. Änderungen an Profilen, Vorhaben und Bedarfen erscheinen hier.", pl: "Jeszcze nic się nie wydarzyło. Tu pojawią się zmiany profili, projektów i potrzeb.", cs: "Zatím se nic nestalo. Zde uvidíte změny profilů, projektů a poptávek.", hu: "Még nem történt semmi. Itt jelennek majd meg a profilok, projektek és igények változásai." }

    ABOUT = { en: "About the alliance", de: "Über das Bündnis", pl: "O sojuszu", cs: "O alianci", hu: "A szövetségről" }
    AREAS = { en: "Innovation areas", de: "Innovationsbereiche", pl: "Obszary innowacji", cs: "Oblasti inovací", hu: "Innovációs területek" }
    BODIES = { en: "Bodies", de: "Gremien", pl: "Organy", cs: "Orgány", hu: "Testületek" }
    PROGRAMME = { en: "Programme", de: "Programm", pl: "Program", cs: "Program", hu: "Program" }
    WEBSITE = { en: "Website", de: "Website", pl: "Strona internetowa", cs: "Webové stránky", hu: "Honlap" }
    FUNDING_NOTICE = { en: "Funding", de: "Förderung", pl: "Dofinansowanie", cs: "Podpora", hu: "Támogatás" }

    ADD_ORGANISATION = { en: "Add an organisation", de: "Organisation aufnehmen", pl: "Dodaj organizację", cs: "Přidat organizaci", hu: "Szervezet felvétele" }
    ADD_PROPOSAL = { en: "Add a proposal", de: "Vorhaben anlegen", pl: "Dodaj projekt", cs: "Přidat projekt", hu: "Új projekt" }
    FIND_PARTNERS = { en: "Find partners", de: "Partner finden", pl: "Znajdź partnerów", cs: "Najít partnery", hu: "Partnerek keresése" }
    NO_MEMBERS = { en: "No members yet", de: "Noch keine Mitglieder", pl: "Nie ma jeszcze członków", cs: "Zatím žádní členové", hu: "Még nincsenek tagok" }
    NO_MEMBERS_MORE = { en: "The directory grows with the first members: add one, or invite people to maintain their profiles themselves.", de: "Das Verzeichnis wächst mit den ersten Mitgliedern: Nehmen Sie eines auf, oder laden Sie Personen ein, die ihr Profil selbst pflegen.", pl: "Katalog rośnie wraz z pierwszymi członkami: proszę dodać organizację lub zaprosić osoby, które same zadbają o swoje profile.", cs: "Adresář roste s prvními členy: přidejte organizaci, nebo pozvěte lidi, kteří si profil povedou sami.", hu: "A címjegyzék az első tagokkal indul: vegyen fel egy szervezetet, vagy hívjon meg személyeket, akik maguk gondozzák a profiljukat." }
    NO_PROPOSALS = { en: "No proposals yet", de: "Noch keine Vorhaben", pl: "Nie ma jeszcze projektów", cs: "Zatím žádné projekty", hu: "Még nincsenek projektek" }
    NO_PROPOSALS_MORE = { en: "Every project begins as an idea. Enter the first one, then find partners for it.", de: "Jedes Vorhaben beginnt als Idee. Tragen Sie die erste ein; von dort aus lassen sich Partner finden.", pl: "Każdy projekt zaczyna się od pomysłu. Proszę wpisać pierwszy, a potem znaleźć do niego partnerów.", cs: "Každý projekt začíná nápadem. Zapište první a najděte k němu partnery.", hu: "Minden projekt ötlettel kezdődik. Írja be az elsőt, és onnan partnereket is találhat." }
}
