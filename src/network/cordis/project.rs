//! The rows of `project.csv`.

use super::programme::{Part, part_of};
use super::report::Report;
use super::table::{Row, Table};
use super::values::{beginning, cents, day, keywords};
use std::collections::HashSet;
use std::path::Path;
use time::Date;

const FILE: &str = "project.csv";
const COLUMNS: [&str; 15] = [
    "id",
    "acronym",
    "status",
    "title",
    "startDate",
    "endDate",
    "totalCost",
    "ecMaxContribution",
    "legalBasis",
    "topics",
    "ecSignatureDate",
    "masterCall",
    "fundingScheme",
    "objective",
    "keywords",
];
/// Characters of the objective that stand on cards and in lists.
const SUMMARY: usize = 300;

pub struct Project {
    pub id: String,
    pub title: String,
    pub acronym: Option<String>,
    pub is_terminated: bool,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
    pub signed_on: Option<Date>,
    /// Cents, as the three below.
    pub total_cost: Option<i64>,
    pub granted: Option<i64>,
    pub legal_basis: String,
    pub part: Option<&'static Part>,
    pub topic: Option<String>,
    pub call: Option<String>,
    pub funding_scheme: Option<String>,
    pub summary: String,
    pub objective: String,
    pub keywords: Vec<String>,
}

/// All projects of the file that can be read, in its order.
pub fn read(folder: &Path, report: &mut Report) -> Result<Vec<Project>, String> {
    let table = Table::open(folder, FILE, &COLUMNS, report)?;
    let mut projects: Vec<Project> = Vec::new();
    let mut ids = HashSet::new();
    table.for_each(report, |row| {
        let project = project(row)?;
        if !ids.insert(project.id.clone()) {
            return Err(format!("the project {} is there twice", project.id));
        }
        projects.push(project);
        Ok(())
    })?;
    Ok(projects)
}

fn project(row: &Row) -> Result<Project, String> {
    let id = row.text("id").ok_or("the project has no id")?;
    let title = row.text("title").ok_or("the project has no title")?;
    let (starts_on, ends_on) = (day(row.get("startDate"))?, day(row.get("endDate"))?);
    if starts_on.zip(ends_on).is_some_and(|(start, end)| end < start) {
        return Err("the project ends before it starts".into());
    }
    let legal_basis = row.get("legalBasis").to_owned();
    let objective = row.get("objective").to_owned();
    Ok(Project {
        id,
        title,
        acronym: row.text("acronym"),
        is_terminated: row.get("status").eq_ignore_ascii_case("terminated"),
        starts_on,
        ends_on,
        signed_on: day(row.get("ecSignatureDate"))?,
        total_cost: cents(row.get("totalCost"))?,
        granted: cents(row.get("ecMaxContribution"))?,
        part: part_of(&legal_basis),
        legal_basis,
        topic: row.text("topics"),
        call: row.text("masterCall"),
        funding_scheme: row.text("fundingScheme"),
        summary: beginning(&objective, SUMMARY),
        objective,
        keywords: keywords(row.get("keywords")),
    })
}
