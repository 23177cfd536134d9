//! The amounts and the period of a proposal in a file, read from people's writing.

use super::file::Proposal;
use crate::error::Problem;
use crate::pipeline::model::{Currency, Entered, Money, Period};

/// What the texts of a proposal say. All amounts are in one currency.
pub struct Amounts {
    pub currency: Currency,
    pub requested: Option<Entered>,
    pub granted: Option<Entered>,
    pub total_cost: Option<Entered>,
    pub period: Option<Period>,
    /// In the order of the file's partners.
    pub contributions: Vec<Option<i64>>,
}

/// Why a field cannot be read, as a sentence's end.
pub type Unreadable = (String, &'static str);

/// Reads the texts of a proposal; an amount without a currency is in the alliance's. The
/// errors name the fields within the proposal.
pub fn read(proposal: &Proposal, otherwise: Currency) -> Result<Amounts, Vec<Unreadable>> {
    let mut unreadable = Vec::new();
    let mut currency = None;
    let mut amount = |field: String, text: &Option<String>| -> Option<Entered> {
        let read = Money::parse(text.as_deref()?, currency.unwrap_or(otherwise));
        match read {
            Ok(entered) if *currency.get_or_insert(entered.money.currency) == entered.money.currency => Some(entered),
            Ok(_) => {
                unreadable.push((field, "all amounts of a proposal have to be in one currency"));
                None
            }
            Err(_) => {
                unreadable.push((field, "this amount cannot be read"));
                None
            }
        }
    };
    let requested = amount("requested".into(), &proposal.requested);
    let granted = amount("granted".into(), &proposal.granted);
    let total_cost = amount("total_cost".into(), &proposal.total_cost);
    let contributions = proposal
        .partners
        .iter()
        .enumerate()
        .map(|(at, partner)| amount(format!("partners[{at}].contribution"), &partner.contribution))
        .map(|entered| entered.map(|entered| entered.money.minor))
        .collect();
    let period = proposal.period.as_deref().map(Period::parse).transpose().unwrap_or_else(|problem| {
        let why = match problem {
            Problem::EndBeforeStart => "this period ends before it starts",
            _ => "this period cannot be read",
        };
        unreadable.push(("period".into(), why));
        None
    });
    if !unreadable.is_empty() {
        return Err(unreadable);
    }
    let currency = currency.unwrap_or(otherwise);
    Ok(Amounts { currency, requested, granted, total_cost, period, contributions })
}
