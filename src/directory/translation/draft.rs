//! What becomes of translations: what an editor saves, a language that becomes the original's,
//! two organisations that become one. Pure functions of the texts there are.

use super::model::{Maker, Progress, TextField, Translation, plain};
use crate::directory::model::Organisation;
use crate::error::{Checks, Result};
use crate::i18n::Lang;
use serde::{Deserialize, Serialize};

/// The translation into one language as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TranslationForm {
    pub name: String,
    pub summary: String,
    pub description: String,
    pub equipment: String,
    pub references: String,
    /// Codes of the fields whose text comes from a translation service.
    pub machine: Vec<String>,
    /// The field whose translation still holds, though the original has changed.
    pub reviewed: String,
}

impl TranslationForm {
    fn typed(&self, field: TextField) -> &str {
        match field {
            TextField::Name => &self.name,
            TextField::Summary => &self.summary,
            TextField::Description => &self.description,
            TextField::Equipment => &self.equipment,
            TextField::References => &self.references,
        }
    }

    /// The translations into a language afterwards; `before` are those there were. A text that
    /// stays as it is goes on translating what it did, unless it was reviewed.
    pub fn check(
        &self,
        organisation: &Organisation,
        language: Lang,
        before: &[Translation],
    ) -> Result<Vec<Translation>> {
        let mut checks = Checks::new();
        let mut after = Vec::new();
        for field in TextField::ALL {
            let known = before.iter().find(|one| one.language == language && one.field == *field);
            let original = field.original(organisation);
            if original.is_empty() {
                // It is not on the page; it waits until the original is there again.
                after.extend(known.cloned());
                continue;
            }
            let text = plain(&checks.text(field.code(), self.typed(*field), false, field.limit()));
            if text.is_empty() {
                continue;
            }
            let stays = known.filter(|known| plain(&known.text) == text && self.reviewed != field.code());
            let is_machine = self.machine.iter().any(|code| code == field.code());
            after.push(Translation {
                language,
                field: *field,
                text,
                maker: if is_machine { Maker::Machine } else { Maker::Human },
                original: stays.map_or_else(|| plain(original), |known| known.original.clone()),
            });
        }
        checks.finish(after)
    }
}

/// The texts of an organisation whose original is in another language now, and all translations
/// of it then.
#[derive(Clone, Debug, PartialEq)]
pub struct NewOriginal {
    pub texts: Vec<(TextField, String)>,
    pub translations: Vec<Translation>,
}

/// Makes the translation into a language the original, and the original a translation of it.
/// None where the translation is not complete: the rest would be in the wrong language.
pub fn new_original(organisation: &Organisation, translations: &[Translation], language: Lang) -> Option<NewOriginal> {
    if !Progress::of(organisation, translations, language).is_complete() {
        return None;
    }
    let mut texts = Vec::new();
    let mut all = Vec::new();
    for field in TextField::ALL {
        let original = field.original(organisation);
        let of_field = || translations.iter().filter(|one| one.field == *field);
        let becomes = of_field().find(|one| one.language == language && !original.is_empty());
        let Some(becomes) = becomes else {
            // A name that is the same everywhere, or a text that is gone.
            all.extend(of_field().filter(|one| one.language != language).cloned());
            continue;
        };
        texts.push((*field, becomes.text.clone()));
        all.push(Translation {
            language: organisation.language,
            field: *field,
            text: plain(original),
            maker: Maker::Human,
            original: becomes.text.clone(),
        });
        let others =
            of_field().filter(|one| one.language != language && one.language != organisation.language).cloned();
        all.extend(others.map(|one| {
            // What translates the old original truly says the same as the new one.
            let original = if one.is_outdated(original) { one.original } else { becomes.text.clone() };
            Translation { original, ..one }
        }));
    }
    Some(NewOriginal { texts, translations: all })
}

/// The translations of an organisation that another one became part of: its own, and of the
/// other's those that translate its texts where it has none that hold.
pub fn merged(kept: &Organisation, own: Vec<Translation>, others: Vec<Translation>) -> Vec<Translation> {
    let holds = |one: &Translation| !one.is_outdated(one.field.original(kept));
    let mut all = own;
    for other in others.into_iter().filter(|other| holds(other) && other.language != kept.language) {
        let same = |one: &Translation| one.language == other.language && one.field == other.field;
        match all.iter_mut().find(|one| same(one)) {
            Some(one) if holds(one) => {}
            Some(one) => *one = other,
            None => all.push(other),
        }
    }
    all
}
