//! Every endpoint there is, tried by everybody there may be.

use super::app::{Answer, TestApp};
use super::migrations::insert_rows;
use super::samples::{FIRST, IMPORT, ORGANISATION, OTHER_ORGANISATION, PICTURE, SAMPLES, TALK, USES_UP};
use crate::execute;
use crate::id::{NetworkId, PersonId};
use crate::policy::Role;
use crate::server::routes::{FUNCTIONS, ROUTES, Rule, rule_of};
use axum::http::Method;
use std::collections::BTreeSet;

/// Every server function of the slices: its endpoint and whether it changes something.
fn functions() -> Vec<(&'static str, bool)> {
    let mut functions: Vec<(&str, bool)> = server_fn::axum::server_fn_paths()
        .filter_map(|(path, method)| Some((path.strip_prefix("/api/")?, method == Method::POST)))
        .filter(|(endpoint, _)| !endpoint.starts_with("test/"))
        .collect();
    functions.sort_unstable();
    functions
}

#[test]
fn every_endpoint_has_a_rule_and_every_rule_an_endpoint() {
    let known: BTreeSet<&str> = functions().into_iter().map(|(endpoint, _)| endpoint).collect();
    let ruled: BTreeSet<&str> = FUNCTIONS.iter().map(|(endpoint, _)| *endpoint).collect();
    assert_eq!(known.difference(&ruled).collect::<Vec<_>>(), Vec::<&&str>::new(), "without a rule in routes.rs");
    assert_eq!(ruled.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "in routes.rs, but gone");
    assert_eq!(FUNCTIONS.len(), ruled.len(), "an endpoint stands in routes.rs twice");
    let sampled: BTreeSet<&str> = SAMPLES.iter().map(|(endpoint, _)| *endpoint).collect();
    assert_eq!(known.difference(&sampled).collect::<Vec<_>>(), Vec::<&&str>::new(), "without arguments in samples.rs");
    assert_eq!(sampled.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "in samples.rs, but gone");
    assert_eq!(functions().len(), known.len(), "two functions share an endpoint");
}

/// Who tries, from those with the least rights to those with the most, so that nobody's
/// change gets in the way of those who come later.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Who {
    Nobody,
    /// A coordinator, but of another alliance.
    Stranger,
    Auditor,
    Member,
    /// A member who keeps the profile of the organisation that leads the proposal.
    Editor,
    Coordinator,
    Administrator,
}

const EVERYBODY: [Who; 7] =
    [Who::Nobody, Who::Stranger, Who::Auditor, Who::Member, Who::Editor, Who::Coordinator, Who::Administrator];

impl Who {
    async fn cookie(self, app: &TestApp, here: NetworkId) -> String {
        let (person, cookie) = match self {
            Who::Nobody => return String::new(),
            Who::Stranger => app.person_in(Role::Coordinator, app.network("elsewhere").await).await,
            Who::Auditor => app.person_in(Role::Auditor, here).await,
            Who::Member | Who::Editor => app.person_in(Role::Member, here).await,
            Who::Coordinator => app.person_in(Role::Coordinator, here).await,
            Who::Administrator => app.person_without_role().await,
        };
        match self {
            Who::Editor => app.let_edit(person, here, ORGANISATION).await,
            Who::Administrator => make_administrator(app, person).await,
            _ => {}
        }
        cookie
    }
}

async fn make_administrator(app: &TestApp, person: PersonId) {
    let mut tx = app.db.write().await.unwrap();
    execute!(tx, sqlx::query("update person set is_administrator = true where id = $1").bind(person)).unwrap();
    tx.commit().await.unwrap();
}

async fn app_with_rows() -> (TestApp, NetworkId) {
    let (db, folder) = super::both::sqlite().await;
    insert_rows(&db).await;
    let app = TestApp::on(db).await.keeping(folder);
    let here = "0199a000-0000-7000-8000-000000000010".parse().unwrap();
    (app, here)
}

async fn ask(app: &TestApp, endpoint: &str, changes: bool, cookie: &str) -> Answer {
    let sample =
        SAMPLES.iter().find(|(name, _)| *name == endpoint).map(|(_, arguments)| *arguments).unwrap_or_default();
    match changes {
        true => app.call(endpoint, sample, cookie).await,
        false => app.read(endpoint, sample, cookie).await,
    }
}

