//! The coordinators' worklist: what waits for a review in the whole alliance.

use crate::i18n::Lang;
use crate::live::use_live;
use crate::network::model::Alliance;
use crate::opportunity::api::review_queue;
use crate::opportunity::model::Queued;
use crate::opportunity::text;
use crate::ui::{Head, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;

#[component]
pub fn ReviewQueuePage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let asked = slug.clone();
    let loaded = Resource::new(move || asked.clone(), review_queue);
    use_live(&slug, move |_| loaded.refetch());
    view! {
        <main id="main" class="page" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(queue) => view! { <Queue queue /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

#[component]
fn Queue(queue: Vec<Queued>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let list = if queue.is_empty() {
        view! { <p class="muted">{text::QUEUE_EMPTY.say(lang)}</p> }.into_any()
    } else {
        table(lang, &slug, &queue).into_any()
    };
    view! {
        <Head title=text::QUEUE.say(lang) description=text::QUEUE_INTRO.say(lang) />
        <header class="page-head">
            <div class="page-head-text"><h1>{text::QUEUE.say(lang)}</h1><p class="page-intro">{text::QUEUE_INTRO.say(lang)}</p></div>
        </header>
        {list}
    }
}

fn table(lang: Lang, slug: &str, queue: &[Queued]) -> impl IntoView + use<> {
    let rows = queue.iter().map(|one| row(lang, slug, one)).collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=text::QUEUE.say(lang)>
            <table class="table table-stacked">
                <thead><tr>
                    <th scope="col">{text::TITLE.say(lang)}</th>
                    <th scope="col">{text::OWNER.say(lang)}</th>
                    <th scope="col">{text::SINCE.say(lang)}</th>
                    <th scope="col">{text::TIMES_RETURNED.say(lang)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(lang: Lang, slug: &str, one: &Queued) -> impl IntoView + use<> {
    let href = format!("/{slug}/opportunities/{}", one.id);
    view! {
        <tr>
            <th scope="row"><a href=href>{one.title.clone()}</a></th>
            <td data-label=text::OWNER.say(lang)>{one.owner.clone()}</td>
            <td data-label=text::SINCE.say(lang)>{one.since.map(|day| format::date(lang, day))}</td>
            <td data-label=text::TIMES_RETURNED.say(lang)>{format::number(lang, one.returned)}</td>
        </tr>
    }
}
