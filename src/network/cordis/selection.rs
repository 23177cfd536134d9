//! What of the files is to be imported.

use super::organisation::{self, Organisation, Participation, TakingPart};
use super::programme::Part;
use super::project::Project;
use super::report::Report;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The chosen projects with their consortia, and the organisations with what they do.
pub struct Selection {
    pub projects: Vec<(Project, Vec<Participation>)>,
    pub organisations: Vec<Option<Chosen>>,
}

/// An organisation that is imported.
pub struct Chosen {
    pub organisation: Organisation,
    /// In one of the regions asked for; otherwise it comes as a partner.
    pub is_at_home: bool,
    /// The parts of the programme it takes part in, in the programme's order.
    pub parts: BTreeMap<&'static str, &'static Part>,
}

impl Selection {
    /// Picks the projects in which somebody from the regions takes part, with all their
    /// partners; everything where no regions are given.
    pub fn of(
        projects: Vec<Project>,
        taking_part: TakingPart,
        regions: &[String],
        report: &mut Report,
    ) -> Result<Selection, String> {
        let TakingPart { organisations, participations } = taking_part;
        let at_home: Vec<bool> = organisations.iter().map(|one| lies_in(one, regions)).collect();
        if !at_home.contains(&true) {
            return Err(match regions {
                [] => format!("No row of '{}' can be read.", organisation::FILE),
                _ => format!("No organisation of '{}' lies in {}.", organisation::FILE, regions.join(", ")),
            });
        }
        let mut consortia = consortia(&projects, participations, report);
        let projects: Vec<(Project, Vec<Participation>)> = projects
            .into_iter()
            .map(|project| {
                let consortium = consortia.remove(&project.id).unwrap_or_default();
                (project, consortium)
            })
            .filter(|(_, consortium)| regions.is_empty() || consortium.iter().any(|part| at_home[part.organisation]))
            .collect();
        let organisations = choose(organisations, &at_home, &projects);
        Ok(Selection { projects, organisations })
    }
}

/// Whether an organisation lies in one of the regions, by its NUTS code or, where a whole
/// country is asked for, by that.
fn lies_in(organisation: &Organisation, regions: &[String]) -> bool {
    let lies = |region: &String| {
        organisation.nuts.as_ref().is_some_and(|nuts| nuts.starts_with(region.as_str()))
            || organisation.country == *region
    };
    regions.is_empty() || regions.iter().any(lies)
}

/// The consortium of each project. An organisation that a project names more than once, as
/// after a change of its role, has one place with the stronger role and the sum.
fn consortia(
    projects: &[Project],
    participations: Vec<Participation>,
    report: &mut Report,
) -> HashMap<String, Vec<Participation>> {
    let known: HashSet<&str> = projects.iter().map(|project| project.id.as_str()).collect();
    let mut consortia: HashMap<String, Vec<Participation>> = HashMap::new();
    for part in participations {
        if !known.contains(part.project.as_str()) {
            let reason = format!("the project {} is not among those that can be read", part.project);
            report.unreadable(organisation::FILE, part.line, &reason);
            continue;
        }
        let consortium = consortia.entry(part.project.clone()).or_default();
        match consortium.iter_mut().find(|there| there.organisation == part.organisation) {
            Some(there) => merge(there, part),
            None => consortium.push(part),
        }
    }
    for consortium in consortia.values_mut() {
        consortium.sort_by_key(|part| (part.role, part.order));
    }
    consortia
}

fn merge(there: &mut Participation, part: Participation) {
    there.role = there.role.min(part.role);
    there.order = there.order.min(part.order);
    there.contribution = match (there.contribution, part.contribution) {
        (Some(a), Some(b)) => Some(a + b),
        (a, b) => a.or(b),
    };
}

fn choose(
    organisations: Vec<Organisation>,
    at_home: &[bool],
    projects: &[(Project, Vec<Participation>)],
) -> Vec<Option<Chosen>> {
    let mut parts: HashMap<usize, BTreeMap<&'static str, &'static Part>> = HashMap::new();
    for (project, consortium) in projects {
        for one in consortium {
            parts.entry(one.organisation).or_default().extend(project.part.map(|part| (part.code, part)));
        }
    }
    let chosen = organisations.into_iter().zip(at_home).enumerate().map(|(place, (organisation, is_at_home))| {
        let taking_part = parts.remove(&place);
        let parts = taking_part.or_else(|| is_at_home.then(BTreeMap::new))?;
        Some(Chosen { organisation, is_at_home: *is_at_home, parts })
    });
    chosen.collect()
}
