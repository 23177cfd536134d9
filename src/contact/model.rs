//! Contacts of organisations, and the rule by which somebody sees what about them.

use crate::directory::model::codes;
use crate::i18n::Lang;
use crate::id::{ContactId, OrganisationId, PersonId};
use crate::policy::Role;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The version of the information notice. Whoever changes its words raises it, so that a
/// consent tells what was read; a test holds both together.
pub const NOTICE_VERSION: i64 = 2;

/// The most characters of each field; the browser's half is told the same.
pub mod limit {
    pub const ROLE: u32 = 120;
    pub const NAME: u32 = 120;
    pub const EMAIL: u32 = 254;
    pub const PHONE: u32 = 40;
}

codes! {
    /// What is kept about a person.
    Field { Name = "name", Email = "email", Phone = "phone", Photo = "photo" }
}

codes! {
    /// Whom a person lets see a field, besides those who keep the record.
    Visibility { Public = "public", Members = "members", Staff = "staff" }
}

codes! {
    /// What happened to a person's consent. `Lapse`: those who keep the record changed it;
    /// `Remove`: they took it off the page.
    Decision { Consent = "consent", Refuse = "refuse", Withdraw = "withdraw", Lapse = "lapse", Remove = "remove" }
}

codes! {
    /// How a decision came: a link that was mailed to the person or passed on by somebody,
    /// the person's account, or a change by those who keep the record.
    Via { MailedLink = "mailed_link", ShownLink = "shown_link", Account = "account", Keeper = "keeper" }
}

codes! {
    /// How far a contact has come, as those who keep it see it.
    Standing {
        NoPerson = "no_person", Unasked = "unasked", Asked = "asked", Consented = "consented",
        Refused = "refused", Withdrawn = "withdrawn", Lapsed = "lapsed",
    }
}

/// How near somebody is to a contact, from far to near.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Anybody at all, also outside of the alliance.
    Everybody,
    /// Anybody with a part in the alliance.
    Members,
    /// Coordinators and auditors.
    Staff,
    /// Who keeps the record: the organisation's editors and the coordinators.
    Keepers,
}

impl Audience {
    pub fn of(role: Role, keeps: bool) -> Audience {
        match role {
            _ if keeps => Audience::Keepers,
            Role::Coordinator | Role::Auditor => Audience::Staff,
            Role::Member => Audience::Members,
        }
    }

    /// Whether a field that the person has opened so far, or not at all, is shown.
    pub fn sees(self, opened: Option<Visibility>) -> bool {
        match self {
            Audience::Keepers => true,
            Audience::Staff => opened.is_some(),
            Audience::Members => matches!(opened, Some(Visibility::Public | Visibility::Members)),
            Audience::Everybody => opened == Some(Visibility::Public),
        }
    }
}

/// One thing for each field about a person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PerField<T> {
    pub name: T,
    pub email: T,
    pub phone: T,
    pub photo: T,
}

impl<T> PerField<T> {
    pub fn of(&self, field: Field) -> &T {
        match field {
            Field::Name => &self.name,
            Field::Email => &self.email,
            Field::Phone => &self.phone,
            Field::Photo => &self.photo,
        }
    }

    /// Both sides of two, field by field.
    pub fn with<U, R>(self, other: PerField<U>, join: impl Fn(T, U) -> R) -> PerField<R> {
        PerField {
            name: join(self.name, other.name),
            email: join(self.email, other.email),
            phone: join(self.phone, other.phone),
            photo: join(self.photo, other.photo),
        }
    }
}

/// What is kept about a person; each may be missing. Of the photo it is the number.
pub type Person = PerField<Option<String>>;
/// Whom each field is open to; none is open before the person has consented.
pub type Opened = PerField<Option<Visibility>>;

impl Person {
    pub fn is_empty(&self) -> bool {
        Field::ALL.iter().all(|field| self.of(*field).is_none())
    }

    /// As much of it as this audience may see.
    pub fn shown_to(self, audience: Audience, opened: &Opened) -> Person {
        self.with(opened.clone(), |value, opened| value.filter(|_| audience.sees(opened)))
    }
}

impl Standing {
    /// From what was decided last, and whether an open link was made since.
    pub fn of(person: &Person, last: Option<Decision>, is_asked: bool) -> Standing {
        match last {
            Some(Decision::Consent) if !person.is_empty() => Standing::Consented,
            Some(Decision::Refuse) if person.is_empty() => Standing::Refused,
            Some(Decision::Withdraw) if person.is_empty() => Standing::Withdrawn,
            _ if person.is_empty() => Standing::NoPerson,
            _ if is_asked => Standing::Asked,
            Some(Decision::Lapse) => Standing::Lapsed,
            _ => Standing::Unasked,
        }
    }
}

