//! The second half of a profile: the numbers an organisation is known by, what it does, has
//! and seeks. It has a form of its own, because tables of organisations bring only the first.

pub mod nace;
pub mod ris3;
#[cfg(feature = "ssr")]
pub mod sections;
pub mod vat;

use super::draft::{limit, optional};
use super::model::codes;
use crate::error::{Checks, Problem, Result};
use nace::{NaceCode, NaceList};
use ris3::Ris3Domain;
use serde::{Deserialize, Serialize};

codes! {
    /// A way of working together that an organisation is open to, after the partnership
    /// types of the Enterprise Europe Network.
    CooperationType {
        Research = "research", Pilot = "pilot", TechnicalAssistance = "technical_assistance",
        Licence = "licence", Manufacturing = "manufacturing", Supply = "supply",
        Distribution = "distribution", JointVenture = "joint_venture", Investment = "investment",
        Training = "training",
    }
}

/// Checked particulars, as they are stored and shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Particulars {
    pub register_number: Option<String>,
    /// With the country's letters, without spaces: `DE123456789`.
    pub vat: Option<String>,
    pub pic: Option<String>,
    pub municipality: Option<String>,
    pub equipment: String,
    #[cfg_attr(feature = "ssr", sqlx(rename = "reference_work"))]
    pub references: String,
    #[cfg_attr(feature = "ssr", sqlx(json))]
    pub cooperation: Vec<CooperationType>,
    #[cfg_attr(feature = "ssr", sqlx(json))]
    pub ris3: Vec<Ris3Domain>,
    #[cfg_attr(feature = "ssr", sqlx(json))]
    pub nace: Vec<NaceCode>,
}

/// The particulars as they are sent: every field a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ParticularsForm {
    pub register_number: String,
    pub vat: String,
    pub pic: String,
    pub municipality: String,
    pub equipment: String,
    pub references: String,
    pub cooperation: Vec<String>,
    /// A domain on each line, after its region if one is named: `DED: …`.
    pub ris3: String,
    /// Codes separated by commas, of either edition of the classification.
    pub nace_rev2: String,
    pub nace_rev21: String,
}

impl ParticularsForm {
    /// What is stored, if every field is as it must be. `country` is the organisation's and
    /// decides by which example a VAT number is explained.
    pub fn check(&self, country: &str) -> Result<Particulars> {
        let mut checks = Checks::new();
        let cooperation: Option<Vec<_>> = self.cooperation.iter().map(|code| CooperationType::parse(code)).collect();
        let mut nace = codes_of(&mut checks, "nace_rev2", &self.nace_rev2, NaceList::Rev2);
        nace.extend(codes_of(&mut checks, "nace_rev21", &self.nace_rev21, NaceList::Rev21));
        let particulars = Particulars {
            register_number: register_number(&mut checks, &self.register_number),
            vat: given(&self.vat).and_then(|number| checks.parsed("vat", vat::parse(number, country))),
            pic: given(&self.pic).and_then(|number| checks.parsed("pic", pic(number))),
            municipality: optional(&mut checks, "municipality", &self.municipality, limit::NAME),
            equipment: checks.text("equipment", &self.equipment, false, limit::EQUIPMENT),
            references: checks.text("references", &self.references, false, limit::EQUIPMENT),
            cooperation: checks.parsed("cooperation", cooperation.ok_or(Problem::UnknownChoice)).unwrap_or_default(),
            ris3: ris3::parse(&mut checks, "ris3", &self.ris3),
            nace,
        };
        checks.finish(particulars)
    }
}

impl From<&Particulars> for ParticularsForm {
    fn from(known: &Particulars) -> Self {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        ParticularsForm {
            register_number: text(&known.register_number),
            vat: text(&known.vat),
            pic: text(&known.pic),
            municipality: text(&known.municipality),
            equipment: known.equipment.clone(),
            references: known.references.clone(),
            cooperation: known.cooperation.iter().map(|kind| kind.code().to_owned()).collect(),
            ris3: known.ris3.iter().map(Ris3Domain::to_string).collect::<Vec<_>>().join("\n"),
            nace_rev2: nace::listed(&known.nace, NaceList::Rev2),
            nace_rev21: nace::listed(&known.nace, NaceList::Rev21),
        }
    }
}

fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// Registers number in many ways ("HRB 1234", "FN 12345 a", "01-09-123456"), but always with
/// a digit.
fn register_number(checks: &mut Checks, value: &str) -> Option<String> {
    let number = optional(checks, "register_number", value, limit::SHORT)?;
    let fits = |letter: char| letter.is_alphanumeric() || " -/.,()".contains(letter);
    let right = number.chars().all(fits) && number.contains(|letter: char| letter.is_ascii_digit());
    checks.parsed("register_number", if right { Ok(number) } else { Err(Problem::NotARegisterNumber) })
}

/// The number of a participant in the programmes of the European Commission.
fn pic(number: &str) -> Result<String, Problem> {
    let digits: String = number.chars().filter(|letter| !letter.is_whitespace()).collect();
    let right = digits.len() == 9 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if right { Ok(digits) } else { Err(Problem::NotAPic) }
}

fn codes_of(checks: &mut Checks, field: &str, text: &str, list: NaceList) -> Vec<NaceCode> {
    let text = checks.text(field, text, false, limit::KEYWORDS);
    checks.parsed(field, nace::parse(&text, list)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn problems(form: ParticularsForm) -> Vec<(String, Problem)> {
        match form.check("DE") {
            Err(Error::Invalid(fields)) => fields.into_iter().map(|one| (one.field, one.problem)).collect(),
            other => panic!("{other:?}"),
        }
    }

    fn full() -> ParticularsForm {
        ParticularsForm {
            register_number: " HRB 12345 ".into(),
            vat: "de 123 456 789".into(),
            pic: "999 999 990".into(),
            municipality: "Zittau".into(),
            equipment: "Zugprüfmaschine 50 kN".into(),
            references: "Leichtbaurahmen, 2024".into(),
            cooperation: vec!["pilot".into(), "research".into()],
            ris3: "DED: Neue Materialien\nKreislaufwirtschaft".into(),
            nace_rev2: "26.51, c 28".into(),
            nace_rev21: "62".into(),
        }
    }

    #[test]
    fn nothing_need_be_said() {
        assert_eq!(ParticularsForm::default().check("DE"), Ok(Particulars::default()));
    }

    #[test]
    fn what_is_entered_is_brought_into_one_form_and_stays_so() {
        let kept = full().check("DE").expect("valid");
        assert_eq!(kept.register_number.as_deref(), Some("HRB 12345"));
        assert_eq!((kept.vat.as_deref(), kept.pic.as_deref()), (Some("DE123456789"), Some("999999990")));
        let codes: Vec<&str> = kept.nace.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["C26.51", "C28", "K62"]);
        assert_eq!(ParticularsForm::from(&kept).check("DE"), Ok(kept));
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let form = ParticularsForm {
            register_number: "none <b>".into(),
            vat: "12345".into(),
            pic: "12345678".into(),
            cooperation: vec!["friendship".into()],
            nace_rev2: "26.51, J62, Z1".into(),
            nace_rev21: "J62".into(),
            ..full()
        };
        let expected = [
            ("nace_rev2", Problem::NotANaceCode("Z1".into())),
            ("nace_rev21", Problem::NotANaceCode("J62".into())),
            ("register_number", Problem::NotARegisterNumber),
            ("vat", Problem::NotAVatNumber("DE123456789".into())),
            ("pic", Problem::NotAPic),
            ("cooperation", Problem::UnknownChoice),
        ];
        assert_eq!(problems(form), expected.map(|(field, problem)| (field.to_owned(), problem)));
    }

    #[test]
    fn limits_hold() {
        let form = ParticularsForm { equipment: "x".repeat(limit::EQUIPMENT as usize + 1), ..full() };
        assert_eq!(problems(form), [("equipment".to_owned(), Problem::TooLong(limit::EQUIPMENT))]);
    }
}
