//! The form of a need or offer, to publish one and to change one.

use super::entry::{Readiness, Section, choices, languages, with_none};
use super::profile::{Breadcrumb, use_organisation_id};
use crate::directory::api::{CreateOpportunity, SaveOpportunity, organisation};
use crate::directory::country::country_choices;
use crate::directory::draft::limit;
use crate::directory::model::{Opportunity, OpportunityType, Organisation, OrganisationKind, Visibility};
use crate::directory::text::{entry as text, kind_name, listing, opportunity_type_name, profile, visibility_name};
use crate::error::Error;
use crate::network::model::Alliance;
use crate::opportunity::api::aims;
use crate::opportunity::model::Aims;
use crate::opportunity::text as life;
use crate::opportunity::view::{AimFields, Choose, PartnerFields, SubstanceFields};
use crate::policy::{self, Action, Standing, allowed};
use crate::ui::text::CANCEL;
use crate::ui::{
    Form, FormProblem, Head, Loading, Problem, SelectField, Submit, TextArea, TextField, use_lang, when_loaded,
};
use leptos::prelude::*;

#[component]
pub fn NewOpportunity() -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let id = use_organisation_id();
    let loaded = Resource::new(
        move || id.get(),
        move |id| {
            let slug = alliance.slug.clone();
            async move {
                let id = id.ok_or(Error::NotFound)?;
                let page = organisation(slug.clone(), id).await?;
                // Who may not add one here is told so, and needs no choices.
                let aims = if page.organisation.may_edit { aims(slug, Some(id)).await? } else { Aims::default() };
                Ok::<_, Error>((page.organisation, aims))
            }
        },
    );
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok((owner, aims)) if owner.may_edit => view! { <NewForm owner aims /> }.into_any(),
                        Ok(_) => view! { <Problem error=Error::Forbidden /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn NewForm(owner: Organisation, aims: Aims) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let create = ServerAction::<CreateOpportunity>::new();
    let form = Form::of(create);
    let back = format!("/{}/directory/{}", alliance.slug, owner.id);
    let reviews = Standing { role: alliance.role, owner: true };
    let first = if allowed(reviews, Action::Edit, policy::Resource::Review) {
        view! { <Choose name="then" value="publish" label=life::PUBLISH.say(lang) is_primary=true pending=create.pending() /> }
    } else {
        view! { <Choose name="then" value="submit" label=life::SUBMIT.say(lang) is_primary=true pending=create.pending() /> }
    };
    view! {
        <Head title=text::NEW_OPPORTUNITY.say(lang) />
        <Breadcrumb steps=vec![(back.clone(), owner.name.clone())] here=text::NEW_OPPORTUNITY.say(lang) />
        <header class="page-head"><div class="page-head-text"><h1>{text::NEW_OPPORTUNITY.say(lang)}</h1></div></header>
        <ActionForm action=create attr:class="form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=alliance.slug />
            <input type="hidden" name="organisation" value=owner.id.to_string() />
            <Fields form known=None aims />
            <div class="form-actions">
                {first}
                <Choose name="then" value="draft" label=life::SAVE_DRAFT.say(lang) pending=create.pending() />
                <a class="button button-quiet" href=back>{CANCEL.say(lang)}</a>
            </div>
        </ActionForm>
    }
}

/// The form that changes a need or offer; it stands on that one's own page.
#[component]
pub fn EditForm(known: Opportunity, aims: Aims) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let save = ServerAction::<SaveOpportunity>::new();
    let form = Form::of(save);
    let back = format!("/{}/opportunities/{}", alliance.slug, known.id);
    // After a refusal without JavaScript the version stays the one that was seen then.
    let seen = form.value("seen", known.version.to_string());
    view! {
        <header class="page-head"><div class="page-head-text"><h1>{text::EDIT_OPPORTUNITY.say(lang)}</h1></div></header>
        <ActionForm action=save attr:class="form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=alliance.slug />
            <input type="hidden" name="id" value=known.id.to_string() />
            <input type="hidden" name="seen" value=seen />
            <Fields form known=Some(known) aims />
            <div class="form-actions">
                <Submit label=text::SAVE_CHANGES.say(lang) pending=save.pending() />
                <a class="button button-quiet" href=back>{CANCEL.say(lang)}</a>
            </div>
        </ActionForm>
    }
}

#[component]
fn Fields(form: Form, known: Option<Opportunity>, aims: Aims) -> impl IntoView {
    view! {
        <What form known=known.clone() />
        <SubstanceFields form known=known.clone() />
        <Partner form known=known.clone() />
        <Publication form known aims />
    }
}

