//! Texts about pictures.

use crate::texts;

texts! {
    LOGO = { en: "Logo", de: "Logo", pl: "Logo", cs: "Logo", hu: "Logó" }
    LOGO_INTRO = { en: "The logo stands on the organisation's page and cards, and on its public page if it has one.", de: "Das Logo steht auf der Seite und den Karten der Organisation und, wenn es sie gibt, auf ihrer öffentlichen Seite.", pl: "Logo jest widoczne na stronie i kartach organizacji oraz na jej stronie publicznej, jeśli taka istnieje.", cs: "Logo se zobrazuje na stránce a kartách organizace a na její veřejné stránce, pokud ji má.", hu: "A logó a szervezet oldalán és kártyáin látható, valamint a nyilvános oldalán, ha van ilyen." }
    EDIT_LOGO = { en: "Edit the logo", de: "Logo bearbeiten", pl: "Edytuj logo", cs: "Upravit logo", hu: "Logó szerkesztése" }
    logo_of(name: &str) = { en: "Logo: {name}", de: "Logo: {name}", pl: "Logo: {name}", cs: "Logo: {name}", hu: "Logó: {name}" }
    photo_of(name: &str) = { en: "Photo: {name}", de: "Foto: {name}", pl: "Zdjęcie: {name}", cs: "Fotografie: {name}", hu: "Fénykép: {name}" }
    NO_LOGO = { en: "There is no logo yet; the initials stand in its place.", de: "Es gibt noch kein Logo; an seiner Stelle stehen die Initialen.", pl: "Nie ma jeszcze logo; zamiast niego widoczne są inicjały.", cs: "Logo zatím chybí; místo něj jsou iniciály.", hu: "Még nincs logó; helyette a kezdőbetűk láthatók." }
    FILE = { en: "Picture file", de: "Bilddatei", pl: "Plik graficzny", cs: "Soubor s obrázkem", hu: "Képfájl" }
    file_hint(megabytes: u32) = { en: "PNG, JPEG or WebP, at most {megabytes} MB. The picture is made smaller and written anew; place, camera and everything else hidden in the file is left out.", de: "PNG, JPEG oder WebP, höchstens {megabytes} MB. Das Bild wird verkleinert und neu geschrieben; Ort, Kamera und alles andere, was in der Datei steckt, bleibt weg.", pl: "PNG, JPEG lub WebP, najwyżej {megabytes} MB. Obraz zostanie zmniejszony i zapisany od nowa; miejsce, aparat i wszystko inne ukryte w pliku zostanie pominięte.", cs: "PNG, JPEG nebo WebP, nejvýše {megabytes} MB. Obrázek se zmenší a zapíše znovu; místo, fotoaparát a vše ostatní skryté v souboru se vynechá.", hu: "PNG, JPEG vagy WebP, legfeljebb {megabytes} MB. A képet lekicsinyítjük és újraírjuk; a helyszín, a fényképezőgép adatai és minden más, ami a fájlban rejtőzik, kimarad." }
    UPLOAD = { en: "Upload", de: "Hochladen", pl: "Prześlij", cs: "Nahrát", hu: "Feltöltés" }
    REMOVE_LOGO = { en: "Remove the logo", de: "Logo entfernen", pl: "Usuń logo", cs: "Odebrat logo", hu: "Logó eltávolítása" }
    PHOTO = { en: "Photo", de: "Foto", pl: "Zdjęcie", cs: "Fotografie", hu: "Fénykép" }
    PHOTO_HINT = { en: "Others see the photo only once the person has opened it to them. A new photo has to be opened anew; if name or e-mail change, the photo is removed.", de: "Andere sehen das Foto erst, wenn die Person es für sie freigegeben hat. Ein neues Foto muss neu freigegeben werden; ändern sich Name oder E-Mail, wird das Foto entfernt.", pl: "Inni zobaczą zdjęcie dopiero wtedy, gdy dana osoba je im udostępni. Nowe zdjęcie wymaga ponownego udostępnienia; po zmianie imienia, nazwiska lub e-maila zdjęcie zostanie usunięte.", cs: "Ostatní uvidí fotografii teprve, až jim ji daná osoba otevře. Novou fotografii je třeba otevřít znovu; změní-li se jméno nebo e-mail, fotografie se odstraní.", hu: "Mások csak akkor látják a fényképet, ha az érintett megnyitotta számukra. Az új fényképet újra meg kell nyitnia; ha a név vagy az e-mail megváltozik, a fénykép törlődik." }
    REMOVE_PHOTO = { en: "Remove the photo", de: "Foto entfernen", pl: "Usuń zdjęcie", cs: "Odebrat fotografii", hu: "Fénykép eltávolítása" }
}
