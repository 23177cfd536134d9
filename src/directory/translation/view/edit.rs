//! The page on which an organisation's editors translate its texts: the original at one side,
//! the translation at the other, a text at a time.

use crate::directory::language::language_name;
use crate::directory::translation::api::{ChangeOriginal, SaveTranslations, translations};
use crate::directory::translation::model::{Maker, Pair, Progress, TextField, TranslationsPage as Page};
use crate::directory::translation::text::{self, text_name};
use crate::directory::view::{Breadcrumb, use_organisation_id};
use crate::error::Error;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::text::CANCEL;
use crate::ui::{
    CheckField, Form, FormProblem, Head, Icon, Loading, Problem, Submit, TextArea, TextField as LineField, use_lang,
    when_loaded,
};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

#[component]
pub fn TranslationsPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let id = use_organisation_id();
    let query = use_query_map();
    let to = Memo::new(move |_| query.read().get("to").unwrap_or_default());
    let save = ServerAction::<SaveTranslations>::new();
    let turn = ServerAction::<ChangeOriginal>::new();
    let (saved, turned) = (accepted(save), accepted(turn));
    let loaded = Resource::new(
        move || (id.get(), to.get(), saved.get(), turned.get()),
        move |(id, to, ..)| {
            let slug = slug.clone();
            async move { translations(slug, id.ok_or(Error::NotFound)?, to).await }
        },
    );
    let is_saved = move || query.read().get("saved").is_some();
    view! {
        <main id="main" class="page" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) => view! { <Everything page save turn is_saved=Signal::derive(is_saved) /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

/// Changes when a form was accepted. Only then is the page read anew: one that was refused keeps
/// what was typed.
fn accepted<S>(action: ServerAction<S>) -> Memo<usize>
where
    S: ServerFn<Output = (), Error = Error> + Clone + Send + Sync + 'static,
{
    Memo::new(move |before: Option<&usize>| {
        let runs = action.version().get();
        let is_accepted = matches!(action.value().get(), Some(Ok(())));
        if is_accepted { runs } else { before.copied().unwrap_or_default() }
    })
}

#[component]
fn Everything(
    page: Page,
    save: ServerAction<SaveTranslations>,
    turn: ServerAction<ChangeOriginal>,
    is_saved: Signal<bool>,
) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let profile = format!("/{slug}/directory/{}", page.organisation);
    let form = Form::of(save);
    let is_refused = move || form.error().read().is_some();
    let saved = move || {
        (is_saved.get() && !is_refused()).then(|| {
            view! {
                <div class="banner banner-success" role="status"><Icon name="check" /><p>{text::SAVED.say(lang)}</p></div>
            }
        })
    };
    view! {
        <Head title=format!("{}: {}", text::TITLE.say(lang), page.name) />
        <Breadcrumb steps=vec![(profile.clone(), page.name.clone())] here=text::TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::TITLE.say(lang)}</h1>
            <p class="page-intro">{text::INTRO.say(lang)}" "{text::HONEST.say(lang)}</p>
        </div></header>
        {languages(lang, &profile, &page)}
        {saved}
        <Texts page=page.clone() save form profile />
        <Turn page turn />
    }
}

/// The languages to translate into, each an address, with how far it has come.
fn languages(lang: Lang, profile: &str, page: &Page) -> impl IntoView + use<> {
    let tab = |one: &Progress| {
        let href = format!("{profile}/translations?to={}", one.language);
        let current = (one.language == page.language).then_some("page");
        let said = text::progress(lang, language_name(one.language.code(), lang), one.done, one.of);
        let outdated = (one.outdated > 0)
            .then(|| view! { " "<span class="badge badge-warning">{text::outdated(lang, one.outdated)}</span> });
        view! { <a class="tab" href=href aria-current=current>{said}{outdated}</a> }
    };
    let tabs = page.progress.iter().map(tab).collect_view();
    view! { <nav class="tabs" aria-label=text::LANGUAGES.say(lang)>{tabs}</nav> }
}

