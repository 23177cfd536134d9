//! How long ago a profile was confirmed, as people ask for it.

use super::model::codes;
use serde::{Deserialize, Serialize};
use time::{Date, Month};

codes! {
    /// Within so many months, before that, or not at all since it was brought in. The spans lie
    /// in each other: what was confirmed within three months was so within six.
    Freshness {
        ThreeMonths = "three_months", SixMonths = "six_months", TwelveMonths = "twelve_months", Older = "older",
        Never = "never",
    }
}

impl Freshness {
    /// The spans into which the day of a confirmation falls.
    pub fn spans(confirmed: Option<Date>, today: Date) -> impl Iterator<Item = Freshness> {
        let within = move |span: &Freshness| match (span.months(), confirmed) {
            (Some(months), Some(day)) => day >= months_before(today, months),
            (None, Some(day)) => *span == Freshness::Older && day < months_before(today, 12),
            (_, None) => *span == Freshness::Never,
        };
        Freshness::ALL.iter().copied().filter(move |span| within(span))
    }

    fn months(self) -> Option<u8> {
        match self {
            Freshness::ThreeMonths => Some(3),
            Freshness::SixMonths => Some(6),
            Freshness::TwelveMonths => Some(12),
            Freshness::Older | Freshness::Never => None,
        }
    }
}

/// The same day some months earlier, or the last day of that month where it is shorter.
fn months_before(day: Date, months: u8) -> Date {
    let count = day.year() * 12 + i32::from(u8::from(day.month())) - 1 - i32::from(months);
    let (year, month) = (count.div_euclid(12), Month::January.nth_next(count.rem_euclid(12) as u8));
    let last = month.length(year);
    Date::from_calendar_date(year, month, day.day().min(last)).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn spans(confirmed: Option<Date>) -> Vec<&'static str> {
        Freshness::spans(confirmed, date!(2026 - 05 - 31)).map(Freshness::code).collect()
    }

    #[test]
    fn a_day_falls_into_every_span_that_reaches_back_to_it() {
        assert_eq!(spans(Some(date!(2026 - 05 - 31))), ["three_months", "six_months", "twelve_months"]);
        assert_eq!(
            spans(Some(date!(2026 - 02 - 28))),
            ["three_months", "six_months", "twelve_months"],
            "February has no 31st"
        );
        assert_eq!(spans(Some(date!(2026 - 02 - 27))), ["six_months", "twelve_months"]);
        assert_eq!(spans(Some(date!(2025 - 11 - 29))), ["twelve_months"]);
        assert_eq!(spans(Some(date!(2025 - 05 - 31))), ["twelve_months"]);
        assert_eq!(spans(Some(date!(2025 - 05 - 30))), ["older"]);
        assert_eq!(spans(None), ["never"]);
    }
}
