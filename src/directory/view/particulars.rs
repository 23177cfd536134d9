//! The second half of a profile on its page.

use super::facts::fact_list;
use crate::directory::country::country_name;
use crate::directory::model::OrganisationPage as Page;
use crate::directory::particulars::ris3::Ris3Domain;
use crate::directory::region::region_label;
use crate::directory::text::particulars::{self as text, cooperation_name};
use crate::directory::translation::model::TextField;
use crate::directory::translation::text::text_name;
use crate::directory::translation::view::{Reader, texts_with_marks};
use crate::i18n::Lang;
use crate::ui::use_lang;
use leptos::prelude::*;

/// Equipment, references, cooperation and domains; nothing where none was entered.
pub fn capabilities(reader: Reader, page: &Page) -> Option<impl IntoView + use<>> {
    let lang = reader.page;
    let said = &page.organisation.particulars;
    let written = page.organisation.language.code();
    let prose = |field: TextField| {
        let texts = texts_with_marks(reader, page, &[field]);
        (!texts.is_empty()).then(|| view! { <h3>{text_name(field).say(lang)}</h3>{texts} })
    };
    let cooperation = (!said.cooperation.is_empty()).then(|| {
        let kinds =
            said.cooperation.iter().map(|kind| view! { <li class="chip">{cooperation_name(*kind).say(lang)}</li> });
        view! { <h3>{text::COOPERATION.say(lang)}</h3><ul role="list" class="chip-row">{kinds.collect_view()}</ul> }
    });
    let domains = (!said.ris3.is_empty()).then(|| {
        let domains = said.ris3.iter().map(|one| domain(lang, written, one)).collect_view();
        view! { <h3>{text::RIS3.say(lang)}</h3><ul class="domain-list">{domains}</ul> }
    });
    let is_empty =
        said.equipment.is_empty() && said.references.is_empty() && cooperation.is_none() && domains.is_none();
    (!is_empty).then(|| {
        view! {
            <section class="card capabilities">
                <h2>{text::CAPABILITIES.say(lang)}</h2>
                {prose(TextField::Equipment)}
                {prose(TextField::References)}
                {cooperation}
                {domains}
            </section>
        }
    })
}

fn domain(lang: Lang, written: &'static str, one: &Ris3Domain) -> impl IntoView + use<> {
    let region = one.region.as_deref().map(|code| {
        let name = if code.len() == 2 { country_name(lang, code) } else { region_label(code) };
        view! { " "<span class="muted">"("{name}")"</span> }
    });
    view! { <li><span lang=written>{one.domain.clone()}</span>{region}</li> }
}

/// Register, VAT and PIC numbers, activities; nothing where none was entered.
#[component]
pub fn Numbers(page: Page) -> impl IntoView {
    let lang = use_lang();
    let said = page.organisation.particulars;
    let nace = page.nace.into_iter().map(|(code, section)| format!("{} {section} ({})", code.code, code.list.name()));
    let facts: Vec<(&'static str, String)> = [
        (text::REGISTER_NUMBER, said.register_number),
        (text::VAT, said.vat),
        (text::PIC, said.pic),
        (text::NACE, Some(nace.collect::<Vec<_>>().join("; ")).filter(|said| !said.is_empty())),
        (text::MUNICIPALITY, said.municipality),
    ]
    .into_iter()
    .filter_map(|(term, said)| Some((term.say(lang), said?)))
    .collect();
    (!facts.is_empty())
        .then(|| view! { <section class="card"><h2>{text::NUMBERS.say(lang)}</h2>{fact_list(facts)}</section> })
}
