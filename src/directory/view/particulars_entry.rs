//! The fields of the second half of a profile.

use super::entry::{Section, choices};
use crate::directory::draft::limit;
use crate::directory::particulars::nace::NaceList;
use crate::directory::particulars::{CooperationType, ParticularsForm, vat};
use crate::directory::text::particulars::{self as text, cooperation_name};
use crate::ui::{Form, TextArea, TextField, use_lang};
use leptos::prelude::*;

/// Equipment, references, cooperation and domains.
#[component]
pub fn Capabilities(form: Form, known: ParticularsForm) -> impl IntoView {
    let lang = use_lang();
    let kinds = CooperationType::ALL.iter().map(|kind| {
        let is_on = known.cooperation.iter().any(|known| known == kind.code());
        (kind.code().to_owned(), cooperation_name(*kind).say(lang).to_owned(), is_on)
    });
    let kinds = choices(form, "cooperation[]", text::COOPERATION.say(lang), kinds.collect());
    view! {
        <Section title=text::CAPABILITIES.say(lang) hint=text::CAPABILITIES_HINT.say(lang)>
            {kinds}
            <TextArea form name="equipment" label=text::EQUIPMENT.say(lang) hint=text::EQUIPMENT_HINT.say(lang) rows=4
                value=known.equipment maxlength=limit::EQUIPMENT />
            <TextArea form name="references" label=text::REFERENCES.say(lang) hint=text::REFERENCES_HINT.say(lang) rows=4
                value=known.references maxlength=limit::EQUIPMENT />
            <TextArea form name="ris3" label=text::RIS3.say(lang) hint=text::RIS3_HINT.say(lang) rows=3
                value=known.ris3 maxlength=limit::DOMAINS />
        </Section>
    }
}

/// What tells organisations of similar names apart, and what they do by the statistics.
#[component]
pub fn Numbers(form: Form, country: String, known: ParticularsForm) -> impl IntoView {
    let lang = use_lang();
    view! {
        <Section title=text::NUMBERS.say(lang) hint=text::NUMBERS_HINT.say(lang)>
            <TextField form name="register_number" label=text::REGISTER_NUMBER.say(lang) hint=text::REGISTER_HINT.say(lang)
                value=known.register_number maxlength=limit::SHORT />
            <div class="field-half">
                <TextField form name="vat" label=text::VAT.say(lang) hint=text::vat_hint(lang, &vat::example(&country))
                    value=known.vat maxlength=limit::SHORT />
            </div>
            <div class="field-half">
                <TextField form name="pic" label=text::PIC.say(lang) hint=text::PIC_HINT.say(lang) value=known.pic maxlength=limit::POSTCODE />
            </div>
            <div class="field-half">
                <TextField form name="nace_rev2" label=NaceList::Rev2.name() hint=text::NACE_HINT.say(lang)
                    value=known.nace_rev2 maxlength=limit::KEYWORDS />
            </div>
            <div class="field-half">
                <TextField form name="nace_rev21" label=NaceList::Rev21.name() hint=text::NACE_HINT.say(lang)
                    value=known.nace_rev21 maxlength=limit::KEYWORDS />
            </div>
        </Section>
    }
}

/// Stands with the address, because that is where it is looked for.
#[component]
pub fn Municipality(form: Form, value: String) -> impl IntoView {
    let lang = use_lang();
    view! {
        <TextField form name="municipality" label=text::MUNICIPALITY.say(lang) hint=text::MUNICIPALITY_HINT.say(lang)
            value maxlength=limit::NAME />
    }
}
