//! Arguments for every server function, for an alliance with one record of each kind: the
//! rows with which the migrations are tried (tests/data/migrations). A call that cannot be
//! read would be refused before anybody's rights are looked at.

pub const ALLIANCE: &str = "alliance";
pub const PERSON: &str = "0199a000-0000-7000-8000-000000000001";
pub const INVITATION: &str = "0199a000-0000-7000-8000-000000000023";
/// The lead of the proposal.
pub const ORGANISATION: &str = "0199a000-0000-7000-8000-000000000020";
pub const OTHER_ORGANISATION: &str = "0199a000-0000-7000-8000-000000000021";
pub const STAGE: &str = "0199a000-0000-7000-8000-000000000032";
pub const PROPOSAL: &str = "0199a000-0000-7000-8000-000000000033";
/// An offer of the organisation, and a need of the proposal.
pub const OPPORTUNITY: &str = "0199a000-0000-7000-8000-000000000037";
pub const NEED: &str = "0199a000-0000-7000-8000-000000000038";
/// An offer of the organisation that waits for a review.
pub const REVIEWED: &str = "0199a000-0000-7000-8000-000000000090";
/// An interest in the offer, by the other organisation.
pub const INTEREST: &str = "0199a000-0000-7000-8000-000000000092";

/// A table that was uploaded and not imported yet.
pub const IMPORT: &str = "0199a000-0000-7000-8000-000000000040";
/// An entry of the acquisition list.
pub const PROSPECT: &str = "0199a000-0000-7000-8000-000000000064";

/// The other organisation is a member of the first.
pub const RELATIONSHIP: &str = "0199a000-0000-7000-8000-000000000070";
/// A contact of the organisation whose person has an account and has consented.
pub const CONTACT: &str = "0199a000-0000-7000-8000-000000000080";

/// The question about satisfaction, a talk that was held with the organisation with what came
/// up in it, and one that is prepared.
pub const QUESTION: &str = "0199a000-0000-7000-8000-0000000000b0";
pub const TALK: &str = "0199a000-0000-7000-8000-0000000000b3";
pub const TALK_DRAFT: &str = "0199a000-0000-7000-8000-0000000000b4";
pub const NOTE: &str = "0199a000-0000-7000-8000-0000000000b5";
/// A search that somebody keeps.
pub const SEARCH: &str = "0199a000-0000-7000-8000-000000000121";
/// A comment on the proposal.
pub const COMMENT: &str = "0199a000-0000-7000-8000-000000000140";
/// A task on the proposal.
pub const TASK: &str = "0199a000-0000-7000-8000-000000000150";
/// A document of the proposal, and its only version.
pub const DOCUMENT: &str = "0199a000-0000-7000-8000-000000000151";
pub const DOCUMENT_FILE: &str = "0199a000-0000-7000-8000-000000000152";
/// The smallest picture that can be uploaded.
pub const PICTURE: &[u8] =
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x02\x00\x00\x00\x02\
    \x08\x02\x00\x00\x00\xfd\xd4\x9a\x73\x00\x00\x00\x10\x49\x44\x41\x54\x78\x9c\x63\xe0\x8e\xc9\x06\
    \x22\x06\x08\x05\x00\x15\x86\x03\x49\x46\x65\x5d\xcd\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\
    \x82";

pub type Arguments = &'static [(&'static str, &'static str)];

