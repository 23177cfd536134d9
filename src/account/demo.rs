//! The accounts of the demonstration alliances.

use super::model::{DEMO_PASSWORD, DemoAccount};
use super::password;
use super::store::{self, NewPerson};
use crate::db::Tx;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::policy::Role;
use tokio::sync::OnceCell;

const ADMINISTRATOR: &str = "admin@consortia.example";
/// One person acts in two alliances, so that switching between them can be tried.
const IN_TWO: (&str, &str, &str) = ("lausitz", "iuk", "coordination@lausitz.example");

/// Hashing is slow on purpose, and all of these accounts share one password.
static HASH: OnceCell<String> = OnceCell::const_new();

/// Gives a demonstration alliance a coordinator, a member and an auditor, and the
/// installation an administrator. The member keeps the profile of `edited`. Accounts that
/// are there already stay as they are, so a second call changes nothing.
pub async fn create_demo_people(
    tx: &mut Tx,
    network: NetworkId,
    slug: &str,
    edited: Option<OrganisationId>,
) -> Result<()> {
    let lang = crate::network::language_of(tx, network).await?;
    for role in Role::ALL {
        let person = person(tx, &email_of(role, slug), name_of(role, lang), false).await?;
        store::grant_role(tx, network, person, role).await?;
        if let (Role::Member, Some(organisation)) = (role, edited) {
            store::grant_editing(tx, network, person, organisation).await?;
        }
    }
    person(tx, ADMINISTRATOR, "Administration", true).await?;
    join_two(tx).await
}

/// Whichever of both alliances comes last brings the two together.
async fn join_two(tx: &mut Tx) -> Result<()> {
    let (home, other, email) = IN_TWO;
    let (home, other) = (crate::network::id_of_slug(tx, home).await?, crate::network::id_of_slug(tx, other).await?);
    let account = store::account_of_email(tx, email).await?;
    if let (Some(_), Some(other), Some(account)) = (home, other, account) {
        store::grant_role(tx, other, account.id, Role::Member).await?;
    }
    Ok(())
}

async fn person(tx: &mut Tx, email: &str, name: &str, is_administrator: bool) -> Result<PersonId> {
    if let Some(account) = store::account_of_email(tx, email).await? {
        return Ok(account.id);
    }
    let hash = HASH.get_or_try_init(|| password::hash(DEMO_PASSWORD.to_owned())).await?;
    let new = NewPerson { email, name, password_hash: Some(hash), language: None, is_administrator };
    store::create_person(tx, &new).await
}

fn email_of(role: Role, slug: &str) -> String {
    let function = match role {
        Role::Member => "member",
        Role::Coordinator => "coordination",
        Role::Auditor => "auditor",
    };
    format!("{function}@{slug}.example")
}

/// Names are functions, in the language of the alliance.
fn name_of(role: Role, lang: Lang) -> &'static str {
    let names = match role {
        Role::Coordinator => [
            "Coordination office",
            "Geschäftsstelle",
            "Biuro koordynatora",
            "Kancelář koordinátora",
            "Koordinációs iroda",
        ],
        Role::Member => ["Member's office", "Mitgliedsbüro", "Biuro członka", "Kancelář člena", "Tagszervezeti iroda"],
        Role::Auditor => ["Audit office", "Prüfstelle", "Biuro kontroli", "Kontrolní pracoviště", "Ellenőrző iroda"],
    };
    names[lang as usize]
}

/// The accounts of the demonstration that are there, alliance by alliance.
pub async fn accounts(tx: &mut Tx) -> Result<Vec<DemoAccount>> {
    let roles = store::roles_under_example(tx).await?;
    let mut accounts: Vec<DemoAccount> = roles
        .into_iter()
        .filter(|(email, slug, _, role)| *email == email_of(*role, slug))
        .map(|(email, _, alliance, role)| DemoAccount { email, acts: Some((alliance, role)) })
        .collect();
    if store::account_of_email(tx, ADMINISTRATOR).await?.is_some() {
        accounts.push(DemoAccount { email: ADMINISTRATOR.to_owned(), acts: None });
    }
    Ok(accounts)
}