/// A contact as the viewer may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    pub id: ContactId,
    pub role: String,
    pub person: Person,
    /// For those who keep it, else none.
    pub keeping: Option<Keeping>,
}

/// What only those see who keep a contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Keeping {
    pub version: i64,
    pub standing: Standing,
    /// When that was decided; none where nothing was.
    #[serde(with = "time::serde::timestamp::option")]
    pub since: Option<OffsetDateTime>,
    pub opened: Opened,
}

/// Somebody who keeps an organisation's profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Editor {
    pub id: PersonId,
    pub name: String,
    pub is_viewer: bool,
    /// The viewer may end it: an own one, or any as a coordinator.
    pub may_end: bool,
}

/// The page on which an organisation's contacts are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactsPage {
    pub organisation: OrganisationId,
    pub name: String,
    pub contacts: Vec<Contact>,
    pub editors: Vec<Editor>,
    /// Links can be mailed; otherwise they are shown to be passed on.
    pub has_mail: bool,
    /// What has just been done, told once.
    pub notice: Option<crate::account::model::Notice>,
}

/// What is kept about a person as the contact of one organisation, for that person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnContact {
    pub id: ContactId,
    pub version: i64,
    pub alliance: String,
    pub organisation: String,
    pub role: String,
    pub person: Person,
    pub opened: Opened,
    /// What the person decided and when, newest first.
    pub decisions: Vec<Decided>,
}

impl OwnContact {
    /// Whether the person's consent holds.
    pub fn is_open(&self) -> bool {
        self.decisions.first().is_some_and(|last| last.decision == Decision::Consent)
    }
}

/// A decision as it was recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    pub decision: Decision,
    pub via: Via,
    pub notice_version: Option<i64>,
    pub language: Option<Lang>,
    /// Which fields were opened and to whom.
    pub fields: Opened,
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
}

#[cfg(test)]
mod tests {
    use super::*;
    use Audience::{Everybody, Keepers, Members, Staff};

    fn person() -> Person {
        PerField { name: Some("n".into()), email: Some("e".into()), phone: Some("p".into()), photo: Some("i".into()) }
    }

    #[test]
    fn nothing_is_shown_to_others_before_the_person_has_consented() {
        let shut = Opened::default();
        assert_eq!(person().shown_to(Everybody, &shut), Person::default());
        assert_eq!(person().shown_to(Members, &shut), Person::default());
        assert_eq!(person().shown_to(Staff, &shut), Person::default());
        assert_eq!(person().shown_to(Keepers, &shut), person());
    }

    #[test]
    fn each_field_is_shown_as_far_as_it_is_open() {
        let opened = PerField {
            name: Some(Visibility::Public),
            email: Some(Visibility::Members),
            phone: Some(Visibility::Staff),
            photo: None,
        };
        assert_eq!(
            person().shown_to(Everybody, &opened),
            PerField { email: None, phone: None, photo: None, ..person() }
        );
        assert_eq!(person().shown_to(Members, &opened), PerField { phone: None, photo: None, ..person() });
        assert_eq!(
            person().shown_to(Staff, &opened),
            PerField { photo: None, ..person() },
            "what is not opened is shut"
        );
        assert_eq!(person().shown_to(Keepers, &opened), person());
    }

    #[test]
    fn who_keeps_the_record_is_nearest_to_it() {
        assert_eq!(Audience::of(Role::Member, true), Keepers);
        assert_eq!(Audience::of(Role::Member, false), Members);
        assert_eq!(Audience::of(Role::Auditor, false), Staff);
        assert_eq!(Audience::of(Role::Coordinator, true), Keepers);
        assert!(Everybody < Members && Members < Staff && Staff < Keepers);
    }

    #[test]
    fn a_standing_follows_the_last_decision() {
        let of = |last, is_asked| Standing::of(&person(), last, is_asked);
        assert_eq!(of(None, false), Standing::Unasked);
        assert_eq!(of(None, true), Standing::Asked);
        assert_eq!(of(Some(Decision::Consent), true), Standing::Consented);
        assert_eq!(of(Some(Decision::Lapse), false), Standing::Lapsed);
        assert_eq!(of(Some(Decision::Lapse), true), Standing::Asked);
        assert_eq!(of(Some(Decision::Withdraw), false), Standing::Unasked, "entered anew since");
        let gone = |last| Standing::of(&Person::default(), last, false);
        assert_eq!(gone(None), Standing::NoPerson);
        assert_eq!(gone(Some(Decision::Refuse)), Standing::Refused);
        assert_eq!(gone(Some(Decision::Withdraw)), Standing::Withdrawn);
        assert_eq!(gone(Some(Decision::Lapse)), Standing::NoPerson);
    }
}