/// Whether somebody gets in: the status that keeps them out, or yes. What is wrong with a
/// record or a field is only said to those who may touch it.
fn outcome(endpoint: &str, who: Who, answer: &Answer) -> String {
    let status = answer.status.as_u16();
    assert_ne!(status, 400, "samples.rs does not fit {endpoint}: {}", answer.body);
    assert!(status < 500, "{endpoint} as {who:?}: {status} {}", answer.body);
    if matches!(status, 401 | 403 | 404) { status.to_string() } else { "yes".into() }
}

/// Every endpoint × everybody, in one snapshot: a guard that goes missing shows as a changed
/// line. What must hold whatever the snapshot says is checked besides.
#[tokio::test]
async fn who_gets_in_where() {
    let mut lines = String::new();
    for (endpoint, changes) in functions() {
        let (mut app, mut here) = app_with_rows().await;
        let rule = rule_of(&format!("/api/{endpoint}"));
        let mut cells = Vec::new();
        for who in EVERYBODY {
            let cookie = who.cookie(&app, here).await;
            if let Some((_, first)) = FIRST.iter().find(|(later, _)| *later == endpoint) {
                ask(&app, first, true, &cookie).await;
            }
            let found = outcome(endpoint, who, &ask(&app, endpoint, changes, &cookie).await);
            let needs_part = matches!(rule, Some(Rule::Viewer | Rule::May(_)));
            match who {
                Who::Nobody if rule != Some(Rule::Public) => assert_eq!(found, "401", "{endpoint}"),
                Who::Stranger if needs_part => assert_eq!(found, "404", "{endpoint}"),
                Who::Auditor if changes && needs_part => assert_ne!(found, "yes", "{endpoint}"),
                _ => {}
            }
            if found == "yes" && USES_UP.contains(&endpoint) {
                (app, here) = app_with_rows().await;
            }
            cells.push(format!("{}={found}", format!("{who:?}").to_lowercase()));
        }
        lines.push_str(&format!("{endpoint}: {}\n", cells.join(" ")));
    }
    insta::assert_snapshot!(lines);
}

#[tokio::test]
async fn routes_that_are_no_functions_keep_their_rule_too() {
    let app = TestApp::new().await;
    let (here, elsewhere) = (app.network("lausitz").await, app.network("iuk").await);
    let (member, stranger) = (app.person(Role::Member, here).await, app.person(Role::Coordinator, elsewhere).await);
    let coordinator = app.person(Role::Coordinator, here).await;
    let new =
        [("alliance", "lausitz"), ("name", "Neuwerk"), ("kind", "enterprise"), ("country", "DE"), ("language", "de")];
    let page = app.post_form("/lausitz/directory/new", "directory/create", &new, &coordinator).await;
    let organisation = page.header("location").rsplit('/').next().unwrap().to_owned();
    let named = [("alliance", "lausitz"), ("organisation", &*organisation), ("role", "Forschung")];
    app.call("contact/add", &named, &coordinator).await;
    let listed = app.read("contact/list", &named[..2], &coordinator).await.body;
    let listed: serde_json::Value = serde_json::from_str(&listed).expect("its contacts");
    let contact = listed["contacts"][0]["id"].as_str().expect("an id").to_owned();
    app.stop();
    for (method, path, rule) in ROUTES {
        let path = path.replace("{alliance}", "lausitz").replace("{organisation}", &organisation);
        let path = path.replace("{contact}", &contact);
        let file: &[u8] = if path.ends_with("/organisations") { b"Name\nNeuwerk\n" } else { PICTURE };
        // What changes something and is no function is a file that is sent.
        let ask = async |cookie: &str| match *method {
            "POST" => app.upload(&path, "members.csv", file, cookie).await.status.as_u16(),
            _ => app.get(&path, cookie).await.status.as_u16(),
        };
        match rule {
            Rule::Public => continue,
            // Nothing is opened yet, and that looks the same for everybody.
            Rule::Opened => {
                for cookie in ["", &member, &coordinator, &stranger] {
                    assert_eq!(ask(cookie).await, 404, "{path}");
                }
                continue;
            }
            Rule::Viewer => assert_eq!(ask(&member).await, 200, "{path}"),
            Rule::May(_) => {
                assert_eq!(ask(&member).await, 403, "{path}");
                let accepted = if *method == "POST" { 303 } else { 200 };
                assert_eq!(ask(&coordinator).await, accepted, "{path}");
            }
            Rule::SignedIn => {
                // It is about whoever asks, wherever they act.
                assert_eq!((ask("").await, ask(&stranger).await), (401, 200), "{path}");
                continue;
            }
        }
        assert_eq!(ask("").await, 401, "{path}");
        assert_eq!(ask(&stranger).await, 404, "{path}");
    }
}

