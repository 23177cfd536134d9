//! Who is looking. A [`Viewer`] can only be made here, from the session of the request at
//! hand, so a function that takes one cannot be reached by anybody who is not signed in.

use super::session::SessionToken;
use super::store;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::policy::{Action, Resource, Role, Standing, allowed};
use crate::server::app;
use axum::Extension;
use axum::http::request::Parts;

/// A signed-in person, not acting in any alliance in particular.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub(super) person: PersonId,
    pub(super) is_administrator: bool,
    pub(super) token: SessionToken,
    /// The session's last use was noted so long ago that this one has to be.
    pub(super) is_stale: bool,
}

impl SignedIn {
    /// The person behind the request, or `SignInRequired`.
    pub async fn require() -> Result<SignedIn> {
        let mut tx = app()?.db.read().await?;
        let signed_in = Self::from_request(&mut tx).await?;
        drop(tx);
        signed_in.note_use().await;
        Ok(signed_in)
    }

    /// The same for a session that was read elsewhere.
    pub async fn of_token(tx: &mut Tx, token: &SessionToken) -> Result<SignedIn> {
        store::person_of_session(tx, token).await?.ok_or(Error::SignInRequired)
    }

    /// The person behind the request, or none.
    pub async fn find() -> Result<Option<SignedIn>> {
        match Self::require().await {
            Err(Error::SignInRequired) => Ok(None),
            other => other.map(Some),
        }
    }

    /// Keeps a session in use from ending by idleness. A failure costs nothing but another
    /// try at the next request, so it is logged and the page goes on.
    async fn note_use(&self) {
        if !self.is_stale {
            return;
        }
        let noted = async {
            let mut tx = app()?.db.write().await?;
            store::refresh_session(&mut tx, &self.token).await?;
            tx.commit().await
        };
        if let Err(error) = noted.await {
            tracing::warn!(%error, "the use of a session could not be noted");
        }
    }

    async fn from_request(tx: &mut Tx) -> Result<SignedIn> {
        let token = leptos::prelude::use_context::<Parts>()
            .and_then(|parts| parts.extensions.get::<SessionToken>().cloned())
            .ok_or(Error::SignInRequired)?;
        Self::of_token(tx, &token).await
    }

    pub fn person_id(&self) -> PersonId {
        self.person
    }

    pub fn is_administrator(&self) -> bool {
        self.is_administrator
    }
}

/// A person acting in one alliance.
#[derive(Clone, Debug)]
pub struct Viewer {
    person: PersonId,
    network: NetworkId,
    role: Role,
    edits: Vec<OrganisationId>,
}

impl Viewer {
    /// The person behind the request, acting in the alliance with this slug. Nobody signed
    /// in is 401; an alliance the person has no part in looks like none at all, 404.
    pub async fn require(alliance: &str) -> Result<Viewer> {
        let mut tx = app()?.db.read().await?;
        let signed_in = SignedIn::from_request(&mut tx).await?;
        let viewer = Self::of(&mut tx, &signed_in, alliance).await?;
        drop(tx);
        signed_in.note_use().await;
        Ok(viewer)
    }

    /// The same for a session that was read elsewhere (a stream, an import).
    pub async fn of_token(tx: &mut Tx, token: &SessionToken, alliance: &str) -> Result<Viewer> {
        let signed_in = SignedIn::of_token(tx, token).await?;
        Self::of(tx, &signed_in, alliance).await
    }

    /// Who sends a request that is no server function. What an address names is not checked
    /// before; no alliance has a name that the database cannot read.
    pub async fn of_request(db: &Db, token: Option<Extension<SessionToken>>, alliance: &str) -> Result<Viewer> {
        let Extension(token) = token.ok_or(Error::SignInRequired)?;
        if alliance.contains('\0') {
            return Err(Error::NotFound);
        }
        Self::of_token(&mut db.read().await?, &token, alliance).await
    }

    async fn of(tx: &mut Tx, signed_in: &SignedIn, alliance: &str) -> Result<Viewer> {
        let (network, role) = store::acting_in(tx, signed_in.person, alliance).await?.ok_or(Error::NotFound)?;
        // An administrator of the installation acts as coordinator everywhere.
        let role = if signed_in.is_administrator { Some(Role::Coordinator) } else { role };
        let role = role.ok_or(Error::NotFound)?;
        let edits = store::edited_by(tx, network, signed_in.person).await?;
        Ok(Viewer { person: signed_in.person, network, role, edits })
    }

    /// Somebody who has just been given a role, before their first request with it.
    pub(super) fn joining(person: PersonId, network: NetworkId, role: Role) -> Viewer {
        Viewer { person, network, role, edits: Vec::new() }
    }

    /// A viewer for tests of stores and rules, which have no request.
    #[cfg(test)]
    pub fn for_test(person: PersonId, network: NetworkId, role: Role, edits: Vec<OrganisationId>) -> Viewer {
        Viewer { person, network, role, edits }
    }

    pub fn person_id(&self) -> PersonId {
        self.person
    }

    pub fn network_id(&self) -> NetworkId {
        self.network
    }

    pub fn role(&self) -> Role {
        self.role
    }

    /// Whether the person keeps this organisation's profile.
    pub fn edits(&self, organisation: OrganisationId) -> bool {
        self.edits.contains(&organisation)
    }

    /// The organisations whose profile the person keeps.
    pub fn edited(&self) -> &[OrganisationId] {
        &self.edits
    }

    /// Whether the policy allows the action on a record that belongs to `owner`.
    pub fn can(&self, action: Action, resource: Resource, owner: Option<OrganisationId>) -> bool {
        let standing = Standing { role: self.role, owner: owner.is_some_and(|id| self.edits(id)) };
        allowed(standing, action, resource)
    }

    /// Whether the policy allows the action on what a person wrote: the viewer, or somebody else.
    pub fn can_on(&self, action: Action, resource: Resource, is_own: bool) -> bool {
        allowed(Standing { role: self.role, owner: is_own }, action, resource)
    }

    /// The same as [`Viewer::can`], as a result: `Forbidden` if not.
    pub fn may(&self, action: Action, resource: Resource, owner: Option<OrganisationId>) -> Result<()> {
        if self.can(action, resource, owner) { Ok(()) } else { Err(Error::Forbidden) }
    }
}
