//! Server functions of those who keep an organisation's profile in several languages.

use super::draft::TranslationForm;
use super::model::TranslationsPage;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::OrganisationId;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::draft::new_original,
    super::model::{Pair, Progress, TextField, Translation, plain},
    super::store,
    crate::account::{Viewer, preferences},
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::directory::model::Organisation,
    crate::directory::store::visible,
    crate::error::{Conflict, Error, Problem},
    crate::policy::{Action, Resource},
    crate::server::app,
    sha2::{Digest, Sha256},
};

/// The texts of an organisation beside their translations into a language. Where none is named,
/// or the original's, it is the reader's, else the first other one.
#[server(name = ReadTranslations, prefix = "/api", endpoint = "directory/translations", input = GetUrl)]
pub async fn translations(
    alliance: String,
    id: OrganisationId,
    #[server(default)] to: String,
) -> Result<TranslationsPage> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let (organisation, translations) = kept(&mut tx, &viewer, id).await?;
    let others = || Lang::ALL.into_iter().filter(|lang| *lang != organisation.language);
    let wanted = [Lang::parse(&to), Some(preferences().lang)].into_iter().flatten().chain(others());
    let language = wanted.into_iter().find(|lang| *lang != organisation.language).unwrap_or_default();
    let pair = |field: &TextField| Pair {
        field: *field,
        original: field.original(&organisation).to_owned(),
        translation: translations.iter().find(|one| one.language == language && one.field == *field).cloned(),
    };
    Ok(TranslationsPage {
        organisation: id,
        name: organisation.name.clone(),
        original: organisation.language,
        language,
        pairs: TextField::ALL.iter().map(pair).filter(|pair| !pair.original.is_empty()).collect(),
        progress: others().map(|lang| Progress::of(&organisation, &translations, lang)).collect(),
        seen: state(&organisation, &translations, language),
    })
}

/// Saves the translations into a language, if the originals and they are still as they were
/// `seen`, and shows them again.
#[server(name = SaveTranslations, prefix = "/api", endpoint = "directory/translations/save")]
pub async fn save_translations(
    alliance: String,
    id: OrganisationId,
    language: Lang,
    seen: String,
    #[server(flatten)] form: TranslationForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let network = viewer.network_id();
    store::hold(&mut tx, network, id).await?;
    let (organisation, before) = kept(&mut tx, &viewer, id).await?;
    check_seen(&seen, &organisation, &before, language)?;
    let now = form.check(&organisation, language, &before)?;
    let others = before.iter().filter(|one| one.language != language).cloned();
    let all: Vec<Translation> = others.chain(now).collect();
    if changes(&before, &all) {
        store::replace_all(&mut tx, network, id, &all).await?;
        let kind = EventKind::TranslationEdited { name: organisation.name, language };
        activity::record(&mut tx, &viewer, Event::organisation(id, kind)).await?;
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}/translations?to={language}&saved=yes"));
    Ok(())
}

/// Makes a language into which everything is translated the one of the original; what was the
/// original becomes a translation.
#[server(name = ChangeOriginal, prefix = "/api", endpoint = "directory/translations/original")]
pub async fn change_original(alliance: String, id: OrganisationId, language: Lang, seen: String) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let network = viewer.network_id();
    store::hold(&mut tx, network, id).await?;
    let (mut organisation, before) = kept(&mut tx, &viewer, id).await?;
    check_seen(&seen, &organisation, &before, language)?;
    let new = new_original(&organisation, &before, language).ok_or(Error::field("language", Problem::UnknownChoice))?;
    let former = organisation.language;
    organisation.language = language;
    for (field, text) in new.texts {
        *text_of(&mut organisation, field) = text;
    }
    store::set_original(&mut tx, network, &organisation).await?;
    store::replace_all(&mut tx, network, id, &new.translations).await?;
    let kind = EventKind::OriginalChanged { name: organisation.name, language };
    activity::record(&mut tx, &viewer, Event::organisation(id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}/translations?to={former}&saved=yes"));
    Ok(())
}

/// An organisation with its translations, if the viewer keeps its profile.
#[cfg(feature = "ssr")]
async fn kept(tx: &mut Tx, viewer: &Viewer, id: OrganisationId) -> Result<(Organisation, Vec<Translation>)> {
    let organisation = visible(tx, viewer, id).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Organisation, Some(id))?;
    let translations = store::translations_of(tx, viewer.network_id(), id).await?;
    Ok((organisation, translations))
}

#[cfg(feature = "ssr")]
fn check_seen(seen: &str, organisation: &Organisation, translations: &[Translation], language: Lang) -> Result<()> {
    if language == organisation.language || seen != state(organisation, translations, language) {
        return Err(Error::Conflict(Conflict::Changed));
    }
    Ok(())
}

/// A checksum of the originals and of their translations into a language. A version number of
/// the profile would also count what has nothing to do with its texts.
#[cfg(feature = "ssr")]
fn state(organisation: &Organisation, translations: &[Translation], language: Lang) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text);
    };
    add(organisation.language.code());
    TextField::ALL.iter().for_each(|field| add(&plain(field.original(organisation))));
    for one in translations.iter().filter(|one| one.language == language) {
        [one.field.code(), one.maker.code(), &one.text, &one.original].into_iter().for_each(&mut add);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether saving changed anything; what is only in another order has not changed.
#[cfg(feature = "ssr")]
fn changes(before: &[Translation], now: &[Translation]) -> bool {
    before.len() != now.len() || !now.iter().all(|one| before.contains(one))
}

#[cfg(feature = "ssr")]
fn text_of(organisation: &mut Organisation, field: TextField) -> &mut String {
    match field {
        TextField::Name => &mut organisation.name,
        TextField::Summary => &mut organisation.summary,
        TextField::Description => &mut organisation.description,
        TextField::Equipment => &mut organisation.particulars.equipment,
        TextField::References => &mut organisation.particulars.references,
    }
}
