//! A profile's texts in the language of the reader, with what is to be known about them.

use crate::directory::language::language_name;
use crate::directory::model::OrganisationPage as Page;
use crate::directory::search::pairs;
use crate::directory::translation::model::{Maker, Mark, Shown, TextField, shown};
use crate::directory::translation::text;
use crate::i18n::Lang;
use crate::ui::Icon;
use leptos::prelude::*;

/// Who reads a profile: in which language its texts are wanted, where the page itself is in
/// another one perhaps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reader {
    pub page: Lang,
    pub texts: Lang,
}

impl Reader {
    /// The address may ask for the texts in another language than the page's: `?texts=de`.
    pub fn of(page: Lang, query: &str) -> Reader {
        let asked = pairs(query).find(|(name, _)| name == "texts").and_then(|(_, code)| Lang::parse(&code));
        Reader { page, texts: asked.unwrap_or(page) }
    }

    pub fn read(self, page: &Page, field: TextField) -> Shown {
        shown(&page.organisation, &page.translations, field, self.texts)
    }
}

/// Texts in paragraphs, and what is to be known about them: once where it is the same for
/// several. Texts that are not there are left out.
pub fn texts_with_marks(reader: Reader, page: &Page, fields: &[TextField]) -> Vec<AnyView> {
    let texts: Vec<Shown> = fields.iter().map(|field| reader.read(page, *field)).collect();
    let texts: Vec<Shown> = texts.into_iter().filter(|shown| !shown.text.trim().is_empty()).collect();
    let alike = texts.chunk_by(|one, next| one.mark == next.mark && one.language == next.language);
    alike.map(|texts| marked(reader, page, texts).into_any()).collect()
}

fn marked(reader: Reader, page: &Page, texts: &[Shown]) -> impl IntoView + use<> {
    let lines = texts.iter().flat_map(|shown| shown.text.split('\n')).map(str::trim).filter(|line| !line.is_empty());
    let paragraphs = lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    let first = texts.first();
    let mark = first.and_then(|shown| shown.mark).map(|mark| mark_line(reader, page, mark));
    view! { <div class="prose" lang=first.map(|shown| shown.language.code())>{paragraphs}</div>{mark} }
}

fn mark_line(reader: Reader, page: &Page, mark: Mark) -> impl IntoView + use<> {
    let lang = reader.page;
    let written = page.organisation.language;
    let language = language_name(written.code(), lang).to_owned();
    let badge = |class: &'static str, said: &'static str| view! { <span class=class>{said}</span> };
    let said = match mark {
        Mark::Original => view! { <span>{text::original(lang, &language)}</span> }.into_any(),
        Mark::Translated { maker, is_outdated } => {
            let href = format!("?texts={written}");
            let is_plain = maker == Maker::Human && !is_outdated;
            view! {
                {(maker == Maker::Machine).then(|| badge("badge", text::BY_MACHINE.say(lang)))}
                {is_outdated.then(|| badge("badge badge-warning", text::OUTDATED.say(lang)))}
                {is_plain.then(|| view! { <span>{text::TRANSLATED.say(lang)}</span> })}
                <a class="text-link" href=href>{text::read_original(lang, &language)}</a>
            }
            .into_any()
        }
    };
    view! { <p class="text-mark"><Icon name="globe" />{said}</p> }
}

/// The languages in which the texts can be read, and the way to further ones for who may write.
pub fn text_languages(reader: Reader, slug: &str, page: &Page) -> Option<impl IntoView + use<>> {
    let organisation = &page.organisation;
    let is_there =
        |lang: &Lang| *lang == organisation.language || page.translations.iter().any(|one| one.language == *lang);
    let languages: Vec<Lang> = Lang::ALL.into_iter().filter(is_there).collect();
    if languages.len() < 2 && !organisation.may_edit {
        return None;
    }
    // Who asks for a language that is not there reads the original.
    let current = if is_there(&reader.texts) { reader.texts } else { organisation.language };
    let links = (languages.len() > 1).then(|| {
        let link = |lang: Lang| {
            let chosen = (lang == current).then_some("true");
            view! { <li><a href=format!("?texts={lang}") lang=lang.code() aria-current=chosen>{lang.own_name()}</a></li> }
        };
        let links = languages.iter().map(|lang| link(*lang)).collect_view();
        view! {
            <nav aria-label=text::READ_IN.say(reader.page)><ul role="list" class="text-languages">{links}</ul></nav>
        }
    });
    let edit = organisation.may_edit.then(|| {
        let href = format!("/{slug}/directory/{}/translations", organisation.id);
        view! { <a class="text-link" href=href>{text::TRANSLATE.say(reader.page)}</a> }
    });
    Some(view! { <div class="text-languages-row">{links}{edit}</div> })
}

/// The name that the organisation gives itself, where another one is shown.
pub fn original_name(reader: Reader, page: &Page, name: &Shown) -> Option<impl IntoView + use<>> {
    let original = page.organisation.name.clone();
    (name.text != original).then(|| {
        view! {
            <p class="muted small">
                {text::ORIGINAL_NAME.say(reader.page)}": "<span lang=page.organisation.language.code()>{original}</span>
            </p>
        }
    })
}
