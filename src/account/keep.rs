//! How long a signed declaration has to be kept although its signer's account is deleted. The
//! duties are those of the funds that pay for the work of an alliance; the longest one counts.

use crate::directory::model::{MembershipStatus, codes};
use serde::{Deserialize, Serialize};
use time::{Date, Month};

codes! {
    /// Which duty a record is kept by.
    Ground { EuropeanFunds = "european_funds", GermanGrant = "german_grant", DeMinimis = "de_minimis" }
}

/// What decides how long a declaration is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    pub signed_on: Date,
    /// The organisation's membership today; none where there is none.
    pub membership: Option<(MembershipStatus, Option<Date>)>,
    /// The last day of the last proposal in which the organisation takes part.
    pub last_project_ends: Option<Date>,
    /// The programme that pays for the alliance, in its own words, and the alliance's country.
    pub programme: Option<String>,
    pub country: String,
    /// An enterprise with a granted proposal, which may have got de minimis aid.
    pub is_aided: bool,
}

/// Words by which a programme of the European funds is known in the languages of the alliances.
const EUROPEAN: [&str; 7] = ["interreg", "europ", "európ", "evrop", "efre", "erdf", "efrr"];

impl Evidence {
    /// The day from which the years count: the last on which the declaration was of use. A
    /// membership that lasts is of use today.
    fn closed_on(&self, today: Date) -> Date {
        let member_until = match self.membership {
            None => self.signed_on,
            Some((MembershipStatus::Left, until)) => until.unwrap_or(self.signed_on),
            Some(_) => today,
        };
        self.last_project_ends.unwrap_or(self.signed_on).max(member_until).max(self.signed_on)
    }

    fn funds(&self) -> Ground {
        let programme = self.programme.as_deref().unwrap_or_default().to_lowercase();
        let is_european = EUROPEAN.iter().any(|word| programme.contains(word));
        if self.country == "DE" && !is_european && !programme.is_empty() {
            Ground::GermanGrant
        } else {
            Ground::EuropeanFunds
        }
    }
}

/// The last day on which a declaration is kept, and the duty that lasts that long.
pub fn keep_until(evidence: &Evidence, today: Date) -> (Date, Ground) {
    let closed = evidence.closed_on(today);
    let funds = evidence.funds();
    let aid = evidence.is_aided.then_some(Ground::DeMinimis);
    let dated = [Some(funds), aid].into_iter().flatten().map(|ground| (ground.lasts_until(closed), ground));
    dated.max_by_key(|(until, _)| *until).unwrap_or((funds.lasts_until(closed), funds))
}

impl Ground {
    /// European funds: five years from the end of the year of the last payment. German grants:
    /// five years after the final report. De minimis aid: ten years after it was granted.
    fn lasts_until(self, closed: Date) -> Date {
        match self {
            Ground::EuropeanFunds => years_after(last_day_of_year(closed), 5),
            Ground::GermanGrant => years_after(closed, 5),
            Ground::DeMinimis => years_after(closed, 10),
        }
    }
}

fn last_day_of_year(day: Date) -> Date {
    Date::from_calendar_date(day.year(), Month::December, 31).unwrap_or(day)
}

/// The same day some years later; 29 February becomes the last day of its month.
fn years_after(day: Date, years: i32) -> Date {
    let year = day.year() + years;
    day.replace_year(year).or_else(|_| Date::from_calendar_date(year, Month::February, 28)).unwrap_or(day)
}

/// What has to be done before an account can be deleted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum First {
    /// Nobody else coordinates this alliance: slug and name.
    LastCoordinator { slug: String, alliance: String },
    /// Nobody else keeps this organisation's profile.
    LastEditor { alliance: String, organisation: String },
}

/// A declaration that stays, and until when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub alliance: String,
    pub organisation: String,
    pub signed_name: String,
    pub signed_on: Date,
    pub until: Date,
    pub ground: Ground,
}

/// What deleting the account would do, told before it is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Erasure {
    pub email: String,
    pub first: Vec<First>,
    pub kept: Vec<Kept>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 25);

    fn evidence() -> Evidence {
        Evidence {
            signed_on: date!(2024 - 03 - 01),
            membership: Some((MembershipStatus::Left, Some(date!(2025 - 06 - 30)))),
            last_project_ends: None,
            programme: Some("Interreg Polska – Saksonia 2021–2027".into()),
            country: "PL".into(),
            is_aided: false,
        }
    }

    #[test]
    fn european_funds_count_from_the_end_of_the_last_year() {
        assert_eq!(keep_until(&evidence(), TODAY), (date!(2030 - 12 - 31), Ground::EuropeanFunds));
        let none = Evidence { programme: None, country: "DE".into(), ..evidence() };
        assert_eq!(keep_until(&none, TODAY).1, Ground::EuropeanFunds, "the longer of both where nothing is known");
    }

    #[test]
    fn german_grants_count_from_the_day_itself() {
        let grant =
            Evidence { programme: Some("Landesprogramm Innovation".into()), country: "DE".into(), ..evidence() };
        assert_eq!(keep_until(&grant, TODAY), (date!(2030 - 06 - 30), Ground::GermanGrant));
        let leap = Evidence { membership: None, signed_on: date!(2024 - 02 - 29), ..grant.clone() };
        assert_eq!(keep_until(&leap, TODAY).0, date!(2029 - 02 - 28));
        let fund = Evidence { programme: Some("Europäischer Fonds (EFRE)".into()), ..grant };
        assert_eq!(keep_until(&fund, TODAY).1, Ground::EuropeanFunds);
    }

    #[test]
    fn the_longest_duty_counts() {
        let aided = Evidence { is_aided: true, ..evidence() };
        assert_eq!(keep_until(&aided, TODAY), (date!(2035 - 06 - 30), Ground::DeMinimis));
    }

    #[test]
    fn the_years_begin_when_the_declaration_was_last_of_use() {
        let until = |membership, last_project_ends| {
            keep_until(&Evidence { membership, last_project_ends, ..evidence() }, TODAY).0.year() - 5
        };
        assert_eq!(until(None, None), 2024, "signed, and nothing since");
        assert_eq!(until(Some((MembershipStatus::Active, None)), None), 2026, "it lasts");
        assert_eq!(until(Some((MembershipStatus::Left, None)), None), 2024);
        assert_eq!(until(None, Some(date!(2028 - 01 - 31))), 2028, "a proposal goes on");
        assert_eq!(until(None, Some(date!(2020 - 01 - 31))), 2024);
    }
}
