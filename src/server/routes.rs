//! Every endpoint with the rule that guards it. The sweep test compares this list with what
//! is registered, so an endpoint without a rule fails the build's tests.

/// Who may call an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Anybody; it shows nothing of any alliance.
    Public,
    /// A signed-in person, about themselves.
    SignedIn,
    /// Anybody to whom it is opened, by coordinators and editors, or by the person it is about;
    /// for others there is nothing.
    Opened,
    /// A person with a part in the alliance named in the call.
    Viewer,
    /// A viewer whom the policy allows this action.
    May(&'static str),
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Rule::Public => f.write_str("public"),
            Rule::SignedIn => f.write_str("signed in"),
            Rule::Opened => f.write_str("whom it is opened to"),
            Rule::Viewer => f.write_str("viewer of the alliance"),
            Rule::May(action) => write!(f, "viewer who may {action}"),
        }
    }
}

/// The rule of each server function, by its endpoint below `/api/`.
pub const FUNCTIONS: &[(&str, Rule)] = &[
    ("directory/search", Rule::Viewer),
    ("directory/map", Rule::Viewer),
    ("directory/network", Rule::Viewer),
    ("directory/network_graph", Rule::Viewer),
    ("directory/organisation", Rule::Viewer),
    ("directory/compare", Rule::Viewer),
    ("directory/create", Rule::May("create an organisation")),
    ("directory/edit", Rule::May("edit the organisation")),
    ("directory/confirm", Rule::May("edit the organisation")),
    ("directory/archive", Rule::May("create an organisation")),
    ("directory/restore", Rule::May("create an organisation")),
    ("directory/relate", Rule::May("edit the organisation")),
    ("directory/unrelate", Rule::May("edit the organisation")),
    ("directory/translations", Rule::May("edit the organisation")),
    ("directory/translations/save", Rule::May("edit the organisation")),
    ("directory/translations/original", Rule::May("edit the organisation")),
    ("directory/opportunity", Rule::Viewer),
    ("directory/create_opportunity", Rule::May("create an opportunity of the organisation")),
    ("directory/edit_opportunity", Rule::May("edit the opportunity")),
    ("directory/archive_opportunity", Rule::May("edit the opportunity")),
    ("directory/restore_opportunity", Rule::May("edit the opportunity")),
    ("directory/imports", Rule::May("create an organisation")),
    ("directory/import", Rule::May("create an organisation")),
    ("directory/import/columns", Rule::May("create an organisation")),
    ("directory/import/sheet", Rule::May("create an organisation")),
    ("directory/import/decide", Rule::May("create an organisation")),
    ("directory/import/apply", Rule::May("create an organisation")),
    ("directory/import/resume", Rule::May("create an organisation")),
    ("directory/import/undo", Rule::May("create an organisation")),
    ("directory/duplicates", Rule::May("create an organisation")),
    ("directory/duplicates/pair", Rule::May("create an organisation")),
    ("directory/duplicates/apart", Rule::May("create an organisation")),
    ("directory/duplicates/merge", Rule::May("create an organisation")),
    ("account/me", Rule::Public),
    ("account/sign-in-facts", Rule::Public),
    ("account/sign-in", Rule::Public),
    ("account/sign-out", Rule::Public),
    ("account/sign-out-everywhere", Rule::SignedIn),
    ("account/profile", Rule::SignedIn),
    ("account/edit-profile", Rule::SignedIn),
    ("account/change-password", Rule::SignedIn),
    ("account/erasure", Rule::SignedIn),
    ("account/erase", Rule::SignedIn),
    ("account/language", Rule::Public),
    ("account/theme", Rule::Public),
    ("account/forgot-password", Rule::Public),
    // Who holds the link may do what it is for.
    ("account/reset-link", Rule::Public),
    ("account/reset-password", Rule::Public),
    ("account/invitation", Rule::Public),
    ("account/accept-invitation", Rule::Public),
    ("account/people", Rule::May("administer")),
    ("account/invite", Rule::May("administer")),
    ("account/revoke-invitation", Rule::May("administer")),
    ("account/change-role", Rule::May("administer")),
    ("account/remove-person", Rule::May("administer")),
    ("account/make-reset-link", Rule::May("administer")),
    ("contact/list", Rule::May("edit the organisation")),
    ("contact/add", Rule::May("edit the organisation")),
    ("contact/edit", Rule::May("edit the organisation")),
    ("contact/remove", Rule::May("edit the organisation")),
    ("contact/ask", Rule::May("edit the organisation")),
    ("contact/end-editing", Rule::May("edit the organisation")),
    // Who holds the link decides what is shown about them.
    ("contact/own", Rule::Public),
    ("contact/decide", Rule::Public),
    ("contact/refuse", Rule::Public),
    ("contact/mine", Rule::SignedIn),
    ("contact/mine/decide", Rule::SignedIn),
    ("contact/mine/refuse", Rule::SignedIn),
    ("comment/list", Rule::Viewer),
    ("comment/write", Rule::May("create a comment")),
    ("comment/edit", Rule::May("edit the comment")),
    ("comment/delete", Rule::May("edit the comment, or administer")),
    ("dashboard/overview", Rule::Viewer),
    ("document/list", Rule::Viewer),
    ("document/delete", Rule::May("administer")),
    ("inbox/list", Rule::May("follow what waits for them")),
    ("inbox/count", Rule::May("follow what waits for them")),
    ("inbox/read", Rule::May("follow what waits for them")),
    ("matchmaking/subjects", Rule::Viewer),
    ("matchmaking/suggest", Rule::Viewer),
    ("matchmaking/shortlist", Rule::May("shortlist")),
    ("matchmaking/unshortlist", Rule::May("shortlist")),
    ("membership/application", Rule::Viewer),
    ("membership/apply", Rule::May("apply for the organisation")),
    ("membership/approve", Rule::May("edit memberships")),
    ("membership/change", Rule::May("edit memberships")),
    ("membership/step", Rule::May("edit memberships")),
    ("membership/pass", Rule::May("edit memberships")),
    ("membership/list", Rule::May("view memberships")),
    ("membership/one", Rule::May("view memberships")),
    ("membership/declaration", Rule::May("view memberships")),
    ("membership/save-declaration", Rule::May("edit memberships")),
    ("membership/acquisition", Rule::May("view the acquisition")),
    ("membership/prospect/add", Rule::May("create in the acquisition")),
    ("membership/prospect/edit", Rule::May("edit the acquisition")),
    ("membership/prospect/remove", Rule::May("edit the acquisition")),
    ("network/alliance", Rule::Viewer),
    ("searches/list", Rule::May("follow a search")),
    ("searches/save", Rule::May("follow a search")),
    ("searches/edit", Rule::May("follow a search")),
    ("searches/delete", Rule::May("follow a search")),
    ("searches/open", Rule::May("follow a search")),
    // Who holds the link of a letter may end such letters.
    ("searches/alert", Rule::Public),
    ("searches/end-alert", Rule::Public),
    ("picture/logo", Rule::May("edit the organisation")),
    ("picture/remove-logo", Rule::May("edit the organisation")),
    ("picture/remove-photo", Rule::May("edit the organisation")),
    ("public/settings", Rule::May("administer")),
    ("public/save-settings", Rule::May("administer")),
    ("public/choice", Rule::May("edit the organisation")),
    ("public/save-choice", Rule::May("edit the organisation")),
    ("opportunity/aims", Rule::May("create an opportunity of the organisation")),
    ("opportunity/submit", Rule::May("edit the opportunity")),
    ("opportunity/renew", Rule::May("edit the opportunity")),
    ("opportunity/queue", Rule::May("view reviews")),
    ("opportunity/review", Rule::May("edit reviews")),
    ("opportunity/publish", Rule::May("edit reviews")),
    ("opportunity/follow", Rule::May("follow the opportunity")),
    ("opportunity/unfollow", Rule::May("follow the opportunity")),
    ("opportunity/interest", Rule::May("create an interest of the organisation")),
    ("opportunity/answer", Rule::May("edit the interest")),
    ("pipeline/proposal", Rule::Viewer),
    ("pipeline/history", Rule::Viewer),
    ("pipeline/choices", Rule::Viewer),
    ("pipeline/candidates", Rule::Viewer),
    ("pipeline/create", Rule::May("create proposal")),
    ("pipeline/edit", Rule::May("edit proposal")),
    ("pipeline/outcome", Rule::May("move proposal")),
    ("pipeline/archive", Rule::May("edit proposal")),
    ("pipeline/restore", Rule::May("edit proposal")),
    ("pipeline/participant/add", Rule::May("edit proposal")),
    ("pipeline/participant/role", Rule::May("edit proposal")),
    ("pipeline/participant/remove", Rule::May("edit proposal")),
    ("pipeline/need/add", Rule::May("edit proposal")),
    ("pipeline/need/edit", Rule::May("edit proposal")),
    ("pipeline/need/archive", Rule::May("edit proposal")),
    ("pipeline/need/restore", Rule::May("edit proposal")),
    ("pipeline/board", Rule::Viewer),
    ("pipeline/column", Rule::Viewer),
    ("pipeline/leads", Rule::Viewer),
    ("pipeline/move", Rule::May("move proposal")),
    ("pipeline/gates", Rule::Viewer),
    ("pipeline/gate", Rule::Viewer),
    ("pipeline/gate/pass", Rule::May("move proposal")),
    ("pipeline/gate/take-back", Rule::May("move proposal")),
    ("pipeline/undo", Rule::May("move proposal")),
    ("talk/list", Rule::May("view talks")),
    ("talk/one", Rule::May("view talks")),
    ("talk/start", Rule::May("create a talk")),
    ("talk/save", Rule::May("edit the talk")),
    ("talk/reopen", Rule::May("edit the talk")),
    ("talk/discard", Rule::May("edit the talk")),
    ("talk/need", Rule::May("edit the talk")),
    ("talk/guide", Rule::May("view talks")),
    ("talk/question/add", Rule::May("edit talks")),
    ("talk/question/edit", Rule::May("edit talks")),
    ("talk/question/move", Rule::May("edit talks")),
    ("talk/question/retire", Rule::May("edit talks")),
    ("talk/months", Rule::May("edit talks")),
    ("talk/evaluation", Rule::May("view talks")),
    ("task/list", Rule::Viewer),
    ("task/add", Rule::May("create a task")),
    ("task/edit", Rule::May("edit the task")),
    ("task/tick", Rule::May("edit the task")),
    ("task/remove", Rule::May("edit the task")),
];

