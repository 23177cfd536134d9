//! Texts of the guide.

use crate::texts;

texts! {
    GUIDE = { en: "Guide of the talks", de: "Leitfaden der Gespräche", pl: "Scenariusz rozmów", cs: "Osnova rozhovorů", hu: "A megbeszélések kérdéssora" }
    INTRO = { en: "What is asked in every talk. New words are a new version; earlier answers keep the words to which they were given.", de: "Was in jedem Gespräch gefragt wird. Ein neuer Wortlaut ist eine neue Fassung; frühere Antworten behalten den Wortlaut, auf den sie gegeben wurden.", pl: "O co pyta się w każdej rozmowie. Nowe brzmienie to nowa wersja; wcześniejsze odpowiedzi zachowują brzmienie, do którego się odnoszą.", cs: "Na co se ptáme v každém rozhovoru. Nové znění je nová verze; dřívější odpovědi si ponechávají znění, na které byly dány.", hu: "Amit minden megbeszélésen megkérdezünk. Az új szöveg új változat; a korábbi válaszok megőrzik azt a szöveget, amelyre adták őket." }
    STANDARD = { en: "This is the standard guide. As soon as you change something, it is your alliance's own.", de: "Das ist der Standardleitfaden. Sobald Sie etwas ändern, ist es der Ihres Bündnisses.", pl: "To jest scenariusz standardowy. Gdy tylko coś Państwo zmienią, stanie się własnym scenariuszem sojuszu.", cs: "Toto je standardní osnova. Jakmile něco změníte, stane se vlastní osnovou vaší aliance.", hu: "Ez az alap kérdéssor. Amint valamit módosít, a szövetség sajátja lesz." }
    SATISFACTION_MARK = { en: "Stands for the satisfaction", de: "Steht für die Zufriedenheit", pl: "Mierzy zadowolenie", cs: "Vyjadřuje spokojenost", hu: "Az elégedettséget méri" }
    version(number: &str) = { en: "Version {number}", de: "Fassung {number}", pl: "Wersja {number}", cs: "Znění č. {number}", hu: "{number}. változat" }
    UP = { en: "Move up", de: "Nach oben", pl: "W górę", cs: "Posunout nahoru", hu: "Feljebb" }
    DOWN = { en: "Move down", de: "Nach unten", pl: "W dół", cs: "Posunout dolů", hu: "Lejjebb" }
    RETIRE = { en: "Ask no longer", de: "Nicht mehr fragen", pl: "Nie pytaj więcej", cs: "Už se neptat", hu: "Ne kérdezzük többet" }
    RETIRED = { en: "Asked no longer", de: "Nicht mehr gefragt", pl: "Już nie zadawane", cs: "Již nekladené", hu: "Már nem kérdezett" }
    TAKE_BACK = { en: "Ask again", de: "Wieder fragen", pl: "Pytaj ponownie", cs: "Znovu se ptát", hu: "Kérdezzük újra" }
    ADD = { en: "Add a question", de: "Frage hinzufügen", pl: "Dodaj pytanie", cs: "Přidat otázku", hu: "Kérdés hozzáadása" }
    EDIT = { en: "Change the words", de: "Wortlaut ändern", pl: "Zmień brzmienie", cs: "Změnit znění", hu: "Szöveg módosítása" }
    SAVE_VERSION = { en: "Save as a new version", de: "Als neue Fassung speichern", pl: "Zapisz jako nową wersję", cs: "Uložit jako nové znění", hu: "Mentés új változatként" }
    KIND = { en: "How it is answered", de: "Wie geantwortet wird", pl: "Sposób odpowiedzi", cs: "Způsob odpovědi", hu: "A válasz módja" }
    KIND_HINT = { en: "It cannot be changed later, so that the answers of years can be compared.", de: "Das lässt sich später nicht ändern, damit die Antworten über Jahre vergleichbar bleiben.", pl: "Nie można tego później zmienić, aby odpowiedzi z lat dało się porównać.", cs: "Později to nelze změnit, aby se odpovědi daly porovnávat v průběhu let.", hu: "Később nem módosítható, hogy az évek válaszai összehasonlíthatók maradjanak." }
    IS_SATISFACTION = { en: "Its answer stands for the member's satisfaction.", de: "Die Antwort steht für die Zufriedenheit des Mitglieds.", pl: "Odpowiedź wyraża zadowolenie członka.", cs: "Odpověď vyjadřuje spokojenost člena.", hu: "A válasz a tag elégedettségét fejezi ki." }
    question_in(language: &str) = { en: "Question ({language})", de: "Frage ({language})", pl: "Pytanie ({language})", cs: "Otázka ({language})", hu: "Kérdés ({language})" }
    choices_in(language: &str) = { en: "Choices ({language})", de: "Auswahl ({language})", pl: "Odpowiedzi do wyboru ({language})", cs: "Možnosti ({language})", hu: "Választási lehetőségek ({language})" }
    CHOICES = { en: "Choices, for questions that have some", de: "Auswahl, für Fragen mit vorgegebenen Antworten", pl: "Odpowiedzi do wyboru, jeśli pytanie je ma", cs: "Možnosti, má-li je otázka", hu: "Választási lehetőségek, ha vannak" }
    CHOICES_HINT = { en: "One on each line, in the same order in all languages.", de: "Je Zeile eine, in allen Sprachen in derselben Reihenfolge.", pl: "Po jednej w wierszu, we wszystkich językach w tej samej kolejności.", cs: "Na každém řádku jedna, ve všech jazycích ve stejném pořadí.", hu: "Soronként egy, minden nyelven ugyanabban a sorrendben." }
    OTHER_LANGUAGES = { en: "In other languages", de: "In anderen Sprachen", pl: "W innych językach", cs: "V dalších jazycích", hu: "Más nyelveken" }
    INTERVAL = { en: "How often", de: "Wie oft", pl: "Jak często", cs: "Jak často", hu: "Milyen gyakran" }
    MONTHS = { en: "Months between two talks", de: "Monate zwischen zwei Gesprächen", pl: "Liczba miesięcy między rozmowami", cs: "Počet měsíců mezi rozhovory", hu: "Hónapok két megbeszélés között" }
    NONE = { en: "No question is asked. Add one.", de: "Es wird nichts gefragt. Fügen Sie eine Frage hinzu.", pl: "Nie ma żadnego pytania. Proszę dodać pytanie.", cs: "Nic se neptáme. Přidejte otázku.", hu: "Nincs kérdés. Adjon hozzá egyet." }
}
