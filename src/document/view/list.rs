//! The documents of a proposal with their versions, to be downloaded.

use crate::account::text::own::person_name;
use crate::document::api::list_documents;
use crate::document::model::{Document, Documents as Loaded, Version, address};
use crate::document::text;
use crate::error::Error;
use crate::i18n::Lang;
use crate::id::ProposalId;
use crate::live::{Signal as Hint, Topic, use_live};
use crate::network::model::Alliance;
use crate::ui::{Icon, LoadFailed, Loading, format, use_lang, when_loaded};
use leptos::prelude::*;

/// The documents of the proposal in the address; nothing where there is no such proposal, which
/// the page itself says.
#[component]
pub fn Documents(proposal: Memo<Option<ProposalId>>) -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let alliance = slug.clone();
    let loaded = Resource::new(
        move || proposal.get(),
        move |id| {
            let alliance = alliance.clone();
            async move { list_documents(alliance, id.ok_or(Error::NotFound)?).await }
        },
    );
    use_live(&slug, move |hint| match hint {
        Hint::Changed(hint)
            if hint.topic != Topic::Record || Some(hint.id) != proposal.get_untracked().map(|id| id.0) => {}
        Hint::Changed(_) | Hint::Resync => loaded.refetch(),
    });
    view! {
        <Transition fallback=Loading>
            {when_loaded(move || Suspend::new(async move {
                match loaded.await {
                    Ok(loaded) => view! { <Section loaded /> }.into_any(),
                    Err(Error::NotFound) => ().into_any(),
                    Err(error) => view! { <LoadFailed error /> }.into_any(),
                }
            }))}
        </Transition>
    }
}

#[component]
fn Section(loaded: Loaded) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let manage = (loaded.may_add || loaded.may_delete).then(|| {
        let href = format!("/{slug}/pipeline/{}/documents", loaded.proposal);
        view! { <a class="text-link" href=href>{text::MANAGE.say(lang)}</a> }
    });
    let list = if loaded.documents.is_empty() {
        view! { <p class="muted">{text::NONE_YET.say(lang)}</p> }.into_any()
    } else {
        let items = loaded.documents.iter().map(|document| view! { <li>{facts(lang, &slug, document)}</li> });
        view! { <ul class="document-list" role="list">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="card" id="documents" aria-labelledby="documents-title">
            <div class="card-head"><h2 id="documents-title">{text::DOCUMENTS.say(lang)}</h2>{manage}</div>
            {list}
        </section>
    }
}

/// A document: its newest version, and the earlier ones behind it; or that it was deleted.
pub fn facts(lang: Lang, slug: &str, document: &Document) -> AnyView {
    if let Some(at) = document.deleted_at {
        let said = text::deleted_on(lang, &format::date(lang, at.date()));
        return view! { <p class="muted"><s>{document.title.clone()}</s>" · "{said}</p> }.into_any();
    }
    let Some((newest, earlier)) = document.versions.split_first() else { return ().into_any() };
    let count = earlier.len() as i64;
    let earlier = (count > 0).then(|| {
        let items = earlier.iter().map(|version| view! { <li>{version_line(lang, slug, version)}</li> }).collect_view();
        view! {
            <details class="partner-change">
                <summary>{text::earlier(lang, count)}</summary>
                <ul role="list" class="document-list">{items}</ul>
            </details>
        }
    });
    view! { {version_line(lang, slug, newest)}{earlier} }.into_any()
}

fn version_line(lang: Lang, slug: &str, version: &Version) -> impl IntoView + use<> {
    let about = [
        text::version(lang, version.number),
        size(lang, version.bytes),
        person_name(lang, &version.by),
        format::date(lang, version.at.date()),
    ];
    // The browser saves it; the program's own navigation would look for a page there.
    view! {
        <p><a href=address(slug, version.id) rel="external" download=version.name.clone() dir="auto"><Icon name="download" />" "{version.name.clone()}</a></p>
        <p class="muted small">{about.join(" · ")}</p>
    }
}

/// A file's size as people say it, rounded up, so that no file is empty.
fn size(lang: Lang, bytes: i64) -> String {
    const KILOBYTE: i64 = 1024;
    match bytes {
        ..=1_048_575 => format!("{} kB", format::number(lang, (bytes + KILOBYTE - 1) / KILOBYTE)),
        _ => format!("{} MB", format::number(lang, (bytes + KILOBYTE * KILOBYTE - 1) / (KILOBYTE * KILOBYTE))),
    }
}
