//! Texts of the network slice.

use crate::i18n::Text;
use crate::policy::Role;
use crate::texts;

/// The name of what a person is in an alliance.
pub fn role_name(role: Role) -> Text {
    match role {
        Role::Member => ROLE_MEMBER,
        Role::Coordinator => ROLE_COORDINATOR,
        Role::Auditor => ROLE_AUDITOR,
    }
}

texts! {
    ROLE_MEMBER = { en: "Member", de: "Mitglied", pl: "Członek", cs: "Člen", hu: "Tag" }
    ROLE_COORDINATOR = { en: "Coordinator", de: "Koordination", pl: "Koordynator", cs: "Koordinátor", hu: "Koordinátor" }
    ROLE_AUDITOR = { en: "Auditor", de: "Prüfstelle", pl: "Audytor", cs: "Auditor", hu: "Ellenőr" }
}
