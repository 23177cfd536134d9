//! Two organisations side by side, to be made one.

use super::pairs::side;
use crate::directory::duplicate::api::{MergeOrganisations, compare};
use crate::directory::duplicate::model::{Choice, Comparison, Difference};
use crate::directory::duplicate::text;
use crate::directory::sheet::say::{Words, say};
use crate::directory::view::Breadcrumb;
use crate::error::Error;
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_params_map;

#[component]
pub fn ComparePage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let params = use_params_map();
    let asked = Memo::new(move |_| {
        let named = |name: &str| params.read().get(name).and_then(|id| id.parse::<OrganisationId>().ok());
        named("kept").zip(named("merged"))
    });
    let loaded = Resource::new(
        move || asked.get(),
        move |asked| {
            let slug = slug.clone();
            async move {
                let (kept, merged) = asked.ok_or(Error::NotFound)?;
                compare(slug, kept, merged).await
            }
        },
    );
    view! {
        <main id="main" class="page" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(pair) => view! { <Whole pair /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn Whole(pair: Comparison) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let slug = alliance.slug.clone();
    let base = format!("/{slug}/directory/duplicates");
    let swap = format!("{base}/{}/{}", pair.merged.id, pair.kept.id);
    let rows: Vec<_> = pair.differences.iter().map(|one| row(lang, &alliance, one)).collect();
    let table = if rows.is_empty() {
        view! { <p class="muted">{text::NO_DIFFERENCE.say(lang)}</p> }.into_any()
    } else {
        view! {
            <div class="table-wrap" tabindex="0" role="region" aria-label=text::TAKE.say(lang)>
                <table class="table table-stacked">
                    <thead><tr>
                        <th scope="col">{text::FIELD.say(lang)}</th>
                        <th scope="col">{text::KEPT.say(lang)}</th>
                        <th scope="col">{text::MERGED.say(lang)}</th>
                        <th scope="col">{text::TAKE.say(lang)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <Head title=text::MERGE_TITLE.say(lang) />
        <Breadcrumb steps=vec![(base, text::TITLE.say(lang).to_owned())] here=text::MERGE_TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text"><h1>{text::MERGE_TITLE.say(lang)}</h1></div></header>
        <FormProblem form=Form::of(ServerAction::<MergeOrganisations>::new()) />
        <form class="stack" method="post" action=MergeOrganisations::PATH>
            <input type="hidden" name="alliance" value=slug.clone() />
            <input type="hidden" name="kept" value=pair.kept.id.to_string() />
            <input type="hidden" name="merged" value=pair.merged.id.to_string() />
            <input type="hidden" name="seen_kept" value=pair.kept_version.to_string() />
            <input type="hidden" name="seen_merged" value=pair.merged_version.to_string() />
            <div class="split-even">
                <div class="card"><h2>{text::KEPT.say(lang)}</h2>{side(lang, &slug, &pair.kept)}</div>
                <div class="card"><h2>{text::MERGED.say(lang)}</h2>{side(lang, &slug, &pair.merged)}</div>
            </div>
            <p><a href=swap>{text::SWAP.say(lang)}</a></p>
            {table}
            <p class="muted">{text::HINT.say(lang)}</p>
            <div class="banner banner-warning"><Icon name="alert" /><p>{text::NO_WAY_BACK.say(lang)}</p></div>
            <div><button class="button button-primary">{text::MERGE.say(lang)}</button></div>
        </form>
    }
}

fn row(lang: Lang, alliance: &Alliance, one: &Difference) -> impl IntoView + use<> {
    let words = Words { areas: &alliance.areas, sectors: &alliance.sectors };
    let name = one.field.name().say(lang);
    let shown = |value: &str| {
        let said = say(lang, words, one.field, value);
        match said.is_empty() {
            true => view! { <span class="muted">{text::EMPTY.say(lang)}</span> }.into_any(),
            false => said.into_any(),
        }
    };
    // What is empty gives way; lists are put together.
    let first = match (one.kept.is_empty(), one.merged.is_empty()) {
        (true, _) => Choice::Merged,
        (false, false) if one.field.is_list() => Choice::Both,
        _ => Choice::Kept,
    };
    let options = Choice::ALL.iter().filter(|choice| **choice != Choice::Both || one.field.is_list()).map(|choice| {
        let value = format!("{}:{}", one.field.code(), choice.code());
        view! { <option value=value selected=*choice == first>{text::choice_name(*choice).say(lang)}</option> }
    });
    let options = options.collect_view();
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-label=text::KEPT.say(lang)>{shown(&one.kept)}</td>
            <td data-label=text::MERGED.say(lang)>{shown(&one.merged)}</td>
            <td data-label=text::TAKE.say(lang)>
                <select class="select" name="choices[]" aria-label=text::take(lang, name)>{options}</select>
            </td>
        </tr>
    }
}
