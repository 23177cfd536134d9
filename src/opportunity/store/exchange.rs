//! What a person follows and has sent, for their dashboard.

use super::follow::follows;
use super::interest::sent_by;
use crate::account::Viewer;
use crate::activity::model::{Activity, EventKind};
use crate::db::Tx;
use crate::error::Result;
use crate::id::{ActivityId, OpportunityId};
use crate::live::Topic;
use crate::on;
use crate::opportunity::model::Exchange;
use time::{Date, OffsetDateTime};

/// So many changes, and so many interests, stand on a dashboard.
const EACH: i64 = 5;

/// What the viewer follows and what their organisations have sent.
pub async fn exchange(tx: &mut Tx, viewer: &Viewer, today: Date) -> Result<Exchange> {
    let follows = follows(tx, viewer).await?;
    let changes = if follows { changes(tx, viewer, today).await? } else { Vec::new() };
    Ok(Exchange { follows, changes, sent: sent_by(tx, viewer, None, today, EACH).await? })
}

/// Changes of what the viewer follows, since they do. Only what everybody may see is told,
/// with its title of now, and never by whom: that would name a hidden owner.
async fn changes(tx: &mut Tx, viewer: &Viewer, today: Date) -> Result<Vec<Activity>> {
    let rows: Vec<(ActivityId, OffsetDateTime, String, OpportunityId, String)> = on!(tx, |c| sqlx::query_as(
        "select a.id, a.at, a.kind, p.id, p.title
         from opportunity_follow f
         join opportunity p on p.id = f.opportunity_id
         join activity a on a.network_id = f.network_id and a.subject_id = f.opportunity_id and a.at >= f.since
         where f.network_id = $1 and f.person_id = $2 and p.status = 'published' and p.visibility <> 'internal'
           and (p.archived_at is not null or p.valid_until is null or p.valid_until >= $3)
           and a.kind in ('opportunity_published', 'opportunity_edited', 'opportunity_renewed',
             'opportunity_archived', 'opportunity_restored')
         order by a.id desc limit $4"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .bind(today)
    .bind(EACH)
    .fetch_all(c)
    .await)?;
    let change = |(id, at, kind, subject, title): (_, _, String, OpportunityId, _)| Activity {
        id,
        at,
        by: None,
        topic: Topic::Opportunity,
        subject: subject.0,
        event: event_of(&kind, title),
    };
    Ok(rows.into_iter().map(change).collect())
}

fn event_of(kind: &str, title: String) -> EventKind {
    match kind {
        "opportunity_published" => EventKind::OpportunityPublished { title },
        "opportunity_renewed" => EventKind::OpportunityRenewed { title },
        "opportunity_archived" => EventKind::OpportunityArchived { title },
        "opportunity_restored" => EventKind::OpportunityRestored { title },
        _ => EventKind::OpportunityEdited { title },
    }
}
