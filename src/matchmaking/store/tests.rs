//! The store on both databases, and what the ranking makes of its rows.

mod competitors;

use super::*;
use crate::account::Viewer;
use crate::both;
use crate::db::{Db, Tx};
use crate::execute;
use crate::i18n::Lang;
use crate::id::{NetworkId, OpportunityId, OrganisationId, PersonId, ProposalId};
use crate::matchmaking::matches::matches;
use crate::matchmaking::model::{Matches, ReasonKind, SubjectId};
use crate::matchmaking::service::MatchmakingService;
use crate::network::NewNetwork;
use crate::policy::Role;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

/// A word that must stay with the owner and the coordinators.
const CANARY: &str = "Kanarienvogelbatterie";

/// An alliance with a proposal, its lead, and three organisations.
struct Alliance {
    network: NetworkId,
    person: PersonId,
    lead: OrganisationId,
    offering: OrganisationId,
    secretive: OrganisationId,
    proposal: ProposalId,
    stage: Uuid,
}

impl Alliance {
    fn viewer(&self, role: Role, edits: &[OrganisationId]) -> Viewer {
        Viewer::for_test(self.person, self.network, role, edits.to_vec())
    }

    fn subject(&self) -> SubjectId {
        SubjectId::Proposal(self.proposal)
    }
}

async fn alliance(tx: &mut Tx, slug: &str) -> Alliance {
    let new = NewNetwork {
        slug: slug.into(),
        name: slug.into(),
        language: "de".into(),
        country: "DE".into(),
        currency: "EUR".into(),
        ..NewNetwork::default()
    };
    let network = crate::network::create(tx, &new).await.unwrap();
    let person = person(tx, slug).await;
    let stage = stage(tx, network).await;
    let lead = organisation(tx, network, "Stadtwerke Muster", "enterprise", "Wir betreiben Netze.").await;
    let offering =
        organisation(tx, network, "Speicherlabor", "research_organisation", "Forschung an Batteriespeichern.").await;
    let secretive = organisation(tx, network, "Stille Werkstatt", "enterprise", "Wir sagen wenig.").await;
    let proposal = proposal_row(tx, network, stage, "Quartierspeicher", "Ein Batteriespeicher für das Quartier").await;
    execute!(tx, sqlx::query("insert into participation (id, network_id, proposal_id, organisation_id, role, position) values ($1, $2, $3, $4, 'lead', 0)")
        .bind(Uuid::now_v7()).bind(network).bind(proposal).bind(lead)).unwrap();
    opportunity(tx, network, offering, "offer", "Prüfstand für Batteriespeicher", "visible").await;
    Alliance { network, person, lead, offering, secretive, proposal, stage }
}

async fn person(tx: &mut Tx, slug: &str) -> PersonId {
    let id = PersonId::new();
    let now = OffsetDateTime::now_utc();
    execute!(tx, sqlx::query("insert into person (id, email, email_key, name, created_at, updated_at) values ($1, $2, $2, 'Geschäftsstelle', $3, $3)")
        .bind(id).bind(format!("{slug}@example.org")).bind(now)).unwrap();
    id
}

async fn stage(tx: &mut Tx, network: NetworkId) -> Uuid {
    let (pipeline, stage) = (Uuid::now_v7(), Uuid::now_v7());
    execute!(
        tx,
        sqlx::query("insert into pipeline (id, network_id, key, name, position) values ($1, $2, 'default', '{}', 0)")
            .bind(pipeline)
            .bind(network)
    )
    .unwrap();
    execute!(
        tx,
        sqlx::query(
            "insert into stage (id, network_id, pipeline_id, key, name, position, actor, public_status)
         values ($1, $2, $3, 'idea', '{\"de\": \"Idee\"}', 0, 'anyone', 'hidden')"
        )
        .bind(stage)
        .bind(network)
        .bind(pipeline)
    )
    .unwrap();
    stage
}

