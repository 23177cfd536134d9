//! What an import will do, row by row: a pure function of the table, of how it is understood,
//! and of the organisations that are there. The preview shows it, and the work follows it.

mod known;

pub use known::{Known, Register};

use super::field::Field;
use super::model::{Candidate, Change, RowDetail, RowKind, Settings};
use super::values::{Vocabulary, is_same};
use crate::directory::draft::{OrganisationDraft, OrganisationForm};
use crate::error::{Error, FieldError, Problem};
use crate::id::{AreaId, OrganisationId, SectorId};
use std::collections::HashMap;

/// A row of the table, with what a coordinator decided for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub line: i64,
    pub cells: Vec<String>,
    pub decision: Option<Decision>,
}

/// What to do where it is unclear whether an organisation is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Create,
    Update(OrganisationId),
}

/// Everything that a plan depends on besides the rows.
pub struct Context<'a> {
    pub settings: &'a Settings,
    pub register: &'a Register,
    pub vocabulary: &'a Vocabulary,
    pub areas: &'a [AreaId],
    pub sectors: &'a [SectorId],
}

/// What becomes of a row.
#[derive(Debug)]
pub struct Planned {
    pub line: i64,
    pub name: String,
    /// Whether a person has chosen what becomes of it.
    pub is_decided: bool,
    pub step: Step,
}

#[derive(Debug)]
pub enum Step {
    Create(Box<OrganisationDraft>),
    Update(Box<Update>),
    Unchanged(OrganisationId),
    Unclear(Vec<Candidate>),
    /// The same organisation stands on this line already.
    Duplicate(i64),
    Refused(Vec<FieldError>),
}

/// A profile that changes.
#[derive(Debug)]
pub struct Update {
    pub id: OrganisationId,
    /// The version that the plan has seen.
    pub version: i64,
    pub before: OrganisationForm,
    pub draft: OrganisationDraft,
    pub changes: Vec<Change>,
}

impl Step {
    pub fn kind(&self) -> RowKind {
        match self {
            Step::Create(_) => RowKind::Create,
            Step::Update(_) => RowKind::Update,
            Step::Unchanged(_) => RowKind::Unchanged,
            Step::Unclear(_) => RowKind::Unclear,
            Step::Duplicate(_) => RowKind::Duplicate,
            Step::Refused(_) => RowKind::Refused,
        }
    }

    /// The organisation that is known to be meant.
    pub fn organisation(&self) -> Option<OrganisationId> {
        match self {
            Step::Update(update) => Some(update.id),
            Step::Unchanged(id) => Some(*id),
            _ => None,
        }
    }

    /// Why the row becomes what it becomes, for the page.
    pub fn detail(&self) -> RowDetail {
        match self {
            Step::Update(update) => RowDetail { changes: update.changes.clone(), ..RowDetail::default() },
            Step::Unclear(candidates) => RowDetail { candidates: candidates.clone(), ..RowDetail::default() },
            Step::Duplicate(line) => RowDetail { twin: Some(*line), ..RowDetail::default() },
            Step::Refused(problems) => RowDetail { problems: problems.clone(), ..RowDetail::default() },
            Step::Create(_) | Step::Unchanged(_) => RowDetail::default(),
        }
    }
}

/// What a row says, field by field; empty cells say nothing.
pub struct Said(Vec<(Field, String)>);

impl Said {
    fn of(row: &Row, context: &Context<'_>) -> Said {
        let columns = context.settings.columns.iter().zip(&row.cells);
        let said = columns.filter_map(|(field, cell)| Some(((*field)?, cell)));
        let understood = |(field, cell): (Field, &String)| (field, context.vocabulary.understand(field, cell));
        Said(said.filter(|(_, cell)| !cell.is_empty()).map(understood).collect())
    }

    pub fn get(&self, field: Field) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == field).map(|(_, value)| value.as_str())
    }

    fn name(&self) -> &str {
        self.get(Field::Name).unwrap_or_default()
    }

    fn written(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().filter(|(field, _)| field.is_written()).map(|(field, value)| (*field, value.as_str()))
    }
}

