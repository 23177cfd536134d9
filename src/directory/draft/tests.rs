use super::*;
use crate::error::Error;
use proptest::prelude::*;
use uuid::Uuid;

fn organisation() -> OrganisationForm {
    OrganisationForm {
        name: " Sensorik Muster GmbH ".into(),
        kind: "enterprise".into(),
        language: "de".into(),
        country: "DE".into(),
        ..Default::default()
    }
}

fn opportunity() -> OpportunityForm {
    OpportunityForm {
        kind: "technology_request".into(),
        title: "Sensor".into(),
        summary: "Gesucht wird ein Sensor.".into(),
        language: "de".into(),
        visibility: "visible".into(),
        ..Default::default()
    }
}

fn problem_of(form: OrganisationForm, field: &str) -> Option<Problem> {
    form.check(&[], &[]).err().and_then(|error| error.problem_of(field).cloned())
}

#[test]
fn the_least_that_is_needed_is_enough() {
    let draft = organisation().check(&[], &[]).expect("a valid profile");
    assert_eq!(draft.name, "Sensorik Muster GmbH");
    assert_eq!((draft.website, draft.nuts, draft.trl_min), (None, None, None));
}

#[test]
fn every_wrong_field_is_named_at_once() {
    let form = OrganisationForm {
        name: " ".into(),
        kind: "guild".into(),
        contact_email: "office.example".into(),
        website: "javascript:alert(1)".into(),
        nuts: "PL515".into(),
        size_year: "soon".into(),
        trl_min: "6".into(),
        trl_max: "4".into(),
        areas: vec![Uuid::nil().to_string()],
        ..organisation()
    };
    let Err(Error::Invalid(problems)) = form.check(&[], &[]) else { panic!("it was accepted") };
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["trl_max", "name", "kind", "size_year", "website", "contact_email", "nuts", "areas"]);
}

#[test]
fn limits_hold() {
    let long = "x".repeat(limit::NAME as usize + 1);
    assert_eq!(
        problem_of(OrganisationForm { name: long, ..organisation() }, "name"),
        Some(Problem::TooLong(limit::NAME))
    );
    let keyword = "x".repeat(limit::KEYWORD as usize + 1);
    let form = OrganisationForm { keywords: keyword, ..organisation() };
    assert_eq!(problem_of(form, "keywords"), Some(Problem::TooLong(limit::KEYWORD)));
    let form = OrganisationForm { trl_min: "10".into(), ..organisation() };
    assert_eq!(problem_of(form, "trl_min"), Some(Problem::OutOfRange(1, 9)));
}

#[test]
fn keywords_are_parted_and_stand_once() {
    let form = OrganisationForm { keywords: "Pflege, Sensorik; pflege ,, KI\n".into(), ..organisation() };
    assert_eq!(form.check(&[], &[]).expect("valid").keywords, ["Pflege", "Sensorik", "KI"]);
}

#[test]
fn a_need_knows_its_direction_and_its_last_day() {
    let area = AreaId(Uuid::from_u128(7));
    let form = OpportunityForm { area: area.to_string(), valid_until: "2026-02-28".into(), ..opportunity() };
    let draft = form.check(&[area]).expect("a valid need");
    assert_eq!(draft.kind.direction(), crate::directory::model::Direction::Need);
    assert_eq!(draft.area, Some(area));
    assert_eq!(draft.valid_until, Some(time::macros::date!(2026 - 02 - 28)));
    let form = OpportunityForm { valid_until: "30.02.2026".into(), ..opportunity() };
    let error = form.check(&[]).expect_err("not a date");
    assert_eq!(error.problem_of("valid_until"), Some(&Problem::NotADate));
}

proptest! {
    #[test]
    fn no_text_makes_a_check_fail_badly(text in ".{0,40}") {
        let form = OrganisationForm {
            nuts: text.clone(), country: text.clone(), website: text.clone(), contact_email: text.clone(),
            keywords: text.clone(), size_year: text.clone(), ..organisation()
        };
        let _ = form.check(&[], &[]);
        let _ = OpportunityForm { valid_until: text.clone(), countries: vec![text], ..opportunity() }.check(&[]);
    }
}
