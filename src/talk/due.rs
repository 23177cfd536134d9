//! When the next talk with a member is due.

use super::model::MemberLine;
use std::cmp::Reverse;
use time::{Date, Month};

/// The same day so many months later, or the last day of that month.
pub fn months_after(day: Date, months: i64) -> Date {
    let count = i64::from(day.year()) * 12 + i64::from(u8::from(day.month())) - 1 + months;
    let year = i32::try_from(count.div_euclid(12)).unwrap_or(day.year());
    let month = u8::try_from(count.rem_euclid(12) + 1).ok().and_then(|month| Month::try_from(month).ok());
    let month = month.unwrap_or(day.month());
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).unwrap_or(day)
}

/// The day on which the next talk is due: a while after the last one; the first one as soon as
/// an organisation is a member. None means that it has been due for an unknown time.
pub fn due_on(last: Option<Date>, member_since: Option<Date>, months: i64) -> Option<Date> {
    last.map(|day| months_after(day, months)).or(member_since)
}

/// Whether a talk that is due on a day is due today.
pub fn is_due(due_on: Option<Date>, today: Date) -> bool {
    due_on.is_none_or(|day| day <= today)
}

/// Puts what waits longest in front; at the same day those with whom nobody has talked yet.
pub fn sort_by_urgency(members: &mut [MemberLine]) {
    members.sort_by_cached_key(|one| (one.due_on, Reverse(one.last.is_none()), one.name.to_lowercase()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::OrganisationId;
    use time::macros::date;

    #[test]
    fn months_end_where_their_month_ends() {
        assert_eq!(months_after(date!(2026 - 01 - 31), 1), date!(2026 - 02 - 28));
        assert_eq!(months_after(date!(2023 - 08 - 31), 6), date!(2024 - 02 - 29));
        assert_eq!(months_after(date!(2026 - 12 - 15), 1), date!(2027 - 01 - 15));
        assert_eq!(months_after(date!(2026 - 03 - 15), 120), date!(2036 - 03 - 15));
    }

    #[test]
    fn a_talk_is_due_a_while_after_the_last_one_and_the_first_one_at_once() {
        let (last, since) = (Some(date!(2026 - 01 - 20)), Some(date!(2020 - 01 - 01)));
        assert_eq!(due_on(last, since, 12), Some(date!(2027 - 01 - 20)));
        assert_eq!(due_on(None, since, 12), since);
        assert_eq!(due_on(None, None, 12), None);
        assert!(is_due(None, date!(2026 - 01 - 01)));
        assert!(is_due(Some(date!(2027 - 01 - 20)), date!(2027 - 01 - 20)));
        assert!(!is_due(Some(date!(2027 - 01 - 20)), date!(2027 - 01 - 19)));
    }

    #[test]
    fn what_waits_longest_stands_in_front() {
        let line = |name: &str, due_on| MemberLine {
            organisation: OrganisationId("0199a000-0000-7000-8000-000000000020".parse().unwrap()),
            name: name.into(),
            due_on,
            last: None,
            draft: None,
        };
        let mut members = [
            line("late", Some(date!(2026 - 05 - 01))),
            line("Unknown", None),
            line("early", Some(date!(2020 - 05 - 01))),
        ];
        sort_by_urgency(&mut members);
        assert_eq!(members.map(|one| one.name), ["Unknown", "early", "late"]);
    }
}
