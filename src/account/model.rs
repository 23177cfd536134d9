//! Who somebody is, as the browser may know it.

use crate::error::{Checks, Problem, Result};
use crate::i18n::Lang;
use crate::id::{InvitationId, OrganisationId, PersonId};
use crate::policy::Role;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Passwords are at least this long, in characters.
pub const PASSWORD_MIN: u32 = 10;
/// Longer ones would only burn the server's time.
pub const PASSWORD_MAX: u32 = 200;

/// Names of people, who here are functions, fit on a line.
pub const NAME_MAX: u32 = 120;

/// Light, dark, or as the device is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    pub fn code(self) -> &'static str {
        ["system", "light", "dark"][self as usize]
    }

    pub fn parse(code: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// The signed-in person as their own pages show them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Me {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub language: Option<Lang>,
    pub theme: Theme,
    pub is_administrator: bool,
    /// Where the person acts, by the alliance's name.
    pub alliances: Vec<Acting>,
}

/// A person's part in one alliance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Acting {
    pub slug: String,
    pub name: String,
    pub role: Role,
    /// Organisations of the alliance whose profile the person keeps.
    pub edits: Vec<(OrganisationId, String)>,
}

/// A person of the alliance as coordinators see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Colleague {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub edits: Vec<String>,
    pub has_password: bool,
    /// Acts in this alliance alone, so that its coordinators may be shown a reset link: with
    /// one they could sign in as the person, and so everywhere the person acts.
    pub is_only_here: bool,
}

/// An invitation that is still open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenInvitation {
    pub id: InvitationId,
    pub email: String,
    pub role: Role,
    pub organisation: Option<String>,
    #[serde(with = "time::serde::timestamp")]
    pub expires_at: OffsetDateTime,
}

/// A signed-in browser of a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionFacts {
    pub browser: Option<String>,
    pub system: Option<String>,
    #[serde(with = "time::serde::timestamp")]
    pub seen_at: OffsetDateTime,
    pub is_current: bool,
}

/// What the sign-in page has to know.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SignInFacts {
    /// Links can be mailed; otherwise the coordination passes them on.
    pub has_mail: bool,
    /// Accounts of the demonstration, where it is switched on.
    pub demo: Vec<DemoAccount>,
}

/// An account of the demonstration; its password is no secret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DemoAccount {
    pub email: String,
    /// None for the administrator of the installation.
    pub acts: Option<(String, Role)>,
}

/// Everybody of an alliance, and what its coordinators need to bring in others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct People {
    pub colleagues: Vec<Colleague>,
    pub invitations: Vec<OpenInvitation>,
    /// Suggestions for the organisation whose profile an invited person is to keep.
    pub organisations: Vec<String>,
    pub has_mail: bool,
    pub notice: Option<Notice>,
}

/// What has just been done for somebody, told once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Notice {
    /// The link to pass on, because it could not be mailed.
    Link {
        email: String,
        address: String,
    },
    Mailed {
        email: String,
    },
}

/// What the page behind an invitation link shows before it is accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvitationFacts {
    pub alliance: String,
    pub email: String,
    pub role: Role,
    /// The address has an account already, so no new password is asked for.
    pub has_account: bool,
}

/// The password of every account of the demonstration.
pub const DEMO_PASSWORD: &str = "alliance-demo";

/// Folds an address to the form that uniqueness and sign-in go by.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Checks an address: something, an @, a host with a dot or `localhost`, no blanks.
pub fn check_email(email: &str) -> Result<String, Problem> {
    let email = email.trim();
    if email.is_empty() {
        return Err(Problem::Required);
    }
    let valid = email.chars().count() <= 254
        && !email.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"'))
        && email.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty()
                && !host.contains('@')
                && host.split('.').all(|part| !part.is_empty())
                && host.contains('.')
        });
    if valid { Ok(email.to_owned()) } else { Err(Problem::NotAnEmail) }
}

/// Checks a new password's length.
pub fn check_password(checks: &mut Checks, field: &str, password: &str) {
    let length = password.chars().count();
    if length < PASSWORD_MIN as usize {
        checks.problem(field, Problem::TooShort(PASSWORD_MIN));
    } else if length > PASSWORD_MAX as usize {
        checks.problem(field, Problem::TooLong(PASSWORD_MAX));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_needs_a_user_an_at_and_a_host() {
        for good in ["a@b.eu", " geschaeftsstelle@verein.example ", "a+b@c.d.e"] {
            assert_eq!(check_email(good), Ok(good.trim().to_owned()));
        }
        for bad in ["a", "a@", "@b.eu", "a b@c.eu", "a@b", "a@b..eu", "a@b@c.eu", "a@b.eu\r\nBcc: x@y.z"] {
            assert_eq!(check_email(bad), Err(Problem::NotAnEmail), "{bad}");
        }
        assert_eq!(check_email("  "), Err(Problem::Required));
    }
}
