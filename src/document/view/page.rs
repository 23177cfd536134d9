//! The page on which documents are added, renewed and deleted. Its forms are plain ones: the
//! server answers with the page anew, or with this page and why not.

use super::list::facts;
use crate::document::api::{DeleteDocument, list_documents};
use crate::document::model::{Document, Documents, ENDINGS, MOST_MEGABYTES};
use crate::document::text;
use crate::error::Error;
use crate::network::model::Alliance;
use crate::pipeline::view::use_proposal_id;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[component]
pub fn DocumentsPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let id = use_proposal_id();
    let loaded = Resource::new(
        move || id.get(),
        move |id| {
            let slug = slug.clone();
            async move { list_documents(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(documents) => view! { <Manage documents /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn Manage(documents: Documents) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let Documents { proposal, proposal_title, documents, may_add, may_delete } = documents;
    let page = format!("/{slug}/pipeline/{proposal}");
    let upload = format!("/upload/{slug}/document/{proposal}");
    let add = may_add.then(|| {
        let action = upload.clone();
        view! {
            <section class="card" aria-labelledby="add-title">
                <h2 id="add-title">{text::ADD.say(lang)}</h2>
                <Upload action field="file-new".to_owned() label=text::FILE.say(lang).to_owned() />
            </section>
        }
    });
    let none = documents.is_empty().then(|| view! { <p class="muted">{text::NONE_YET.say(lang)}</p> });
    let items = documents.into_iter().map(|document| {
        let action = format!("{upload}/{}", document.id);
        let is_there = document.deleted_at.is_none();
        let renew = (may_add && is_there).then(|| view! { <Renew action title=document.title.clone() /> });
        let delete = (may_delete && is_there).then(|| view! { <Delete document=document.clone() /> });
        view! { <li class="profile-item">{facts(lang, &slug, &document)}<div class="cluster">{renew}{delete}</div></li> }
    });
    let items = items.collect_view();
    view! {
        <Head title=format!("{} · {proposal_title}", text::DOCUMENTS.say(lang)) />
        <nav aria-label=crate::pipeline::proposal_text::BREADCRUMB.say(lang)>
            <ol class="breadcrumb" role="list">
                <li><a href=page>{proposal_title}</a></li>
                <li aria-current="page">{text::DOCUMENTS.say(lang)}</li>
            </ol>
        </nav>
        <header class="page-head"><div class="page-head-text">
            <h1>{text::DOCUMENTS.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p>
        </div></header>
        <FormProblem form=Form::of(ServerAction::<DeleteDocument>::new()) />
        {add}
        <section class="card">{none}<ul class="profile-list" role="list">{items}</ul></section>
    }
}

#[component]
fn Renew(action: String, title: String) -> impl IntoView {
    let lang = use_lang();
    // The form that was refused says why, so it stands open.
    let is_open = Form::at(&action).error().get_untracked().is_some();
    let label = text::new_version_of(lang, &title);
    let field = format!("file-{}", action.rsplit('/').next().unwrap_or_default());
    view! {
        <details class="document-change" open=is_open>
            <summary class="button button-small" aria-label=label.clone()><Icon name="upload" />{text::NEW_VERSION.say(lang)}</summary>
            <Upload action field label />
        </details>
    }
}

/// The field and the button; `action` is the address that takes the file.
#[component]
fn Upload(action: String, field: String, label: String) -> impl IntoView {
    let lang = use_lang();
    let problem = Form::at(&action).problem("file");
    let (hint, said) = (format!("{field}-hint"), format!("{field}-problem"));
    let described = format!("{hint} {said}");
    view! {
        <form class="move-form" method="post" action=action enctype="multipart/form-data">
            <div class="field" class:field-invalid=move || problem().is_some()>
                <label class="field-label" for=field.clone()>{label}</label>
                <p class="field-hint" id=hint>{text::file_hint(lang, MOST_MEGABYTES)}</p>
                <input class="input" id=field name="file" type="file" required=true accept=ENDINGS
                    aria-describedby=described aria-invalid=move || problem().is_some().then_some("true") />
                <p class="field-error" id=said role="alert" hidden=move || problem().is_none()>{problem}</p>
            </div>
            <p><button class="button button-primary"><Icon name="upload" />{text::UPLOAD.say(lang)}</button></p>
        </form>
    }
}

/// Deleting asks once more, because it cannot be undone; it needs no script for that.
#[component]
fn Delete(document: Document) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let latest = document.versions.first().map(|version| version.number).unwrap_or_default();
    view! {
        <details class="document-change">
            <summary class="button button-small button-quiet" aria-label=text::delete_named(lang, &document.title)>
                <Icon name="trash" />{text::DELETE.say(lang)}
            </summary>
            <form class="move-form" method="post" action=DeleteDocument::PATH>
                <p class="field-hint">{text::DELETE_HINT.say(lang)}</p>
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=document.id.to_string() />
                <input type="hidden" name="latest" value=latest.to_string() />
                <p><button class="button button-small button-danger">{text::DELETE_FOR_GOOD.say(lang)}</button></p>
            </form>
        </details>
    }
}