/// The plan of a whole table.
pub fn plan(rows: &[Row], context: &Context<'_>) -> Vec<Planned> {
    let mut planner = Planner { context, names: HashMap::new(), meant: HashMap::new() };
    rows.iter().map(|row| planner.row(row)).collect()
}

struct Planner<'a> {
    context: &'a Context<'a>,
    /// The line on which each name in its country stands first.
    names: HashMap<(String, String), i64>,
    /// The line that means each organisation first.
    meant: HashMap<OrganisationId, i64>,
}

impl Planner<'_> {
    fn row(&mut self, row: &Row) -> Planned {
        let said = Said::of(row, self.context);
        let step = self.step(row, &said);
        Planned { line: row.line, name: said.name().to_owned(), is_decided: row.decision.is_some(), step }
    }

    fn step(&mut self, row: &Row, said: &Said) -> Step {
        let register = self.context.register;
        if let Some(line) = self.twin_by_name(row.line, said) {
            return Step::Duplicate(line);
        }
        match (register.surely(said).as_slice(), row.decision) {
            ([known], _) => self.update(row.line, known, said),
            (_, Some(Decision::Create)) => self.create(said),
            (found, Some(Decision::Update(id))) => match register.get(id) {
                Some(known) => self.update(row.line, known, said),
                None => self.open(found, said),
            },
            (found, None) => self.open(found, said),
        }
    }

    /// The line that says the same name in the same country before this one.
    fn twin_by_name(&mut self, line: i64, said: &Said) -> Option<i64> {
        if said.name().is_empty() {
            return None;
        }
        let country = said.get(Field::Country).unwrap_or(&self.context.settings.country).to_owned();
        let first = *self.names.entry((super::likeness::folded(said.name()), country)).or_insert(line);
        (first != line).then_some(first)
    }

    /// A row without a decision: a person has to look where it may be somebody who is there.
    fn open(&self, found: &[&Known], said: &Said) -> Step {
        let candidates = self.context.register.candidates(found, said);
        if candidates.is_empty() { self.create(said) } else { Step::Unclear(candidates) }
    }

    fn create(&self, said: &Said) -> Step {
        let settings = self.context.settings;
        let mut form = OrganisationForm {
            kind: settings.kind.code().to_owned(),
            country: settings.country.clone(),
            language: settings.language.code().to_owned(),
            ..OrganisationForm::default()
        };
        said.written().for_each(|(field, value)| field.write(&mut form, value));
        match self.check(&form) {
            Ok(draft) => Step::Create(Box::new(draft)),
            Err(problems) => Step::Refused(problems),
        }
    }

    fn update(&mut self, line: i64, known: &Known, said: &Said) -> Step {
        let first = *self.meant.entry(known.id).or_insert(line);
        if first != line {
            return Step::Duplicate(first);
        }
        let mut form = known.form.clone();
        let mut changes = Vec::new();
        for (field, after) in said.written() {
            let before = field.read(&known.form);
            if !is_same(field, &before, after) {
                field.write(&mut form, after);
                changes.push(Change { field, before, after: after.to_owned() });
            }
        }
        if changes.is_empty() {
            return Step::Unchanged(known.id);
        }
        match self.check(&form) {
            Ok(draft) => {
                let before = known.form.clone();
                Step::Update(Box::new(Update { id: known.id, version: known.version, before, draft, changes }))
            }
            Err(problems) => Step::Refused(problems),
        }
    }

    /// The same check as behind the form of a profile.
    fn check(&self, form: &OrganisationForm) -> Result<OrganisationDraft, Vec<FieldError>> {
        form.check(self.context.areas, self.context.sectors).map_err(|error| match error {
            Error::Invalid(problems) => problems,
            _ => vec![FieldError { field: Field::Name.code().to_owned(), problem: Problem::Required }],
        })
    }
}

#[cfg(test)]
mod tests;
