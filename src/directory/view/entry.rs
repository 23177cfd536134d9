//! The form of an organisation's profile, to add one and to change one.

use super::particulars_entry::{Capabilities, Municipality, Numbers};
use super::profile::{Breadcrumb, use_organisation_id};
use crate::directory::api::{CreateOrganisation, SaveOrganisation, organisation};
use crate::directory::country::country_choices;
use crate::directory::draft::limit;
use crate::directory::language::own_names;
use crate::directory::model::{Organisation, OrganisationKind, SizeClass};
use crate::directory::particulars::ParticularsForm;
use crate::directory::text::{entry as text, kind_name, profile, size_name};
use crate::error::Error;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::policy::{self, Action, Standing, allowed};
use crate::ui::text::{CANCEL, NONE};
use crate::ui::{
    CheckField, Form, FormProblem, Head, Loading, Problem, SelectField, Submit, TextArea, TextField, use_lang,
    when_loaded,
};
use leptos::prelude::*;

#[component]
pub fn NewOrganisation() -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let may = allowed(Standing { role: alliance.role, owner: false }, Action::Create, policy::Resource::Organisation);
    let page =
        if may { view! { <NewForm /> }.into_any() } else { view! { <Problem error=Error::Forbidden /> }.into_any() };
    view! { <main id="main" class="page page-narrow" tabindex="-1"><Head title=text::NEW_TITLE.say(lang) />{page}</main> }
}

#[component]
fn NewForm() -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let create = ServerAction::<CreateOrganisation>::new();
    let form = Form::of(create);
    let back = format!("/{}/directory", alliance.slug);
    view! {
        <Breadcrumb steps=Vec::new() here=text::NEW_TITLE.say(lang) />
        <header class="page-head">
            <div class="page-head-text"><h1>{text::NEW_TITLE.say(lang)}</h1><p class="page-intro">{text::SEEN_BY_ALL.say(lang)}</p></div>
        </header>
        <ActionForm action=create attr:class="form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=alliance.slug />
            <Fields form known=None />
            <div class="form-actions">
                <Submit label=text::NEW_TITLE.say(lang) pending=create.pending() />
                <a class="button button-quiet" href=back>{CANCEL.say(lang)}</a>
            </div>
        </ActionForm>
    }
}

