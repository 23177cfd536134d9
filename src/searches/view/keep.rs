//! Keeping a search: its name, and whether letters tell of it. The address holds the search.

use super::{alert_options, described};
use crate::directory::view::Breadcrumb;
use crate::network::model::Alliance;
use crate::searches::api::SaveSearch;
use crate::searches::model::{Alert, NAME_LIMIT};
use crate::searches::text;
use crate::ui::{Form, FormProblem, Head, SelectField, Submit, TextField, use_lang};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

#[component]
pub fn KeepSearchPage() -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let action = ServerAction::<SaveSearch>::new();
    let form = Form::of(action);
    // A refused form comes back without the address it stood at, so it brings the search along.
    let query = form.value("query", use_location().search.get_untracked().trim_start_matches('?').to_owned());
    let says = described(lang, &alliance, &query);
    let name: String = says.chars().take(NAME_LIMIT as usize).collect();
    let list = format!("/{}/searches", alliance.slug);
    view! {
        <Head title=text::SAVE_THIS.say(lang) />
        <main id="main" class="page page-narrow" tabindex="-1">
            <Breadcrumb steps=vec![(list, text::TITLE.say(lang).to_owned())] here=text::SAVE_THIS.say(lang) />
            <header class="page-head"><div class="page-head-text"><h1>{text::SAVE_THIS.say(lang)}</h1></div></header>
            <section class="card">
                <h2>{text::FINDS.say(lang)}</h2>
                <p>{says}</p>
                <ActionForm action attr:class="move-form">
                    <FormProblem form />
                    <input type="hidden" name="alliance" value=alliance.slug.clone() />
                    <input type="hidden" name="query" value=query />
                    <TextField form name="name" label=text::NAME.say(lang) hint=text::NAME_HINT.say(lang) value=name
                        maxlength=NAME_LIMIT required=true />
                    <SelectField form name="alert" label=text::ALERT.say(lang) options=alert_options(lang)
                        value=Alert::Off.code() />
                    <Submit label=text::SAVE.say(lang) pending=action.pending() />
                </ActionForm>
            </section>
        </main>
    }
}