const OF_ALLIANCE: Arguments = &[("alliance", ALLIANCE)];
const OF_SEARCH: Arguments = &[("alliance", ALLIANCE), ("id", SEARCH)];
const OF_ORGANISATION: Arguments = &[("alliance", ALLIANCE), ("id", ORGANISATION)];
const OF_OPPORTUNITY: Arguments = &[("alliance", ALLIANCE), ("id", OPPORTUNITY)];
const OF_PROPOSAL: Arguments = &[("alliance", ALLIANCE), ("id", PROPOSAL)];
const OF_NEED: Arguments = &[("alliance", ALLIANCE), ("id", PROPOSAL), ("need", NEED)];
const OF_PARTNER: Arguments = &[("alliance", ALLIANCE), ("proposal", PROPOSAL), ("organisation", OTHER_ORGANISATION)];
const OF_IMPORT: Arguments = &[("alliance", ALLIANCE), ("id", IMPORT)];
const OF_CONTACT: Arguments = &[("alliance", ALLIANCE), ("contact", CONTACT)];
const OF_PAIR: Arguments = &[("alliance", ALLIANCE), ("kept", ORGANISATION), ("merged", OTHER_ORGANISATION)];
const OF_PERSON: Arguments = &[("alliance", ALLIANCE), ("person", PERSON)];

