//! The public directory as browsers ask for it.

mod everybody;
mod forms;

use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};
use crate::tests::migrations::insert_rows;
use crate::tests::samples::{ALLIANCE, ORGANISATION};

/// The alliance of the migrations' rows, whose organisation stands in the directory.
struct Way {
    app: TestApp,
    editor: String,
    member: String,
    coordinator: String,
}

const SETTINGS: &str = "/alliance/public-directory";

fn choice_page() -> String {
    format!("/alliance/directory/{ORGANISATION}/public")
}

/// The four public addresses under which an organisation may be seen.
fn addresses() -> [String; 4] {
    [
        "/public/alliance".to_owned(),
        format!("/public/alliance/{ORGANISATION}"),
        "/public/alliance/embed".to_owned(),
        format!("/public/alliance/embed/{ORGANISATION}"),
    ]
}

impl Way {
    async fn begin() -> Way {
        let (db, folder) = crate::tests::both::sqlite().await;
        insert_rows(&db).await;
        let app = TestApp::on(db).await.keeping(folder);
        app.run("delete from public_directory").await;
        app.run("delete from public_profile").await;
        let network: crate::id::NetworkId = "0199a000-0000-7000-8000-000000000010".parse().unwrap();
        let (person, editor) = app.person_in(Role::Member, network).await;
        app.let_edit(person, network, ORGANISATION).await;
        let member = app.person(Role::Member, network).await;
        let coordinator = app.person(Role::Coordinator, network).await;
        Way { app, editor, member, coordinator }
    }

    async fn settle(&self, seen: &str, fields: &[(&str, &str)]) -> Answer {
        let fields = [&[("alliance", ALLIANCE), ("seen", seen)], fields].concat();
        self.app.post_form(SETTINGS, "public/save-settings", &fields, &self.coordinator).await
    }

    async fn choose(&self, seen: &str, is_public: bool, fields: &[&str]) -> Answer {
        let mut form = vec![("alliance", ALLIANCE), ("id", ORGANISATION), ("seen", seen)];
        if is_public {
            form.push(("is_public", "yes"));
        }
        form.extend(fields.iter().map(|field| ("fields[]", *field)));
        self.app.post_form(&choice_page(), "public/save-choice", &form, &self.editor).await
    }

    /// Opens the directory and lets the organisation stand in it with these fields.
    async fn opened(fields: &[&str]) -> Way {
        let way = Way::begin().await;
        assert_eq!(way.settle("0", &[("is_open", "yes")]).await.status, 303);
        assert_eq!(way.choose("0", true, fields).await.status, 303);
        way
    }
}
