//! Keeps one corpus per alliance in memory, ready to be ranked.

use super::corpora;
use super::engine::{Corpus, Gap, Subject, Suggestion, gaps, points, rank};
use super::store;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::id::{NetworkId, OrganisationId};
use crate::live::{Signal, Topic};
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use time::{Date, OffsetDateTime};
use tokio::sync::Mutex;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

/// At most so often a corpus is built anew.
const REST: Duration = Duration::from_secs(2);
/// A large one, which takes longer than this, is built in the background while the old one
/// still answers, and after a longer rest.
const QUICK: Duration = Duration::from_millis(250);
const LONG_REST: Duration = Duration::from_secs(30);

/// The corpora of all alliances. Cloning it is cheap.
#[derive(Clone)]
pub struct MatchmakingService(Arc<Inner>);

struct Inner {
    db: Db,
    kept: RwLock<Kept>,
    /// Held while a corpus is built, so that many callers cause one building.
    building: Mutex<()>,
}

#[derive(Default)]
struct Kept {
    corpora: HashMap<NetworkId, Built>,
    /// How often each alliance, and everything, has changed.
    changes: HashMap<NetworkId, u64>,
    changes_of_all: u64,
}

#[derive(Clone)]
struct Built {
    corpus: Arc<Corpus>,
    /// The changes before it was read, and the day, on which needs and offers expire.
    as_of: (u64, u64, Date),
    at: Instant,
    took: Duration,
    cross_border: bool,
}

/// An alliance ready to be ranked.
pub struct Alliance {
    corpus: Arc<Corpus>,
    /// Whether it has active members in several countries.
    pub cross_border: bool,
}

impl MatchmakingService {
    /// Follows the changes for as long as the program runs, and reads all alliances in the
    /// background so that the first question need not wait.
    pub fn start(db: Db) -> MatchmakingService {
        let signals = db.live().subscribe();
        let service = MatchmakingService(Arc::new(Inner { db, kept: RwLock::default(), building: Mutex::default() }));
        tokio::spawn(service.clone().follow(signals));
        tokio::spawn(service.clone().warm_up());
        service
    }

    /// The alliance as it is, or, for a moment after a change, as it was.
    pub async fn alliance(&self, network: NetworkId) -> Result<Alliance> {
        let Some(built) = self.known(network) else { return self.build(network).await.map(Alliance::from) };
        let rest = if built.took > QUICK { LONG_REST } else { REST };
        if built.as_of == self.as_of(network) || built.at.elapsed() < rest {
            return Ok(built.into());
        }
        if built.took <= QUICK {
            return self.build(network).await.map(Alliance::from);
        }
        let service = self.clone();
        tokio::spawn(async move {
            if let Err(error) = service.build(network).await {
                tracing::warn!(%error, "organisations could not be read for matchmaking");
            }
        });
        Ok(built.into())
    }

    /// The alliance as it is now, read anew if anything has changed.
    pub async fn alliance_now(&self, network: NetworkId) -> Result<Alliance> {
        self.0.kept.write().changes.entry(network).and_modify(|changes| *changes += 1).or_insert(1);
        self.build(network).await.map(Alliance::from)
    }

    fn known(&self, network: NetworkId) -> Option<Built> {
        self.0.kept.read().corpora.get(&network).cloned()
    }

    fn as_of(&self, network: NetworkId) -> (u64, u64, Date) {
        let kept = self.0.kept.read();
        let changes = kept.changes.get(&network).copied().unwrap_or(0);
        (kept.changes_of_all, changes, OffsetDateTime::now_utc().date())
    }

    async fn build(&self, network: NetworkId) -> Result<Built> {
        let _building = self.0.building.lock().await;
        // Counted before reading: what changes from here on makes it old again.
        let as_of = self.as_of(network);
        if let Some(built) = self.known(network).filter(|built| built.as_of == as_of) {
            return Ok(built);
        }
        let begun = Instant::now();
        let mut tx = self.0.db.read().await?;
        let rows = store::corpus_rows(&mut tx, network, as_of.2).await?;
        drop(tx);
        let cross_border = spans_borders(&rows);
        let build = move || corpora::build(&rows, OffsetDateTime::now_utc());
        let corpus = Arc::new(tokio::task::spawn_blocking(build).await.map_err(Error::internal)?);
        let built = Built { corpus, as_of, at: Instant::now(), took: begun.elapsed(), cross_border };
        self.0.kept.write().corpora.insert(network, built.clone());
        Ok(built)
    }

    async fn warm_up(self) {
        let networks = async { store::networks(&mut self.0.db.read().await?).await };
        let outcome: Result<()> = async {
            for network in networks.await? {
                self.build(network).await?;
            }
            Ok(())
        }
        .await;
        if let Err(error) = outcome {
            tracing::warn!(%error, "organisations could not be read ahead for matchmaking");
        }
    }

    async fn follow(self, mut signals: Receiver<Signal>) {
        loop {
            match signals.recv().await {
                Ok(Signal::Changed(hint))
                    if matches!(hint.topic, Topic::Record | Topic::Shortlist | Topic::Membership) => {}
                Ok(Signal::Changed(hint)) => {
                    *self.0.kept.write().changes.entry(hint.network).or_default() += 1;
                }
                Ok(Signal::Resync) | Err(RecvError::Lagged(_)) => self.0.kept.write().changes_of_all += 1,
                Err(RecvError::Closed) => return,
            }
        }
    }
}

impl From<Built> for Alliance {
    fn from(built: Built) -> Alliance {
        Alliance { corpus: built.corpus, cross_border: built.cross_border }
    }
}

impl Alliance {
    /// How many organisations can be suggested.
    pub fn size(&self) -> usize {
        self.corpus.active()
    }

    /// The best organisations for a subject, and what its consortium lacks.
    pub async fn rank(&self, subject: Arc<Subject>, limit: usize) -> Result<(Vec<Suggestion>, Vec<Gap>)> {
        let corpus = self.corpus.clone();
        let work = move || (rank(&corpus, &subject, limit), gaps(&subject, &corpus));
        tokio::task::spawn_blocking(work).await.map_err(Error::internal)
    }

    /// What one organisation scores for a subject, in points; 0 for one it does not know.
    pub async fn points(&self, subject: Subject, organisation: OrganisationId) -> Result<f32> {
        let corpus = self.corpus.clone();
        let work = move || points(&corpus, &subject, organisation.0);
        tokio::task::spawn_blocking(work).await.map_err(Error::internal)
    }
}

fn spans_borders(rows: &store::CorpusRows) -> bool {
    let active = rows.organisations.iter().filter(|row| row.status.as_deref().is_none_or(|status| status == "active"));
    let mut countries = active.map(|row| row.country.as_str()).filter(|country| !country.is_empty());
    let first = countries.next();
    countries.any(|country| Some(country) != first)
}