#[component]
fn What(form: Form, known: Option<Opportunity>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let language = known.as_ref().map_or(alliance.language, |known| known.language);
    let kind = known.as_ref().map_or(OpportunityType::TechnologyRequest, |known| known.kind);
    let levels = known.as_ref().map_or((None, None), |known| (known.trl_min, known.trl_max));
    let of = move |field: fn(&Opportunity) -> String| known.as_ref().map(field).unwrap_or_default();
    let kinds = OpportunityType::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), opportunity_type_name(*kind).say(lang).to_owned()))
        .collect::<Vec<_>>();
    let areas = alliance.areas.iter().map(|area| (area.id.to_string(), area.name.say(lang).to_owned()));
    let areas = with_none(lang, areas);
    view! {
        <Section title=text::WHAT.say(lang) hint=text::WHAT_HINT.say(lang)>
            <div class="field-half">
                <SelectField form name="type" label=text::TYPE.say(lang) options=kinds required=true
                    value=kind.code() />
            </div>
            <div class="field-half">
                <SelectField form name="language" label=text::TEXT_LANGUAGE.say(lang) options=languages() value=language.code() required=true />
            </div>
            <TextField form name="title" label=text::TITLE.say(lang) hint=text::TITLE_HINT.say(lang)
                value=of(|k| k.title.clone()) required=true maxlength=limit::TITLE />
            <TextArea form name="summary" label=text::SUMMARY.say(lang) hint=text::SUMMARY_HINT.say(lang) rows=3
                value=of(|k| k.summary.clone()) required=true maxlength=limit::SUMMARY />
            <TextArea form name="description" label=profile::DESCRIPTION.say(lang) rows=8
                value=of(|k| k.description.clone()) maxlength=limit::DESCRIPTION />
            <SelectField form name="area" label=listing::AREA.say(lang) options=areas
                value=of(|k| k.area.map(|area| area.to_string()).unwrap_or_default()) />
            <TextArea form name="keywords" label=text::KEYWORDS.say(lang) hint=text::KEYWORDS_HINT.say(lang) rows=2
                value=of(|k| k.keywords.join(", ")) maxlength=limit::KEYWORDS />
            <Readiness form min=levels.0 max=levels.1 />
        </Section>
    }
}

#[component]
fn Partner(form: Form, known: Option<Opportunity>) -> impl IntoView {
    let lang = use_lang();
    let more = known.clone();
    let known = known.as_ref();
    let kinds = OrganisationKind::ALL.iter().map(|kind| {
        let on = known.is_some_and(|known| known.partner_kinds.contains(kind));
        (kind.code().to_owned(), kind_name(*kind).say(lang).to_owned(), on)
    });
    let countries = country_choices(lang).into_iter().map(|(code, name)| {
        let on = known.is_some_and(|known| known.countries.contains(&code));
        (code, name, on)
    });
    let kinds = choices(form, "partner_kinds[]", profile::PARTNER_KINDS.say(lang), kinds.collect());
    let countries = choices(form, "countries[]", profile::TARGET_COUNTRIES.say(lang), countries.collect());
    view! {
        <Section title=text::PARTNER.say(lang) hint=text::PARTNER_HINT.say(lang)>
            {kinds}
            {countries}
            <PartnerFields form known=more />
        </Section>
    }
}

#[component]
fn Publication(form: Form, known: Option<Opportunity>, aims: Aims) -> impl IntoView {
    let lang = use_lang();
    let more = known.clone();
    let known = known.as_ref();
    let visibilities = Visibility::ALL
        .iter()
        .map(|visibility| (visibility.code().to_owned(), visibility_name(*visibility).say(lang).to_owned()))
        .collect::<Vec<_>>();
    let until = known
        .and_then(|known| known.valid_until)
        .map(|day| format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day()));
    let visibility = known.map_or(Visibility::Visible, |known| known.visibility);
    view! {
        <Section title=text::PUBLICATION.say(lang) hint=text::PUBLICATION_HINT.say(lang)>
            <div class="field-half">
                <SelectField form name="visibility" label=profile::VISIBILITY.say(lang) options=visibilities required=true
                    value=visibility.code() />
            </div>
            <div class="field-half">
                <TextField form name="valid_until" label=text::VALID_UNTIL.say(lang) hint=text::VALID_UNTIL_HINT.say(lang) kind="date"
                    value=until.unwrap_or_default() />
            </div>
            <AimFields form known=more aims />
        </Section>
    }
}
