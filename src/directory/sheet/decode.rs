//! From the bytes of a file to text: what is no table of text is refused with a hint.

use crate::error::{Error, Problem, Result};
use crate::i18n::Lang;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

/// What files begin with that are no text, and how people call their kind.
const KNOWN: [(&[u8], &str); 9] = [
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"RIFF", "RIFF"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf", "7Z"),
    (b"Rar!", "RAR"),
];

/// The text of a file. Without a mark at its beginning it is UTF-8, or else what Windows
/// programs write in the alliance's part of Europe.
pub fn decode(bytes: &[u8], language: Lang) -> Result<String> {
    if let Some((_, kind)) = KNOWN.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(Error::field("file", Problem::OtherKind((*kind).to_owned())));
    }
    let (encoding, length) = Encoding::for_bom(bytes).unwrap_or((unmarked(bytes, language), 0));
    let (text, _, broken) = encoding.decode(&bytes[length..]);
    // No database keeps the character NUL, and no table of text has it.
    let is_marked = encoding == UTF_8 || encoding == UTF_16LE || encoding == UTF_16BE;
    if text.contains('\0') || broken && is_marked {
        return Err(Error::field("file", Problem::NotATable));
    }
    Ok(text.into_owned())
}

fn unmarked(bytes: &[u8], language: Lang) -> &'static Encoding {
    match language {
        _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
        Lang::Pl | Lang::Cs | Lang::Hu => WINDOWS_1250,
        Lang::En | Lang::De => WINDOWS_1252,
    }
}
