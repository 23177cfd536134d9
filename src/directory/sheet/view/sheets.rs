//! Which sheet of a workbook is imported.

use crate::directory::sheet::api::ChooseSheet;
use crate::directory::sheet::model::ImportPage as Page;
use crate::directory::sheet::text;
use crate::network::model::Alliance;
use crate::ui::use_lang;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[component]
pub fn Sheets(page: Page) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let options = page.sheets.iter().zip(0_i64..).map(|(name, place)| {
        view! { <option value=place.to_string() selected=place == page.sheet>{name.clone()}</option> }
    });
    let options = options.collect_view();
    view! {
        <form class="card" method="post" action=ChooseSheet::PATH>
            <input type="hidden" name="alliance" value=alliance.slug />
            <input type="hidden" name="id" value=page.import.id.to_string() />
            <div class="field">
                <label class="field-label" for="sheet">{text::SHEET.say(lang)}</label>
                <p class="field-hint" id="sheet-hint">{text::SHEET_HINT.say(lang)}</p>
                <div class="button-row">
                    <select class="select" id="sheet" name="sheet" aria-describedby="sheet-hint">{options}</select>
                    <button class="button">{text::SHOW_SHEET.say(lang)}</button>
                </div>
            </div>
        </form>
    }
}
