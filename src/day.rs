//! Days as people and browsers write them.

use crate::error::{Checks, Problem};
use time::{Date, Month};

/// The years a form may name; what lies outside is a typing error.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Reads a day as browsers send it (`2027-02-15`) or as people write it: `15.02.2027`, in
/// Hungarian `2027. 02. 15.`; spaces do not matter.
pub fn read_day(text: &str) -> Result<Date, Problem> {
    let parts: Vec<i32> = text
        .trim()
        .trim_end_matches('.')
        .split(['-', '.'])
        .map(|part| part.trim().parse().map_err(|_| Problem::NotADate))
        .collect::<Result<_, _>>()?;
    let (year, month, day) = match parts[..] {
        [year, month, day] if YEARS.contains(&year) => (year, month, day),
        [day, month, year] if YEARS.contains(&year) && text.contains('.') => (year, month, day),
        _ => return Err(Problem::NotADate),
    };
    let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok());
    let date =
        month.zip(u8::try_from(day).ok()).and_then(|(month, day)| Date::from_calendar_date(year, month, day).ok());
    date.ok_or(Problem::NotADate)
}

/// Reads the day of a field that may be empty; what cannot be read is noted.
pub fn check_day(checks: &mut Checks, field: &str, text: &str) -> Option<Date> {
    if text.trim().is_empty() { None } else { checks.parsed(field, read_day(text)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn days_are_read_as_five_languages_write_them() {
        for text in ["2027-02-15", "15.02.2027", "15. 2. 2027", "2027. 02. 15.", " 2027.2.15 "] {
            assert_eq!(read_day(text), Ok(date!(2027 - 02 - 15)), "{text}");
        }
        for text in ["", "soon", "2027-02-30", "15.02", "0001-01-01", "2027-02-15-1", "15-02-2027", "1.2.3"] {
            assert_eq!(read_day(text), Err(Problem::NotADate), "{text}");
        }
    }
}
