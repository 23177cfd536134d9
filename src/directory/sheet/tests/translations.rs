//! What an import of a table and its undo make of translations.

use super::identity::{alliance, carry_out, upload};
use crate::both;
use crate::db::Db;
use crate::directory::sheet::export::{self, Format, Frame};
use crate::directory::translation::model::{Maker, TextField, Translation};
use crate::directory::translation::{insert_translations, translations_of};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId};
use crate::on;

async fn id_of(db: &Db, network: NetworkId, name: &str) -> OrganisationId {
    let mut tx = db.read().await.unwrap();
    let query = "select id from organisation where network_id = $1 and name = $2";
    let (id,): (OrganisationId,) =
        on!(tx, |c| sqlx::query_as(query).bind(network).bind(name).fetch_one(c).await).unwrap();
    id
}

async fn translate(db: &Db, network: NetworkId, id: OrganisationId, field: TextField, original: &str, text: &str) {
    let translation =
        Translation { language: Lang::En, field, text: text.into(), maker: Maker::Human, original: original.into() };
    let mut tx = db.write().await.unwrap();
    insert_translations(&mut tx, network, &[(id, &translation)]).await.unwrap();
    tx.commit().await.unwrap();
}

async fn is_outdated(db: &Db, network: NetworkId, id: OrganisationId) -> bool {
    let mut tx = db.read().await.unwrap();
    let query = "select summary from organisation where id = $1";
    let (summary,): (String,) = on!(tx, |c| sqlx::query_as(query).bind(id).fetch_one(c).await).unwrap();
    translations_of(&mut tx, network, id).await.unwrap()[0].is_outdated(&summary)
}

async fn is_archived(db: &Db, id: OrganisationId) -> bool {
    let mut tx = db.read().await.unwrap();
    let query = "select archived_at is not null from organisation where id = $1";
    let (archived,): (bool,) = on!(tx, |c| sqlx::query_as(query).bind(id).fetch_one(c).await).unwrap();
    archived
}

both! {
    /// An import that changes the original outdates the translation; taking it back makes the
    /// translation current again, because it translates what the profile says again.
    async fn an_import_outdates_and_its_undo_restores(db: Db) {
        let (network, person) = alliance(&db).await;
        let first = upload(&db, network, person, "Name;Kurzbeschreibung\nMusterwerk GmbH;Spritzguss\n").await;
        carry_out(&db, network, person, first, false).await;
        let id = id_of(&db, network, "Musterwerk GmbH").await;
        translate(&db, network, id, TextField::Summary, "Spritzguss", "Injection moulding").await;
        assert!(!is_outdated(&db, network, id).await);
        let second = upload(&db, network, person, "Name;Kurzbeschreibung\nMusterwerk GmbH;Druckguss\n").await;
        carry_out(&db, network, person, second, false).await;
        assert!(is_outdated(&db, network, id).await, "the table says something else");
        carry_out(&db, network, person, second, true).await;
        assert!(!is_outdated(&db, network, id).await, "the old text is there again");
    }

    /// Who translates what an import created has built on it.
    async fn what_was_translated_since_stays(db: Db) {
        let (network, person) = alliance(&db).await;
        let import = upload(&db, network, person, "Name\nNeuwerk\nNeuland\n").await;
        carry_out(&db, network, person, import, false).await;
        let (kept, unused) = (id_of(&db, network, "Neuwerk").await, id_of(&db, network, "Neuland").await);
        translate(&db, network, kept, TextField::Name, "Neuwerk", "New Works").await;
        carry_out(&db, network, person, import, true).await;
        assert!(!is_archived(&db, kept).await);
        assert!(is_archived(&db, unused).await);
    }

    /// Tables hold the original; linked data has every current name with its language.
    async fn exports_know_the_languages(db: Db) {
        let (network, _) = alliance(&db).await;
        let (one, other) = (id_of(&db, network, "Musterwerk GmbH").await, id_of(&db, network, "Ústav vzorků").await);
        translate(&db, network, one, TextField::Name, "Musterwerk GmbH", "Sample Works").await;
        translate(&db, network, other, TextField::Name, "Ústav", "Institute of Old").await;
        let mut tx = db.read().await.unwrap();
        let frame = || Frame { lang: Lang::En, home: "https://example.org/muster".into() };
        let table = export::file(&mut tx, network, &[one], Format::Csv, frame()).await.unwrap();
        let table = String::from_utf8(table).unwrap();
        assert!(table.contains("Musterwerk GmbH") && !table.contains("Sample Works"), "{table}");
        let linked = export::file(&mut tx, network, &[one, other], Format::Linked, frame()).await.unwrap();
        let linked: serde_json::Value = serde_json::from_slice(&linked).unwrap();
        assert_eq!(
            linked["@graph"][0]["name"],
            serde_json::json!([
                { "@value": "Musterwerk GmbH", "@language": "de" },
                { "@value": "Sample Works", "@language": "en" },
            ])
        );
        assert_eq!(linked["@graph"][1]["name"], "Ústav vzorků", "what is outdated is not passed on");
    }
}
