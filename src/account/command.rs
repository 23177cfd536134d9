//! The subcommand `user`: accounts from the command line, for the operator.

use super::model::{NAME_MAX, check_email, check_password};
use super::store::{self, NewPerson};
use super::{password as passwords, throttle};
use crate::db::{Db, Tx};
use crate::error::{Checks, Error};
use crate::i18n::Lang;
use crate::id::PersonId;
use crate::policy::Role;
use crate::ui::problem::{say_error, say_problem};
use clap::Subcommand;
use std::io::Read;

/// What can be done with accounts.
#[derive(Subcommand, Debug)]
pub enum UserCommand {
    /// Create an account, or give an existing one a role in an alliance.
    Create {
        #[arg(long)]
        email: String,
        /// Shown beside what the account changes; a function such as "Office" is enough.
        #[arg(long)]
        name: String,
        /// Short name of the alliance, as in its address.
        #[arg(long)]
        network: Option<String>,
        /// member, coordinator or auditor; member if nothing is said.
        #[arg(long, requires = "network")]
        role: Option<String>,
        /// May do everything in every alliance of the installation.
        #[arg(long)]
        administrator: bool,
        /// Read the password from standard input instead of printing a link that sets it.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Print the path of a link that sets a new password.
    Reset {
        #[arg(long)]
        email: String,
    },
    /// List all accounts with their roles.
    List,
}

impl UserCommand {
    /// Runs the command and prints its result; the error is a sentence for the operator.
    pub async fn run(self, db: &Db) -> Result<(), String> {
        let said = match self {
            UserCommand::Create { email, name, network, role, administrator, password_stdin } => {
                let password = if password_stdin { Some(read_password()?) } else { None };
                let place = match &network {
                    Some(slug) => Some((slug.as_str(), parse_role(role.as_deref().unwrap_or("member"))?)),
                    None => None,
                };
                create(db, &email, &name, place, administrator, password).await?
            }
            UserCommand::Reset { email } => reset(db, &email).await?,
            UserCommand::List => list(db).await?,
        };
        println!("{said}");
        Ok(())
    }
}

fn explain(error: Error) -> String {
    say_error(Lang::En, &error)
}

fn parse_role(role: &str) -> Result<Role, String> {
    role.parse().map_err(|_| format!("There is no role '{role}'. The roles are member, coordinator and auditor."))
}

/// The first line of standard input.
fn read_password() -> Result<String, String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| format!("The password cannot be read: {error}"))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

async fn create(
    db: &Db,
    email: &str,
    name: &str,
    place: Option<(&str, Role)>,
    administrator: bool,
    password: Option<String>,
) -> Result<String, String> {
    let email = check_email(email).map_err(|problem| format!("--email: {}", say_problem(Lang::En, &problem)))?;
    let mut checks = Checks::new();
    let name = checks.text("name", name, true, NAME_MAX);
    if let Some(password) = &password {
        check_password(&mut checks, "password", password);
    }
    checks.finish(()).map_err(explain)?;
    let hash = match password {
        Some(password) => Some(passwords::hash(password).await.map_err(explain)?),
        None => None,
    };
    let mut tx = db.write().await.map_err(explain)?;
    let known = store::account_of_email(&mut tx, &email).await.map_err(explain)?;
    let is_known = known.is_some();
    let person = match known {
        Some(account) => account.id,
        None => {
            let new = NewPerson {
                email: &email,
                name: &name,
                password_hash: hash.as_deref(),
                language: None,
                is_administrator: administrator,
            };
            store::create_person(&mut tx, &new).await.map_err(explain)?
        }
    };
    if let Some((slug, role)) = place {
        give_role(&mut tx, person, slug, role).await?;
    }
    if is_known && administrator {
        store::make_administrator(&mut tx, person).await.map_err(explain)?;
    }
    let said = if is_known {
        let mut done = vec!["name and password stay as they are"];
        done.extend(place.map(|_| "the role is set"));
        done.extend(administrator.then_some("it administers the installation now"));
        format!("{email} has an account already; {}.", done.join(", "))
    } else if hash.is_some() {
        format!("{email} can sign in.")
    } else {
        let secret = store::create_reset(&mut tx, person, store::PASSED_ON).await.map_err(explain)?;
        format!("{email} sets a password here, once, within three days: /reset-password/{secret}")
    };
    tx.commit().await.map_err(explain)?;
    Ok(said)
}

