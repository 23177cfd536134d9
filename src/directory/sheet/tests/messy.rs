//! Tables as people send them. Each file that is generated here has the same two rows, and is
//! either read as these, with the lines that are left out, or refused with a reason.

use crate::directory::sheet::read::{Table, read};
use crate::error::Problem;
use crate::i18n::Lang;
use encoding_rs::{UTF_8, WINDOWS_1250};
use rust_xlsxwriter::{Format, Formula, Workbook};

const CELLS: [[&str; 3]; 3] =
    [["Name", "Ort", "Telefon"], ["Žďár; \"Werk\", Nord", "Łódź", "+49 3583"], ["Gießerei\nSüd", "Görlitz", "tel. 48"]];

/// A separator, what ends lines, whether every cell has quotes.
type Shape = (char, &'static str, bool);

fn shapes() -> Vec<Shape> {
    let mut all = Vec::new();
    for separator in [';', ',', '\t', '|'] {
        for end in ["\n", "\r\n", "\r"] {
            all.extend([(separator, end, true), (separator, end, false)]);
        }
    }
    all
}

fn quoted(cell: &str, (separator, _, always): Shape) -> String {
    let needs = always || cell.contains([separator, '"', '\n', '\r']);
    if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// What stands around the rows: nothing, empty lines, a broken line at the end, and so on.
const MESSES: [&str; 5] = ["none", "empty lines", "a short line", "a wide line", "trailing separators"];

fn text(shape: Shape, mess: &str) -> String {
    let (separator, end, _) = shape;
    let mut lines: Vec<String> =
        CELLS.iter().map(|row| row.map(|cell| quoted(cell, shape)).join(&separator.to_string())).collect();
    match mess {
        "empty lines" => {
            lines.insert(1, String::new());
            lines.insert(0, separator.to_string().repeat(2));
        }
        "a short line" => lines.push(quoted("halb", shape)),
        "a wide line" => {
            lines.push([quoted("zu breit", shape), "a".into(), "b".into(), "c".into()].join(&separator.to_string()))
        }
        "trailing separators" => lines.iter_mut().skip(1).for_each(|line| line.push(separator)),
        _ => {}
    }
    lines.join(end) + end
}

fn encodings(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let wide = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
    };
    // The letter ß is in both code pages, Ł only in the eastern one.
    vec![
        ("utf-8", UTF_8.encode(text).0.into_owned()),
        ("utf-8 with a mark", format!("\u{feff}{text}").into_bytes()),
        ("utf-16", wide(u16::to_le_bytes)),
        ("utf-16, the other way round", wide(u16::to_be_bytes)),
        ("windows-1250", WINDOWS_1250.encode(text).0.into_owned()),
    ]
}

/// Whether a table says what it should, and names as many lines that are left out.
fn is_right(table: &Table, left_out: usize, said: &str) {
    let rows: Vec<&[String]> = table.rows.iter().map(|(_, cells)| cells.as_slice()).collect();
    let wanted: Vec<Vec<String>> = CELLS[1..].iter().map(|row| row.map(str::to_owned).to_vec()).collect();
    assert_eq!(table.headers, CELLS[0], "{said}");
    assert_eq!(rows, wanted, "{said}");
    assert_eq!(table.unread.len(), left_out, "{said}: {:?}", table.unread);
    assert!(table.unread.iter().all(|unread| unread.line > 1), "{said}: {:?}", table.unread);
}

#[test]
fn every_text_is_read_whatever_program_wrote_it() {
    let mut files = 0;
    for shape in shapes() {
        for mess in MESSES {
            for (encoding, bytes) in encodings(&text(shape, mess)) {
                let said = format!("{encoding}, {shape:?}, {mess}");
                let table = read(&bytes, Lang::Pl, 0).unwrap_or_else(|error| panic!("{said}: {error}"));
                is_right(&table, usize::from(mess.ends_with("line")), &said);
                files += 1;
            }
        }
    }
    assert!(files >= 200, "{files}");
}

/// A workbook with the rows from this place on, cells merged or not, and one row with an error.
fn workbook(top: u32, left: u16, is_merged: bool, has_formulas: bool, gap: u32) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    if is_merged && top > 0 {
        sheet.merge_range(0, left, 0, left + 2, "Unsere Mitglieder", &Format::new()).unwrap();
    }
    for (cells, place) in CELLS.iter().zip(0_u32..) {
        let row = top + place + if place > 0 { gap } else { 0 };
        for (cell, column) in cells.iter().zip(left..) {
            match has_formulas && place > 0 {
                true => sheet.write_formula(row, column, Formula::new("=A1").set_result(*cell)).unwrap(),
                false => sheet.write_string(row, column, *cell).unwrap(),
            };
        }
    }
    sheet.write_string(top + 5 + gap, left + 3, "daneben").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn every_workbook_is_read_wherever_its_table_stands() {
    for top in [0, 1, 4] {
        for (is_merged, has_formulas) in [(false, false), (true, false), (false, true), (true, true)] {
            for gap in [0, 3] {
                let said = format!("{top} {is_merged} {has_formulas} {gap}");
                let table = read(&workbook(top, 0, is_merged, has_formulas, gap), Lang::De, 0).expect(&said);
                is_right(&table, 1, &said);
            }
        }
    }
}

/// Bytes that are cut off, or changed in one place, are a table or a problem of the file.
#[test]
fn what_is_cut_off_or_broken_is_read_or_refused_with_a_reason() {
    let whole = workbook(1, 0, true, true, 1);
    let mut refused = 0;
    for step in 0..120 {
        let place = whole.len() * step / 120;
        let mut broken = whole.clone();
        broken[place] ^= 0x5a;
        for file in [&whole[..place], &broken] {
            match read(file, Lang::Cs, 0) {
                Ok(table) => assert!(table.rows.iter().all(|(_, cells)| cells.len() == table.headers.len())),
                Err(error) => {
                    assert!(error.problem_of("file").is_some(), "{step}: {error:?}");
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 100, "{refused}");
    assert_eq!(read(&whole[..40], Lang::Cs, 0).unwrap_err().problem_of("file"), Some(&Problem::DamagedFile));
}
