//! The steps of a membership and the evidence of its applications.

use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::model::MembershipStatus;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{MembershipStepId, NetworkId, OrganisationId};
use crate::membership::draft::StepDraft;
use crate::membership::model::{Application, Record, Step, TakenStep};
use crate::network::model::Texts;
use crate::{execute, on};
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

/// Notes a step that the viewer took, from one status to another.
pub async fn note_step(
    tx: &mut Tx,
    viewer: &Viewer,
    organisation: OrganisationId,
    step: Step,
    statuses: (Option<MembershipStatus>, Option<MembershipStatus>),
    draft: &StepDraft,
) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into membership_step (id, network_id, organisation_id, step, from_status, to_status, day, reason,
               person_id, at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        )
        .bind(MembershipStepId::new())
        .bind(viewer.network_id())
        .bind(organisation)
        .bind(step)
        .bind(statuses.0)
        .bind(statuses.1)
        .bind(draft.day)
        .bind(&draft.reason)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct StepRow {
    step: Step,
    from_status: Option<MembershipStatus>,
    to_status: Option<MembershipStatus>,
    day: Date,
    reason: String,
    by_name: Option<String>,
    at: OffsetDateTime,
}

#[derive(sqlx::FromRow)]
struct ApplicationRow {
    signed_name: String,
    version: i64,
    texts: Json<Texts>,
    language: String,
    by_name: Option<String>,
    signed_at: OffsetDateTime,
}

/// The history of an organisation's membership, for those who may see it.
pub async fn record_of(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<Record> {
    let steps: Vec<StepRow> = on!(tx, |c| sqlx::query_as(
        "select s.step, s.from_status, s.to_status, s.day, s.reason, p.name as by_name, s.at
         from membership_step s left join person p on p.id = s.person_id
         where s.network_id = $1 and s.organisation_id = $2 order by s.id desc"
    )
    .bind(network)
    .bind(organisation)
    .fetch_all(c)
    .await)?;
    let applications: Vec<ApplicationRow> = on!(tx, |c| sqlx::query_as(
        "select a.signed_name, d.version, d.texts, a.language, p.name as by_name, a.signed_at
         from membership_application a join declaration d on d.id = a.declaration_id
         left join person p on p.id = a.person_id
         where a.network_id = $1 and a.organisation_id = $2 order by a.id desc"
    )
    .bind(network)
    .bind(organisation)
    .fetch_all(c)
    .await)?;
    Ok(Record {
        steps: steps.into_iter().map(TakenStep::from).collect(),
        applications: applications.into_iter().map(Application::from).collect(),
    })
}

impl From<StepRow> for TakenStep {
    fn from(row: StepRow) -> Self {
        TakenStep {
            step: row.step,
            from: row.from_status,
            to: row.to_status,
            day: row.day,
            reason: row.reason,
            by: row.by_name,
            at: row.at,
        }
    }
}

impl From<ApplicationRow> for Application {
    fn from(row: ApplicationRow) -> Self {
        let lang = Lang::parse(&row.language).unwrap_or_default();
        Application {
            signed_name: row.signed_name,
            version: row.version,
            text: row.texts.say(lang).to_owned(),
            by: row.by_name,
            signed_at: row.signed_at,
        }
    }
}
