//! What a file really is, by its content, whatever its name says.

use crate::error::{Error, Problem, Result};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The kinds that are taken: endings of their names, and the type that is told to browsers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Pdf,
    Docx,
    Xlsx,
    Odt,
    Ods,
    Png,
    Jpeg,
    Text,
    Csv,
}

impl Kind {
    /// The kind that a file's name claims.
    pub fn of_name(name: &str) -> Option<Kind> {
        let (stem, ending) = name.rsplit_once('.')?;
        let kind = match ending.to_ascii_lowercase().as_str() {
            "pdf" => Kind::Pdf,
            "docx" => Kind::Docx,
            "xlsx" => Kind::Xlsx,
            "odt" => Kind::Odt,
            "ods" => Kind::Ods,
            "png" => Kind::Png,
            "jpg" | "jpeg" => Kind::Jpeg,
            "txt" => Kind::Text,
            "csv" => Kind::Csv,
            _ => return None,
        };
        (!stem.is_empty()).then_some(kind)
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Pdf => "application/pdf",
            Kind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Kind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Kind::Odt => ODT,
            Kind::Ods => ODS,
            Kind::Png => "image/png",
            Kind::Jpeg => "image/jpeg",
            Kind::Text => "text/plain",
            Kind::Csv => "text/csv",
        }
    }

    fn is_in(self, bytes: &[u8]) -> bool {
        match self {
            Kind::Pdf => bytes.starts_with(b"%PDF-"),
            Kind::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            Kind::Jpeg => bytes.starts_with(b"\xff\xd8\xff"),
            Kind::Docx => is_office(bytes, "word/document.xml"),
            Kind::Xlsx => is_office(bytes, "xl/workbook.xml"),
            Kind::Odt => is_open_document(bytes, ODT),
            Kind::Ods => is_open_document(bytes, ODS),
            Kind::Text | Kind::Csv => is_plain_text(bytes),
        }
    }
}

const ODT: &str = "application/vnd.oasis.opendocument.text";
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Files that consist of text and are something else all the same.
const OTHER_TEXTS: [&[u8]; 3] = [b"%PDF-", b"{\\rtf", b"%!PS"];

/// What a file is, if its name and its content agree and it is a kind that is taken.
pub fn check(name: &str, bytes: &[u8]) -> Result<Kind> {
    let refuse = |problem| Err(Error::field("file", problem));
    if bytes.is_empty() {
        return refuse(Problem::NoFile);
    }
    match Kind::of_name(name) {
        None => refuse(Problem::NotADocument),
        Some(kind) if kind.is_in(bytes) => Ok(kind),
        Some(_) => refuse(Problem::OtherThanNamed(name.to_owned())),
    }
}

/// A document of an office program with this part, and without macros. Only the list of the parts
/// is read, so however much is packed in them is no matter.
fn is_office(bytes: &[u8], part: &str) -> bool {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let names = archive.file_names().map(|name| name.map(|name| name.into_owned())).collect::<Result<Vec<_>, _>>();
    let Ok(names) = names else { return false };
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let has_macros = names.iter().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin"));
    has("[Content_Types].xml") && has(part) && !has_macros
}

/// A document whose part `mimetype` says this and no more.
fn is_open_document(bytes: &[u8], kind: &str) -> bool {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let Ok(part) = archive.by_name("mimetype") else { return false };
    let mut said = String::new();
    part.take(kind.len() as u64 + 2).read_to_string(&mut said).is_ok() && said.trim_end() == kind
}

/// Text in any usual encoding: no signs that nobody types. UTF-16 says that it is by its first sign.
fn is_plain_text(bytes: &[u8]) -> bool {
    if OTHER_TEXTS.iter().any(|start| bytes.starts_with(start)) {
        return false;
    }
    let wide: Option<fn([u8; 2]) -> u16> = match bytes {
        [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
        _ => None,
    };
    match wide {
        Some(read) => {
            bytes.len().is_multiple_of(2) && bytes.chunks_exact(2).all(|pair| !is_control(read([pair[0], pair[1]])))
        }
        None => bytes.iter().all(|byte| !is_control(u16::from(*byte))),
    }
}

fn is_control(sign: u16) -> bool {
    sign < 0x20 && !matches!(sign, 0x09 | 0x0a | 0x0c | 0x0d)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(content.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn problem(name: &str, bytes: &[u8]) -> Problem {
        check(name, bytes).expect_err(name).problem_of("file").expect("a problem of the file").clone()
    }

    #[test]
    fn what_is_what_its_name_says_is_taken() {
        let docx = packed(&[("[Content_Types].xml", "x"), ("word/document.xml", "x")]);
        let xlsx = packed(&[("[Content_Types].xml", "x"), ("xl/workbook.xml", "x")]);
        let (odt, ods) = (packed(&[("mimetype", ODT)]), packed(&[("mimetype", ODS)]));
        for (name, bytes, kind) in [
            ("Plan.PDF", b"%PDF-1.7\n\0\x01".as_slice(), Kind::Pdf),
            ("a.docx", docx.as_slice(), Kind::Docx),
            ("a.xlsx", xlsx.as_slice(), Kind::Xlsx),
            ("a.odt", odt.as_slice(), Kind::Odt),
            ("a.ods", ods.as_slice(), Kind::Ods),
            ("a.png", b"\x89PNG\r\n\x1a\n...".as_slice(), Kind::Png),
            ("a.b.jpeg", b"\xff\xd8\xff\xe0".as_slice(), Kind::Jpeg),
            ("a.txt", "Grüße,\r\n\tŁódź\n".as_bytes(), Kind::Text),
            ("a.txt", b"Gr\xfc\xdfe".as_slice(), Kind::Text),
            ("a.csv", b"\xff\xfea\0;\0b\0".as_slice(), Kind::Csv),
        ] {
            assert_eq!(check(name, bytes), Ok(kind), "{name}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        let docx = packed(&[("[Content_Types].xml", "x"), ("word/document.xml", "x")]);
        let macros = packed(&[("[Content_Types].xml", "x"), ("word/document.xml", "x"), ("word/vbaProject.bin", "x")]);
        for name in ["x.html", "x.svg", "x.exe", "x.docm", "x", ".pdf", "x.pdf.js", ""] {
            assert_eq!(problem(name, b"%PDF-1.7"), Problem::NotADocument, "{name}");
        }
        for (name, bytes) in [
            ("a.pdf", b"<html>".as_slice()),
            ("a.png", b"%PDF-1.7".as_slice()),
            ("a.jpg", b"\x89PNG\r\n\x1a\n".as_slice()),
            ("a.xlsx", docx.as_slice()),
            ("a.odt", docx.as_slice()),
            ("a.docx", macros.as_slice()),
            ("a.docx", b"PK\x03\x04 cut off".as_slice()),
            ("a.txt", b"MZ\0\x01".as_slice()),
            ("a.txt", b"%PDF-1.7".as_slice()),
            ("a.csv", b"{\\rtf1".as_slice()),
            ("a.csv", b"\xff\xfea".as_slice()),
        ] {
            assert_eq!(problem(name, bytes), Problem::OtherThanNamed(name.into()));
        }
        assert_eq!(problem("a.txt", b"".as_slice()), Problem::NoFile);
    }
}
