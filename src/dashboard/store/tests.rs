use super::*;
use crate::both;
use crate::dashboard::model::Waiting;
use crate::db::Db;
use crate::id::{OrganisationId, PersonId};
use crate::network::import::import_alliance_into;
use crate::policy::Role;
use time::{Duration, OffsetDateTime};

/// Three organisations of which one only applies, two proposals, four needs and offers.
const ALLIANCE: &str = r#"{
  "network": {"slug": "valley", "name": "Valley", "tagline": {"en": "Together"}, "description": {"en": "One"},
    "language": "en", "country": "DE", "currency": "EUR", "source": "test"},
  "areas": [{"key": "care", "kind": "innovation", "name": {"en": "Care"}}],
  "sectors": [], "bodies": [], "calls": [],
  "organisations": [
    {"key": "works", "name": "Works", "kind": "enterprise", "size_class": "small", "summary": "Machines", "language": "en",
     "contact": {"function": "Office"}, "city": "Cottbus", "country": "DE", "nuts": "DE402", "areas": ["care"], "sectors": [],
     "keywords": ["machines"], "languages": ["en"], "membership": {"status": "active", "tier": "full"}, "sample": true},
    {"key": "college", "name": "College", "kind": "university", "summary": "Teaching", "language": "en",
     "contact": {"function": "Office"}, "city": "Cottbus", "country": "DE", "nuts": "DE402", "areas": ["care"], "sectors": [],
     "keywords": ["teaching"], "languages": ["en"], "membership": {"status": "active", "tier": "full"}, "sample": true},
    {"key": "newcomer", "name": "Newcomer", "kind": "enterprise", "size_class": "micro", "summary": "Ideas", "language": "en",
     "contact": {"function": "Office"}, "city": "Cottbus", "country": "DE", "nuts": "DE402", "areas": ["care"], "sectors": [],
     "keywords": ["ideas"], "languages": ["en"], "membership": {"status": "applied", "tier": "full"}, "sample": true}],
  "opportunities": [
    {"organisation": "works", "direction": "need", "type": "research_request", "title": "Open need", "summary": "A need",
     "language": "en", "keywords": ["a"], "visibility": "visible", "valid_days": 10, "sample": true},
    {"organisation": "works", "direction": "offer", "type": "technology_offer", "title": "Nameless offer", "summary": "An offer",
     "language": "en", "keywords": ["a"], "visibility": "anonymous", "valid_days": 200, "sample": true},
    {"organisation": "works", "direction": "need", "type": "business_request", "title": "Inner need", "summary": "A need",
     "language": "en", "keywords": ["a"], "visibility": "internal", "valid_days": 200, "sample": true},
    {"organisation": "college", "direction": "offer", "type": "technology_offer", "title": "Ending offer", "summary": "An offer",
     "language": "en", "keywords": ["a"], "visibility": "visible", "valid_days": 5, "sample": true}],
  "proposals": [
    {"key": "slow", "title": "Slow outline", "stage": "outline", "days_in_stage": 900, "language": "en", "summary": "An outline",
     "area": "care", "lead": "works", "partners": [{"organisation": "works", "role": "lead"}],
     "requested": "1.000,00 €", "keywords": ["a"], "sample": true},
    {"key": "later", "title": "Deferred", "stage": "running", "outcome": "deferred", "resubmit_days": 20, "days_in_stage": 3,
     "language": "en", "summary": "Deferred", "area": "care", "lead": "college",
     "partners": [{"organisation": "college", "role": "lead"}], "requested": "500 €", "granted": "400 €", "keywords": ["a"], "sample": true}]
}"#;

/// An alliance file names everything in five languages; here all of them say the same.
fn in_five_languages(file: &str) -> String {
    let mut file: serde_json::Value = serde_json::from_str(file).expect("an alliance file");
    spread(&mut file);
    file.to_string()
}

fn spread(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(fields) if fields.len() == 1 && fields.contains_key("en") => {
            let said = fields["en"].clone();
            for lang in ["de", "pl", "cs", "hu"] {
                fields.insert(lang.to_owned(), said.clone());
            }
        }
        serde_json::Value::Object(fields) => fields.values_mut().for_each(spread),
        serde_json::Value::Array(items) => items.iter_mut().for_each(spread),
        _ => {}
    }
}

struct Valley {
    tx: Tx,
    network: NetworkId,
    now: OffsetDateTime,
}

impl Valley {
    async fn found(db: &Db) -> Valley {
        let mut tx = db.write().await.unwrap();
        let now = OffsetDateTime::now_utc();
        import_alliance_into(&mut tx, &in_five_languages(ALLIANCE), now).await.unwrap();
        let network = crate::network::id_of_slug(&mut tx, "valley").await.unwrap().unwrap();
        Valley { tx, network, now }
    }

    fn viewer(&self, role: Role) -> Viewer {
        Viewer::for_test(PersonId::new(), self.network, role, Vec::new())
    }

    /// A member who keeps the profile of the organisation with this name.
    async fn editor_of(&mut self, name: &str) -> Viewer {
        let person = PersonId::new();
        crate::execute!(
            self.tx,
            sqlx::query(
                "insert into person (id, email, email_key, name, created_at, updated_at) values ($1, $2, $2, 'Office', $3, $3)"
            )
            .bind(person)
            .bind(format!("{person}@valley.example"))
            .bind(self.now)
        )
        .unwrap();
        let (id,): (OrganisationId,) = on!(self.tx, |c| sqlx::query_as("select id from organisation where name = $1")
            .bind(name)
            .fetch_one(c)
            .await)
        .unwrap();
        crate::execute!(
            self.tx,
            sqlx::query(
                "insert into editorship (network_id, organisation_id, person_id, created_at) values ($1, $2, $3, $4)"
            )
            .bind(self.network)
            .bind(id)
            .bind(person)
            .bind(self.now)
        )
        .unwrap();
        Viewer::for_test(person, self.network, Role::Member, vec![id])
    }
}

