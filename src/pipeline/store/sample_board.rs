//! An alliance with a board, for tests.

use crate::account::Viewer;
use crate::db::{Db, Tx};
use crate::execute;
use crate::id::{NetworkId, PersonId, PipelineId, ProposalId, StageId};
use crate::network::model::Texts;
use crate::on;
use crate::policy::Role;
use sqlx::QueryBuilder;
use sqlx::types::Json;
use time::{Duration, OffsetDateTime};

pub struct SampleBoard {
    pub viewer: Viewer,
    pub network: NetworkId,
    pub stages: Vec<StageId>,
    /// The cards of each stage, from the top.
    pub cards: Vec<Vec<ProposalId>>,
}

impl SampleBoard {
    /// Stages with so many cards each, 1024 apart, of 100 € each, there for ten days.
    pub async fn create(db: &Db, cards: &[usize]) -> SampleBoard {
        let mut tx = db.write().await.expect("a transaction");
        let (network, person) = alliance(&mut tx).await;
        let pipeline = PipelineId::new();
        execute!(
            tx,
            sqlx::query("insert into pipeline (id, network_id, key, name, position) values ($1, $2, 'main', $3, 0)")
                .bind(pipeline)
                .bind(network)
                .bind(Json(Texts::default()))
        )
        .expect("a pipeline");
        let mut board = SampleBoard {
            viewer: Viewer::for_test(person, network, Role::Coordinator, Vec::new()),
            network,
            stages: Vec::new(),
            cards: Vec::new(),
        };
        for (number, count) in cards.iter().enumerate() {
            let stage = stage(&mut tx, network, pipeline, number).await;
            board.stages.push(stage);
            board.cards.push(proposals(&mut tx, network, stage, *count).await);
        }
        tx.commit().await.expect("a commit");
        board
    }

    /// The ids and positions of a stage's cards, from the top.
    pub async fn column(&self, db: &Db, stage: usize) -> Vec<(ProposalId, i64)> {
        let mut tx = db.read().await.expect("a transaction");
        on!(tx, |c| sqlx::query_as("select id, position from proposal where stage_id = $1 order by position")
            .bind(self.stages[stage])
            .fetch_all(c)
            .await)
        .expect("a column")
    }

    pub async fn order(&self, db: &Db, stage: usize) -> Vec<ProposalId> {
        self.column(db, stage).await.into_iter().map(|(id, _)| id).collect()
    }

    pub async fn card(&self, db: &Db, id: ProposalId) -> super::moves::CardNow {
        let mut tx = db.read().await.expect("a transaction");
        super::moves::visible(&mut tx, &self.viewer, id).await.expect("a card")
    }

    /// Changes a card in passing, as its form would.
    pub async fn edit(&self, db: &Db, id: ProposalId) {
        let mut tx = db.write().await.expect("a transaction");
        execute!(tx, sqlx::query("update proposal set version = version + 1 where id = $1").bind(id)).expect("an edit");
        tx.commit().await.expect("a commit");
    }

    /// How many keys and events the moves have left behind.
    pub async fn traces(&self, db: &Db) -> (i64, i64) {
        let mut tx = db.read().await.expect("a transaction");
        on!(tx, |c| sqlx::query_as(
            "select (select count(*) from idempotency), (select count(*) from activity where network_id = $1)"
        )
        .bind(self.network)
        .fetch_one(c)
        .await)
        .expect("counts")
    }

    /// How SQLite would find the rows of a query on boards; empty on PostgreSQL, whose plans
    /// depend on statistics that a fresh test database does not have.
    pub async fn plan(&self, db: &Db, query: &str) -> String {
        let mut tx = db.read().await.expect("a transaction");
        let text = format!("explain query plan {query}");
        let rows: Vec<(i64, i64, i64, String)> = on!(tx, |c| sqlx::query_as(sqlx::AssertSqlSafe(text.clone()))
            .bind(self.network)
            .bind(self.stages[0])
            .bind(50i64)
            .bind(0i64)
            .fetch_all(c)
            .await)
        // Only one of the two databases knows these words.
        .unwrap_or_default();
        rows.into_iter().map(|row| row.3).collect::<Vec<_>>().join("\n")
    }
}

async fn alliance(tx: &mut Tx) -> (NetworkId, PersonId) {
    let new = crate::network::NewNetwork {
        slug: format!("sample-{}", uuid::Uuid::now_v7().simple()),
        name: "Sample".into(),
        language: "de".into(),
        country: "DE".into(),
        currency: "EUR".into(),
        ..Default::default()
    };
    let network = crate::network::create(tx, &new).await.expect("an alliance");
    let person = PersonId::new();
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query(
            "insert into person (id, email, email_key, name, created_at, updated_at) values ($1, $2, $2, 'Geschäftsstelle', $3, $3)"
        )
        .bind(person)
        .bind(format!("{person}@sample.example"))
        .bind(now)
    )
    .expect("a person");
    (network, person)
}

async fn stage(tx: &mut Tx, network: NetworkId, pipeline: PipelineId, number: usize) -> StageId {
    let id = StageId::new();
    let name = Texts([("en".to_owned(), format!("Stage {number}"))].into());
    execute!(
        tx,
        sqlx::query(
            "insert into stage (id, network_id, pipeline_id, key, name, position, actor, typical_days, public_status)
             values ($1, $2, $3, $4, $5, $6, 'coordinator', 5, 'hidden')"
        )
        .bind(id)
        .bind(network)
        .bind(pipeline)
        .bind(format!("stage-{number}"))
        .bind(Json(name))
        .bind(number as i64)
    )
    .expect("a stage");
    id
}

async fn proposals(tx: &mut Tx, network: NetworkId, stage: StageId, count: usize) -> Vec<ProposalId> {
    let ids: Vec<ProposalId> = (0..count).map(|_| ProposalId::new()).collect();
    let now = OffsetDateTime::now_utc();
    let numbered: Vec<(usize, &ProposalId)> = ids.iter().enumerate().collect();
    for some in numbered.chunks(500) {
        on!(tx, |c| {
            let mut query = QueryBuilder::new(
                "insert into proposal (id, network_id, stage_id, position, entered_stage_at, title, language, summary,
                   background, description, goals, keywords, currency, requested, requested_approximate,
                   granted_approximate, competence_fields, is_sample, created_at, updated_at) ",
            );
            query.push_values(some, |mut row, (number, id)| {
                row.push_bind(**id).push_bind(network).push_bind(stage).push_bind(*number as i64 * 1024);
                row.push_bind(now - Duration::days(10)).push_bind(format!("Vorhaben Łódź {number}"));
                row.push_bind("de").push_bind("").push_bind("").push_bind("x".repeat(900));
                row.push_bind(Json(Vec::<String>::new())).push_bind(Json(Vec::<String>::new())).push_bind("EUR");
                row.push_bind(10_000_i64).push_bind(false).push_bind(false).push_bind(Json(Vec::<String>::new()));
                row.push_bind(true).push_bind(now).push_bind(now);
            });
            query.build().execute(c).await.map(|_| ())
        })
        .expect("proposals");
    }
    ids
}