#[component]
pub fn EditOrganisation() -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let id = use_organisation_id();
    let loaded = Resource::new(
        move || id.get(),
        move |id| {
            let slug = alliance.slug.clone();
            async move { organisation(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) if page.organisation.may_edit => view! { <EditForm known=page.organisation /> }.into_any(),
                        Ok(_) => view! { <Problem error=Error::Forbidden /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn EditForm(known: Organisation) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let save = ServerAction::<SaveOrganisation>::new();
    let form = Form::of(save);
    let back = format!("/{}/directory/{}", alliance.slug, known.id);
    // After a refusal without JavaScript the version stays the one that was seen then.
    let seen = form.value("seen", known.version.to_string());
    view! {
        <Head title=text::EDIT_TITLE.say(lang) />
        <Breadcrumb steps=vec![(back.clone(), known.name.clone())] here=text::EDIT_TITLE.say(lang) />
        <header class="page-head">
            <div class="page-head-text"><h1>{text::EDIT_TITLE.say(lang)}</h1><p class="page-intro">{text::SEEN_BY_ALL.say(lang)}</p></div>
        </header>
        <ActionForm action=save attr:class="form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=alliance.slug />
            <input type="hidden" name="id" value=known.id.to_string() />
            <input type="hidden" name="seen" value=seen />
            <Fields form known=Some(known) />
            <div class="form-actions">
                <Submit label=text::SAVE_CHANGES.say(lang) pending=save.pending() />
                <a class="button button-quiet" href=back>{CANCEL.say(lang)}</a>
            </div>
        </ActionForm>
    }
}

/// All fields of a profile, in sections; those that everybody fills in come first.
#[component]
fn Fields(form: Form, known: Option<Organisation>) -> impl IntoView {
    let country = known.as_ref().map_or(expect_context::<Alliance>().country, |known| known.country.clone());
    let particulars = known.as_ref().map(|known| ParticularsForm::from(&known.particulars)).unwrap_or_default();
    let municipality = particulars.municipality.clone();
    view! {
        <Basics form known=known.clone() />
        <Address form known=known.clone() municipality />
        <Cooperation form known />
        <Capabilities form known=particulars.clone() />
        <Numbers form country known=particulars />
    }
}

/// A section of a form with its heading.
#[component]
pub fn Section(title: &'static str, hint: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="form-section" role="group" aria-label=title>
            <div class="form-section-head"><h2>{title}</h2><p>{hint}</p></div>
            <div class="form-fields">{children()}</div>
        </section>
    }
}

#[component]
fn Basics(form: Form, known: Option<Organisation>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let kinds: Vec<_> = OrganisationKind::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), kind_name(*kind).say(lang).to_owned()))
        .collect();
    let sizes = SizeClass::ALL.iter().map(|size| (size.code().to_owned(), size_name(*size).say(lang).to_owned()));
    let sizes = with_none(lang, sizes);
    let language = known.as_ref().map_or(alliance.language, |known| known.language);
    view! {
        <Section title=text::BASICS.say(lang) hint=text::BASICS_HINT.say(lang)>
            <TextField form name="name" label=text::NAME.say(lang) value=of(known.as_ref(), |k| k.name.clone()) required=true maxlength=limit::NAME />
            <TextField form name="short_name" label=text::SHORT_NAME.say(lang) value=maybe(known.as_ref(), |k| k.short_name.clone()) maxlength=limit::SHORT />
            <div class="field-half">
                <SelectField form name="kind" label=text::KIND.say(lang) options=kinds required=true
                    value=known.as_ref().map_or(OrganisationKind::Enterprise, |k| k.kind).code() />
            </div>
            <div class="field-half">
                <SelectField form name="language" label=text::TEXT_LANGUAGE.say(lang) options=languages() value=language.code() required=true />
            </div>
            <div class="field-half">
                <SelectField form name="size_class" label=profile::SIZE_CLASS.say(lang) hint=text::SIZE_HINT.say(lang)
                    options=sizes value=maybe(known.as_ref(), |k| k.size_class.map(|size| size.code().to_owned())) />
            </div>
            <div class="field-half">
                <TextField form name="size_year" label=text::SIZE_YEAR.say(lang) kind="number"
                    value=maybe(known.as_ref(), |k| k.size_year.map(|year| year.to_string())) />
            </div>
            <TextArea form name="summary" label=text::SUMMARY.say(lang) hint=text::SUMMARY_HINT.say(lang) rows=3
                value=of(known.as_ref(), |k| k.summary.clone()) maxlength=limit::SUMMARY />
            <TextArea form name="description" label=profile::DESCRIPTION.say(lang) rows=8
                value=of(known.as_ref(), |k| k.description.clone()) maxlength=limit::DESCRIPTION />
        </Section>
    }
}

#[component]
fn Address(form: Form, known: Option<Organisation>, municipality: String) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let country = known.as_ref().map_or(alliance.country.clone(), |known| known.country.clone());
    let mut countries = country_choices(lang);
    if !countries.iter().any(|(code, _)| *code == country) {
        countries.push((country.clone(), country.clone()));
    }
    view! {
        <Section title=text::ADDRESS.say(lang) hint=text::ADDRESS_HINT.say(lang)>
            <TextField form name="contact_function" label=text::CONTACT_FUNCTION.say(lang) hint=text::CONTACT_FUNCTION_HINT.say(lang)
                value=maybe(known.as_ref(), |k| k.contact_function.clone()) maxlength=limit::NAME />
            <div class="field-half">
                <TextField form name="contact_email" label=text::EMAIL.say(lang) kind="email"
                    value=maybe(known.as_ref(), |k| k.contact_email.clone()) maxlength=limit::ADDRESS />
            </div>
            <div class="field-half">
                <TextField form name="contact_phone" label=text::PHONE.say(lang) kind="tel"
                    value=maybe(known.as_ref(), |k| k.contact_phone.clone()) maxlength=limit::SHORT />
            </div>
            <TextField form name="website" label=text::WEBSITE.say(lang) kind="url"
                value=maybe(known.as_ref(), |k| k.website.clone()) maxlength=limit::ADDRESS />
            <TextField form name="street" label=text::STREET.say(lang) value=maybe(known.as_ref(), |k| k.street.clone()) maxlength=limit::ADDRESS />
            <div class="field-third">
                <TextField form name="postcode" label=text::POSTCODE.say(lang) value=maybe(known.as_ref(), |k| k.postcode.clone()) maxlength=limit::POSTCODE />
            </div>
            <div class="field-two-thirds">
                <TextField form name="city" label=text::CITY.say(lang) value=maybe(known.as_ref(), |k| k.city.clone()) maxlength=limit::NAME />
            </div>
            <Municipality form value=municipality />
            <div class="field-half">
                <SelectField form name="country" label=text::COUNTRY.say(lang) options=countries value=country required=true />
            </div>
            <div class="field-half">
                <TextField form name="nuts" label=text::NUTS.say(lang) hint=text::NUTS_HINT.say(lang)
                    value=maybe(known.as_ref(), |k| k.nuts.clone()) maxlength=5 />
            </div>
        </Section>
    }
}

