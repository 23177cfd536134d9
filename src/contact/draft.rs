//! What is entered about contacts and decided by them, and how it is checked.

use super::model::{Field, NOTICE_VERSION, Opened, PerField, Person, Visibility, limit};
use crate::account::model::check_email;
use crate::error::{Checks, Conflict, Error, Problem, Result};
use crate::i18n::Lang;
use serde::{Deserialize, Serialize};

/// The form of a contact as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactForm {
    pub role: String,
    pub name: String,
    pub email: String,
    pub phone: String,
}

/// A checked contact.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactDraft {
    pub role: String,
    pub person: Person,
}

impl ContactForm {
    pub fn check(&self) -> Result<ContactDraft> {
        let mut checks = Checks::new();
        let role = checks.text("role", &self.role, true, limit::ROLE);
        let name = checks.text("name", &self.name, false, limit::NAME);
        let email = match self.email.trim() {
            "" => None,
            email => checks.parsed("email", check_email(email)),
        };
        let phone = checks.text("phone", &self.phone, false, limit::PHONE);
        let given = |text: String| Some(text).filter(|text| !text.is_empty());
        // The photo is no field of this form; it stays as it is.
        let person = PerField { name: given(name), email, phone: given(phone), photo: None };
        checks.finish(ContactDraft { role, person })
    }
}

/// What a person chose for each field. An empty choice means that it is to be removed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    /// The version of the notice that was read, and of the record that stood beneath it.
    pub notice: String,
    pub seen: String,
    pub language: String,
    pub name_for: String,
    pub email_for: String,
    pub phone_for: String,
    pub photo_for: String,
}

/// A checked decision.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionDraft {
    pub language: Lang,
    pub seen: i64,
    pub opened: Opened,
}

/// The name under which a form has the choice for a field.
pub fn choice_name(field: Field) -> &'static str {
    match field {
        Field::Name => "name_for",
        Field::Email => "email_for",
        Field::Phone => "phone_for",
        Field::Photo => "photo_for",
    }
}

impl DecisionForm {
    /// Refuses a consent to another notice than the one that counts: `Conflict`, the page
    /// then shows the newer one.
    pub fn check(&self) -> Result<DecisionDraft> {
        if self.notice != NOTICE_VERSION.to_string() {
            return Err(Error::Conflict(Conflict::Changed));
        }
        let mut checks = Checks::new();
        let language = Lang::parse(&self.language).ok_or(Error::BadRequest)?;
        let seen = self.seen.parse().map_err(|_| Error::BadRequest)?;
        let mut choice = |field: Field, code: &str| match code {
            "" => None,
            code => checks.parsed(choice_name(field), Visibility::parse(code).ok_or(Problem::UnknownChoice)),
        };
        let opened = PerField {
            name: choice(Field::Name, &self.name_for),
            email: choice(Field::Email, &self.email_for),
            phone: choice(Field::Phone, &self.phone_for),
            photo: choice(Field::Photo, &self.photo_for),
        };
        checks.finish(DecisionDraft { language, seen, opened })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_needs_its_function_only() {
        let form = ContactForm { role: " Forschung ".into(), ..ContactForm::default() };
        assert_eq!(form.check(), Ok(ContactDraft { role: "Forschung".into(), person: Person::default() }));
        let wrong = ContactForm { email: "no address".into(), phone: "1".repeat(41), ..ContactForm::default() };
        let error = wrong.check().unwrap_err();
        assert_eq!(error.problem_of("role"), Some(&Problem::Required));
        assert_eq!(error.problem_of("email"), Some(&Problem::NotAnEmail));
        assert_eq!(error.problem_of("phone"), Some(&Problem::TooLong(40)));
    }

    #[test]
    fn a_decision_names_the_notice_that_was_read() {
        let form = DecisionForm {
            notice: NOTICE_VERSION.to_string(),
            seen: "3".into(),
            language: "pl".into(),
            name_for: "members".into(),
            ..DecisionForm::default()
        };
        let draft = form.check().unwrap();
        assert_eq!(
            (draft.language, draft.opened.name, draft.opened.phone),
            (Lang::Pl, Some(Visibility::Members), None)
        );
        let other = DecisionForm { notice: (NOTICE_VERSION + 1).to_string(), ..form.clone() };
        assert_eq!(other.check(), Err(Error::Conflict(Conflict::Changed)));
        let unknown = DecisionForm { email_for: "everybody".into(), ..form };
        assert_eq!(unknown.check(), Err(Error::field("email_for", Problem::UnknownChoice)));
    }
}
