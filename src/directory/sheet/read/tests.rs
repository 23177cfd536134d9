use super::*;
use encoding_rs::{WINDOWS_1250, WINDOWS_1252};
use proptest::prelude::*;

fn table(text: &str) -> Table {
    read(text.as_bytes(), Lang::De, 0).expect("a table")
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

#[test]
fn every_separator_is_recognised() {
    for separator in [";", ",", "\t", "|"] {
        let text = format!("Name{separator}Ort\nMuster{separator}Zittau\nWerk{separator}Görlitz\n");
        let read = table(&text);
        assert_eq!(read.headers, ["Name", "Ort"], "{separator:?}");
        assert_eq!(rows(&read), [["Muster", "Zittau"], ["Werk", "Görlitz"]], "{separator:?}");
    }
    let read = table("sep=|\nName|Ort\nA;B|C\n");
    assert_eq!((rows(&read), read.rows[0].0), (vec![vec!["A;B", "C"]], 3));
    assert_eq!(table("Name\nMuster\n").headers, ["Name"], "one column needs none");
}

#[test]
fn commas_in_a_name_are_no_separator() {
    let read = table("Name;Ort\nMeier, Schulze, Söhne;Zittau\nA, B, C;Görlitz\n");
    assert_eq!(rows(&read)[0], ["Meier, Schulze, Söhne", "Zittau"]);
}

#[test]
fn quotes_keep_separators_lines_and_quotes() {
    let read = table("Name;Text\r\n\"Werk; \"\"Nord\"\"\";\"zwei\r\nZeilen\"\r\nB;c\r\n");
    assert_eq!(rows(&read), [["Werk; \"Nord\"", "zwei\nZeilen"], ["B", "c"]]);
    assert_eq!(read.rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 4]);
}

#[test]
fn every_encoding_is_read() {
    let text = "Název;Miejscowość\nŽďár nad Sázavou;Łódź\n";
    let utf16 = |bytes: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
    };
    let marked = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
    let windows = WINDOWS_1250.encode(text).0.into_owned();
    let files = [
        text.as_bytes().to_vec(),
        marked,
        utf16(u16::to_le_bytes, [0xff, 0xfe]),
        utf16(u16::to_be_bytes, [0xfe, 0xff]),
        windows,
    ];
    for (number, bytes) in files.iter().enumerate() {
        let read = read(bytes, Lang::Pl, 0).expect("a table");
        assert_eq!(read.headers, ["Název", "Miejscowość"], "{number}");
        assert_eq!(rows(&read), [["Žďár nad Sázavou", "Łódź"]], "{number}");
    }
    let german = WINDOWS_1252.encode("Straße;Größe\nä;ö\n").0.into_owned();
    assert_eq!(read(&german, Lang::De, 0).expect("a table").headers, ["Straße", "Größe"]);
}

#[test]
fn empty_lines_are_skipped_and_wrong_ones_told() {
    let read = table("\n;;\nName;Ort\n\nA;B\n;\nC\nD;E;F\nG;H;;\n");
    assert_eq!(rows(&read), [["A", "B"], ["G", "H"]]);
    let told: Vec<_> = read.unread.iter().map(|unread| (unread.line, unread.problem.clone())).collect();
    assert_eq!(told, [(7, Problem::WrongWidth(1, 2)), (8, Problem::WrongWidth(3, 2))]);
    let long = table(&format!("Name\nA\n{}\n", "x".repeat(20_001)));
    assert_eq!(long.unread, [UnreadLine { line: 3, problem: Problem::TooLong(20_000) }]);
}

#[test]
fn what_is_no_table_is_refused_with_a_reason() {
    assert_eq!(refusal(b"PK\x03\x04 the beginning of a workbook"), Problem::DamagedFile);
    assert_eq!(refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Problem::SpreadsheetFile);
    let others =
        [(b"%PDF-1.7".as_slice(), "PDF"), (b"\x89PNG\r\n", "PNG"), (b"\xff\xd8\xff\xe0", "JPEG"), (b"GIF89a", "GIF")];
    for (magic, kind) in others {
        assert_eq!(refusal(magic), Problem::OtherKind(kind.into()));
    }
    assert_eq!(refusal(b"Name;Ort\nA\0;B\n"), Problem::NotATable);
    for empty in ["", "\n\n", ";;\n", "Name;Ort\n"] {
        assert_eq!(refusal(empty.as_bytes()), Problem::EmptyTable, "{empty:?}");
    }
    assert_eq!(refusal(format!("{}\nx\n", "a;".repeat(201) + "b").as_bytes()), Problem::TooManyColumns(200));
    assert_eq!(refusal(format!("Name\n{}", "x\n".repeat(100_001)).as_bytes()), Problem::TooManyRows(100_000));
}

proptest! {
    /// Whatever the bytes are, they are a table or refused, and no row is wider than the names.
    #[test]
    fn nothing_that_is_uploaded_breaks_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(table) = read(&bytes, Lang::Cs, 0) {
            prop_assert!(table.rows.iter().all(|(_, cells)| cells.len() == table.headers.len()));
        }
    }

    /// Cells come back as they were written, but for blanks around them.
    #[test]
    fn what_is_written_is_read(cells in proptest::collection::vec("[a-zß\";,|\n]{1,9}", 3)) {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        writer.write_record(["a", "b", "c"]).unwrap();
        writer.write_record(["1", "2", "3"]).unwrap();
        writer.write_record(&cells).unwrap();
        let bytes = writer.into_inner().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let read = read(text.as_bytes(), Lang::De, 0).unwrap();
        let wanted: Vec<String> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        if wanted.iter().any(|cell| !cell.is_empty()) {
            prop_assert_eq!(&read.rows[1].1, &wanted);
        }
    }
}
