//! What becomes of translations, on texts alone.

use crate::account::Viewer;
use crate::both;
use crate::directory::fixtures::world;
use crate::directory::model::Organisation;
use crate::directory::store::visible;
use crate::directory::translation::draft::{TranslationForm, merged, new_original};
use crate::directory::translation::model::{Maker, Mark, Progress, TextField, Translation, readable, shown};
use crate::i18n::Lang;
use crate::id::PersonId;
use crate::policy::Role;

fn translation(language: Lang, field: TextField, text: &str, original: &str) -> Translation {
    Translation { language, field, text: text.into(), maker: Maker::Human, original: original.into() }
}

/// An organisation that speaks German: a name, a short description, equipment.
async fn german(db: &crate::db::Db) -> Organisation {
    let world = world(db).await;
    let mut tx = db.read().await.unwrap();
    let viewer = Viewer::for_test(PersonId::new(), world.network, Role::Member, Vec::new());
    let mut organisation = visible(&mut tx, &viewer, world.owner).await.unwrap().unwrap();
    organisation.summary = "Sensoren\r\nfür alle".into();
    organisation.particulars.equipment = "Labor".into();
    organisation
}

fn states(translations: &[Translation], organisation: &Organisation) -> Vec<(Lang, &'static str, String, bool)> {
    let state = |one: &Translation| {
        (one.language, one.field.code(), one.text.clone(), one.is_outdated(one.field.original(organisation)))
    };
    translations.iter().map(state).collect()
}

both! {
    async fn readers_see_their_language_else_the_original(db: Db) {
        let organisation = german(&db).await;
        let all = vec![
            translation(Lang::En, TextField::Summary, "Sensors", "Sensoren\nfür alle"),
            translation(Lang::En, TextField::Description, "Waits", "Ein Text, der nicht mehr da ist"),
            translation(Lang::De, TextField::Summary, "Unseen", "…"),
        ];
        let seen = readable(&organisation, all);
        assert_eq!(seen.len(), 1, "{seen:?}");
        let read = |lang| shown(&organisation, &seen, TextField::Summary, lang);
        assert_eq!((read(Lang::En).text.as_str(), read(Lang::En).language), ("Sensors", Lang::En));
        let mark = Mark::Translated { maker: Maker::Human, is_outdated: false };
        assert_eq!(read(Lang::En).mark, Some(mark), "a line break is no change");
        assert_eq!((read(Lang::De).mark, read(Lang::De).language), (None, Lang::De));
        assert_eq!((read(Lang::Hu).mark, read(Lang::Hu).language), (Some(Mark::Original), Lang::De));
    }

    async fn a_form_changes_what_was_typed_and_nothing_else(db: Db) {
        let organisation = german(&db).await;
        let before = [
            translation(Lang::En, TextField::Summary, "Old sensors", "Alte Sensoren"),
            translation(Lang::En, TextField::References, "Waits", "Verschwunden"),
        ];
        let typed = |summary: &str, reviewed: &str| TranslationForm {
            summary: summary.into(),
            equipment: " Laboratory ".into(),
            machine: vec!["equipment".into()],
            reviewed: reviewed.into(),
            ..TranslationForm::default()
        };
        let after = |form: TranslationForm| form.check(&organisation, Lang::En, &before).unwrap();
        let untouched = after(typed("Old sensors", ""));
        assert!(untouched[0].is_outdated(&organisation.summary));
        assert_eq!(untouched[1].maker, Maker::Machine);
        assert_eq!((untouched[1].text.as_str(), untouched[1].original.as_str()), ("Laboratory", "Labor"));
        assert_eq!(untouched[2], before[1], "what is not on the page waits");
        assert!(!after(typed("Old sensors", "summary"))[0].is_outdated(&organisation.summary));
        assert!(!after(typed("New sensors", ""))[0].is_outdated(&organisation.summary));
        let emptied = after(typed("", ""));
        assert!(emptied.iter().all(|one| one.field != TextField::Summary), "{emptied:?}");
    }

    async fn progress_counts_texts_that_are_there(db: Db) {
        let organisation = german(&db).await;
        let mut all = vec![translation(Lang::Pl, TextField::Summary, "Czujniki", "Sensoren\nfür alle")];
        let progress = |all: &[Translation]| {
            let one = Progress::of(&organisation, all, Lang::Pl);
            (one.done, one.of, one.outdated, one.is_complete())
        };
        assert_eq!(progress(&[]), (0, 2, 0, false));
        assert_eq!(progress(&all), (1, 2, 0, false));
        all.push(translation(Lang::Pl, TextField::Equipment, "Laboratorium", "Labor"));
        assert_eq!(progress(&all), (2, 2, 0, true), "a name may be the same in every language");
        all.push(translation(Lang::Pl, TextField::Name, "Czujniki Wzór", "Alter Name"));
        assert_eq!(progress(&all), (3, 3, 1, false));
    }

    /// The other languages keep what they were: current, or outdated.
    async fn languages_change_places(db: Db) {
        let mut organisation = german(&db).await;
        let all = [
            translation(Lang::En, TextField::Summary, "Sensors", "Sensoren\nfür alle"),
            translation(Lang::En, TextField::Equipment, "Laboratory", "Labor"),
            translation(Lang::Pl, TextField::Summary, "Czujniki", "Sensoren\nfür alle"),
            translation(Lang::Hu, TextField::Summary, "Régi", "Alte Sensoren"),
            translation(Lang::Cs, TextField::Name, "Vzor", "Sensorik Muster GmbH"),
        ];
        assert_eq!(new_original(&organisation, &all[..1], Lang::En), None);
        let new = new_original(&organisation, &all, Lang::En).unwrap();
        assert_eq!(new.texts, [(TextField::Summary, "Sensors".into()), (TextField::Equipment, "Laboratory".into())]);
        organisation.summary = "Sensors".into();
        organisation.particulars.equipment = "Laboratory".into();
        organisation.language = Lang::En;
        assert_eq!(
            states(&new.translations, &organisation),
            [
                (Lang::Cs, "name", "Vzor".into(), false),
                (Lang::De, "summary", "Sensoren\nfür alle".into(), false),
                (Lang::Pl, "summary", "Czujniki".into(), false),
                (Lang::Hu, "summary", "Régi".into(), true),
                (Lang::De, "equipment", "Labor".into(), false),
            ]
        );
        let back = new_original(&organisation, &new.translations, Lang::De).unwrap();
        assert_eq!(back.texts[0], (TextField::Summary, "Sensoren\nfür alle".into()), "and back again");
    }

    /// What translates the texts that are kept comes along, unless there is one that holds.
    async fn two_organisations_become_one(db: Db) {
        let kept = german(&db).await;
        let own = vec![
            translation(Lang::En, TextField::Summary, "Own", "Sensoren\nfür alle"),
            translation(Lang::Pl, TextField::Summary, "Stare", "Alte Sensoren"),
        ];
        let others = vec![
            translation(Lang::En, TextField::Summary, "Other", "Sensoren\nfür alle"),
            translation(Lang::Pl, TextField::Summary, "Nowe", "Sensoren\nfür alle"),
            translation(Lang::Cs, TextField::Equipment, "Laboratoř", "Labor"),
            translation(Lang::Hu, TextField::Name, "Másik", "Ein anderer Name"),
        ];
        assert_eq!(
            states(&merged(&kept, own, others), &kept),
            [
                (Lang::En, "summary", "Own".into(), false),
                (Lang::Pl, "summary", "Nowe".into(), false),
                (Lang::Cs, "equipment", "Laboratoř".into(), false),
            ]
        );
    }
}
