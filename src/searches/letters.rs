//! The letter that tells what is new in a search.

use super::store::{Due, Finding};
use super::text;
use crate::i18n::Lang;

/// So much of each is named; the rest is counted.
const NAMED: usize = 20;

/// A letter on its way: to whom, subject and text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub body: String,
}

impl Letter {
    /// In the person's language: what is new, where to see it, and how to end such letters.
    pub fn about(due: &Due, fresh: &[Finding], origin: &str) -> Letter {
        let lang = due.language.as_deref().and_then(Lang::parse).unwrap_or_default();
        let base = format!("{origin}/{}", due.slug);
        let line = |one: &Finding| match one {
            Finding::Organisation { id, name } => format!("- {name}\n  {base}/directory/{id}\n"),
            Finding::Opportunity { id, title } => format!("- {title}\n  {base}/opportunities/{id}\n"),
        };
        let list = |heading: &str, found: Vec<&Finding>| {
            if found.is_empty() {
                return String::new();
            }
            let rest = found.len().saturating_sub(NAMED);
            let more = if rest > 0 { format!("{}\n", text::and_more(lang, rest as i64)) } else { String::new() };
            let lines: String = found.into_iter().take(NAMED).map(&line).collect();
            format!("{heading}\n{lines}{more}\n")
        };
        let (organisations, opportunities): (Vec<&Finding>, Vec<&Finding>) =
            fresh.iter().partition(|one| matches!(one, Finding::Organisation { .. }));
        let news = list(text::NEW_ORGANISATIONS.say(lang), organisations)
            + &list(text::NEW_OPPORTUNITIES.say(lang), opportunities);
        let all = format!("{base}/searches");
        let end = format!("{origin}/account/alerts/{}", due.token);
        Letter {
            to: due.email.clone(),
            subject: text::subject(lang, &due.name, &due.alliance),
            body: text::letter(lang, &due.name, &due.alliance, &news, &all, &end),
        }
    }
}
