//! What the columns of a table mean, to be looked at and changed.

use crate::directory::country::country_choices;
use crate::directory::model::OrganisationKind;
use crate::directory::sheet::api::SetColumns;
use crate::directory::sheet::field::Field;
use crate::directory::sheet::model::ImportPage as Page;
use crate::directory::sheet::text;
use crate::directory::text::{entry, kind_name};
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::{Form, SelectField, use_lang};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// Longer examples are cut.
const EXAMPLE: usize = 60;

#[component]
pub fn Columns(page: Page) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let form = Form::of(ServerAction::<SetColumns>::new());
    let columns = (0..page.headers.len()).map(|number| column(lang, form, &page, number)).collect_view();
    view! {
        <section class="card" aria-labelledby="columns-title">
            <div class="card-head"><h2 id="columns-title">{text::COLUMNS.say(lang)}</h2></div>
            <p class="muted">{text::COLUMNS_HINT.say(lang)}</p>
            <form class="form" method="post" action=SetColumns::PATH>
                <input type="hidden" name="alliance" value=alliance.slug />
                <input type="hidden" name="id" value=page.import.id.to_string() />
                <div class="form-fields">{columns}</div>
                <h3>{text::DEFAULTS.say(lang)}</h3>
                <p class="muted">{text::DEFAULTS_HINT.say(lang)}</p>
                <div class="form-fields"><Defaults form page /></div>
                <div><button class="button">{text::SET_COLUMNS.say(lang)}</button></div>
            </form>
        </section>
    }
}

/// One column: its name, an example, and what it means.
fn column(lang: Lang, form: Form, page: &Page, number: usize) -> impl IntoView + use<> {
    let known = page.settings.columns.get(number).copied().flatten().map_or("", Field::code);
    let chosen = form.nth_value("columns[]", number, known);
    let header = page.headers.get(number).filter(|header| !header.is_empty()).cloned();
    let label = header.unwrap_or_else(|| text::column(lang, number + 1));
    let example = page.samples.iter().filter_map(|row| row.get(number)).find(|cell| !cell.is_empty());
    let example = example.map(|cell| text::example(lang, &cell.chars().take(EXAMPLE).collect::<String>()));
    let hint = format!("column-{number}-hint");
    let hint_of = example.map(|example| view! { <p class="field-hint" id=hint.clone()>{example}</p> });
    let described = hint_of.is_some().then_some(hint);
    let id = format!("column-{number}");
    let options = Field::ALL.iter().map(|field| {
        view! { <option value=field.code() selected=chosen == field.code()>{meaning(lang, *field)}</option> }
    });
    let options = options.collect_view();
    view! {
        <div class="field field-half">
            <label class="field-label" for=id.clone()>{label}</label>
            {hint_of}
            <select class="select" id=id name="columns[]" aria-describedby=described>
                <option value="" selected=chosen.is_empty()>{text::LEAVE_OUT.say(lang)}</option>
                {options}
            </select>
        </div>
    }
}

/// A field's name, and what is not done with it.
fn meaning(lang: Lang, field: Field) -> String {
    let name = field.name().say(lang);
    match field {
        Field::Membership => text::stays_as_it_is(lang, name),
        Field::Vat | Field::Pic => text::only_to_recognise(lang, name),
        _ => name.to_owned(),
    }
}

/// What holds for new organisations where the table says nothing.
#[component]
fn Defaults(form: Form, page: Page) -> impl IntoView {
    let lang = use_lang();
    let settings = page.settings;
    let kinds = OrganisationKind::ALL.iter();
    let kinds = kinds.map(|kind| (kind.code().to_owned(), kind_name(*kind).say(lang).to_owned())).collect::<Vec<_>>();
    let languages = Lang::ALL.map(|lang| (lang.code().to_owned(), lang.own_name().to_owned())).to_vec();
    let mut countries = country_choices(lang);
    if !countries.iter().any(|(code, _)| *code == settings.country) {
        countries.push((settings.country.clone(), settings.country.clone()));
    }
    view! {
        <div class="field-third"><SelectField form name="kind" label=entry::KIND.say(lang) options=kinds value=settings.kind.code() /></div>
        <div class="field-third"><SelectField form name="country" label=entry::COUNTRY.say(lang) options=countries value=settings.country /></div>
        <div class="field-third"><SelectField form name="language" label=entry::TEXT_LANGUAGE.say(lang) options=languages value=settings.language.code() /></div>
    }
}
