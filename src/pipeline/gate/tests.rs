use super::*;
use crate::pipeline::period::Precision;
use proptest::prelude::*;
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 28);

fn nothing() -> Facts {
    Facts {
        has_area: false,
        has_contact: false,
        has_summary: false,
        has_need: false,
        has_number: false,
        has_amount: false,
        has_grant: false,
        lead_is_member: false,
        partners: 0,
        has_lead: false,
        call: None,
        fund_rate: None,
        period: None,
        outcome: None,
        milestones: Vec::new(),
        today: TODAY,
    }
}

fn everything() -> Facts {
    let (starts_on, ends_on) = (date!(2024 - 01 - 01), date!(2026 - 10 - 31));
    Facts {
        has_area: true,
        has_contact: true,
        has_summary: true,
        has_need: true,
        has_number: true,
        has_amount: true,
        has_grant: true,
        lead_is_member: true,
        partners: 2,
        has_lead: true,
        call: Some(CallTerms { deadline_on: Some(TODAY), fund_rate: Some(8500) }),
        fund_rate: Some(8500),
        period: Some(Period { starts_on, ends_on, precision: Precision::Month }),
        outcome: Some(Outcome::Conditional),
        milestones: Milestone::ALL.to_vec(),
        today: TODAY,
    }
}

/// The default template's gates, as an alliance has them.
fn template() -> Gates {
    crate::pipeline::template::STAGES.iter().map(|stage| (StageId::new(), stage.gate.to_vec())).collect()
}

/// Where nothing is said there is nothing to break: no call has no deadline and no rate, and
/// who was not approved under conditions has none to meet.
#[test]
fn every_check_can_be_met_and_missed() {
    for &check in Check::ALL {
        assert!(check.is_met(&everything()), "{check:?}");
        let holds_for_nothing = matches!(check, Check::CutOff | Check::Rate | Check::Conditions);
        assert_eq!(check.is_met(&nothing()), holds_for_nothing, "{check:?}");
    }
    let with = |change: &dyn Fn(&mut Facts)| {
        let mut facts = everything();
        change(&mut facts);
        facts
    };
    let over = with(&|facts| facts.today = date!(2026 - 11 - 29));
    assert!(!Check::CutOff.is_met(&over), "the day of the deadline is the last");
    assert!(!Check::Rate.is_met(&with(&|facts| facts.fund_rate = Some(8501))));
    assert!(!Check::Conditions.is_met(&with(&|facts| facts.milestones.clear())));
    assert!(!Check::Consortium.is_met(&with(&|facts| facts.partners = 1)));
    assert!(!Check::Ended.is_met(&with(&|facts| facts.today = date!(2026 - 10 - 31))), "the last day is a day of work");
}

#[test]
fn no_gate_is_jumped_over_and_none_stands_on_the_way_back() {
    let gates = template();
    let stage = |place: usize| gates[place].0;
    let asked = asked_for(&gates, stage(1), stage(3));
    assert_eq!(asked, [gates[2].1.clone(), gates[3].1.clone()].concat());
    assert_eq!(asked_for(&gates, stage(3), stage(1)), []);
    assert_eq!(asked_for(&gates, stage(3), stage(3)), []);
    assert_eq!(asked_for(&gates, stage(0), stage(1)), [Check::Area, Check::Contact, Check::Summary, Check::Need]);
    assert_eq!(asked_for(&gates, StageId::new(), stage(5)), [], "of another pipeline nothing is known");
    let whole = asked_for(&gates, stage(0), stage(11));
    let once = whole.iter().filter(|check| **check == Check::Number).count();
    assert_eq!(once, 1, "what two gates ask for is asked once");
}

#[test]
fn a_start_before_the_approval_is_told() {
    let gates = template();
    let (contract, running) = (gates[8].0, gates[9].0);
    let unapproved = Facts { milestones: vec![Milestone::Vote], ..everything() };
    assert!(way_to(&gates, contract, running, &unapproved).is_premature());
    assert!(!way_to(&gates, contract, running, &everything()).is_premature());
    assert!(!way_to(&gates, gates[7].0, contract, &unapproved).is_premature(), "a contract is no start");
}

proptest! {
    /// A gate is open if and only if each of its checks is met, and what is asked for grows
    /// with the way.
    #[test]
    fn farther_asks_for_more(from in 0..12_usize, to in 0..12_usize, milestones in prop::sample::subsequence(Milestone::ALL.to_vec(), 0..=7)) {
        let gates = template();
        let facts = Facts { milestones, ..everything() };
        let gate = way_to(&gates, gates[from].0, gates[to].0, &facts);
        prop_assert_eq!(gate.is_open(), gate.checks.iter().all(|(check, _)| check.is_met(&facts)));
        let nearer = to.saturating_sub(1).max(from);
        let before = asked_for(&gates, gates[from].0, gates[nearer].0);
        prop_assert!(before.iter().all(|check| to < from || gate.checks.iter().any(|(known, _)| known == check)));
    }
}
