//! Applying for membership: the declaration, and the signature below it.

use super::{paragraphs, use_named};
use crate::id::OrganisationId;
use crate::membership::api::{Apply, application};
use crate::membership::model::{ApplicationPage, Declaration, limit};
use crate::membership::text::declaration as text;
use crate::network::model::Alliance;
use crate::ui::{
    Form, FormProblem, Head, Icon, Loading, Problem, SelectField, Submit, TextArea, TextField, format, use_lang,
    when_loaded,
};
use leptos::prelude::*;

#[component]
pub fn ApplyPage() -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let asked = use_named("organisation");
    let sent = use_named("sent");
    let loaded = Resource::new(
        move || (asked.get().and_then(|id| id.parse::<OrganisationId>().ok()), sent.get()),
        move |(asked, _)| application(slug.clone(), asked),
    );
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Head title=text::APPLY_TITLE.say(lang) description=text::APPLY_INTRO.say(lang) />
            <header class="page-head"><div class="page-head-text">
                <h1>{text::APPLY_TITLE.say(lang)}</h1>
                <p class="page-intro">{text::APPLY_INTRO.say(lang)}</p>
            </div></header>
            {move || sent.get().map(|id| view! { <Sent id /> })}
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let is_sent = sent.read().is_some();
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(page) if !page.choices.is_empty() => view! { <ApplicationForm page /> }.into_any(),
                            Ok(_) if is_sent => ().into_any(),
                            Ok(_) => view! { <Nothing /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </main>
    }
}

/// Says that the application has arrived.
#[component]
fn Sent(id: String) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    // Whatever the address says, the link leads to an organisation or nowhere.
    let link = id.parse::<OrganisationId>().ok().map(|id| {
        view! { <a class="text-link" href=format!("/{slug}/directory/{id}")>{text::TO_ORGANISATION.say(lang)}</a> }
    });
    view! {
        <div class="banner banner-success" role="status"><Icon name="check" /><p>{text::SENT.say(lang)}" "{link}</p></div>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let lang = use_lang();
    view! {
        <section class="empty">
            <Icon name="building" />
            <h2>{text::NOTHING_TO_APPLY_FOR.say(lang)}</h2>
            <p>{text::NOTHING_TO_APPLY_FOR_MORE.say(lang)}</p>
        </section>
    }
}

#[component]
fn ApplicationForm(page: ApplicationPage) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<Apply>::new();
    let form = Form::of(action);
    let chosen = page.choices.first().map(|(id, _)| id.to_string()).unwrap_or_default();
    let options: Vec<_> = page.choices.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    // After a refusal without JavaScript the version stays the one that was read then.
    let seen = form.value("seen", page.declaration.version.to_string());
    view! {
        <ActionForm action attr:class="form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="seen" value=seen />
            <input type="hidden" name="language" value=lang.code() />
            <DeclarationText declaration=page.declaration />
            <section class="form-section"><div class="form-fields">
                <SelectField form name="organisation" label=text::ORGANISATION.say(lang) options value=chosen required=true />
                <TextField form name="signed_name" label=text::SIGNED_NAME.say(lang) hint=text::SIGNED_NAME_HINT.say(lang)
                    required=true maxlength=limit::NAME autocomplete="name" />
                <MaySign form />
                <TextArea form name="reason" label=text::MOTIVE.say(lang) hint=text::MOTIVE_HINT.say(lang) rows=3 maxlength=limit::REASON />
            </div></section>
            <div class="form-actions"><Submit label=text::SIGN_AND_APPLY.say(lang) pending=action.pending() /></div>
        </ActionForm>
    }
}

#[component]
fn DeclarationText(declaration: Declaration) -> impl IntoView {
    let lang = use_lang();
    let version = match declaration.since {
        Some(day) => text::version_since(lang, declaration.version, &format::date(lang, day)),
        None => text::STANDARD_TEXT.say(lang).to_owned(),
    };
    view! {
        <section class="card">
            <h2>{text::DECLARATION.say(lang)}</h2>
            <div class="prose">{paragraphs(declaration.texts.say(lang))}</div>
            <p class="muted small">{version}</p>
        </section>
    }
}

/// The tick without which nothing is signed.
#[component]
fn MaySign(form: Form) -> impl IntoView {
    let lang = use_lang();
    let error = form.error();
    let is_missing = move || error.read().as_ref().is_some_and(|error| error.problem_of("may_sign").is_some());
    let ticked = form.chosen("may_sign", "yes", false);
    view! {
        <div class="field" class:field-invalid=is_missing>
            <label class="choice">
                <input class="checkbox" type="checkbox" name="may_sign" value="yes" required=true checked=ticked
                    aria-describedby="may_sign-problem" aria-invalid=move || is_missing().then_some("true") />
                <span>{text::MAY_SIGN.say(lang)}</span>
            </label>
            <p class="field-error" id="may_sign-problem" hidden=move || !is_missing()>{text::MAY_SIGN_NEEDED.say(lang)}</p>
        </div>
    }
}
