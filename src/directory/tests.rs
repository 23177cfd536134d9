//! Profiles as a browser fills them in.

mod particulars;
mod relationships;

use crate::db::Db;
use crate::id::NetworkId;
use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};
use crate::tests::migrations::insert_rows;
use crate::tests::samples::ALLIANCE;

/// The alliance of the migrations' rows, with somebody of each role.
pub struct Office {
    pub app: TestApp,
    pub network: NetworkId,
    pub coordinator: String,
    pub auditor: String,
    pub member: String,
}

impl Office {
    pub async fn open() -> Office {
        let (db, folder) = crate::tests::both::sqlite().await;
        let office = Office::on(db).await;
        Office { app: office.app.keeping(folder), ..office }
    }

    pub async fn on(db: Db) -> Office {
        insert_rows(&db).await;
        let app = TestApp::on(db).await;
        let network = "0199a000-0000-7000-8000-000000000010".parse().expect("the alliance's id");
        let coordinator = app.person(Role::Coordinator, network).await;
        let auditor = app.person(Role::Auditor, network).await;
        let member = app.person(Role::Member, network).await;
        Office { app, network, coordinator, auditor, member }
    }

    pub async fn editor_of(&self, organisation: &str) -> String {
        let (person, cookie) = self.app.person_in(Role::Member, self.network).await;
        self.app.let_edit(person, self.network, organisation).await;
        cookie
    }

    /// Saves the profile of an organisation by the plain form of its page.
    pub async fn save(&self, id: &str, seen: &str, more: &[(&str, &str)], cookie: &str) -> Answer {
        let mut fields = vec![
            ("alliance", ALLIANCE),
            ("id", id),
            ("seen", seen),
            ("name", "Musterwerk GmbH"),
            ("kind", "enterprise"),
            ("country", "DE"),
            ("language", "de"),
        ];
        fields.extend(more);
        self.app.post_form(&format!("/alliance/directory/{id}/edit"), "directory/edit", &fields, cookie).await
    }
}
