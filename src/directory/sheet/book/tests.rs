use super::*;
use crate::directory::sheet::read::read;
use crate::i18n::Lang;
use rust_xlsxwriter::{ExcelDateTime as Moment, Format, Formula, Workbook};
use std::io::Write;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn table(book: &mut Workbook) -> Table {
    read(&book.save_to_buffer().unwrap(), Lang::De, 0).expect("a table")
}

fn rows(table: &Table) -> Vec<Vec<&str>> {
    table.rows.iter().map(|(_, cells)| cells.iter().map(String::as_str).collect()).collect()
}

fn refusal(bytes: &[u8]) -> Problem {
    match read(bytes, Lang::De, 0) {
        Err(error) => error.problem_of("file").expect("a problem of the file").clone(),
        Ok(table) => panic!("{table:?}"),
    }
}

/// A file that is packed as workbooks are, of these parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Where the workbook is said to lie.
fn root(target: &str) -> String {
    format!(
        "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{target}\"/></Relationships>"
    )
}

/// A workbook of one sheet, with this as its shared texts and its rows.
fn bare(shared: &str, rows: &str) -> Vec<u8> {
    let types = br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
    let relations = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let book = br#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#;
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    packed(&[
        ("[Content_Types].xml", types),
        ("_rels/.rels", root("xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/sharedStrings.xml", shared.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

const ONE_TEXT: &str = "<sst><si><t>Werk</t></si></sst>";

#[test]
fn cells_say_what_the_program_shows() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (name, column) in ["Name", "PIC", "TRL", "Seit", "Um", "Ja", "Summe"].iter().zip(0_u16..) {
        sheet.write(0, column, *name).unwrap();
    }
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let hour = Format::new().set_num_format("dd.mm.yyyy hh:mm");
    sheet.write(1, 0, " Muster\u{a0}").unwrap();
    sheet.write(1, 1, 912_743_326).unwrap();
    sheet.write(1, 2, 0.1 + 0.2).unwrap();
    sheet.write_with_format(1, 3, Moment::from_ymd(2026, 11, 25).unwrap(), &day).unwrap();
    let noon = Moment::from_ymd(2026, 11, 25).unwrap().and_hms(12, 30, 0).unwrap();
    sheet.write_with_format(1, 4, noon, &hour).unwrap();
    sheet.write(1, 5, true).unwrap();
    sheet.write_formula(1, 6, Formula::new("=1+2").set_result("3")).unwrap();
    let read = table(&mut book);
    assert_eq!(rows(&read), [["Muster", "912743326", "0.3", "2026-11-25", "2026-11-25 12:30:00", "TRUE", "3"]]);
    assert_eq!((read.rows[0].0, read.sheets.len()), (2, 1));
}

#[test]
fn titles_empty_rows_and_merged_cells_are_understood() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 2, "Mitglieder 2026", &plain).unwrap();
    for (name, column) in ["Land", "Name", "Ort"].iter().zip(0_u16..) {
        sheet.write(2, column, *name).unwrap();
    }
    sheet.merge_range(3, 0, 6, 0, "Polska", &plain).unwrap();
    sheet.write(3, 1, "Erste").unwrap();
    sheet.write(5, 1, "Zweite").unwrap().write(5, 2, "Łódź").unwrap();
    sheet.write(9, 3, "daneben").unwrap();
    let read = table(&mut book);
    assert_eq!(read.headers, ["Land", "Name", "Ort"]);
    assert_eq!(rows(&read), [["Polska", "Erste", ""], ["Polska", "Zweite", "Łódź"]]);
    assert_eq!(read.rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [4, 6]);
    let told: Vec<_> = read.unread.iter().map(|unread| (unread.line, unread.problem.clone())).collect();
    assert_eq!(told, [(10, Problem::WrongWidth(4, 3))]);
}

#[test]
fn the_first_sheet_with_rows_is_taken_and_another_may_be_wanted() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Leer").unwrap();
    for name in ["Mitglieder", "Partner", "Geheim"] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, "Name").unwrap().write(1, 0, name).unwrap();
        sheet.set_hidden(name == "Geheim");
    }
    let bytes = book.save_to_buffer().unwrap();
    for (wanted, name) in [(0, "Mitglieder"), (1, "Partner"), (9, "Partner")] {
        let read = read(&bytes, Lang::De, wanted).unwrap();
        assert_eq!(
            (rows(&read), read.sheets.as_slice()),
            (vec![vec![name]], ["Mitglieder".into(), "Partner".into()].as_slice())
        );
    }
    assert_eq!(refusal(&Workbook::new().save_to_buffer().unwrap()), Problem::EmptyTable);
}