/// The rule of each other route.
pub const ROUTES: &[(&str, &str, Rule)] = &[
    ("GET", "/livez", Rule::Public),
    ("GET", "/readyz", Rule::Public),
    ("GET", "/live/{alliance}", Rule::Viewer),
    ("GET", "/export/account.json", Rule::SignedIn),
    ("GET", "/export/{alliance}/organisations.csv", Rule::Viewer),
    ("GET", "/export/{alliance}/organisations.xlsx", Rule::Viewer),
    ("GET", "/export/{alliance}/organisations.vcf", Rule::Viewer),
    ("GET", "/export/{alliance}/organisations.jsonld", Rule::Viewer),
    ("GET", "/export/{alliance}/{organisation}/organisation.vcf", Rule::Viewer),
    ("GET", "/export/{alliance}/{organisation}/organisation.jsonld", Rule::Viewer),
    ("GET", "/export/{alliance}/talks.csv", Rule::May("view talks")),
    ("POST", "/upload/{alliance}/organisations", Rule::May("create an organisation")),
    ("POST", "/upload/{alliance}/logo/{organisation}", Rule::May("edit the organisation")),
    ("POST", "/upload/{alliance}/photo/{organisation}/{contact}", Rule::May("edit the organisation")),
    ("GET", "/export/{alliance}/document/{file}", Rule::Viewer),
    ("POST", "/upload/{alliance}/document/{proposal}", Rule::May("create a document of the proposal")),
    ("POST", "/upload/{alliance}/document/{proposal}/{document}", Rule::May("create a document of the proposal")),
    ("GET", "/image/{alliance}/{picture}", Rule::Opened),
    ("GET", "/contact/{link}/photo", Rule::Opened),
    ("GET", "/account/contact/{contact}/photo", Rule::Opened),
    ("GET", "/public/{alliance}", Rule::Opened),
    ("GET", "/public/{alliance}/{organisation}", Rule::Opened),
    ("GET", "/public/{alliance}/embed", Rule::Opened),
    ("GET", "/public/{alliance}/embed/{organisation}", Rule::Opened),
    ("GET", "/pkg/{file}", Rule::Public),
    // Pages hold no data of their own: what they show comes from the functions above.
    ("GET", "/{page}", Rule::Public),
];

/// One line per endpoint: method, path, rule.
pub fn lines() -> Vec<String> {
    let functions = server_fn::axum::server_fn_paths().map(|(path, method)| {
        let rule = rule_of(path).map_or("NO RULE".to_owned(), |rule| rule.to_string());
        format!("{method:<5} {path:<40} {rule}")
    });
    let routes = ROUTES.iter().map(|(method, path, rule)| format!("{method:<5} {path:<40} {rule}"));
    let mut lines: Vec<String> = functions.chain(routes).collect();
    lines.sort_by(|a, b| a.split_whitespace().nth(1).cmp(&b.split_whitespace().nth(1)));
    lines
}

/// The rule of a server function by its full path.
pub fn rule_of(path: &str) -> Option<Rule> {
    let endpoint = path.strip_prefix("/api/")?;
    FUNCTIONS.iter().find(|(name, _)| *name == endpoint).map(|(_, rule)| *rule)
}
