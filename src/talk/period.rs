//! Periods over which talks are evaluated: years, half-years and quarters.

use crate::directory::model::codes;
use serde::{Deserialize, Serialize};
use time::{Date, Month};

codes! {
    /// How long a period is.
    Length { Year = "year", Half = "half", Quarter = "quarter" }
}

impl Length {
    /// So many of them make a year.
    fn in_a_year(self) -> i32 {
        match self {
            Length::Year => 1,
            Length::Half => 2,
            Length::Quarter => 4,
        }
    }
}

/// A year, or one of its halves or quarters, which are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    pub year: i32,
    pub length: Length,
    pub number: i32,
}

/// The years that an address may name; what lies outside is a typing error.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2200;

impl Period {
    /// The period of this length in which a day lies.
    pub fn of(day: Date, length: Length) -> Period {
        let months = 12 / length.in_a_year();
        Period { year: day.year(), length, number: (i32::from(u8::from(day.month())) - 1) / months + 1 }
    }

    /// Reads `2026`, `2026-H1` or `2026-Q3`, as it stands in addresses.
    pub fn parse(code: &str) -> Option<Period> {
        let (year, part) = code.split_once('-').map_or((code, None), |(year, part)| (year, Some(part)));
        let year: i32 = year.parse().ok().filter(|year| YEARS.contains(year))?;
        let (length, number) = match part {
            None => (Length::Year, 1),
            Some(part) => {
                let length = if part.starts_with('H') { Length::Half } else { Length::Quarter };
                (length, part.strip_prefix(['H', 'Q'])?.parse().ok()?)
            }
        };
        (1..=length.in_a_year()).contains(&number).then_some(Period { year, length, number })
    }

    pub fn code(self) -> String {
        match self.length {
            Length::Year => self.year.to_string(),
            Length::Half => format!("{}-H{}", self.year, self.number),
            Length::Quarter => format!("{}-Q{}", self.year, self.number),
        }
    }

    /// The period so many before (negative) or behind this one.
    pub fn shifted(self, by: i32) -> Period {
        let count = self.length.in_a_year();
        let place = self.year * count + self.number - 1 + by;
        Period { year: place.div_euclid(count), number: place.rem_euclid(count) + 1, ..self }
    }

    pub fn before(self) -> Period {
        self.shifted(-1)
    }

    pub fn first_day(self) -> Date {
        let month = (self.number - 1) * (12 / self.length.in_a_year()) + 1;
        let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok()).unwrap_or(Month::January);
        Date::from_calendar_date(self.year, month, 1).unwrap_or(Date::MIN)
    }

    pub fn last_day(self) -> Date {
        self.shifted(1).first_day().previous_day().unwrap_or(Date::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn periods_are_read_as_they_are_written() {
        for code in ["2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q4"] {
            assert_eq!(Period::parse(code).map(Period::code).as_deref(), Some(code));
        }
        for code in ["", "26", "2026-", "2026-H3", "2026-Q0", "2026-Q5", "2026-X1", "2026-1", "9999", "2026-Hx"] {
            assert_eq!(Period::parse(code), None, "{code}");
        }
    }

    #[test]
    fn a_period_begins_and_ends_with_its_months() {
        let days = |code| Period::parse(code).map(|period| (period.first_day(), period.last_day())).unwrap();
        assert_eq!(days("2026"), (date!(2026 - 01 - 01), date!(2026 - 12 - 31)));
        assert_eq!(days("2026-H2"), (date!(2026 - 07 - 01), date!(2026 - 12 - 31)));
        assert_eq!(days("2024-Q1"), (date!(2024 - 01 - 01), date!(2024 - 03 - 31)));
    }

    #[test]
    fn the_period_before_the_first_is_the_last_of_the_year_before() {
        let before = |code| Period::parse(code).unwrap().before().code();
        assert_eq!(before("2026"), "2025");
        assert_eq!(before("2026-H1"), "2025-H2");
        assert_eq!(before("2026-Q3"), "2026-Q2");
        assert_eq!(Period::of(date!(2026 - 11 - 28), Length::Quarter).code(), "2026-Q4");
        assert_eq!(Period::of(date!(2026 - 06 - 30), Length::Half).code(), "2026-H1");
    }
}
