//! Folding: the form of a word in which "Łódź", "ŁÓDŹ" and "lodz" are one.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text for comparison: lower case, compatibility decomposition (NFKD),
/// marks stripped, and the letters Unicode does not decompose spelled out
/// (ł → l, ß → ss, ø → o, đ → d, æ → ae, œ → oe, þ → th, ı → i).
pub fn fold(text: &str) -> String {
    // Most words are plain ASCII; they skip the Unicode tables.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    // Lower case comes twice: before decomposition for "İ", after it for
    // compatibility characters such as "℃" that decompose into capitals.
    for letter in text.chars().flat_map(char::to_lowercase).nfkd() {
        if is_combining_mark(letter) {
            continue;
        }
        match letter {
            'ł' => folded.push('l'),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ŋ' => folded.push('n'),
            other => folded.extend(other.to_lowercase()),
        }
    }
    folded
}

/// The folded words of a text in their order: runs of letters and digits of two
/// characters or more, and single digits. A single letter would vanish, so it
/// stays with its neighbour: "R&D" and "F+E" are words, and "E-Mobilität" is
/// the word "emobilitat".
pub fn tokens(text: &str) -> impl Iterator<Item = String> {
    words(text).map(|(_, token)| token)
}

/// Like [`tokens`], with each token's own spelling in the text beside it.
pub fn words(text: &str) -> impl Iterator<Item = (&str, String)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find(is_word_character)?;
            let word = leading_word(&rest[start..]);
            rest = &rest[start + word.len()..];
            let token = match word.as_bytes().get(1) {
                Some(b'-') => fold(&word.replacen('-', "", 1)),
                _ => fold(word),
            };
            if is_token(&token) {
                return Some((word, token));
            }
        }
    })
}

/// The letter of a text that is nothing else: the beginning of a word that somebody types.
pub fn first_letter(text: &str) -> Option<String> {
    let mut letters = text.trim().chars();
    let letter = letters.next().filter(|letter| letter.is_alphabetic())?;
    letters.next().is_none().then(|| fold(letter.encode_utf8(&mut [0; 4])))
}

/// Whether a token is one of the commonest little words of the five languages.
/// They say nothing about a document: a query does not insist on them and the
/// ranking does not count them.
pub fn is_stop_word(token: &str) -> bool {
    STOP_WORDS.binary_search(&token).is_ok()
}

fn is_word_character(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter)
}

/// The word a text begins with; the text must begin with a word character.
fn leading_word(text: &str) -> &str {
    let end = end_of_word(text);
    if text[..end].chars().count() == 1 {
        let mut letters = text[end..].chars();
        let joint = letters.next();
        let second = end_of_word(letters.as_str());
        let length = letters.as_str()[..second].chars().count();
        let joined = match joint {
            Some('&' | '+') => length == 1,
            // Only ASCII letters are met here in practice, and `words` relies on
            // the hyphen being the second byte.
            Some('-') => length >= 3 && end == 1,
            _ => false,
        };
        if joined {
            return &text[..end + 1 + second];
        }
    }
    &text[..end]
}

fn end_of_word(text: &str) -> usize {
    text.find(|letter| !is_word_character(letter)).unwrap_or(text.len())
}

fn is_token(token: &str) -> bool {
    let mut letters = token.chars();
    match (letters.next(), letters.next()) {
        (Some(_), Some(_)) => true,
        (Some(only), None) => only.is_numeric(),
        (None, _) => false,
    }
}

/// Folded and sorted, so that a binary search finds them.
#[rustfmt::skip]
const STOP_WORDS: &[&str] = &[
    "about", "aby", "ako", "ale", "all", "als", "altal", "an", "and", "andere", "anderen", "ani", "any", "are",
    "as", "at", "auch", "auf", "aus", "az", "be", "bei", "beide", "beim", "bez", "bis", "both", "by", "byl",
    "byla", "byt", "csak", "das", "day", "days", "de", "dem", "den", "der", "des", "die", "dla", "dni",
    "do", "drei", "durch", "dva", "dwa", "dzien", "ein", "eine", "einem", "einen", "einer", "eines", "es",
    "est", "et", "etwa", "ev", "evek", "ez", "ezt", "for", "from", "fur", "gegen", "harom", "has", "have",
    "het", "hogy", "honap", "honapok", "ich", "if", "igy", "ihr", "im", "in", "inne", "into", "is", "ist",
    "its", "jahr", "jahre", "jahren", "jak", "jako", "je", "jego", "jeho", "jej", "jeji", "jest", "jine",
    "jsme", "jsou", "kb", "kde", "ke", "kein", "ket", "kis", "klein", "kleine", "kleinen", "kter", "ktera",
    "ktere", "ktery", "ktora", "ktore", "ktory", "la", "lat", "lata", "le", "let", "lub", "mala", "male",
    "maly", "man", "mas", "meg", "mehr", "mely", "mesic", "mesice", "mesicu", "miesiac", "miesiace", "miesiecy",
    "mit", "monat", "monate", "monaten", "month", "months", "more", "mozna", "na", "nach", "nad", "nap", "nas",
    "nasz", "nasze", "ne", "nebo", "nelkul", "nem", "neu", "neue", "neuen", "neuer", "neues", "new", "nicht",
    "nie", "noch", "not", "nova", "nove", "novy", "novych", "nowa", "nowe", "nowy", "nowych", "ob", "od",
    "oder", "of", "ohne", "okoli", "okolo", "on", "or", "oraz", "other", "our", "po", "pod", "pre", "pri",
    "pro", "przez", "przy", "que", "rok", "roku", "roky", "rund", "sa", "se", "sein", "si", "sich", "sie",
    "sind", "small", "sou", "sowie", "su", "szamara", "ta", "tag", "tage", "tak", "te", "tego", "ten", "that",
    "the", "their", "this", "three", "to", "tobb", "tri", "trzy", "two", "tyden", "tydnu", "tydzien", "tygodni",
    "tym", "uber", "uj", "um", "und", "unser", "unsere", "unter", "uzywa", "vagy", "van", "ve", "vice", "vom",
    "von", "vor", "was", "we", "week", "weeks", "wenn", "werden", "which", "wie", "wiecej", "will", "wir",
    "wird", "with", "without", "woche", "wochen", "year", "years", "za", "ze", "zu", "zum", "zur", "zwei",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_the_letters_of_the_five_languages() {
        assert_eq!(fold("Łódź Straße Žďár ÉPÍTŐIPAR Ærø cœur Đuro"), "lodz strasse zdar epitoipar aero coeur duro");
        assert_eq!(fold("u\u{308}ber ﬁn ⅷ"), "uber fin viii");
    }

    #[test]
    fn splits_into_words() {
        let words: Vec<_> = tokens("Die KI-gestützte F&E, 3D-Druck (5 m) – a b+r AT&T x E-Mobilität").collect();
        assert_eq!(words, ["die", "ki", "gestutzte", "f&e", "3d", "druck", "5", "b+r", "at", "emobilitat"]);
        assert_eq!(tokens(" – a & ").count(), 0);
    }

    #[test]
    fn keeps_the_spelling_beside_the_token() {
        let words: Vec<_> = words("Přesné měření").collect();
        assert_eq!(words, [("Přesné", "presne".to_owned()), ("měření", "mereni".to_owned())]);
    }

    #[test]
    fn stop_words_are_folded_and_sorted() {
        assert!(STOP_WORDS.is_sorted());
        assert!(STOP_WORDS.iter().all(|word| fold(word) == **word));
        assert!(is_stop_word("fur") && !is_stop_word("energie"));
    }
}
