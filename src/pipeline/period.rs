//! Periods as people write them, with the precision they were given in.

use crate::directory::model::codes;
use crate::error::Problem;
use serde::{Deserialize, Serialize};
use time::{Date, Month};

codes! {
    /// Whether a period was given in months or in days; it is shown as it was entered.
    Precision { Month = "month", Day = "day" }
}

/// A project's duration; both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    pub starts_on: Date,
    /// An end given as a month means its last day.
    pub ends_on: Date,
    pub precision: Precision,
}

impl Period {
    /// Reads `05.2021 - 08.2023` or `01.07.2019 – 31.08.2022`, with a hyphen or a dash, or
    /// the ISO forms `2021-05 – 2023-08` and `2019-07-01 – 2022-08-31` with blanks around the dash.
    pub fn parse(text: &str) -> Result<Period, Problem> {
        let (start, end) = split(text.trim()).ok_or(Problem::NotAPeriod)?;
        let (start, start_precision) = parse_end(start, false).ok_or(Problem::NotAPeriod)?;
        let (end, end_precision) = parse_end(end, true).ok_or(Problem::NotAPeriod)?;
        if start_precision != end_precision {
            return Err(Problem::NotAPeriod);
        }
        if end < start {
            return Err(Problem::EndBeforeStart);
        }
        Ok(Period { starts_on: start, ends_on: end, precision: start_precision })
    }

    /// Writes the period as it is entered and shown: `05.2021 – 08.2023`.
    pub fn display(&self) -> String {
        format!("{} – {}", self.show(self.starts_on), self.show(self.ends_on))
    }

    fn show(&self, date: Date) -> String {
        let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
        match self.precision {
            Precision::Month => format!("{month:02}.{year}"),
            Precision::Day => format!("{day:02}.{month:02}.{year}"),
        }
    }
}

/// Splits at a dash. A plain hyphen only counts with blanks around it or between dotted
/// dates, because ISO dates are full of hyphens.
fn split(text: &str) -> Option<(&str, &str)> {
    for dash in ["–", "—", " - ", " bis ", " do ", " to "] {
        if let Some((start, end)) = text.split_once(dash) {
            return Some((start.trim(), end.trim()));
        }
    }
    let (start, end) = text.split_once('-')?;
    (start.contains('.') && !end.contains('-')).then(|| (start.trim(), end.trim()))
}

fn parse_end(text: &str, is_end: bool) -> Option<(Date, Precision)> {
    let numbers = |separator| -> Option<Vec<i32>> {
        text.split(separator)
            .map(|part| {
                let part = part.trim();
                if part.is_empty() || part.len() > 4 || !part.bytes().all(|b| b.is_ascii_digit()) {
                    None
                } else {
                    part.parse().ok()
                }
            })
            .collect()
    };
    let (year, month, day) = if text.contains('.') {
        match numbers('.')?[..] {
            [month, year] => (year, month, None),
            [day, month, year] => (year, month, Some(day)),
            _ => return None,
        }
    } else {
        match numbers('-')?[..] {
            [year, month] => (year, month, None),
            [year, month, day] => (year, month, Some(day)),
            _ => return None,
        }
    };
    if !(1900..=2200).contains(&year) {
        return None;
    }
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let precision = if day.is_some() { Precision::Day } else { Precision::Month };
    let day = match day {
        Some(day) => u8::try_from(day).ok()?,
        None if is_end => month.length(year),
        None => 1,
    };
    Date::from_calendar_date(year, month, day).ok().map(|date| (date, precision))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    #[test]
    fn periods_of_the_fact_sheets_are_read() {
        let months = Period::parse("05.2021 - 08.2023").unwrap();
        assert_eq!((months.starts_on, months.ends_on), (date!(2021 - 05 - 01), date!(2023 - 08 - 31)));
        assert_eq!(months.precision, Precision::Month);
        let days = Period::parse("01.07.2019 – 31.08.2022").unwrap();
        assert_eq!((days.starts_on, days.ends_on), (date!(2019 - 07 - 01), date!(2022 - 08 - 31)));
        assert_eq!(days.display(), "01.07.2019 – 31.08.2022");
        assert_eq!(Period::parse("05.2021-08.2023").unwrap(), months);
        assert_eq!(Period::parse("2019-07-01 – 2022-08-31").unwrap(), days);
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "2021",
            "05.2021",
            "13.2021 - 01.2022",
            "05.2021 - 31.08.2023",
            "30.02.2021 - 01.03.2021",
            "a - b",
            "05.21 - 08.23",
        ] {
            assert_eq!(Period::parse(text), Err(Problem::NotAPeriod), "{text}");
        }
        assert_eq!(Period::parse("08.2023 - 05.2021"), Err(Problem::EndBeforeStart));
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(start in 2_415_021i32..2_488_000, length in 0i32..4000, by_month: bool) {
            let mut period = Period {
                starts_on: Date::from_julian_day(start).unwrap(),
                ends_on: Date::from_julian_day(start + length).unwrap(),
                precision: if by_month { Precision::Month } else { Precision::Day },
            };
            if by_month {
                period.starts_on = period.starts_on.replace_day(1).unwrap();
                period.ends_on = period.ends_on.replace_day(period.ends_on.month().length(period.ends_on.year())).unwrap();
            }
            prop_assert_eq!(Period::parse(&period.display()), Ok(period));
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in ".*") {
            let _ = Period::parse(&text);
        }
    }
}