fn titles(waiting: &[Waiting]) -> Vec<&str> {
    waiting.iter().map(title).collect()
}

fn title(item: &Waiting) -> &str {
    match item {
        Waiting::StaleProposal { title, .. }
        | Waiting::LeadsTurn { title, .. }
        | Waiting::Resubmission { title, .. }
        | Waiting::Expiring { title, .. }
        | Waiting::Review { title, .. }
        | Waiting::Returned { title, .. }
        | Waiting::Interest { title, .. } => title,
        Waiting::StaleProfile { name, .. } | Waiting::AgingProfile { name, .. } | Waiting::Application { name, .. } => {
            name
        }
    }
}

both! {
    async fn proposals_are_counted_by_stage_and_summed_by_area(db: Db) {
        let mut valley = Valley::found(&db).await;
        let rows = stages(&mut valley.tx, valley.network).await.unwrap();
        let (figures, areas) = proposals(&mut valley.tx, valley.network, &rows).await.unwrap();
        let counted: Vec<_> = figures.iter().filter(|stage| stage.proposals > 0).collect();
        assert_eq!(counted.iter().map(|stage| (stage.key.as_str(), stage.is_running)).collect::<Vec<_>>(), [("outline", false), ("running", true)]);
        assert_eq!(areas.len(), 1);
        assert_eq!((areas[0].currency, areas[0].requested, areas[0].granted), (Currency::Eur, 150_000, 40_000));
    }

    async fn internal_needs_are_counted_for_those_who_may_see_them(db: Db) {
        let mut valley = Valley::found(&db).await;
        let today = valley.now.date();
        let editor = valley.editor_of("Works").await;
        let (member, coordinator) = (valley.viewer(Role::Member), valley.viewer(Role::Coordinator));
        assert_eq!(opportunities(&mut valley.tx, &member, today).await.unwrap(), (1, 2));
        assert_eq!(opportunities(&mut valley.tx, &coordinator, today).await.unwrap(), (2, 2));
        assert_eq!(opportunities(&mut valley.tx, &editor, today).await.unwrap(), (2, 2));
        let later = today + Duration::days(20);
        assert_eq!(opportunities(&mut valley.tx, &coordinator, later).await.unwrap(), (1, 1));
    }

    async fn the_feed_does_not_tell_a_member_whose_the_nameless_offer_is(db: Db) {
        let mut valley = Valley::found(&db).await;
        let (member, coordinator) = (valley.viewer(Role::Member), valley.viewer(Role::Coordinator));
        let today = OffsetDateTime::now_utc().date();
        let (nameless,): (OpportunityId,) =
            on!(valley.tx, |c| sqlx::query_as("select id from opportunity where visibility = 'anonymous'").fetch_one(c).await).unwrap();
        let kind = EventKind::OpportunityEdited { title: "Nameless offer".into() };
        let event = crate::activity::model::Event::opportunity(nameless, kind.clone());
        crate::activity::record_by_program(&mut valley.tx, valley.network, event).await.unwrap();
        let told = |activities: Vec<Activity>| activities.iter().any(|activity| activity.event == kind);
        assert!(told(activities(&mut valley.tx, &coordinator, today, 8).await.unwrap()));
        assert!(!told(activities(&mut valley.tx, &member, today, 8).await.unwrap()));
    }

    async fn a_coordinator_sees_what_is_stuck_in_the_alliance(db: Db) {
        let mut valley = Valley::found(&db).await;
        let coordinator = valley.viewer(Role::Coordinator);
        let rows = stages(&mut valley.tx, valley.network).await.unwrap();
        let now = valley.now;
        let waiting = for_coordinator(&mut valley.tx, &coordinator, &rows, now).await.unwrap();
        assert_eq!(titles(&waiting), ["Newcomer", "Slow outline", "Ending offer", "Open need"]);
        let year_later = now + Duration::days(370);
        let waiting = for_coordinator(&mut valley.tx, &coordinator, &rows, year_later).await.unwrap();
        assert_eq!(titles(&waiting)[..3], ["Newcomer", "Deferred", "Slow outline"]);
        assert_eq!(waiting.iter().filter(|item| matches!(item, Waiting::StaleProfile { .. })).count(), 3);
    }

    async fn a_member_sees_only_what_is_theirs(db: Db) {
        let mut valley = Valley::found(&db).await;
        let editor = valley.editor_of("Works").await;
        let outsider = valley.viewer(Role::Member);
        let now = valley.now;
        let waiting = for_member(&mut valley.tx, &editor, now).await.unwrap();
        assert_eq!(titles(&waiting), ["Slow outline", "Open need"]);
        assert!(matches!(&waiting[0], Waiting::LeadsTurn { days: 900, .. }));
        assert!(for_member(&mut valley.tx, &outsider, now).await.unwrap().is_empty());
        let weeks_before = now + Duration::days(330);
        let waiting = for_member(&mut valley.tx, &editor, weeks_before).await.unwrap();
        let on = now.date() + Duration::days(365);
        assert!(matches!(&waiting[1], Waiting::AgingProfile { name, on: day, .. } if name == "Works" && *day == on), "{waiting:?}");
        assert!(for_member(&mut valley.tx, &outsider, weeks_before).await.unwrap().is_empty());
        let year_later = now + Duration::days(370);
        assert_eq!(titles(&for_member(&mut valley.tx, &editor, year_later).await.unwrap()), ["Slow outline", "Works"]);
    }
}