/// Endpoint and arguments, by slice.
pub const SAMPLES: &[(&str, Arguments)] = &[
    ("account/me", &[]),
    ("account/sign-in-facts", &[]),
    ("account/sign-in", &[("email", "office@example.org"), ("password", "not the right one")]),
    ("account/sign-out", &[]),
    ("account/sign-out-everywhere", &[]),
    ("account/profile", &[]),
    ("account/edit-profile", &[("name", "Geschäftsstelle"), ("language", "de"), ("theme", "dark")]),
    ("account/change-password", &[("current", "the old password"), ("password", "the new password")]),
    ("account/erasure", &[]),
    ("account/erase", &[("password", "not the right one")]),
    ("account/language", &[("lang", "pl")]),
    ("account/theme", &[("theme", "dark")]),
    ("account/forgot-password", &[("email", "office@example.org")]),
    ("account/reset-link", &[("link", "unknown")]),
    ("account/reset-password", &[("link", "unknown"), ("password", "the new password")]),
    ("account/invitation", &[("link", "unknown")]),
    ("account/accept-invitation", &[("link", "unknown"), ("name", "Büro"), ("password", "the new password")]),
    ("account/people", OF_ALLIANCE),
    ("account/invite", &[("alliance", ALLIANCE), ("email", "new@example.org"), ("role", "member")]),
    ("account/revoke-invitation", &[("alliance", ALLIANCE), ("invitation", INVITATION)]),
    ("account/change-role", &[("alliance", ALLIANCE), ("person", PERSON), ("role", "auditor")]),
    ("account/remove-person", OF_PERSON),
    ("account/make-reset-link", OF_PERSON),
    ("contact/list", &[("alliance", ALLIANCE), ("organisation", ORGANISATION)]),
    ("contact/add", &[("alliance", ALLIANCE), ("organisation", ORGANISATION), ("role", "Vertrieb")]),
    ("contact/edit", &[("alliance", ALLIANCE), ("contact", CONTACT), ("seen", "1"), ("role", "Forschung")]),
    ("contact/remove", OF_CONTACT),
    ("contact/ask", OF_CONTACT),
    ("contact/end-editing", &[("alliance", ALLIANCE), ("organisation", ORGANISATION), ("person", PERSON)]),
    ("contact/own", &[("link", "unknown")]),
    (
        "contact/decide",
        &[("link", "unknown"), ("notice", "2"), ("seen", "1"), ("language", "de"), ("name_for", "members")],
    ),
    ("contact/refuse", &[("link", "unknown"), ("language", "de")]),
    ("contact/mine", &[]),
    (
        "contact/mine/decide",
        &[("contact", CONTACT), ("notice", "2"), ("seen", "1"), ("language", "de"), ("name_for", "members")],
    ),
    ("contact/mine/refuse", &[("contact", CONTACT), ("language", "de")]),
    ("comment/list", &[("alliance", ALLIANCE), ("proposal", PROPOSAL)]),
    ("comment/write", &[("alliance", ALLIANCE), ("proposal", PROPOSAL), ("comment", "Bitte ansehen")]),
    ("comment/edit", &[("alliance", ALLIANCE), ("id", COMMENT), ("version", "1"), ("words", "Bitte bald ansehen")]),
    ("comment/delete", &[("alliance", ALLIANCE), ("id", COMMENT), ("version", "1")]),
    ("dashboard/overview", OF_ALLIANCE),
    ("document/list", &[("alliance", ALLIANCE), ("proposal", PROPOSAL)]),
    ("document/delete", &[("alliance", ALLIANCE), ("id", DOCUMENT), ("latest", "1")]),
    ("inbox/list", OF_ALLIANCE),
    ("inbox/count", OF_ALLIANCE),
    ("inbox/read", OF_ALLIANCE),
    ("matchmaking/subjects", &[("alliance", ALLIANCE), ("text", "speicher")]),
    ("matchmaking/suggest", &[("alliance", ALLIANCE), ("proposal", PROPOSAL), ("lang", "de")]),
    ("matchmaking/shortlist", OF_PARTNER),
    ("matchmaking/unshortlist", OF_PARTNER),
    ("membership/application", OF_ALLIANCE),
    (
        "membership/apply",
        &[
            ("alliance", ALLIANCE),
            ("organisation", ORGANISATION),
            ("seen", "1"),
            ("language", "de"),
            ("signed_name", "Vorstand"),
            ("may_sign", "yes"),
        ],
    ),
    (
        "membership/approve",
        &[("alliance", ALLIANCE), ("organisation", OTHER_ORGANISATION), ("tier", "full"), ("from", "2026-02-01")],
    ),
    (
        "membership/change",
        &[("alliance", ALLIANCE), ("organisation", ORGANISATION), ("tier", "observer"), ("from", "2026-02-01")],
    ),
    (
        "membership/step",
        &[
            ("alliance", ALLIANCE),
            ("organisation", ORGANISATION),
            ("step", "suspend"),
            ("day", "2026-02-01"),
            ("reason", "Beitrag offen"),
        ],
    ),
    (
        "membership/pass",
        &[("alliance", ALLIANCE), ("organisation", ORGANISATION), ("relationship", RELATIONSHIP), ("passes", "true")],
    ),
    ("membership/list", OF_ALLIANCE),
    ("membership/one", &[("alliance", ALLIANCE), ("organisation", ORGANISATION)]),
    ("membership/declaration", OF_ALLIANCE),
    ("membership/save-declaration", &[("alliance", ALLIANCE), ("seen", "1"), ("de", "Wir machen mit.")]),
    ("membership/acquisition", OF_ALLIANCE),
    ("membership/prospect/add", &[("alliance", ALLIANCE), ("name", "Neuwerk"), ("stage", "talk")]),
    (
        "membership/prospect/edit",
        &[("alliance", ALLIANCE), ("id", PROSPECT), ("seen", "1"), ("stage", "talk"), ("notes", "Ruft zurück")],
    ),
    ("membership/prospect/remove", &[("alliance", ALLIANCE), ("id", PROSPECT)]),
    ("network/alliance", OF_ALLIANCE),
    ("searches/list", OF_ALLIANCE),
    ("searches/save", &[("alliance", ALLIANCE), ("query", "q=Holz"), ("name", "Holz"), ("alert", "daily")]),
    ("searches/edit", &[("alliance", ALLIANCE), ("id", SEARCH), ("name", "Werkstoffe"), ("alert", "off")]),
    ("searches/delete", OF_SEARCH),
    ("searches/open", OF_SEARCH),
    ("searches/alert", &[("link", "muster")]),
    ("searches/end-alert", &[("link", "muster")]),
    ("directory/search", &[("alliance", ALLIANCE), ("query", "q=kunststoff")]),
    ("directory/map", &[("alliance", ALLIANCE), ("query", "country=DE"), ("at", "0,0,900")]),
    ("directory/network", &[("alliance", ALLIANCE), ("query", "country=DE")]),
    ("directory/network_graph", &[("alliance", ALLIANCE), ("query", "country=DE")]),
    ("directory/organisation", OF_ORGANISATION),
    ("directory/compare", &[("alliance", ALLIANCE), ("query", "?id=0199a000-0000-7000-8000-000000000020")]),
    (
        "directory/create",
        &[("alliance", ALLIANCE), ("name", "Neuwerk"), ("kind", "enterprise"), ("country", "DE"), ("language", "de")],
    ),
    (
        "directory/edit",
        &[
            ("alliance", ALLIANCE),
            ("id", ORGANISATION),
            ("seen", "1"),
            ("name", "Musterwerk"),
            ("kind", "enterprise"),
            ("country", "DE"),
            ("language", "de"),
        ],
    ),
    ("directory/confirm", OF_ORGANISATION),
    ("directory/archive", OF_ORGANISATION),
    ("directory/restore", OF_ORGANISATION),
    (
        "directory/relate",
        &[("alliance", ALLIANCE), ("id", ORGANISATION), ("relation", "subsidiary_of"), ("other", OTHER_ORGANISATION)],
    ),
    ("directory/translations", &[("alliance", ALLIANCE), ("id", ORGANISATION), ("to", "en")]),
    (
        "directory/translations/save",
        &[
            ("alliance", ALLIANCE),
            ("id", ORGANISATION),
            ("language", "en"),
            ("seen", "unknown"),
            ("summary", "Injection moulding of plastics"),
        ],
    ),
    (
        "directory/translations/original",
        &[("alliance", ALLIANCE), ("id", ORGANISATION), ("language", "en"), ("seen", "unknown")],
    ),
    ("directory/unrelate", &[("alliance", ALLIANCE), ("id", ORGANISATION), ("relationship", RELATIONSHIP)]),
    ("directory/opportunity", OF_OPPORTUNITY),
    (
        "directory/create_opportunity",
        &[
            ("alliance", ALLIANCE),
            ("organisation", ORGANISATION),
            ("type", "technology_offer"),
            ("title", "Prüfstand"),
            ("language", "de"),
            ("visibility", "visible"),
        ],
    ),
    (
        "directory/edit_opportunity",
        &[
            ("alliance", ALLIANCE),
            ("id", OPPORTUNITY),
            ("seen", "1"),
            ("type", "technology_offer"),
            ("title", "Prüfstand"),
            ("language", "de"),
            ("visibility", "visible"),
        ],
    ),
    ("directory/archive_opportunity", OF_OPPORTUNITY),
    ("directory/restore_opportunity", OF_OPPORTUNITY),
    ("directory/imports", OF_ALLIANCE),
    ("directory/import", OF_IMPORT),
    (
        "directory/import/columns",
        &[
            ("alliance", ALLIANCE),
            ("id", IMPORT),
            ("columns[]", "name"),
            ("columns[]", ""),
            ("kind", "enterprise"),
            ("country", "DE"),
            ("language", "de"),
        ],
    ),
    ("directory/duplicates", OF_ALLIANCE),
    ("directory/duplicates/pair", OF_PAIR),
    ("directory/duplicates/apart", &[("alliance", ALLIANCE), ("one", ORGANISATION), ("other", OTHER_ORGANISATION)]),
    (
        "directory/duplicates/merge",
        &[
            ("alliance", ALLIANCE),
            ("kept", ORGANISATION),
            ("merged", OTHER_ORGANISATION),
            ("seen_kept", "1"),
            ("seen_merged", "1"),
            ("choices[]", "city:merged"),
        ],
    ),
    ("directory/import/sheet", &[("alliance", ALLIANCE), ("id", IMPORT), ("sheet", "1")]),
    ("directory/import/decide", &[("alliance", ALLIANCE), ("id", IMPORT), ("choices[]", "2:create")]),
    ("directory/import/apply", OF_IMPORT),
    ("directory/import/resume", OF_IMPORT),
    ("directory/import/undo", OF_IMPORT),
    ("picture/logo", OF_ORGANISATION),
    ("picture/remove-logo", OF_ORGANISATION),
    ("picture/remove-photo", OF_CONTACT),
    ("public/settings", OF_ALLIANCE),
    ("public/save-settings", &[("alliance", ALLIANCE), ("seen", "1"), ("is_open", "yes")]),
    ("public/choice", OF_ORGANISATION),
    (
        "public/save-choice",
        &[("alliance", ALLIANCE), ("id", ORGANISATION), ("seen", "1"), ("is_public", "yes"), ("fields[]", "texts")],
    ),
    ("opportunity/aims", &[("alliance", ALLIANCE), ("organisation", ORGANISATION)]),
    ("opportunity/submit", OF_OPPORTUNITY),
    ("opportunity/renew", OF_OPPORTUNITY),
    ("opportunity/queue", OF_ALLIANCE),
    (
        "opportunity/review",
        &[
            ("alliance", ALLIANCE),
            ("id", REVIEWED),
            ("clarity", "3"),
            ("novelty", "3"),
            ("completeness", "3"),
            ("partner_fit", "3"),
            ("comment", "Bitte Zahlen nennen"),
            ("decision", "return"),
        ],
    ),
    ("opportunity/publish", &[("alliance", ALLIANCE), ("id", REVIEWED)]),
    ("opportunity/follow", OF_OPPORTUNITY),
    ("opportunity/unfollow", OF_OPPORTUNITY),
    (
        "opportunity/interest",
        &[("alliance", ALLIANCE), ("id", OPPORTUNITY), ("organisation", OTHER_ORGANISATION), ("message", "Wir auch")],
    ),
    (
        "opportunity/answer",
        &[("alliance", ALLIANCE), ("interest", INTEREST), ("decision", "decline"), ("answer", "Keine Zeit")],
    ),
    ("pipeline/board", OF_ALLIANCE),
    ("pipeline/column", &[("alliance", ALLIANCE), ("stage", STAGE)]),
    ("pipeline/leads", OF_ALLIANCE),
    (
        "pipeline/move",
        &[("alliance", ALLIANCE), ("proposal", PROPOSAL), ("to", STAGE), ("seen", "1"), ("key", "key-of-the-move")],
    ),
    ("pipeline/undo", &[("alliance", ALLIANCE), ("key", "key-of-the-move")]),
    ("pipeline/gates", OF_PROPOSAL),
    ("pipeline/gate", &[("alliance", ALLIANCE), ("id", PROPOSAL), ("stage", STAGE)]),
    (
        "pipeline/gate/pass",
        &[
            ("alliance", ALLIANCE),
            ("id", PROPOSAL),
            ("stage", STAGE),
            ("version", "1"),
            ("then", "keep"),
            ("on[vote]", "2026-03-12"),
        ],
    ),
    ("pipeline/gate/take-back", &[("alliance", ALLIANCE), ("id", PROPOSAL), ("milestone", "vote")]),
    ("pipeline/proposal", OF_PROPOSAL),
    ("pipeline/history", OF_PROPOSAL),
    ("pipeline/choices", OF_ALLIANCE),
    ("pipeline/candidates", &[("alliance", ALLIANCE), ("id", PROPOSAL), ("text", "muster")]),
    ("pipeline/create", &[("alliance", ALLIANCE), ("title", "Neue Idee"), ("language", "de")]),
    (
        "pipeline/edit",
        &[("alliance", ALLIANCE), ("id", PROPOSAL), ("version", "1"), ("title", "Leichtbau"), ("language", "de")],
    ),
    ("pipeline/outcome", &[("alliance", ALLIANCE), ("id", PROPOSAL), ("version", "1"), ("outcome", "approved")]),
    ("pipeline/archive", OF_PROPOSAL),
    ("pipeline/restore", OF_PROPOSAL),
    (
        "pipeline/participant/add",
        &[("alliance", ALLIANCE), ("id", PROPOSAL), ("organisation", OTHER_ORGANISATION), ("role", "partner")],
    ),
    (
        "pipeline/participant/role",
        &[("alliance", ALLIANCE), ("id", PROPOSAL), ("organisation", ORGANISATION), ("role", "partner")],
    ),
    ("pipeline/participant/remove", &[("alliance", ALLIANCE), ("id", PROPOSAL), ("organisation", ORGANISATION)]),
    (
        "pipeline/need/add",
        &[("alliance", ALLIANCE), ("id", PROPOSAL), ("kind", "technology_request"), ("title", "Werkzeugbau gesucht")],
    ),
    (
        "pipeline/need/edit",
        &[
            ("alliance", ALLIANCE),
            ("id", PROPOSAL),
            ("need", NEED),
            ("version", "1"),
            ("kind", "technology_request"),
            ("title", "Werkzeugbau gesucht"),
        ],
    ),
    ("pipeline/need/archive", OF_NEED),
    ("pipeline/need/restore", OF_NEED),
    ("talk/list", OF_ALLIANCE),
    ("talk/one", &[("alliance", ALLIANCE), ("id", TALK)]),
    ("talk/start", &[("alliance", ALLIANCE), ("organisation", ORGANISATION)]),
    (
        "talk/save",
        &[
            ("alliance", ALLIANCE),
            ("id", TALK_DRAFT),
            ("seen", "1"),
            ("asked[q-0199a000-0000-7000-8000-0000000000b0]", "1"),
            ("numbers[q-0199a000-0000-7000-8000-0000000000b0]", "9"),
        ],
    ),
    ("talk/reopen", &[("alliance", ALLIANCE), ("id", TALK)]),
    ("talk/discard", &[("alliance", ALLIANCE), ("id", TALK_DRAFT)]),
    ("talk/need", &[("alliance", ALLIANCE), ("id", TALK), ("note", NOTE)]),
    ("talk/guide", OF_ALLIANCE),
    ("talk/question/add", &[("alliance", ALLIANCE), ("kind", "text"), ("text_de", "Was noch?")]),
    ("talk/question/edit", &[("alliance", ALLIANCE), ("id", QUESTION), ("seen", "1"), ("text_de", "Zufrieden?")]),
    ("talk/question/move", &[("alliance", ALLIANCE), ("id", QUESTION), ("direction", "down")]),
    ("talk/question/retire", &[("alliance", ALLIANCE), ("id", QUESTION), ("retired", "true")]),
    ("talk/months", &[("alliance", ALLIANCE), ("months", "6")]),
    ("talk/evaluation", &[("alliance", ALLIANCE), ("period", "2026")]),
    ("task/list", &[("alliance", ALLIANCE), ("proposal", PROPOSAL)]),
    ("task/add", &[("alliance", ALLIANCE), ("proposal", PROPOSAL), ("task_title", "Skizze schreiben")]),
    ("task/edit", &[("alliance", ALLIANCE), ("id", TASK), ("version", "1"), ("task_title", "Skizze prüfen")]),
    ("task/tick", &[("alliance", ALLIANCE), ("id", TASK), ("version", "1"), ("is_done", "true")]),
    ("task/remove", &[("alliance", ALLIANCE), ("id", TASK), ("version", "1")]),
];

/// Calls that make sense only after another one by the same person.
pub const FIRST: &[(&str, &str)] =
    &[("pipeline/undo", "pipeline/move"), ("directory/restore_opportunity", "directory/archive_opportunity")];

/// Calls after which the record is gone or another, so that the next person needs a new one.
pub const USES_UP: &[&str] = &[
    "account/remove-person",
    "account/revoke-invitation",
    "comment/delete",
    "contact/edit",
    "contact/end-editing",
    "contact/remove",
    "document/delete",
    "directory/archive",
    "directory/relate",
    "directory/unrelate",
    "directory/archive_opportunity",
    "directory/duplicates/merge",
    "directory/restore_opportunity",
    "pipeline/participant/remove",
    "pipeline/undo",
    "talk/discard",
    "task/remove",
];
