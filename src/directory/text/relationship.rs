//! Texts of relationships between organisations, and of the completeness of a profile.

use super::{entry, particulars, profile};
use crate::directory::completeness::ProfileField;
use crate::directory::relationship::Relation;
use crate::i18n::Text;
use crate::texts;

/// What an organisation is to the one that is named after it.
pub fn relation_name(relation: Relation) -> Text {
    [SUBSIDIARY_OF, PARENT_OF, DEPARTMENT_OF, HAS_DEPARTMENT, MEMBER_OF, HAS_MEMBER, COMPETITOR, COMPETITOR_OF]
        [relation as usize]
}

/// The label of a field in the form of a profile.
pub fn field_name(field: ProfileField) -> Text {
    match field {
        ProfileField::Summary => entry::SUMMARY,
        ProfileField::Keywords => entry::KEYWORDS,
        ProfileField::Areas => profile::AREAS,
        ProfileField::Description => profile::DESCRIPTION,
        ProfileField::Cooperation => particulars::COOPERATION,
        ProfileField::Nuts => entry::NUTS,
        ProfileField::Contact => entry::EMAIL,
        ProfileField::Languages => profile::WORKING_LANGUAGES,
        ProfileField::Equipment => particulars::EQUIPMENT,
        ProfileField::Readiness => profile::TRL,
        ProfileField::Sectors => profile::SECTORS,
        ProfileField::SizeClass => profile::SIZE_CLASS,
        ProfileField::Website => entry::WEBSITE,
        ProfileField::Ris3 => particulars::RIS3,
        ProfileField::References => particulars::REFERENCES,
        ProfileField::City => entry::CITY,
        ProfileField::Nace => particulars::NACE,
        ProfileField::RegisterNumber => particulars::REGISTER_NUMBER,
    }
}

texts! {
    TITLE = { en: "Relationships", de: "Beziehungen", pl: "Powiązania", cs: "Vztahy", hu: "Kapcsolatok" }
    CHANGE = { en: "Change relationships", de: "Beziehungen ändern", pl: "Zmień powiązania", cs: "Změnit vztahy", hu: "Kapcsolatok módosítása" }
    NONE_YET = { en: "No relationship is entered yet.", de: "Es ist noch keine Beziehung eingetragen.", pl: "Nie wpisano jeszcze żadnych powiązań.", cs: "Zatím není zapsán žádný vztah.", hu: "Még nincs kapcsolat rögzítve." }
    INTRO = { en: "Both organisations show a relationship on their pages. Only the editors of this organisation and the office see whom it names as a competitor.", de: "Beide Organisationen zeigen eine Beziehung auf ihren Seiten. Wen diese Organisation als Wettbewerber nennt, sehen nur ihre Redaktion und die Geschäftsstelle.", pl: "Powiązanie jest widoczne na stronach obu organizacji. Wskazanych konkurentów widzą tylko osoby redagujące profil tej organizacji oraz biuro sojuszu.", cs: "Vztah zobrazují na svých stránkách obě organizace. Koho tato organizace označí za konkurenta, vidí jen správci jejího profilu a kancelář aliance.", hu: "A kapcsolat mindkét szervezet oldalán megjelenik. Hogy kit nevez meg versenytársként, azt csak e szervezet szerkesztői és az iroda látják." }
    ADD_TITLE = { en: "Add a relationship", de: "Beziehung eintragen", pl: "Dodaj powiązanie", cs: "Přidat vztah", hu: "Kapcsolat felvétele" }
    this_is(name: &str) = { en: "{name} is …", de: "{name} ist …", pl: "{name} – rola", cs: "{name} – role", hu: "{name} szerepe" }
    OTHER = { en: "The other organisation", de: "Die andere Organisation", pl: "Druga organizacja", cs: "Druhá organizace", hu: "A másik szervezet" }
    FIND_OTHER = { en: "Find the other organisation", de: "Andere Organisation suchen", pl: "Znajdź drugą organizację", cs: "Najít druhou organizaci", hu: "A másik szervezet keresése" }
    CONFIDENTIAL = { en: "Confidential", de: "Vertraulich", pl: "Poufne", cs: "Důvěrné", hu: "Bizalmas" }

    SUBSIDIARY_OF = { en: "Subsidiary of", de: "Tochterunternehmen von", pl: "Spółka zależna od", cs: "Dceřiná společnost organizace", hu: "Leányvállalata ennek:" }
    PARENT_OF = { en: "Parent of", de: "Mutterunternehmen von", pl: "Jednostka dominująca wobec", cs: "Mateřská společnost organizace", hu: "Anyavállalata ennek:" }
    DEPARTMENT_OF = { en: "Department of", de: "Abteilung von", pl: "Jednostka organizacyjna w", cs: "Součást organizace", hu: "Részlege ennek:" }
    HAS_DEPARTMENT = { en: "Has the department", de: "Hat die Abteilung", pl: "Ma jednostkę", cs: "Má součást", hu: "Részlege van:" }
    MEMBER_OF = { en: "Member of the cluster", de: "Mitglied im Cluster", pl: "Członek klastra", cs: "Člen klastru", hu: "Tagja e klaszternek:" }
    HAS_MEMBER = { en: "Cluster with the member", de: "Cluster mit dem Mitglied", pl: "Klaster, którego członkiem jest", cs: "Klastr, jehož členem je", hu: "Klaszter, amelynek tagja:" }
    COMPETITOR = { en: "Competitor of", de: "Im Wettbewerb mit", pl: "Konkurent organizacji", cs: "Konkurent organizace", hu: "Versenytársa ennek:" }
    COMPETITOR_OF = { en: "Named as a competitor by", de: "Als Wettbewerber genannt von", pl: "Wskazany jako konkurent przez", cs: "Jako konkurenta uvádí", hu: "Versenytársként nevezte meg:" }

    COMPLETENESS = { en: "Completeness of the profile", de: "Vollständigkeit des Profils", pl: "Kompletność profilu", cs: "Úplnost profilu", hu: "A profil teljessége" }
    NEXT_FIELD = { en: "What would help most next:", de: "Am meisten hilft als Nächstes:", pl: "Najbardziej pomoże teraz:", cs: "Nejvíce teď pomůže:", hu: "Ami most a legtöbbet segít:" }
    ALL_FILLED = { en: "Everything that helps others to find it is filled in.", de: "Alles, was anderen beim Finden hilft, ist ausgefüllt.", pl: "Wszystko, co ułatwia znalezienie, jest wypełnione.", cs: "Vše, co pomáhá ostatním při hledání, je vyplněno.", hu: "Minden ki van töltve, ami a megtalálását segíti." }
}
