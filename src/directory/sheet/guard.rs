//! Keeps a cell from being taken for a formula by the program that opens the table.

/// A cell that begins like a formula gets an apostrophe in front, by which spreadsheets know
/// a text. One that has apostrophes there already gets one more, so that it can be undone.
pub fn guard(cell: &str) -> String {
    if is_risky(cell.trim_start_matches('\'')) { format!("'{cell}") } else { cell.to_owned() }
}

/// Takes the apostrophe of [`guard`] off again.
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_risky(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

fn is_risky(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_cell_begins_like_a_formula() {
        for cell in ["=1+1", "+49 3583", "-2", "@cmd", "\tx", "\rx", "'=1", "''+1", "=", "-"] {
            assert!(guard(cell).starts_with('\''), "{cell:?}");
            assert_eq!(unguard(&guard(cell)), cell);
        }
        for cell in ["", "Name", "'s-Hertogenbosch", "1+1", " =1", "'"] {
            assert_eq!((guard(cell).as_str(), unguard(cell)), (cell, cell));
        }
    }

    proptest! {
        #[test]
        fn the_guard_comes_off_again(cell in "[='+@\\-\t\ra ]{0,6}") {
            let guarded = guard(&cell);
            prop_assert_eq!(unguard(&guarded), cell.as_str());
            prop_assert!(!is_risky(&guarded));
        }
    }
}
