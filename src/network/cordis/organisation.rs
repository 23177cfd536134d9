//! The rows of `organization.csv`: one per organisation and project.

use super::report::Report;
use super::table::{Row, Table};
use super::values::{cents, flag, place, website};
use crate::directory::model::OrganisationKind;
use crate::network::import::country;
use crate::pipeline::model::ConsortiumRole;
use std::collections::HashMap;
use std::path::Path;

pub(super) const FILE: &str = "organization.csv";
const COLUMNS: [&str; 15] = [
    "projectID",
    "organisationID",
    "vatNumber",
    "name",
    "shortName",
    "SME",
    "activityType",
    "city",
    "country",
    "nutsCode",
    "geolocation",
    "organizationURL",
    "order",
    "role",
    "ecContribution",
];

pub struct Organisation {
    /// CORDIS' number of it, the participant identification code.
    pub id: String,
    pub name: String,
    pub short_name: Option<String>,
    pub kind: OrganisationKind,
    pub is_sme: Option<bool>,
    pub vat: Option<String>,
    pub city: Option<String>,
    pub country: String,
    /// As precise as CORDIS knows it, perhaps the country alone.
    pub nuts: Option<String>,
    pub place: Option<(f64, f64)>,
    pub website: Option<String>,
}

pub struct Participation {
    pub project: String,
    /// Its place in [`TakingPart::organisations`].
    pub organisation: usize,
    pub role: ConsortiumRole,
    /// Its place in the consortium.
    pub order: i64,
    pub contribution: Option<i64>,
    pub line: u64,
}

/// Who takes part in what.
#[derive(Default)]
pub struct TakingPart {
    pub organisations: Vec<Organisation>,
    pub participations: Vec<Participation>,
}

/// All organisations and participations of the file that can be read, in its order. What
/// an organisation's first row says of it holds.
pub fn read(folder: &Path, report: &mut Report) -> Result<TakingPart, String> {
    let table = Table::open(folder, FILE, &COLUMNS, report)?;
    let mut all = TakingPart::default();
    let mut places: HashMap<String, usize> = HashMap::new();
    table.for_each(report, |row| {
        let id = row.text("organisationID").ok_or("the organisation has no id")?;
        let (project, role, order, contribution) = participation(row)?;
        let organisation = match places.get(&id) {
            Some(place) => *place,
            None => {
                all.organisations.push(organisation(row, id.clone())?);
                *places.entry(id).or_insert(all.organisations.len() - 1)
            }
        };
        all.participations.push(Participation { project, organisation, role, order, contribution, line: row.line });
        Ok(())
    })?;
    Ok(all)
}

fn participation(row: &Row) -> Result<(String, ConsortiumRole, i64, Option<i64>), String> {
    let project = row.text("projectID").ok_or("the row names no project")?;
    let order = row.get("order").parse().unwrap_or(i64::MAX);
    Ok((project, role(row.get("role"))?, order, cents(row.get("ecContribution"))?))
}

fn role(text: &str) -> Result<ConsortiumRole, String> {
    match text {
        "coordinator" => Ok(ConsortiumRole::Lead),
        "participant" | "partner" => Ok(ConsortiumRole::Partner),
        "associatedPartner" | "thirdParty" | "internationalPartner" => Ok(ConsortiumRole::Associated),
        _ => Err(format!("the role '{text}' is not known")),
    }
}

fn organisation(row: &Row, id: String) -> Result<Organisation, String> {
    let name = row.text("name").ok_or("the organisation has no name")?;
    let code = row.get("country");
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(format!("the country '{code}' is no code of two capital letters"));
    }
    Ok(Organisation {
        id,
        short_name: row.text("shortName").filter(|short| *short != name),
        name,
        kind: kind(row.get("activityType")),
        is_sme: flag(row.get("SME"))?,
        vat: row.text("vatNumber"),
        city: row.text("city"),
        country: country(code),
        nuts: row.text("nutsCode"),
        place: place(row.get("geolocation")),
        website: website(row.get("organizationURL")),
    })
}

fn kind(activity_type: &str) -> OrganisationKind {
    match activity_type {
        "PRC" => OrganisationKind::Enterprise,
        "HES" => OrganisationKind::University,
        "REC" => OrganisationKind::ResearchOrganisation,
        "PUB" => OrganisationKind::PublicAuthority,
        _ => OrganisationKind::Other,
    }
}
