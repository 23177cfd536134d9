//! For whom else a membership holds, and who belongs through others.

use crate::directory::relationship::Relation;
use crate::directory::text::relationship::relation_name;
use crate::id::OrganisationId;
use crate::membership::api::PassMembership;
use crate::membership::model::{MembershipPage as Page, Passing};
use crate::membership::text::inheritance as text;
use crate::network::model::Alliance;
use crate::ui::{Form, FormProblem, Icon, use_lang};
use leptos::prelude::*;

/// The relationships over which a membership may be passed on, each with its switch.
#[component]
pub fn Passings(page: Page, action: ServerAction<PassMembership>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let may_edit = page.may_edit;
    let rows = page.passings.iter().map(|one| row(&slug, page.organisation, one, may_edit, action)).collect_view();
    let list = match page.passings.is_empty() {
        true => view! { <p class="muted">{text::NOBODY.say(lang)}</p> }.into_any(),
        false => {
            view! { <p class="field-hint">{text::HELP.say(lang)}</p><ul role="list" class="partner-list">{rows}</ul> }
                .into_any()
        }
    };
    let change = may_edit.then(|| {
        let href = format!("/{slug}/directory/{}/relationships", page.organisation);
        view! { <p><a class="text-link" href=href>{text::RELATIONSHIPS.say(lang)}</a></p> }
    });
    view! {
        <section class="card">
            <h2>{text::TITLE.say(lang)}</h2>
            <FormProblem form=Form::of(action) />
            {list}
            {change}
        </section>
    }
}

fn row(
    slug: &str,
    member: OrganisationId,
    one: &Passing,
    may_edit: bool,
    action: ServerAction<PassMembership>,
) -> impl IntoView + use<> {
    let lang = use_lang();
    let href = format!("/{slug}/directory/{}", one.organisation);
    let (slug, relationship, passes, name) = (slug.to_owned(), one.id.to_string(), one.passes, one.name.clone());
    let relation = relation_name(Relation::seen(one.kind, false));
    let said = if passes { text::STOP } else { text::PASS };
    let badge = passes
        .then(|| view! { " "<span class="badge badge-success"><Icon name="check" />{text::HOLDS.say(lang)}</span> });
    let form = may_edit.then(|| {
        view! {
            <ActionForm action=action>
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="organisation" value=member.to_string() />
                <input type="hidden" name="relationship" value=relationship />
                <input type="hidden" name="passes" value=(!passes).to_string() />
                <button class="button button-small" type="submit">
                    {said.say(lang)}<span class="visually-hidden">": "{name}</span>
                </button>
            </ActionForm>
        }
    });
    view! {
        <li class="partner-row">
            <span>
                <span class="muted">{relation.say(lang)}" "</span>
                <a href=href>{one.name.clone()}</a>
                {badge}
            </span>
            {form}
        </li>
    }
}

/// Who belongs to the alliance through another member; nothing where nobody does.
pub fn through_others(slug: &str, all: &[(OrganisationId, String, String)]) -> Option<impl IntoView + use<>> {
    let lang = use_lang();
    let item = |(id, name, member): &(OrganisationId, String, String)| {
        let href = format!("/{slug}/directory/{id}");
        view! { <li><a href=href>{name.clone()}</a>" "<span class="muted">{text::through(lang, member)}</span></li> }
    };
    let items = all.iter().map(item).collect_view();
    (!all.is_empty()).then(|| {
        view! {
            <section class="card">
                <h2>{text::THROUGH_OTHERS.say(lang)}</h2>
                <ul role="list" class="relationship-list">{items}</ul>
            </section>
        }
    })
}
