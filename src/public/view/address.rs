//! Addresses below `/public`.

use crate::i18n::Lang;
use crate::id::OrganisationId;

/// Where the pages of a public directory are; links stay in the frame and in the language that
/// was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    pub slug: String,
    pub is_embedded: bool,
    pub lang: Option<Lang>,
}

impl Address {
    pub fn home(&self) -> String {
        let frame = if self.is_embedded { "/embed" } else { "" };
        format!("/public/{}{frame}", self.slug)
    }

    /// A page of what a question finds.
    pub fn list(&self, question: &str, page: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !question.is_empty() {
            query.append_pair("q", question);
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        if let Some(lang) = self.lang {
            query.append_pair("lang", lang.code());
        }
        let query = query.finish();
        if query.is_empty() { self.home() } else { format!("{}?{query}", self.home()) }
    }

    pub fn one(&self, organisation: OrganisationId) -> String {
        let lang = self.lang.map(|lang| format!("?lang={}", lang.code())).unwrap_or_default();
        format!("{}/{organisation}{lang}", self.home())
    }

    /// The same addresses in another language.
    pub fn in_language(&self, lang: Lang) -> Address {
        Address { lang: Some(lang), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_in_frame_and_language() {
        let plain = Address { slug: "valley".into(), is_embedded: false, lang: None };
        assert_eq!(plain.list("", 1), "/public/valley");
        let framed = Address { is_embedded: true, ..plain.in_language(Lang::Pl) };
        assert_eq!(framed.list("a & b", 2), "/public/valley/embed?q=a+%26+b&page=2&lang=pl");
        let id = OrganisationId(uuid::Uuid::nil());
        assert_eq!(framed.one(id), format!("/public/valley/embed/{id}?lang=pl"));
    }
}