/// The pages below an alliance's address, each tried by somebody who may not see it.
/// What follows the alliance's name in the addresses of its pages.
fn pages_of_an_alliance() -> impl Iterator<Item = String> {
    [
        "",
        "/directory",
        "/directory/new",
        "/directory/import",
        "/directory/compare",
        "/directory/duplicates",
        "/searches",
        "/searches/new",
        "/pipeline",
        "/pipeline/new",
        "/matchmaking",
        "/mentions",
        "/people",
        "/public-directory",
        "/apply",
        "/membership",
        "/opportunities/review",
        "/membership/declaration",
        "/membership/acquisition",
        "/membership/talks",
        "/membership/talks/guide",
        "/membership/talks/evaluation",
    ]
    .map(str::to_owned)
    .into_iter()
    .chain([
        format!("/directory/import/{IMPORT}"),
        format!("/directory/duplicates/{ORGANISATION}/{OTHER_ORGANISATION}"),
        format!("/membership/{ORGANISATION}"),
        format!("/membership/talks/{TALK}"),
        format!("/directory/{ORGANISATION}"),
        format!("/directory/{ORGANISATION}/edit"),
        format!("/directory/{ORGANISATION}/relationships"),
        format!("/directory/{ORGANISATION}/contacts"),
        format!("/directory/{ORGANISATION}/translations"),
        format!("/directory/{ORGANISATION}/public"),
        format!("/directory/{ORGANISATION}/logo"),
        format!("/opportunities/{}", super::samples::OPPORTUNITY),
        format!("/pipeline/{}", super::samples::PROPOSAL),
    ])
}

#[tokio::test]
async fn pages_show_nothing_to_those_outside() {
    let (app, here) = app_with_rows().await;
    let stranger = Who::Stranger.cookie(&app, here).await;
    let member = Who::Member.cookie(&app, here).await;
    for page in pages_of_an_alliance() {
        let path = format!("/alliance{page}");
        let nobody = app.get(&path, "").await;
        assert_eq!(nobody.status, 302, "{path}");
        assert!(nobody.header("location").starts_with("/sign-in?next="), "{path}: {}", nobody.header("location"));
        let outside = app.get(&path, &stranger).await;
        assert_eq!(outside.status, 404, "{path}");
        for secret in ["Musterwerk", "Leichte Bauteile", "Bündnis", "Kunststoff"] {
            let shown = nobody.body.contains(secret) || outside.body.contains(&format!(">{secret}"));
            assert!(!shown, "{path} shows {secret}");
        }
        let inside = app.get(&path, &member).await;
        assert!(matches!(inside.status.as_u16(), 200 | 403), "{path}: {}", inside.status);
    }
}

/// The browser finds the data of a page by number. Whatever the server renders twice takes a
/// second set of numbers, and the browser then looks for data under numbers that are not there.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_rendering_of_a_page_numbers_its_data_alike() {
    let (app, here) = app_with_rows().await;
    let member = Who::Member.cookie(&app, here).await;
    for page in pages_of_an_alliance() {
        let path = format!("/alliance{page}");
        let rendered = futures::future::join_all((0..16).map(|_| app.get(&path, &member))).await;
        let numbers: Vec<_> = rendered.iter().map(|answer| numbers_of(&answer.body)).collect();
        assert!(!numbers[0].is_empty(), "{path} carries no data");
        assert!(numbers.iter().all(|others| *others == numbers[0]), "{path}: {numbers:?}");
    }
}

/// The numbers under which a page carries its data.
fn numbers_of(page: &str) -> std::collections::BTreeSet<usize> {
    let after = page.split("__RESOLVED_RESOURCES[").skip(1);
    after.filter_map(|rest| rest.split(']').next()?.parse().ok()).collect()
}
