//! Checks of what coordinators ask for.

use super::model::{Colleague, check_email};
use super::store::{self, NewInvitation};
use crate::db::Tx;
use crate::error::{Checks, Error, Problem, Result};
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::policy::Role;

/// An invitation whose fields have been checked.
pub struct CheckedInvitation {
    pub email: String,
    role: Role,
    organisation: Option<OrganisationId>,
}

impl CheckedInvitation {
    pub fn as_new(&self) -> NewInvitation<'_> {
        NewInvitation { email: &self.email, role: self.role, organisation: self.organisation, invited_by: None }
    }
}

/// Reads the fields of an invitation; each problem is noted at its field.
pub async fn check_invitation(
    tx: &mut Tx,
    network: NetworkId,
    email: &str,
    role: &str,
    organisation: &str,
) -> Result<CheckedInvitation> {
    let mut checks = Checks::new();
    let email = checks.parsed("email", check_email(email)).unwrap_or_default();
    let role = checks.parsed("role", role.parse());
    let organisation = organisation.trim();
    let found =
        if organisation.is_empty() { None } else { store::organisation_named(tx, network, organisation).await? };
    if found.is_none() && !organisation.is_empty() {
        checks.problem("organisation", Problem::UnknownChoice);
    }
    checks.finish(())?;
    let role = role.ok_or(Error::BadRequest)?;
    Ok(CheckedInvitation { email, role, organisation: found })
}

/// A person with a role in the alliance; `NotFound` for everybody else.
pub async fn colleague(tx: &mut Tx, network: NetworkId, person: PersonId) -> Result<Colleague> {
    let colleagues = store::colleagues(tx, network).await?;
    colleagues.into_iter().find(|colleague| colleague.id == person).ok_or(Error::NotFound)
}
