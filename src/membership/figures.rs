//! Who is a member, and how the number of members has changed.
//!
//! A member is an organisation with an active or a suspended membership that has begun and
//! has not ended; an organisation without a membership is none.

use crate::directory::model::{OrganisationKind, SizeClass};
use serde::{Deserialize, Serialize};
use time::Date;

/// So many quarters, the current one included, stand in the charts: three years.
pub const QUARTERS: i32 = 12;

/// Members by kind, most first, with the small and medium-sized enterprises among them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Composition {
    pub kinds: Vec<(OrganisationKind, i64)>,
    /// Enterprises with a declared size class up to medium.
    pub smes: i64,
}

impl Composition {
    /// From counts by kind and size class.
    pub fn of(counts: &[(OrganisationKind, Option<SizeClass>, i64)]) -> Composition {
        let mut composition = Composition::default();
        for (kind, size, count) in counts {
            match composition.kinds.iter_mut().find(|(known, _)| known == kind) {
                Some((_, sum)) => *sum += count,
                None => composition.kinds.push((*kind, *count)),
            }
            if *kind == OrganisationKind::Enterprise && size.is_some_and(SizeClass::is_sme) {
                composition.smes += count;
            }
        }
        composition.kinds.sort_by_key(|(kind, count)| (std::cmp::Reverse(*count), *kind));
        composition
    }

    pub fn members(&self) -> i64 {
        self.kinds.iter().map(|(_, count)| count).sum()
    }

    /// Bodies for research, for education, and for passing on what is known.
    pub fn knowledge_bodies(&self) -> i64 {
        self.kinds.iter().filter(|(kind, _)| passes_on_knowledge(*kind)).map(|(_, count)| count).sum()
    }
}

/// Research and education in the sense in which alliances count them: with the chambers,
/// agencies, clusters and authorities that spread knowledge among enterprises.
pub fn passes_on_knowledge(kind: OrganisationKind) -> bool {
    use OrganisationKind::{Association, Enterprise, Ngo, Other};
    !matches!(kind, Enterprise | Association | Ngo | Other)
}

/// A quarter of a year, 1 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quarter {
    pub year: i32,
    pub number: u8,
}

impl Quarter {
    pub fn of(day: Date) -> Quarter {
        Quarter { year: day.year(), number: (u8::from(day.month()) - 1) / 3 + 1 }
    }

    fn before(self) -> Quarter {
        match self.number {
            1 => Quarter { year: self.year - 1, number: 4 },
            number => Quarter { number: number - 1, ..self },
        }
    }

    /// The quarters of the charts, oldest first.
    pub fn last(today: Date) -> Vec<Quarter> {
        let mut quarters: Vec<Quarter> =
            std::iter::successors(Some(Quarter::of(today)), |quarter| Some(quarter.before()))
                .take(QUARTERS as usize)
                .collect();
        quarters.reverse();
        quarters
    }
}

/// Who came and who went in a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    pub quarter: Quarter,
    pub joined: i64,
    pub left: i64,
}

/// The figures of the membership page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    pub composition: Composition,
    pub movements: Vec<Movement>,
}

/// Who came and went in the last quarters, from the days on which they did.
pub fn movements(today: Date, joined: &[Date], left: &[Date]) -> Vec<Movement> {
    let count = |days: &[Date], quarter| {
        days.iter().filter(|day| **day <= today && Quarter::of(**day) == quarter).count() as i64
    };
    let movement = |quarter| Movement { quarter, joined: count(joined, quarter), left: count(left, quarter) };
    Quarter::last(today).into_iter().map(movement).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn three_years_end_with_the_current_quarter() {
        let quarters = Quarter::last(date!(2026 - 02 - 10));
        assert_eq!(quarters.len(), 12);
        assert_eq!(quarters[0], Quarter { year: 2023, number: 2 });
        assert_eq!(quarters[11], Quarter { year: 2026, number: 1 });
    }

    #[test]
    fn days_fall_into_their_quarters() {
        let today = date!(2026 - 05 - 10);
        let joined = [date!(2026 - 04 - 01), date!(2026 - 03 - 31), date!(2026 - 05 - 11), date!(2020 - 05 - 01)];
        let movements = movements(today, &joined, &[date!(2023 - 07 - 01)]);
        assert_eq!(movements[11], Movement { quarter: Quarter { year: 2026, number: 2 }, joined: 1, left: 0 });
        assert_eq!(movements[10].joined, 1);
        assert_eq!((movements[0].quarter, movements[0].left), (Quarter { year: 2023, number: 3 }, 1));
        assert_eq!(movements.iter().map(|movement| movement.joined).sum::<i64>(), 2, "who is still to come has not");
    }

    #[test]
    fn a_large_enterprise_is_no_sme_and_an_association_no_knowledge_body() {
        use OrganisationKind::{Association, Chamber, Enterprise, University};
        let composition = Composition::of(&[
            (Enterprise, Some(SizeClass::Small), 3),
            (Enterprise, Some(SizeClass::Large), 2),
            (Enterprise, None, 1),
            (University, Some(SizeClass::Medium), 4),
            (Chamber, None, 1),
            (Association, None, 1),
        ]);
        assert_eq!((composition.members(), composition.smes, composition.knowledge_bodies()), (12, 3, 5));
        assert_eq!(composition.kinds[0], (Enterprise, 6));
    }
}
