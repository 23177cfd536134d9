//! Translated texts, what readers see of them, and how far a translation has come.

use crate::directory::draft::limit;
use crate::directory::model::{Organisation, codes};
use crate::i18n::Lang;
use crate::id::OrganisationId;
use serde::{Deserialize, Serialize};

codes! {
    /// What of a profile can be translated.
    TextField {
        Name = "name", Summary = "summary", Description = "description", Equipment = "equipment",
        References = "references",
    }
}

codes! {
    /// Who made a translation: a person, or a translation service whose text was pasted.
    Maker { Human = "human", Machine = "machine" }
}

impl TextField {
    /// The text as the organisation wrote it.
    pub fn original(self, organisation: &Organisation) -> &str {
        match self {
            TextField::Name => &organisation.name,
            TextField::Summary => &organisation.summary,
            TextField::Description => &organisation.description,
            TextField::Equipment => &organisation.particulars.equipment,
            TextField::References => &organisation.particulars.references,
        }
    }

    /// The most characters, as the profile's own form has them.
    pub fn limit(self) -> u32 {
        match self {
            TextField::Name => limit::NAME,
            TextField::Summary => limit::SUMMARY,
            TextField::Description => limit::DESCRIPTION,
            TextField::Equipment | TextField::References => limit::EQUIPMENT,
        }
    }
}

/// A translation with the text that it translates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Translation {
    pub language: Lang,
    pub field: TextField,
    pub text: String,
    pub maker: Maker,
    /// The original as it was when this was written or last looked through.
    pub original: String,
}

impl Translation {
    /// Whether the original says something else by now.
    pub fn is_outdated(&self, original: &str) -> bool {
        plain(original) != plain(&self.original)
    }
}

/// A text without what forms change about it: browsers send line breaks in two ways.
pub fn plain(text: &str) -> String {
    text.trim().replace("\r\n", "\n")
}

/// A translation as readers see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Translated {
    pub language: Lang,
    pub field: TextField,
    pub text: String,
    pub maker: Maker,
    pub is_outdated: bool,
}

/// What readers see of the translations. Those of a text that is gone, or into what has become
/// the original's language, wait unseen.
pub fn readable(organisation: &Organisation, translations: Vec<Translation>) -> Vec<Translated> {
    let seen = translations.into_iter().filter_map(|one| {
        let original = one.field.original(organisation);
        let is_seen = one.language != organisation.language && !original.is_empty();
        is_seen.then(|| Translated {
            is_outdated: one.is_outdated(original),
            language: one.language,
            field: one.field,
            text: one.text,
            maker: one.maker,
        })
    });
    seen.collect()
}

/// What is to be known about a text that is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// It is the original, in another language than was asked for.
    Original,
    Translated {
        maker: Maker,
        is_outdated: bool,
    },
}

/// A text as it is shown: in the language asked for where there is one, else as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub text: String,
    pub language: Lang,
    pub mark: Option<Mark>,
}

/// A text of an organisation in the `wanted` language.
pub fn shown(organisation: &Organisation, translations: &[Translated], field: TextField, wanted: Lang) -> Shown {
    match translations.iter().find(|one| one.language == wanted && one.field == field) {
        Some(one) => Shown {
            text: one.text.clone(),
            language: wanted,
            mark: Some(Mark::Translated { maker: one.maker, is_outdated: one.is_outdated }),
        },
        None => Shown {
            text: field.original(organisation).to_owned(),
            language: organisation.language,
            mark: (organisation.language != wanted).then_some(Mark::Original),
        },
    }
}

/// How far the translation into a language has come.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    pub language: Lang,
    pub done: i64,
    pub of: i64,
    pub outdated: i64,
}

impl Progress {
    /// Counts the texts there are. A name often stays the same in every language, so it is
    /// counted only where it is translated.
    pub fn of(organisation: &Organisation, translations: &[Translation], language: Lang) -> Progress {
        let mut progress = Progress { language, done: 0, of: 0, outdated: 0 };
        for field in TextField::ALL {
            let original = field.original(organisation);
            let known = translations.iter().find(|one| one.language == language && one.field == *field);
            if original.is_empty() || (*field == TextField::Name && known.is_none()) {
                continue;
            }
            progress.of += 1;
            progress.done += i64::from(known.is_some());
            progress.outdated += i64::from(known.is_some_and(|one| one.is_outdated(original)));
        }
        progress
    }

    /// Whether everything is translated as it is now.
    pub fn is_complete(&self) -> bool {
        self.done > 0 && self.done == self.of && self.outdated == 0
    }
}

/// A text beside its translation, to be edited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    pub field: TextField,
    pub original: String,
    pub translation: Option<Translation>,
}

impl Pair {
    pub fn is_outdated(&self) -> bool {
        self.translation.as_ref().is_some_and(|one| one.is_outdated(&self.original))
    }
}

/// Everything on the page on which an organisation is translated into a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TranslationsPage {
    pub organisation: OrganisationId,
    pub name: String,
    /// The language the texts were written in.
    pub original: Lang,
    pub language: Lang,
    pub pairs: Vec<Pair>,
    /// Of every language but the original's.
    pub progress: Vec<Progress>,
    /// By which it is known whether somebody has changed the texts since.
    pub seen: String,
}

impl TranslationsPage {
    /// Whether the language may become the original's.
    pub fn may_become_original(&self) -> bool {
        self.progress.iter().any(|one| one.language == self.language && one.is_complete())
    }
}
