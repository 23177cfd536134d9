//! Texts of the map.

use crate::texts;

texts! {
    NAME = { en: "Map of the organisations found", de: "Karte der gefundenen Organisationen", pl: "Mapa znalezionych organizacji", cs: "Mapa nalezených organizací", hu: "A talált szervezetek térképe" }
    KEYS = { en: "Drag the map, or use the arrow keys; + and − change the distance, 0 shows everything.", de: "Karte ziehen oder Pfeiltasten benutzen; + und − ändern den Abstand, 0 zeigt alles.", pl: "Mapę można przeciągać lub przesuwać strzałkami; + i − zmieniają odległość, 0 pokazuje wszystko.", cs: "Mapu lze táhnout nebo posouvat šipkami; + a − mění vzdálenost, 0 ukáže vše.", hu: "A térkép húzható, vagy a nyílbillentyűkkel mozgatható; a + és a − közelít és távolít, a 0 mindent megmutat." }
    MOVE = { en: "Move the map", de: "Karte bewegen", pl: "Przesuwanie mapy", cs: "Posun mapy", hu: "A térkép mozgatása" }
    CLOSER = { en: "Zoom in", de: "Näher heran", pl: "Przybliż", cs: "Přiblížit", hu: "Közelítés" }
    FARTHER = { en: "Zoom out", de: "Weiter weg", pl: "Oddal", cs: "Oddálit", hu: "Távolítás" }
    EVERYTHING = { en: "Show everything found", de: "Alles Gefundene zeigen", pl: "Pokaż wszystko, co znaleziono", cs: "Ukázat vše nalezené", hu: "Minden találat megjelenítése" }
    NORTH = { en: "To the north", de: "Nach Norden", pl: "Na północ", cs: "Na sever", hu: "Észak felé" }
    SOUTH = { en: "To the south", de: "Nach Süden", pl: "Na południe", cs: "Na jih", hu: "Dél felé" }
    WEST = { en: "To the west", de: "Nach Westen", pl: "Na zachód", cs: "Na západ", hu: "Nyugat felé" }
    EAST = { en: "To the east", de: "Nach Osten", pl: "Na wschód", cs: "Na východ", hu: "Kelet felé" }

    plural together(count, said: &str, place: &str) = {
        en: [one "{said} organisation near {place}: zoom in", other "{said} organisations near {place}: zoom in"],
        de: [one "{said} Organisation bei {place}: näher heran", other "{said} Organisationen bei {place}: näher heran"],
        pl: [one "{said} organizacja, okolica: {place} – przybliż", few "{said} organizacje, okolica: {place} – przybliż", other "{said} organizacji, okolica: {place} – przybliż"],
        cs: [one "{said} organizace, okolí: {place} – přiblížit", few "{said} organizace, okolí: {place} – přiblížit", other "{said} organizací, okolí: {place} – přiblížit"],
        hu: [other "{said} szervezet, környék: {place} – közelítés"],
    }
    plural in_view(count, said: &str) = {
        en: [one "{said} organisation in this part of the map", other "{said} organisations in this part of the map"],
        de: [one "{said} Organisation in diesem Ausschnitt", other "{said} Organisationen in diesem Ausschnitt"],
        pl: [one "{said} organizacja na tym fragmencie mapy", few "{said} organizacje na tym fragmencie mapy", other "{said} organizacji na tym fragmencie mapy"],
        cs: [one "{said} organizace v tomto výřezu mapy", few "{said} organizace v tomto výřezu mapy", other "{said} organizací v tomto výřezu mapy"],
        hu: [other "{said} szervezet a térkép e részén"],
    }
    NOBODY_HERE = { en: "Nobody found lies in this part of the map.", de: "In diesem Ausschnitt liegt keine der gefundenen Organisationen.", pl: "Na tym fragmencie mapy nie ma żadnej ze znalezionych organizacji.", cs: "V tomto výřezu mapy neleží žádná z nalezených organizací.", hu: "A térkép e részén egyetlen talált szervezet sincs." }
    ROUGHLY = { en: "approximate place", de: "ungefährer Ort", pl: "miejsce przybliżone", cs: "přibližné místo", hu: "hozzávetőleges hely" }
    plural approximate(count, said: &str) = {
        en: [one "{said} organisation is shown in the middle of its region or country, because its place is not known more exactly.", other "{said} organisations are shown in the middle of their region or country, because their place is not known more exactly."],
        de: [one "{said} Organisation steht in der Mitte ihrer Region oder ihres Landes, weil ihr Ort nicht genauer bekannt ist.", other "{said} Organisationen stehen in der Mitte ihrer Region oder ihres Landes, weil ihr Ort nicht genauer bekannt ist."],
        pl: [one "{said} organizacja jest pokazana pośrodku swojego regionu lub kraju, ponieważ jej dokładne położenie nie jest znane.", few "{said} organizacje są pokazane pośrodku swojego regionu lub kraju, ponieważ ich dokładne położenie nie jest znane.", other "{said} organizacji jest pokazanych pośrodku swojego regionu lub kraju, ponieważ ich dokładne położenie nie jest znane."],
        cs: [one "{said} organizace je zobrazena uprostřed svého regionu nebo země, protože její poloha není přesněji známa.", few "{said} organizace jsou zobrazeny uprostřed svého regionu nebo země, protože jejich poloha není přesněji známa.", other "{said} organizací je zobrazeno uprostřed svého regionu nebo země, protože jejich poloha není přesněji známa."],
        hu: [other "{said} szervezet a régiója vagy az országa közepén látható, mert a pontosabb helye nem ismert."],
    }
    plural beyond(count, said: &str) = {
        en: [one "{said} organisation lies beyond this map.", other "{said} organisations lie beyond this map."],
        de: [one "{said} Organisation liegt außerhalb dieser Karte.", other "{said} Organisationen liegen außerhalb dieser Karte."],
        pl: [one "{said} organizacja leży poza tą mapą.", few "{said} organizacje leżą poza tą mapą.", other "{said} organizacji leży poza tą mapą."],
        cs: [one "{said} organizace leží mimo tuto mapu.", few "{said} organizace leží mimo tuto mapu.", other "{said} organizací leží mimo tuto mapu."],
        hu: [other "{said} szervezet e térképen kívül található."],
    }
    plural without_place(count, said: &str) = {
        en: [one "{said} organisation is not on the map, because no place of it is known.", other "{said} organisations are not on the map, because no place of them is known."],
        de: [one "{said} Organisation ist nicht auf der Karte, weil kein Ort bekannt ist.", other "{said} Organisationen sind nicht auf der Karte, weil kein Ort bekannt ist."],
        pl: [one "{said} organizacji nie ma na mapie, ponieważ jej położenie nie jest znane.", few "{said} organizacji nie ma na mapie, ponieważ ich położenie nie jest znane.", other "{said} organizacji nie ma na mapie, ponieważ ich położenie nie jest znane."],
        cs: [one "{said} organizace není na mapě, protože její poloha není známa.", few "{said} organizace nejsou na mapě, protože jejich poloha není známa.", other "{said} organizací není na mapě, protože jejich poloha není známa."],
        hu: [other "{said} szervezet nincs a térképen, mert a helye nem ismert."],
    }
    SOURCE = { en: "Outlines: Natural Earth", de: "Umrisse: Natural Earth", pl: "Kontury: Natural Earth", cs: "Obrysy: Natural Earth", hu: "Körvonalak: Natural Earth" }
}
