//! The demonstration alliance through the whole of matchmaking.

use super::matches::matches;
use super::model::{ReasonKind, SubjectId};
use super::service::MatchmakingService;
use super::store;
use crate::account::Viewer;
use crate::both;
use crate::i18n::Lang;
use crate::id::PersonId;
use crate::policy::Role;
use time::OffsetDateTime;

both! {
    /// A proposal for a battery store finds organisations of another kind or country, with
    /// reasons that say what is shared, in the reader's language.
    async fn a_battery_store_finds_plausible_partners(db: Db) {
        let file = include_str!("../../fixtures/lausitz.json");
        crate::network::import::import_alliance(&db, file, OffsetDateTime::now_utc()).await.expect("an alliance");
        let mut tx = db.read().await.unwrap();
        let network = crate::network::id_of_slug(&mut tx, "lausitz").await.unwrap().unwrap();
        let viewer = Viewer::for_test(PersonId::new(), network, Role::Auditor, Vec::new());
        let (picks, _) = store::proposals(&mut tx, network, "QuartierAkku", 50).await.unwrap();
        let Some(id @ SubjectId::Proposal(_)) = picks.first().map(|pick| pick.id) else { panic!("no such proposal") };
        drop(tx);
        let service = MatchmakingService::start(db.clone());
        let mut shared_in = Vec::new();
        for lang in [Lang::De, Lang::Cs] {
            let found = matches(&db, &service, &viewer, id, lang, 20).await.unwrap();
            assert!(found.suggestions.len() >= 5);
            let kinds = |at: usize| found.suggestions[at].reasons.iter().map(|reason| &reason.kind);
            assert!(kinds(0).any(|kind| matches!(kind, ReasonKind::Offer { .. } | ReasonKind::Profile { .. })));
            let shared: Vec<String> = found
                .suggestions
                .iter()
                .take(5)
                .flat_map(|one| &one.reasons)
                .filter_map(|reason| if let ReasonKind::Concepts(labels) = &reason.kind { Some(labels.clone()) } else { None })
                .flatten()
                .collect();
            shared_in.push(shared);
            for pair in found.suggestions.windows(2) {
                assert!(pair[0].score + 1 >= pair[1].score);
            }
        }
        // The same concepts, each said in the reader's language.
        assert!(!shared_in[0].is_empty());
        assert_eq!(shared_in[0].len(), shared_in[1].len());
        assert_ne!(shared_in[0], shared_in[1]);
    }
}