#[component]
fn Cooperation(form: Form, known: Option<Organisation>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let known = known.as_ref();
    let is_area = |id| known.is_some_and(|known| known.areas.contains(&id));
    let is_sector = |id| known.is_some_and(|known| known.sectors.contains(&id));
    let speaks = |code: &str| known.is_some_and(|known| known.languages.iter().any(|known| known == code));
    let areas =
        alliance.areas.iter().map(|area| (area.id.to_string(), area.name.say(lang).to_owned(), is_area(area.id)));
    let areas = choices(form, "areas[]", profile::AREAS.say(lang), areas.collect());
    let sectors = alliance
        .sectors
        .iter()
        .map(|sector| (sector.id.to_string(), sector.name.say(lang).to_owned(), is_sector(sector.id)));
    let sectors = choices(form, "sectors[]", profile::SECTORS.say(lang), sectors.collect());
    let languages = own_names().map(|(code, name)| (code.to_owned(), name.to_owned(), speaks(code)));
    let languages = choices(form, "languages[]", profile::WORKING_LANGUAGES.say(lang), languages.collect());
    let keywords = of(known, |k| k.keywords.join(", "));
    let levels = known.map_or((None, None), |known| (known.trl_min, known.trl_max));
    view! {
        <Section title=text::COOPERATION.say(lang) hint=text::COOPERATION_HINT.say(lang)>
            {areas}
            {sectors}
            <TextArea form name="keywords" label=text::KEYWORDS.say(lang) hint=text::KEYWORDS_HINT.say(lang) rows=2
                value=keywords maxlength=limit::KEYWORDS />
            {languages}
            <Readiness form min=levels.0 max=levels.1 />
        </Section>
    }
}

/// A choice of several: value, label, and whether it is on. Nothing where nothing is to choose.
pub fn choices(
    form: Form,
    name: &'static str,
    legend: &'static str,
    options: Vec<(String, String, bool)>,
) -> Option<impl IntoView + use<>> {
    if options.is_empty() {
        return None;
    }
    let options = options
        .into_iter()
        .map(|(value, label, checked)| view! { <CheckField form name value label checked /> })
        .collect_view();
    Some(view! {
        // So that a link can lead here, as it can to every other field.
        <fieldset class="field" id=name.trim_end_matches("[]")>
            <legend class="field-label">{legend}</legend>
            <div class="choice-list">{options}</div>
        </fieldset>
    })
}

/// The span of technology readiness levels.
#[component]
pub fn Readiness(form: Form, min: Option<i64>, max: Option<i64>) -> impl IntoView {
    let lang = use_lang();
    let levels = || with_none(lang, (1..=9).map(|level: i64| (level.to_string(), level.to_string())));
    let said = |level: Option<i64>| level.map(|level| level.to_string()).unwrap_or_default();
    view! {
        <div class="field-half">
            <SelectField form name="trl_min" label=text::TRL_FROM.say(lang) hint=text::TRL_HINT.say(lang) options=levels() value=said(min) />
        </div>
        <div class="field-half">
            <SelectField form name="trl_max" label=text::TRL_TO.say(lang) hint=text::TRL_HINT.say(lang) options=levels() value=said(max) />
        </div>
    }
}

/// The languages a text can be written in, by their own names.
pub fn languages() -> Vec<(String, String)> {
    Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), lang.own_name().to_owned())).collect()
}

/// Choices of which none need be taken.
pub fn with_none(lang: Lang, choices: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), NONE.say(lang).to_owned())).chain(choices).collect()
}

fn of(known: Option<&Organisation>, field: impl Fn(&Organisation) -> String) -> String {
    known.map(field).unwrap_or_default()
}

fn maybe(known: Option<&Organisation>, field: impl Fn(&Organisation) -> Option<String>) -> String {
    known.and_then(field).unwrap_or_default()
}