async fn organisation(tx: &mut Tx, network: NetworkId, name: &str, kind: &str, summary: &str) -> OrganisationId {
    let id = OrganisationId::new();
    let now = OffsetDateTime::now_utc();
    execute!(tx, sqlx::query(
        "insert into organisation (id, network_id, name, kind, summary, description, language, country, nuts, keywords,
           languages, is_sample, search_text, confirmed_at, created_at, updated_at)
         values ($1, $2, $3, $4, $5, '', 'de', 'DE', 'DED2D', '[]', '[]', true, '', $6, $6, $6)"
    ).bind(id).bind(network).bind(name).bind(kind).bind(summary).bind(now))
    .unwrap();
    id
}

async fn proposal_row(tx: &mut Tx, network: NetworkId, stage: Uuid, title: &str, summary: &str) -> ProposalId {
    let id = ProposalId::new();
    let now = OffsetDateTime::now_utc();
    execute!(tx, sqlx::query(
        "insert into proposal (id, network_id, stage_id, position, entered_stage_at, title, language, summary, background,
           description, goals, keywords, currency, requested_approximate, granted_approximate, competence_fields,
           is_sample, created_at, updated_at)
         values ($1, $2, $3, $6, $7, $4, 'de', $5, '', '', '[]', '[]', 'EUR', false, false, '[]', true, $7, $7)"
    ).bind(id).bind(network).bind(stage).bind(title).bind(summary).bind(now.unix_timestamp_nanos() as i64).bind(now)).unwrap();
    id
}

async fn opportunity(
    tx: &mut Tx,
    network: NetworkId,
    owner: OrganisationId,
    direction: &str,
    title: &str,
    visibility: &str,
) -> OpportunityId {
    let id = OpportunityId::new();
    let kind = if direction == "need" { "technology_request" } else { "technology_offer" };
    let now = OffsetDateTime::now_utc();
    execute!(tx, sqlx::query(
        "insert into opportunity (id, network_id, organisation_id, direction, type, title, summary, description, language,
           keywords, partner_kinds, countries, visibility, is_sample, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $6, '', 'de', '[]', '[]', '[]', $7, true, $8, $8)"
    ).bind(id).bind(network).bind(owner).bind(direction).bind(kind).bind(title).bind(visibility).bind(now)).unwrap();
    id
}

fn today() -> Date {
    OffsetDateTime::now_utc().date()
}

async fn found(db: &Db, viewer: &Viewer, subject: SubjectId) -> crate::error::Result<Matches> {
    let service = MatchmakingService::start(db.clone());
    matches(db, &service, viewer, subject, Lang::De, 20).await
}

