use super::*;
use crate::directory::fixtures::organisation_form;
use crate::directory::model::OrganisationKind;
use crate::directory::sheet::model::Likeness;
use crate::directory::sheet::say::Words;
use crate::i18n::Lang;

fn known(name: &str, website: &str, vat: Option<&str>) -> Known {
    let form =
        OrganisationForm { website: website.into(), keywords: "Sensorik\nPflege".into(), ..organisation_form(name) };
    Known { id: OrganisationId::new(), version: 3, form, membership: None, vat: vat.map(Into::into), pic: None }
}

fn planned(all: &[Known], columns: &[Field], rows: &[(&[&str], Option<Decision>)]) -> Vec<Planned> {
    let settings = Settings {
        columns: columns.iter().copied().map(Some).collect(),
        kind: OrganisationKind::University,
        country: "DE".into(),
        language: Lang::Cs,
    };
    let rows: Vec<Row> = rows
        .iter()
        .zip(2..)
        .map(|((cells, decision), line)| Row {
            line,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
            decision: *decision,
        })
        .collect();
    let register = Register::new(all.to_vec());
    let vocabulary = Vocabulary::new(Words { areas: &[], sectors: &[] });
    let context =
        Context { settings: &settings, register: &register, vocabulary: &vocabulary, areas: &[], sectors: &[] };
    plan(&rows, &context)
}

fn kinds(plan: &[Planned]) -> Vec<RowKind> {
    plan.iter().map(|planned| planned.step.kind()).collect()
}

#[test]
fn what_is_new_is_created_with_what_the_table_leaves_out() {
    let plan =
        planned(&[], &[Field::Name, Field::Country], &[(&["Neuwerk", "Polska"], None), (&["Altwerk", ""], None)]);
    let drafts = plan.iter().map(|planned| match &planned.step {
        Step::Create(draft) => (draft.name.as_str(), draft.kind, draft.country.as_str(), draft.language),
        other => panic!("{other:?}"),
    });
    let drafts: Vec<_> = drafts.into_iter().collect();
    let university = OrganisationKind::University;
    assert_eq!(drafts, [("Neuwerk", university, "PL", Lang::Cs), ("Altwerk", university, "DE", Lang::Cs)]);
}

#[test]
fn the_same_name_in_the_country_is_the_same_organisation() {
    let muster = known("Musterwerk GmbH", "", None);
    let columns = [Field::Name, Field::Country, Field::City];
    let plan = planned(std::slice::from_ref(&muster), &columns, &[(&["MUSTERWERK  GmbH", "DE", "Görlitz"], None)]);
    let Step::Update(update) = &plan[0].step else { panic!("{plan:?}") };
    assert_eq!((update.id, update.version, update.draft.city.as_deref()), (muster.id, 3, Some("Görlitz")));
    let changed: Vec<_> =
        update.changes.iter().map(|change| (change.field, change.before.as_str(), change.after.as_str())).collect();
    assert_eq!(changed, [(Field::Name, "Musterwerk GmbH", "MUSTERWERK  GmbH"), (Field::City, "Zittau", "Görlitz")]);
    assert_eq!(update.draft.keywords, ["Sensorik", "Pflege"], "what the table does not say stays");
    let elsewhere = planned(&[muster], &columns, &[(&["Musterwerk GmbH", "PL", ""], None)]);
    assert_eq!(kinds(&elsewhere), [RowKind::Create]);
}

#[test]
fn an_empty_cell_deletes_nothing_and_the_same_changes_nothing() {
    let muster = known("Musterwerk GmbH", "https://muster.example", None);
    let columns = [Field::Name, Field::City, Field::Website, Field::Keywords];
    let plan =
        planned(&[muster], &columns, &[(&["Musterwerk GmbH", "", "www.muster.example", "Sensorik, Pflege"], None)]);
    // The prefix www. is part of the address.
    assert_eq!(kinds(&plan), [RowKind::Update]);
    let muster = known("Musterwerk GmbH", "https://muster.example/", None);
    let plan = planned(&[muster], &columns, &[(&["Musterwerk GmbH", "", "muster.example", "Sensorik; Pflege"], None)]);
    assert_eq!(kinds(&plan), [RowKind::Unchanged]);
}

#[test]
fn a_number_knows_an_organisation_under_another_name() {
    let muster = known("Musterwerk GmbH", "", Some("DE 123 456"));
    let plan = planned(&[muster], &[Field::Name, Field::Vat], &[(&["Musterwerk Nord GmbH", "de123456"], None)]);
    assert_eq!(kinds(&plan), [RowKind::Update]);
}

#[test]
fn who_may_be_there_already_is_left_to_a_person() {
    let muster = known("Musterwerk GmbH", "https://www.muster.example", None);
    let columns = [Field::Name, Field::Website];
    let all = std::slice::from_ref(&muster);
    let rows: [(&[&str], _); 2] =
        [(&["Musterwerke GmbH & Co. KG", ""], None), (&["Ganz anders", "muster.example"], None)];
    let plan = planned(all, &columns, &rows);
    let reasons: Vec<_> = plan.iter().map(|planned| planned.step.detail().candidates[0].likeness).collect();
    assert_eq!(reasons, [Likeness::SimilarName, Likeness::SameWebsite]);
    let decided = |decision| kinds(&planned(all, &columns, &[(&["Ganz anders", "muster.example"], Some(decision))]));
    assert_eq!(decided(Decision::Create), [RowKind::Create]);
    assert_eq!(decided(Decision::Update(muster.id)), [RowKind::Update]);
    assert_eq!(decided(Decision::Update(OrganisationId::new())), [RowKind::Unclear], "one that is gone is no answer");
}

#[test]
fn two_of_the_same_name_are_a_doubt() {
    let all = [known("Musterwerk", "", None), known("MUSTERWERK", "", None)];
    assert_eq!(kinds(&planned(&all, &[Field::Name], &[(&["Musterwerk"], None)])), [RowKind::Unclear]);
}

#[test]
fn what_stands_twice_is_done_once() {
    let muster = known("Musterwerk GmbH", "", Some("DE1"));
    let rows: [(&[&str], _); 4] = [
        (&["Neu", ""], None),
        (&["neu", ""], None),
        (&["Musterwerk GmbH", ""], None),
        (&["Anderer Name", "DE1"], None),
    ];
    let plan = planned(&[muster], &[Field::Name, Field::Vat], &rows);
    assert_eq!(kinds(&plan), [RowKind::Create, RowKind::Duplicate, RowKind::Unchanged, RowKind::Duplicate]);
    assert_eq!((plan[1].step.detail().twin, plan[3].step.detail().twin), (Some(2), Some(4)));
}

#[test]
fn what_the_form_would_refuse_is_refused_with_its_field() {
    let columns = [Field::Name, Field::ContactEmail, Field::Kind];
    let rows: [(&[&str], _); 2] = [(&["", "office@example.org", ""], None), (&["Werk", "keine", "Bäckerei"], None)];
    let plan = planned(&[], &columns, &rows);
    let problems: Vec<Vec<String>> = plan
        .iter()
        .map(|planned| planned.step.detail().problems.into_iter().map(|problem| problem.field).collect())
        .collect();
    assert_eq!(problems, [vec!["name"], vec!["kind", "contact_email"]]);
}
