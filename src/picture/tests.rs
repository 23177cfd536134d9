//! Pictures: what is taken, what is made of it, and who sees it.

mod files;
mod rights;

use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};
use crate::tests::migrations::insert_rows;
use crate::tests::samples::{CONTACT, ORGANISATION};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

/// A picture of one colour.
fn plain(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, Rgb([11, 92, 107])));
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), format).expect("a picture");
    bytes
}

/// The alliance of the migrations' rows; the person of its contact has consented to nothing yet.
struct Way {
    app: TestApp,
    editor: String,
    member: String,
    auditor: String,
    stranger: String,
    coordinator: String,
}

fn logo_upload() -> String {
    format!("/upload/alliance/logo/{ORGANISATION}")
}

fn photo_upload() -> String {
    format!("/upload/alliance/photo/{ORGANISATION}/{CONTACT}")
}

impl Way {
    async fn begin() -> Way {
        let (db, folder) = crate::tests::both::sqlite().await;
        insert_rows(&db).await;
        let app = TestApp::on(db).await.keeping(folder);
        let network = "0199a000-0000-7000-8000-000000000010".parse().unwrap();
        let (person, editor) = app.person_in(Role::Member, network).await;
        app.let_edit(person, network, ORGANISATION).await;
        let member = app.person(Role::Member, network).await;
        let auditor = app.person(Role::Auditor, network).await;
        let coordinator = app.person(Role::Coordinator, network).await;
        let stranger = app.person(Role::Coordinator, app.network("elsewhere").await).await;
        Way { app, editor, member, auditor, stranger, coordinator }
    }

    async fn send(&self, path: &str, name: &str, file: &[u8]) -> Answer {
        self.app.upload(path, name, file, &self.editor).await
    }

    /// The address of the first picture that a page of the editor's shows.
    async fn shown_on(&self, page: &str) -> Option<String> {
        let page = self.app.get(page, &self.editor).await.body;
        let rest = page.split("src=\"/image/").nth(1)?;
        Some(format!("/image/{}", rest.split('"').next()?))
    }
}
