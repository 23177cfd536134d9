//! Texts of the network.

use crate::texts;

texts! {
    NAME = { en: "Network of the organisations found", de: "Netzwerk der gefundenen Organisationen", pl: "Sieć znalezionych organizacji", cs: "Síť nalezených organizací", hu: "A talált szervezetek hálózata" }
    EXPLAINED = { en: "Lines join organisations that stand in the same proposal; the more proposals, the stronger the line.", de: "Linien verbinden Organisationen, die im selben Vorhaben stehen; je mehr Vorhaben, desto kräftiger die Linie.", pl: "Linie łączą organizacje, które uczestniczą w tym samym projekcie; im więcej wspólnych projektów, tym grubsza linia.", cs: "Čáry spojují organizace, které jsou ve stejném projektu; čím víc společných projektů, tím silnější čára.", hu: "A vonalak az ugyanabban a projektben részt vevő szervezeteket kötik össze; minél több a közös projekt, annál erősebb a vonal." }
    KEYS = { en: "Arrow keys go from organisation to organisation, Enter goes to its card, Escape lets go; + and − change the distance, 0 shows everything.", de: "Pfeiltasten führen von Organisation zu Organisation, Enter zu ihrer Karte, Escape hebt die Auswahl auf; + und − ändern den Abstand, 0 zeigt alles.", pl: "Strzałki prowadzą od organizacji do organizacji, Enter do jej wizytówki, Escape usuwa wybór; + i − zmieniają odległość, 0 pokazuje wszystko.", cs: "Šipky vedou od organizace k organizaci, Enter na její kartu, Escape zruší výběr; + a − mění vzdálenost, 0 ukáže vše.", hu: "A nyílbillentyűk szervezetről szervezetre visznek, az Enter a kártyájára, az Escape megszünteti a kijelölést; a + és a − közelít és távolít, a 0 mindent megmutat." }
    LAYING_OUT = { en: "The network is being laid out …", de: "Das Netzwerk wird angeordnet …", pl: "Trwa rozmieszczanie sieci …", cs: "Síť se rozmisťuje …", hu: "A hálózat elrendezése folyamatban …" }
    LEGEND = { en: "Colours by innovation area", de: "Farben nach Innovationsbereich", pl: "Kolory według obszaru innowacji", cs: "Barvy podle oblasti inovací", hu: "Színek az innovációs terület szerint" }
    NO_AREA = { en: "without an area", de: "ohne Bereich", pl: "bez obszaru", cs: "bez oblasti", hu: "terület nélkül" }
    CHOOSE = { en: "Choose an organisation to see its partners.", de: "Wählen Sie eine Organisation, um ihre Partner zu sehen.", pl: "Proszę wybrać organizację, aby zobaczyć jej partnerów.", cs: "Vyberte organizaci a uvidíte její partnery.", hu: "Válasszon egy szervezetet a partnerei megtekintéséhez." }
    LET_GO = { en: "Clear the selection", de: "Auswahl aufheben", pl: "Usuń wybór", cs: "Zrušit výběr", hu: "Kijelölés megszüntetése" }
    TABLE = { en: "Who worked with whom, as a table", de: "Wer mit wem gearbeitet hat, als Tabelle", pl: "Kto z kim współpracował – tabela", cs: "Kdo s kým spolupracoval – tabulka", hu: "Ki kivel dolgozott együtt – táblázat" }
    PARTNERS = { en: "Partners", de: "Partner", pl: "Partnerzy", cs: "Partneři", hu: "Partnerek" }
    COMMON_PROPOSALS = { en: "Common proposals", de: "Gemeinsame Vorhaben", pl: "Wspólne projekty", cs: "Společné projekty", hu: "Közös projektek" }
    STRONGEST = { en: "Strongest partners", de: "Engste Partner", pl: "Najważniejsi partnerzy", cs: "Nejbližší partneři", hu: "Legszorosabb partnerek" }
    NOBODY = { en: "Nobody who was found shares a proposal with another one of them.", de: "Keine der gefundenen Organisationen hat ein Vorhaben mit einer anderen gemeinsam.", pl: "Żadna ze znalezionych organizacji nie ma wspólnego projektu z inną.", cs: "Žádná z nalezených organizací nemá společný projekt s jinou.", hu: "A talált szervezetek egyikének sincs közös projektje egy másikkal." }

    plural partners(count, said: &str) = {
        en: [one "{said} partner", other "{said} partners"],
        de: [one "{said} Partner", other "{said} Partner"],
        pl: [one "{said} partner", few "{said} partnerów", other "{said} partnerów"],
        cs: [one "{said} partner", few "{said} partneři", other "{said} partnerů"],
        hu: [other "{said} partner"],
    }
    plural common(count, said: &str) = {
        en: [one "{said} common proposal", other "{said} common proposals"],
        de: [one "{said} gemeinsames Vorhaben", other "{said} gemeinsame Vorhaben"],
        pl: [one "{said} wspólny projekt", few "{said} wspólne projekty", other "{said} wspólnych projektów"],
        cs: [one "{said} společný projekt", few "{said} společné projekty", other "{said} společných projektů"],
        hu: [other "{said} közös projekt"],
    }
    plural alone(count, said: &str) = {
        en: [one "{said} organisation shares no proposal with the others found.", other "{said} organisations share no proposal with the others found."],
        de: [one "{said} Organisation hat kein Vorhaben mit den anderen gefundenen gemeinsam.", other "{said} Organisationen haben kein Vorhaben mit den anderen gefundenen gemeinsam."],
        pl: [one "{said} organizacja nie ma wspólnego projektu z pozostałymi znalezionymi.", few "{said} organizacje nie mają wspólnego projektu z pozostałymi znalezionymi.", other "{said} organizacji nie ma wspólnego projektu z pozostałymi znalezionymi."],
        cs: [one "{said} organizace nemá společný projekt s ostatními nalezenými.", few "{said} organizace nemají společný projekt s ostatními nalezenými.", other "{said} organizací nemá společný projekt s ostatními nalezenými."],
        hu: [other "{said} szervezetnek nincs közös projektje a többi találattal."],
    }
    best_connected(drawn: &str, all: &str) = { en: "Drawn are the {drawn} best connected of {all} organisations; the table has all of them.", de: "Gezeichnet sind die {drawn} am besten verbundenen von {all} Organisationen; die Tabelle enthält alle.", pl: "Narysowano {drawn} najlepiej połączonych z {all} organizacji; tabela zawiera wszystkie.", cs: "Nakresleno je {drawn} nejlépe propojených z {all} organizací; tabulka obsahuje všechny.", hu: "Az ábrán {all} szervezet közül a {drawn} legtöbb kapcsolattal rendelkező látható; a táblázatban mind szerepel." }
    strongest_lines(drawn: &str, all: &str) = { en: "Drawn are the {drawn} strongest of {all} connections.", de: "Gezeichnet sind die {drawn} stärksten von {all} Verbindungen.", pl: "Narysowano {drawn} najsilniejszych z {all} połączeń.", cs: "Nakresleno je {drawn} nejsilnějších z {all} spojení.", hu: "Az ábrán {all} kapcsolat közül a {drawn} legerősebb látható." }
}