both! {
    /// Twice on the list is once on the list, and off it is off it.
    async fn a_shortlist_holds_an_organisation_once(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        assert!(put(&mut tx, a.network, a.subject(), a.offering, 6250, a.person).await.unwrap());
        assert!(!put(&mut tx, a.network, a.subject(), a.offering, 100, a.person).await.unwrap());
        let list = shortlist(&mut tx, a.network, a.subject()).await.unwrap();
        assert_eq!(list.iter().map(|entry| (entry.organisation, entry.score)).collect::<Vec<_>>(), [(a.offering, 6250)]);
        assert!(take_off(&mut tx, a.network, a.subject(), a.offering).await.unwrap());
        assert!(!take_off(&mut tx, a.network, a.subject(), a.offering).await.unwrap());
        assert!(shortlist(&mut tx, a.network, a.subject()).await.unwrap().is_empty());
    }

    /// The lists of a need and of a proposal are two lists.
    async fn a_need_has_a_list_of_its_own(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        let need = SubjectId::Need(opportunity(&mut tx, a.network, a.lead, "need", "Batteriespeicher", "visible").await);
        put(&mut tx, a.network, need, a.offering, 1, a.person).await.unwrap();
        assert!(shortlist(&mut tx, a.network, a.subject()).await.unwrap().is_empty());
        assert_eq!(shortlist(&mut tx, a.network, need).await.unwrap().len(), 1);
    }

    /// What belongs to another alliance does not exist.
    async fn another_alliance_s_records_are_not_found(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (a, b) = (alliance(&mut tx, "lausitz").await, alliance(&mut tx, "iuk").await);
        let need = opportunity(&mut tx, b.network, b.lead, "need", "Batteriespeicher", "visible").await;
        let viewer = a.viewer(Role::Coordinator, &[]);
        assert!(proposal(&mut tx, &viewer, b.proposal, today()).await.unwrap().is_none());
        assert!(super::need(&mut tx, &viewer, need, today()).await.unwrap().is_none());
        assert!(partners(&mut tx, a.network, &[b.offering]).await.unwrap().is_empty());
        assert!(titles(&mut tx, a.network, &[b.proposal]).await.unwrap().is_empty());
        assert!(put(&mut tx, a.network, b.subject(), a.offering, 1, a.person).await.is_err());
    }

    /// Lists to pick from: early stages, open needs, those the viewer may see, filtered.
    async fn picks_are_what_the_viewer_may_see(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        proposal_row(&mut tx, a.network, a.stage, "Żywe muzeum", "").await;
        opportunity(&mut tx, a.network, a.secretive, "need", "Gesuchte Zelle", "anonymous").await;
        opportunity(&mut tx, a.network, a.secretive, "need", CANARY, "internal").await;
        let (all, total) = proposals(&mut tx, a.network, "", 1).await.unwrap();
        assert_eq!((all[0].title.as_str(), total), ("Żywe muzeum", 2));
        let (found, total) = proposals(&mut tx, a.network, "zywe MUZ", 10).await.unwrap();
        assert_eq!((found.len(), total), (1, 1));
        let member = a.viewer(Role::Member, &[]);
        let (seen, _) = needs(&mut tx, &member, today(), "", 10).await.unwrap();
        assert_eq!(seen.iter().map(|pick| (pick.title.as_str(), pick.owner.as_deref())).collect::<Vec<_>>(), [("Gesuchte Zelle", None)]);
        // Who may not see the owner cannot find the need by the owner's name either.
        assert_eq!(needs(&mut tx, &member, today(), "stille", 10).await.unwrap().1, 0);
        let owner = a.viewer(Role::Member, &[a.secretive]);
        assert_eq!(needs(&mut tx, &owner, today(), "stille", 10).await.unwrap().1, 2);
    }

    /// An offer answers, the reasons add up, and nothing hidden is in what travels.
    async fn nothing_hidden_is_in_the_suggestions(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        let words = format!("{CANARY} Batteriespeicher Quartierspeicher");
        opportunity(&mut tx, a.network, a.secretive, "offer", &words, "internal").await;
        opportunity(&mut tx, a.network, a.secretive, "offer", &words, "anonymous").await;
        tx.commit().await.unwrap();
        for role in Role::ALL {
            let matches = found(&db, &a.viewer(role, &[a.secretive]), a.subject()).await.unwrap();
            let json = serde_json::to_string(&matches).unwrap();
            assert!(!json.contains(CANARY), "{json}");
            let best = &matches.suggestions[0];
            assert_eq!(best.partner.id, a.offering);
            assert!(matches!(&best.reasons[0].kind, ReasonKind::Offer { title, .. } if title == "Prüfstand für Batteriespeicher"));
            for suggestion in serde_json::from_str::<Matches>(&json).unwrap().suggestions {
                let sum: i64 = suggestion.reasons.iter().map(|reason| reason.share).sum();
                assert_eq!(sum, suggestion.score);
            }
        }
    }

    /// An offer that is hidden while the old corpus still answers is not told any more.
    async fn what_was_just_hidden_is_not_told(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        let offer = opportunity(&mut tx, a.network, a.secretive, "offer", &format!("{CANARY} Batteriespeicher Quartier"), "visible").await;
        tx.commit().await.unwrap();
        let service = MatchmakingService::start(db.clone());
        let viewer = a.viewer(Role::Member, &[]);
        let before = matches(&db, &service, &viewer, a.subject(), Lang::De, 20).await.unwrap();
        assert!(serde_json::to_string(&before).unwrap().contains(CANARY));
        let mut tx = db.write().await.unwrap();
        execute!(tx, sqlx::query("update opportunity set visibility = 'internal' where id = $1").bind(offer)).unwrap();
        tx.commit().await.unwrap();
        let after = matches(&db, &service, &viewer, a.subject(), Lang::De, 20).await.unwrap();
        assert!(!serde_json::to_string(&after).unwrap().contains(CANARY));
    }

    /// Nobody learns whose an anonymous need is: neither its name nor its region.
    async fn an_anonymous_need_keeps_its_owner(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        let need = SubjectId::Need(opportunity(&mut tx, a.network, a.secretive, "need", "Batteriespeicher gesucht", "anonymous").await);
        put(&mut tx, a.network, need, a.offering, 1, a.person).await.unwrap();
        tx.commit().await.unwrap();
        let seen = found(&db, &a.viewer(Role::Member, &[]), need).await.unwrap();
        let json = serde_json::to_string(&seen).unwrap();
        assert!(!json.contains("Stille Werkstatt") && !json.contains(&a.secretive.to_string()), "{json}");
        assert!(seen.shortlist.is_empty() && !seen.may_shortlist);
        let kinds: Vec<&ReasonKind> = seen.suggestions.iter().flat_map(|one| &one.reasons).map(|reason| &reason.kind).collect();
        assert!(!kinds.is_empty() && !kinds.iter().any(|kind| matches!(kind, ReasonKind::Region(_) | ReasonKind::Together { .. })));
        let own = found(&db, &a.viewer(Role::Member, &[a.secretive]), need).await.unwrap();
        assert_eq!((own.subject.owner.map(|(id, _)| id), own.may_shortlist, own.shortlist.len()), (Some(a.secretive), true, 1));
    }

    /// Internal and expired needs are for their owner and those who read everything.
    async fn internal_and_expired_needs_are_hidden(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        let internal = opportunity(&mut tx, a.network, a.secretive, "need", "Zelle", "internal").await;
        let expired = opportunity(&mut tx, a.network, a.secretive, "need", "Halle", "visible").await;
        execute!(tx, sqlx::query("update opportunity set valid_until = $1 where id = $2").bind(today() - Duration::days(1)).bind(expired)).unwrap();
        let offer = opportunity(&mut tx, a.network, a.secretive, "offer", "Halle", "visible").await;
        for id in [internal, expired] {
            for (role, edits, seen) in [(Role::Member, vec![], false), (Role::Member, vec![a.secretive], true), (Role::Coordinator, vec![], true), (Role::Auditor, vec![], true)] {
                let found = super::need(&mut tx, &a.viewer(role, &edits), id, today()).await.unwrap();
                assert_eq!(found.is_some(), seen, "{role:?}");
            }
        }
        assert!(super::need(&mut tx, &a.viewer(Role::Coordinator, &[]), offer, today()).await.unwrap().is_none());
    }

    /// A change shows itself: hints make the corpus old, and it is read anew.
    async fn a_new_organisation_is_found_after_its_hint(db: Db) {
        let mut tx = db.write().await.unwrap();
        let a = alliance(&mut tx, "lausitz").await;
        tx.commit().await.unwrap();
        let service = MatchmakingService::start(db.clone());
        let before = service.alliance(a.network).await.unwrap().size();
        let mut tx = db.write().await.unwrap();
        let added = organisation(&mut tx, a.network, "Neu", "enterprise", "Batteriespeicher").await;
        let hint = crate::live::Hint { network: a.network, topic: crate::live::Topic::Organisation, id: added.0 };
        tx.announce(hint.clone()).await.unwrap();
        tx.commit().await.unwrap();
        // Where hints travel through the database, somebody must relay them.
        db.live().publish(hint);
        let began = std::time::Instant::now();
        while service.alliance(a.network).await.unwrap().size() == before {
            assert!(began.elapsed().as_secs() < 15, "the new organisation is not seen");
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }
}