async fn give_role(tx: &mut Tx, person: PersonId, slug: &str, role: Role) -> Result<(), String> {
    let network = crate::network::id_of_slug(tx, slug).await.map_err(explain)?;
    let network = network.ok_or_else(|| format!("There is no alliance '{slug}'."))?;
    store::grant_role(tx, network, person, role).await.map_err(explain)?;
    store::change_role(tx, network, person, role).await.map_err(explain)
}

async fn reset(db: &Db, email: &str) -> Result<String, String> {
    let mut tx = db.write().await.map_err(explain)?;
    let account = store::account_of_email(&mut tx, email).await.map_err(explain)?;
    let account = account.ok_or_else(|| format!("There is no account with the address {email}."))?;
    let secret = store::create_reset(&mut tx, account.id, store::PASSED_ON).await.map_err(explain)?;
    let key = throttle::account_key(&super::model::email_key(email));
    store::forget_tries(&mut tx, &key).await.map_err(explain)?;
    tx.commit().await.map_err(explain)?;
    Ok(format!("{} sets a new password here, once, within three days: /reset-password/{secret}", account.email))
}

async fn list(db: &Db) -> Result<String, String> {
    let mut tx = db.read().await.map_err(explain)?;
    let rows = store::everybody(&mut tx).await.map_err(explain)?;
    let lines: Vec<String> = rows
        .into_iter()
        .map(|(email, name, administrator, slug, role)| {
            let place = slug.zip(role).map_or("-".to_owned(), |(slug, role)| format!("{slug}: {}", role.code()));
            let mark = if administrator { "\tadministrator" } else { "" };
            format!("{email}\t{name}\t{place}{mark}")
        })
        .collect();
    Ok(if lines.is_empty() { "There are no accounts yet.".to_owned() } else { lines.join("\n") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::store::tests::network;
    use crate::both;

    both! {
        async fn an_account_is_created_reset_and_listed(db: Db) {
            network(&db, "test").await;
            let said = create(&db, "office@a.example", "Office", Some(("test", Role::Coordinator)), false, None).await;
            let link = said.unwrap();
            assert!(link.contains("/reset-password/"), "{link}");
            let said = create(&db, "Office@A.example", "Other", Some(("test", Role::Member)), false, None).await;
            assert!(said.unwrap_err().contains("at least one coordinator"), "the last coordinator stays");
            assert!(reset(&db, "OFFICE@a.example").await.unwrap().contains("/reset-password/"));
            assert_eq!(list(&db).await.unwrap(), "office@a.example\tOffice\ttest: coordinator");
        }

        async fn what_cannot_be_is_said_clearly(db: Db) {
            let refused = create(&db, "office", "Office", None, false, None).await.unwrap_err();
            assert!(refused.starts_with("--email: "), "{refused}");
            let place = Some(("nowhere", Role::Member));
            let refused = create(&db, "office@a.example", "Office", place, false, None).await.unwrap_err();
            assert_eq!(refused, "There is no alliance 'nowhere'.");
            assert_eq!(list(&db).await.unwrap(), "There are no accounts yet.", "nothing is left half-done");
            let refused = create(&db, "office@a.example", "Office", None, true, Some("short".into())).await;
            assert!(refused.unwrap_err().contains("too short"));
            assert!(reset(&db, "nobody@a.example").await.unwrap_err().contains("nobody@a.example"));
        }
    }
}
