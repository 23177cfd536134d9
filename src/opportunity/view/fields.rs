//! Fields of the form of a need or offer, for its fieldsets.

use crate::directory::model::{Opportunity, SizeClass};
use crate::directory::text::size_name;
use crate::directory::view::{Section, choices, with_none};
use crate::opportunity::model::{Aims, Ipr, Partnership, limit};
use crate::opportunity::text::{self, ipr_name, partnership_name};
use crate::ui::{Form, SelectField, TextArea, TextField, use_lang};
use leptos::prelude::*;

/// What it has over what exists, and how that is protected.
#[component]
pub fn SubstanceFields(form: Form, known: Option<Opportunity>) -> impl IntoView {
    let lang = use_lang();
    let details = known.map(|known| known.details).unwrap_or_default();
    let rights = Ipr::ALL.iter().map(|ipr| (ipr.code().to_owned(), ipr_name(*ipr).say(lang).to_owned()));
    let rights = with_none(lang, rights);
    view! {
        <Section title=text::SUBSTANCE.say(lang) hint=text::SUBSTANCE_HINT.say(lang)>
            <TextArea form name="advantages" label=text::ADVANTAGES.say(lang) hint=text::ADVANTAGES_HINT.say(lang) rows=5
                value=details.advantages maxlength=limit::ADVANTAGES />
            <SelectField form name="ipr" label=text::IPR.say(lang) options=rights
                value=details.ipr.map(Ipr::code).unwrap_or_default() />
        </Section>
    }
}

/// What the partner knows, does and is; stands among the fields of the partner.
#[component]
pub fn PartnerFields(form: Form, known: Option<Opportunity>) -> impl IntoView {
    let lang = use_lang();
    let details = known.map(|known| known.details).unwrap_or_default();
    let sizes = SizeClass::ALL.iter().map(|size| {
        let on = details.partner_sizes.contains(size);
        (size.code().to_owned(), size_name(*size).say(lang).to_owned(), on)
    });
    let sizes = choices(form, "partner_sizes[]", text::PARTNER_SIZES.say(lang), sizes.collect());
    let kinds = Partnership::ALL.iter().map(|kind| {
        let on = details.partnerships.contains(kind);
        (kind.code().to_owned(), partnership_name(*kind).say(lang).to_owned(), on)
    });
    let kinds = choices(form, "partnerships[]", text::PARTNERSHIPS.say(lang), kinds.collect());
    view! {
        <TextArea form name="expertise" label=text::EXPERTISE.say(lang) hint=text::EXPERTISE_HINT.say(lang) rows=4
            value=details.expertise maxlength=limit::EXPERTISE />
        <TextArea form name="partner_role" label=text::PARTNER_ROLE.say(lang) hint=text::PARTNER_ROLE_HINT.say(lang) rows=3
            value=details.partner_role maxlength=limit::ROLE />
        {sizes}
        {kinds}
    }
}

/// By when partners answer, and what it is meant for; nothing to choose is not asked for.
#[component]
pub fn AimFields(form: Form, known: Option<Opportunity>, aims: Aims) -> impl IntoView {
    let lang = use_lang();
    let details = known.map(|known| known.details).unwrap_or_default();
    let deadline = details.deadline.map(|day| day.to_string()).unwrap_or_default();
    let call = (!aims.calls.is_empty()).then(|| {
        let options = with_none(lang, aims.calls.into_iter().map(|(id, name)| (id.to_string(), name)));
        let value = details.call_id.map(|id| id.to_string()).unwrap_or_default();
        view! { <SelectField form name="call" label=text::CALL.say(lang) options value /> }
    });
    let target = (!aims.proposals.is_empty()).then(|| {
        let options = with_none(lang, aims.proposals.into_iter().map(|(id, title)| (id.to_string(), title)));
        let value = details.target_id.map(|id| id.to_string()).unwrap_or_default();
        view! { <SelectField form name="target" label=text::TARGET.say(lang) hint=text::TARGET_HINT.say(lang) options value /> }
    });
    view! {
        <TextField form name="deadline" label=text::DEADLINE.say(lang) hint=text::DEADLINE_HINT.say(lang) kind="date" value=deadline />
        {call}
        {target}
    }
}