#[test]
fn a_formula_without_a_value_is_told_with_its_line() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"3\"><c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
    let read = read(&bare(ONE_TEXT, rows), Lang::De, 0).unwrap();
    assert_eq!(read.unread[0].line, 3);
    assert_eq!(read.unread[0].problem, Problem::FormulaError);
}

#[test]
fn what_is_no_workbook_is_told_by_its_kind() {
    assert_eq!(refusal(&packed(&[("holiday.txt", b"sea")])), Problem::OtherKind("ZIP".into()));
    assert_eq!(refusal(&packed(&[("mimetype", b"x"), ("content.xml", b"x")])), Problem::SpreadsheetFile);
    assert_eq!(refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 with a password"), Problem::SpreadsheetFile);
    let whole = bare(ONE_TEXT, "");
    for cut in [4, 60, whole.len() / 2, whole.len() - 30] {
        assert_eq!(refusal(&whole[..cut]), Problem::DamagedFile, "{cut}");
    }
}

#[test]
fn bombs_are_refused_before_they_are_unpacked() {
    let zeros = " ".repeat(61_000_000);
    let shared = bare(&format!("<sst>{zeros}</sst>"), "");
    assert!(shared.len() < 500_000, "it is small when it is packed");
    assert_eq!(refusal(&shared), Problem::UnpackedTooLarge(60));
    let blanks = vec![b' '; 110_000_000];
    let name = |number| format!("xl/worksheets/sheet{number}.xml");
    let (one, two, three) = (name(1), name(2), name(3));
    let types = ("[Content_Types].xml", b"<Types/>".as_slice());
    let book = ("xl/workbook.xml", b"<workbook/>".as_slice());
    let parts = [types, book, (one.as_str(), blanks.as_slice()), (&two, &blanks), (&three, &blanks)];
    assert_eq!(refusal(&packed(&parts)), Problem::UnpackedTooLarge(300), "all parts together");
    let hidden = root("xl/worksheets/sheet1.xml");
    assert_eq!(refusal(&packed(&[types, book, ("_rels/.rels", hidden.as_bytes())])), Problem::DamagedFile);
    let styles = ("xl/styles.xml", &blanks[..5_000_000]);
    assert_eq!(refusal(&packed(&[types, book, styles])), Problem::UnpackedTooLarge(4));
}

#[test]
fn memory_is_not_set_aside_for_what_is_only_claimed() {
    for count in ["99999999999999", "00000000000000000099999999", "  18446744073709551615"] {
        let shared = format!("<sst uniqueCount  =  \"{count}\"><si><t>a</t></si></sst>");
        assert_eq!(refusal(&bare(&shared, "")), Problem::DamagedFile, "{count}");
    }
    let wide: Vec<u8> = "<sst uniqueCount=\"9\"/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refusal(&bare(&String::from_utf8(wide).unwrap(), "")), Problem::DamagedFile);
}

/// A cell may lie anywhere, and many cells may share one text.
#[test]
fn far_cells_and_shared_texts_take_no_room() {
    let far = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"1048576\"><c r=\"A1048576\" t=\"s\"><v>0</v></c></row>";
    assert_eq!(read(&bare(ONE_TEXT, far), Lang::De, 0).unwrap().rows[0].0, 1_048_576);
    let wide = "<row r=\"1\"><c r=\"XFD1\" t=\"s\"><v>0</v></c></row>";
    assert_eq!(refusal(&bare(ONE_TEXT, wide)), Problem::TooManyColumns(200));
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(1_000_000));
    let many: String =
        (1..=101).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    assert_eq!(refusal(&bare(&long, &many)), Problem::UnpackedTooLarge(100));
}
