//! Plain forms that send a picture: the server answers with the page anew, or with this page
//! and why not.

use crate::contact::model::Contact;
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::picture::api::RemovePhoto;
use crate::picture::model::{MOST_MEGABYTES, address};
use crate::picture::text;
use crate::ui::{Form, FormProblem, Icon, use_lang};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The field and the button; `action` is the address that takes the file.
#[component]
pub fn Upload(action: String) -> impl IntoView {
    let lang = use_lang();
    let problem = Form::at(&action).problem("file");
    view! {
        <form class="move-form" method="post" action=action enctype="multipart/form-data">
            <div class="field" class:field-invalid=move || problem().is_some()>
                <label class="field-label" for="file">{text::FILE.say(lang)}</label>
                <p class="field-hint" id="file-hint">{text::file_hint(lang, MOST_MEGABYTES)}</p>
                <input class="input" id="file" name="file" type="file" required=true accept="image/png,image/jpeg,image/webp,.png,.jpg,.jpeg,.webp"
                    aria-describedby="file-hint file-problem" aria-invalid=move || problem().is_some().then_some("true") />
                <p class="field-error" id="file-problem" role="alert" hidden=move || problem().is_none()>{problem}</p>
            </div>
            <p><button class="button button-primary"><Icon name="upload" />{text::UPLOAD.say(lang)}</button></p>
        </form>
    }
}

/// The photo of a contact's person, on the page on which contacts are kept.
#[component]
pub fn PhotoForm(organisation: OrganisationId, contact: Contact) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let id = contact.id.to_string();
    let action = format!("/upload/{slug}/photo/{organisation}/{id}");
    let known = contact.person.photo.as_ref().and_then(|photo| photo.parse().ok());
    let known = known.map(|photo| {
        let shown = super::photo(address(&slug, photo), text::photo_of(lang, &contact.role));
        view! {
            <p>{shown}</p>
            <form method="post" action=RemovePhoto::PATH>
                <input type="hidden" name="alliance" value=slug.clone() />
                <input type="hidden" name="contact" value=id />
                <button class="button button-small button-danger">{text::REMOVE_PHOTO.say(lang)}</button>
            </form>
        }
    });
    view! {
        <section class="card" aria-labelledby="photo-title">
            <h2 id="photo-title">{text::PHOTO.say(lang)}": "{contact.role.clone()}</h2>
            <p class="field-hint">{text::PHOTO_HINT.say(lang)}</p>
            <FormProblem form=Form::of(ServerAction::<RemovePhoto>::new()) />
            {known}
            <Upload action />
        </section>
    }
}
