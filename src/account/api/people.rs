//! What coordinators do for the people of their alliance.

use crate::account::model::People;
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

/// Everybody of an alliance with their roles, and the open invitations.
#[server(name = ReadPeople, prefix = "/api", endpoint = "account/people", input = GetUrl)]
pub async fn people(alliance: String) -> Result<People> {
    use crate::account::{Viewer, cookies, store};
    use crate::policy::{Action, Resource};
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Administer, Resource::Network, None)?;
    let app = crate::server::app()?;
    let mut tx = app.db.read().await?;
    let network = viewer.network_id();
    Ok(People {
        colleagues: store::colleagues(&mut tx, network).await?,
        invitations: store::open_invitations(&mut tx, network).await?,
        organisations: store::organisation_names(&mut tx, network, 200).await?,
        has_mail: app.mailer.is_configured(),
        notice: cookies::take_notice(&format!("/{alliance}/people"), app.config.is_secure()),
    })
}

/// Invites an address with a role, perhaps to keep the profile of an organisation. The link
/// is mailed, or shown once where it cannot be.
#[server(name = InvitePerson, prefix = "/api", endpoint = "account/invite")]
pub async fn invite(
    alliance: String,
    email: String,
    role: String,
    #[server(default)] organisation: String,
) -> Result<()> {
    use crate::account::{Viewer, letters, people, store};
    use crate::policy::{Action, Resource};
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Administer, Resource::Network, None)?;
    let app = crate::server::app()?;
    let mut tx = app.db.write().await?;
    let checked = people::check_invitation(&mut tx, viewer.network_id(), &email, &role, &organisation).await?;
    let new = store::NewInvitation { invited_by: Some(viewer.person_id()), ..checked.as_new() };
    let secret = store::create_invitation(&mut tx, viewer.network_id(), &new).await?;
    tx.commit().await?;
    letters::deliver_invitation(&app, &alliance, &checked.email, &secret).await;
    leptos_axum::redirect(&format!("/{alliance}/people"));
    Ok(())
}

/// Takes an open invitation back; its link cannot be used from then on.
#[server(name = RevokeInvitation, prefix = "/api", endpoint = "account/revoke-invitation")]
pub async fn revoke_invitation(alliance: String, invitation: crate::id::InvitationId) -> Result<()> {
    use crate::account::{Viewer, store};
    use crate::policy::{Action, Resource};
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Administer, Resource::Network, None)?;
    let mut tx = crate::server::app()?.db.write().await?;
    store::revoke_invitation(&mut tx, viewer.network_id(), invitation).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/people"));
    Ok(())
}

/// Changes a person's role from the next request on; `LastCoordinator` at the field `role`
/// if nobody would coordinate any more.
#[server(name = ChangeRole, prefix = "/api", endpoint = "account/change-role")]
pub async fn change_role(alliance: String, person: crate::id::PersonId, role: String) -> Result<()> {
    use crate::account::{Viewer, store};
    use crate::policy::{Action, Resource};
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Administer, Resource::Network, None)?;
    let role = role.parse().map_err(|problem| crate::error::Error::field("role", problem))?;
    let mut tx = crate::server::app()?.db.write().await?;
    store::change_role(&mut tx, viewer.network_id(), person, role).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/people"));
    Ok(())
}

/// Takes a person out of the alliance; their account and other alliances stay. `LastEditor` at
/// the field `person` for who would leave an organisation without an editor by going.
#[server(name = RemovePerson, prefix = "/api", endpoint = "account/remove-person")]
pub async fn remove_person(alliance: String, person: crate::id::PersonId) -> Result<()> {
    use crate::account::{Viewer, store};
    use crate::policy::{Action, Resource};
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Administer, Resource::Network, None)?;
    let mut tx = crate::server::app()?.db.write().await?;
    store::lock_roles(&mut tx, viewer.network_id()).await?;
    if person == viewer.person_id() && store::is_last_editor(&mut tx, viewer.network_id(), person).await? {
        return Err(crate::error::Error::field("person", crate::error::Problem::LastEditor));
    }
    store::remove_person(&mut tx, viewer.network_id(), person).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/people"));
    Ok(())
}

/// Makes a link that sets a person's password. It is mailed to the person; where it cannot
/// be, it is shown once, but only for somebody who acts in this alliance alone: `Forbidden`
/// otherwise, because the link opens everything the person may do elsewhere too.
#[server(name = MakeResetLink, prefix = "/api", endpoint = "account/make-reset-link")]
pub async fn make_reset_link(alliance: String, person: crate::id::PersonId) -> Result<()> {
    use crate::account::{Viewer, letters, people, store};
    use crate::policy::{Action, Resource};
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Administer, Resource::Network, None)?;
    let app = crate::server::app()?;
    let mut tx = app.db.write().await?;
    let colleague = people::colleague(&mut tx, viewer.network_id(), person).await?;
    let may_be_shown = colleague.is_only_here;
    if !may_be_shown && !app.mailer.is_configured() {
        return Err(crate::error::Error::Forbidden);
    }
    let secret = store::create_reset(&mut tx, person, store::PASSED_ON).await?;
    tx.commit().await?;
    letters::deliver_reset(&app, &alliance, &colleague, &secret).await?;
    leptos_axum::redirect(&format!("/{alliance}/people"));
    Ok(())
}
