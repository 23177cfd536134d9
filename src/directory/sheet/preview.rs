//! The plan of an import as its pages show it, made once for as long as nothing changes.

use super::model::{RowKind, RowView};
use super::plan::Planned;
use super::store::{self, PlanState};
use super::work;
use crate::db::Db;
use crate::directory::kept::Kept;
use crate::error::Result;
use crate::id::{ImportId, NetworkId};
use std::collections::HashMap;
use std::sync::Arc;

/// Plans of so many imports are kept; a long one takes some ten megabytes.
const MOST: usize = 8;

static PLANS: Kept<ImportId, PlanState, Preview> = Kept::new(MOST);

/// What will become of the rows, by kind and in their order.
#[derive(Debug)]
pub struct Preview {
    rows: HashMap<RowKind, Vec<RowView>>,
}

/// What an import would do now; none while that is still being worked out.
pub async fn preview(db: &Db, network: NetworkId, import: ImportId) -> Result<Option<Arc<Preview>>> {
    let state = store::plan_state(&mut db.read().await?, network, import).await?;
    let db = db.clone();
    let make = move || async move { Ok(Preview::of(work::plan_now(&db, network, import).await?)) };
    PLANS.get(import, state, make).await
}

impl Preview {
    fn of(planned: Vec<Planned>) -> Preview {
        let mut rows: HashMap<RowKind, Vec<RowView>> = HashMap::new();
        for row in planned {
            rows.entry(row.step.kind()).or_default().push(RowView {
                line: row.line,
                kind: row.step.kind(),
                is_decided: row.is_decided,
                organisation: row.step.organisation(),
                detail: row.step.detail(),
                undone: None,
                name: row.name,
            });
        }
        Preview { rows }
    }

    pub fn counts(&self) -> Vec<(RowKind, i64)> {
        let count = |kind: &RowKind| Some((*kind, self.rows.get(kind)?.len() as i64));
        RowKind::ALL.iter().filter_map(count).collect()
    }

    /// Some of the rows of one kind.
    pub fn rows(&self, kind: Option<RowKind>, offset: i64, limit: i64) -> Vec<RowView> {
        let rows = kind.and_then(|kind| self.rows.get(&kind)).map(Vec::as_slice).unwrap_or_default();
        rows.iter().skip(offset as usize).take(limit as usize).cloned().collect()
    }
}