#[component]
fn Texts(page: Page, save: ServerAction<SaveTranslations>, form: Form, profile: String) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    // After a refusal without JavaScript the state stays the one that was seen then.
    let seen = form.value("seen", page.seen.clone());
    let only_name = page.pairs.iter().all(|pair| pair.field == TextField::Name);
    let (original, language) = (page.original, page.language);
    let pairs = page.pairs.into_iter().map(|pair| view! { <Side form pair original language /> }).collect_view();
    view! {
        <ActionForm action=save attr:class="form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=page.organisation.to_string() />
            <input type="hidden" name="language" value=language.code() />
            <input type="hidden" name="seen" value=seen />
            // The first button is the one that the Enter key presses.
            <button class="visually-hidden" tabindex="-1" aria-hidden="true"></button>
            {pairs}
            {only_name.then(|| view! { <p class="muted">{text::ONLY_NAME.say(lang)}</p> })}
            <div class="form-actions">
                <Submit label=crate::ui::text::SAVE.say(lang) pending=save.pending() />
                <a class="button button-quiet" href=profile>{CANCEL.say(lang)}</a>
            </div>
        </ActionForm>
    }
}

/// A text beside its translation.
#[component]
fn Side(form: Form, pair: Pair, original: Lang, language: Lang) -> impl IntoView {
    let lang = use_lang();
    let field = pair.field;
    let name = text_name(field).say(lang);
    let is_machine = pair.translation.as_ref().is_some_and(|one| one.maker == Maker::Machine);
    let outdated = pair.is_outdated().then(|| outdated(lang, &pair, original));
    let value = pair.translation.as_ref().map(|one| one.text.clone()).unwrap_or_default();
    let label = format!("{name} ({})", language_name(language.code(), lang));
    let rows = match field {
        TextField::Name => 1,
        TextField::Summary => 4,
        TextField::Description => 12,
        TextField::Equipment | TextField::References => 6,
    };
    let code = language.code();
    let (input, limit) = (field.code(), field.limit());
    let input = match field {
        TextField::Name => view! {
            <LineField form name=input label value hint=text::NAME_HINT.say(lang) maxlength=limit lang=code />
        }
        .into_any(),
        _ => view! { <TextArea form name=input label value rows maxlength=limit lang=code /> }.into_any(),
    };
    view! {
        <section class="form-section translation-pair" aria-labelledby=format!("{}-original", field.code())>
            <div class="translation-original">
                <h2 id=format!("{}-original", field.code())>{name}</h2>
                <p class="muted small">{text::original(lang, language_name(original.code(), lang))}</p>
                {prose(&pair.original, original)}
            </div>
            <div class="form-fields">
                {outdated}
                {input}
                <CheckField form name="machine[]" value=field.code() label=text::IS_MACHINE.say(lang) checked=is_machine />
            </div>
        </section>
    }
}

fn prose(text: &str, language: Lang) -> impl IntoView + use<> {
    let lines: Vec<String> =
        text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! { <div class="prose" lang=language.code()>{lines}</div> }
}

/// Says that the original has changed, what it was, and offers to let the translation stand.
/// The button sends the whole form, so that nothing typed elsewhere is lost.
fn outdated(lang: Lang, pair: &Pair, original: Lang) -> impl IntoView + use<> {
    let then = pair.translation.as_ref().map(|one| prose(&one.original, original));
    let of = text_name(pair.field).say(lang);
    view! {
        <div class="banner banner-warning">
            <Icon name="clock" />
            <p class="banner-title">{text::OUTDATED.say(lang)}</p>
            <p>{text::IS_OUTDATED.say(lang)}</p>
            <details><summary>{text::ORIGINAL_THEN.say(lang)}</summary>{then}</details>
            <p>
                <button class="button button-small" name="reviewed" value=pair.field.code()>
                    <Icon name="check" />{text::STILL_HOLDS.say(lang)}<span class="visually-hidden">": "{of}</span>
                </button>
            </p>
        </div>
    }
}

/// Makes the language the original's, once everything is translated.
#[component]
fn Turn(page: Page, turn: ServerAction<ChangeOriginal>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let form = Form::of(turn);
    let offer = if page.may_become_original() {
        view! {
            <p>{text::original_hint(lang, language_name(page.language.code(), lang))}</p>
            <ActionForm action=turn>
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=page.organisation.to_string() />
                <input type="hidden" name="language" value=page.language.code() />
                <input type="hidden" name="seen" value=page.seen />
                <button class="button">{text::MAKE_ORIGINAL.say(lang)}</button>
            </ActionForm>
        }
        .into_any()
    } else {
        view! { <p class="muted">{text::ORIGINAL_LATER.say(lang)}</p> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="original-title">
            <h2 id="original-title">{text::ORIGINAL_TITLE.say(lang)}": "{language_name(page.original.code(), lang)}</h2>
            {offer}
        </section>
    }
}
