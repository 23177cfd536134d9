//! Keeps one index per alliance, built from the database and kept current from the hints.

use super::index::{Index, Page, Placed, Point, Query};
use super::store::{self, Project, Scope};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::id::{NetworkId, OpportunityId, OrganisationId, ProposalId};
use crate::live::{Hint, Signal, Topic};
use parking_lot::RwLock;
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use std::time::Duration;
use time::{Date, OffsetDateTime};
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::{Mutex, broadcast::Receiver};

/// After hints about proposals the service rests so long: moving cards on a board makes
/// many of them, and hardly any changes what a search finds.
const REST: Duration = Duration::from_millis(50);
/// How often it looks whether a new day has begun, on which needs and offers expire.
const DAY_CHECK: Duration = Duration::from_secs(300);

/// The indexes of all alliances. Cloning it is cheap.
#[derive(Clone)]
pub struct SearchService(Arc<Inner>);

struct Inner {
    db: Db,
    alliances: RwLock<HashMap<NetworkId, Arc<Searchable>>>,
    /// Held while an index is built or changed, so that no older state replaces a newer one.
    writing: Mutex<()>,
}

/// The index of one alliance, and what it was told about proposals.
struct Searchable {
    index: RwLock<Index>,
    projects: RwLock<HashMap<ProposalId, KnownProject>>,
}

/// A proposal in the index: a checksum of what is found through it, and for whom.
struct KnownProject {
    checksum: u64,
    partners: Box<[OrganisationId]>,
}

/// What a burst of hints asks for.
#[derive(Default)]
struct Wanted {
    everything: bool,
    networks: HashSet<NetworkId>,
    organisations: HashMap<NetworkId, BTreeSet<OrganisationId>>,
    opportunities: HashMap<NetworkId, BTreeSet<OpportunityId>>,
    proposals: HashMap<NetworkId, BTreeSet<ProposalId>>,
}

impl SearchService {
    /// Builds the indexes and starts following the changes, for as long as the program runs.
    pub async fn start(db: Db) -> Result<SearchService> {
        // Subscribed first: what changes while the indexes are built is not missed.
        let signals = db.live().subscribe();
        let service = SearchService(Arc::new(Inner { db, alliances: RwLock::default(), writing: Mutex::default() }));
        service.rebuild_all().await?;
        tokio::spawn(service.clone().follow(signals));
        Ok(service)
    }

    /// Answers a query over one alliance.
    pub async fn search(&self, network: NetworkId, query: &Query<'_>) -> Result<Page> {
        Ok(self.searchable(network).await?.index.read().search(query))
    }

    /// The same without hits; instead, everything that the query asks for with its place.
    pub async fn search_places(&self, network: NetworkId, query: &Query<'_>) -> Result<(Page, Vec<Placed>)> {
        Ok(self.searchable(network).await?.index.read().search_places(query))
    }

    /// Who stands together in a proposal that is not archived; those with one partner are left out.
    pub async fn consortia(&self, network: NetworkId) -> Result<Vec<Box<[OrganisationId]>>> {
        let alliance = self.searchable(network).await?;
        let projects = alliance.projects.read();
        let partners = projects.values().map(|project| &project.partners);
        Ok(partners.filter(|partners| partners.len() > 1).cloned().collect())
    }

    /// Where a place is that is known in an alliance by its organisations.
    pub async fn place(&self, network: NetworkId, text: &str) -> Result<Option<Point>> {
        Ok(self.searchable(network).await?.index.read().place(text))
    }

    /// The index of an alliance. One that was founded a moment ago is indexed now.
    async fn searchable(&self, network: NetworkId) -> Result<Arc<Searchable>> {
        if let Some(alliance) = self.alliance(network) {
            return Ok(alliance);
        }
        self.rebuild(network).await?;
        self.alliance(network).ok_or(Error::NotFound)
    }

    /// Reads an alliance anew and puts the fresh index in the place of the old one.
    pub async fn rebuild(&self, network: NetworkId) -> Result<()> {
        let _writing = self.0.writing.lock().await;
        let fresh = self.build(network).await?;
        self.0.alliances.write().insert(network, Arc::new(fresh));
        Ok(())
    }

    /// Reads some organisations anew; those that are gone are forgotten.
    pub async fn refresh(&self, network: NetworkId, organisations: &[OrganisationId]) -> Result<()> {
        let Some(alliance) = self.alliance(network) else { return self.rebuild(network).await };
        let full = {
            let _writing = self.0.writing.lock().await;
            let mut tx = self.0.db.read().await?;
            let projects = store::projects_of(&mut tx, network, organisations).await?;
            let scope = Scope::Only(organisations);
            let documents = store::documents(&mut tx, network, scope, &projects, today()).await?;
            let mut index = alliance.index.write();
            let found: HashSet<_> = documents.iter().map(|document| document.id).collect();
            for gone in organisations.iter().filter(|id| !found.contains(&id.0)) {
                index.remove(gone.0);
            }
            for document in documents {
                index.upsert(document);
            }
            index.needs_merge()
        };
        if full { self.rebuild(network).await } else { Ok(()) }
    }

    fn alliance(&self, network: NetworkId) -> Option<Arc<Searchable>> {
        self.0.alliances.read().get(&network).cloned()
    }

    async fn rebuild_all(&self) -> Result<()> {
        let networks = store::networks(&mut self.0.db.read().await?).await?;
        self.0.alliances.write().retain(|network, _| networks.contains(network));
        for network in networks {
            self.rebuild(network).await?;
        }
        Ok(())
    }

    async fn build(&self, network: NetworkId) -> Result<Searchable> {
        let mut tx = self.0.db.read().await?;
        let projects = store::projects(&mut tx, network, None).await?;
        let documents = store::documents(&mut tx, network, Scope::Whole, &projects, today()).await?;
        drop(tx);
        let index = tokio::task::spawn_blocking(move || Index::build(documents.into_iter()));
        let index = index.await.map_err(Error::internal)?;
        let known = projects.into_iter().map(|(id, project)| (id, KnownProject::of(project))).collect();
        Ok(Searchable { index: RwLock::new(index), projects: RwLock::new(known) })
    }

    async fn follow(self, mut signals: Receiver<Signal>) {
        let mut day = today();
        let mut day_check = tokio::time::interval(DAY_CHECK);
        let mut pause = Duration::from_millis(100);
        let mut wanted = Wanted::default();
        loop {
            tokio::select! {
                _ = day_check.tick() => {
                    wanted.everything |= day != today();
                    day = today();
                }
                signal = signals.recv() => match signal {
                    Ok(signal) => wanted.add(signal),
                    Err(RecvError::Lagged(_)) => wanted.everything = true,
                    Err(RecvError::Closed) => return,
                }
            }
            wanted.drain(&mut signals);
            // A database that is away comes back; what was wanted stays wanted until then.
            match self.satisfy(&wanted).await {
                Ok(()) => {
                    pause = if wanted.proposals.is_empty() { Duration::ZERO } else { REST };
                    wanted = Wanted::default();
                }
                Err(error) => {
                    tracing::warn!(%error, "the search index could not follow a change, trying again");
                    pause = (pause * 2).clamp(Duration::from_millis(100), Duration::from_secs(5));
                    wanted.everything = true;
                }
            }
            tokio::time::sleep(pause).await;
            if wanted.everything {
                day_check.reset_immediately();
            }
        }
    }

    async fn satisfy(&self, wanted: &Wanted) -> Result<()> {
        if wanted.everything {
            return self.rebuild_all().await;
        }
        for network in &wanted.networks {
            self.rebuild(*network).await?;
        }
        for network in wanted.touched() {
            let organisations = self.affected(network, wanted).await?;
            if !organisations.is_empty() {
                self.refresh(network, &organisations).await?;
            }
        }
        Ok(())
    }

    /// The organisations whose documents the hints about an alliance concern.
    async fn affected(&self, network: NetworkId, wanted: &Wanted) -> Result<Vec<OrganisationId>> {
        let mut organisations = wanted.organisations.get(&network).cloned().unwrap_or_default();
        let mut tx = self.0.db.read().await?;
        for opportunity in wanted.opportunities.get(&network).into_iter().flatten() {
            organisations.extend(store::owner(&mut tx, network, *opportunity).await?);
        }
        if let (Some(proposals), Some(alliance)) = (wanted.proposals.get(&network), self.alliance(network)) {
            let ids: Vec<ProposalId> = proposals.iter().copied().collect();
            let mut projects = store::projects(&mut tx, network, Some(&ids)).await?;
            for id in ids {
                organisations.extend(alliance.learn(id, projects.remove(&id)));
            }
        }
        Ok(organisations.into_iter().collect())
    }
}

impl Searchable {
    /// Takes in what a proposal is now, and answers whose documents change by that: nobody's
    /// if only its place on the board did.
    fn learn(&self, id: ProposalId, project: Option<Project>) -> Vec<OrganisationId> {
        let mut projects = self.projects.write();
        let now = KnownProject::of(project.unwrap_or_default());
        let before = projects.get(&id);
        if before.is_some_and(|before| before.checksum == now.checksum) {
            return Vec::new();
        }
        let mut concerned = now.partners.to_vec();
        concerned.extend(before.into_iter().flat_map(|before| before.partners.iter().copied()));
        projects.insert(id, now);
        concerned
    }
}

impl KnownProject {
    fn of(project: Project) -> KnownProject {
        let mut hasher = DefaultHasher::new();
        project.hash(&mut hasher);
        KnownProject { checksum: hasher.finish(), partners: project.partners.into() }
    }
}

impl Wanted {
    fn add(&mut self, signal: Signal) {
        let Signal::Changed(Hint { network, topic, id }) = signal else {
            self.everything = true;
            return;
        };
        match topic {
            Topic::Network => {
                self.networks.insert(network);
            }
            Topic::Organisation => {
                self.organisations.entry(network).or_default().insert(OrganisationId(id));
            }
            Topic::Opportunity => {
                self.opportunities.entry(network).or_default().insert(OpportunityId(id));
            }
            Topic::Proposal => {
                self.proposals.entry(network).or_default().insert(ProposalId(id));
            }
            // Neither changes anything that can be searched; of a step of a membership the
            // index hears as of a change of the organisation.
            Topic::Record | Topic::Shortlist | Topic::Membership => {}
        }
    }

    /// Takes what else has arrived already, so that a burst is one piece of work.
    fn drain(&mut self, signals: &mut Receiver<Signal>) {
        loop {
            match signals.try_recv() {
                Ok(signal) => self.add(signal),
                Err(TryRecvError::Lagged(_)) => self.everything = true,
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }

    /// The alliances with changed records, those left out that are rebuilt anyway.
    fn touched(&self) -> BTreeSet<NetworkId> {
        let maps = self.organisations.keys().chain(self.opportunities.keys()).chain(self.proposals.keys());
        maps.filter(|network| !self.networks.contains(network)).copied().collect()
    }
}

fn today() -> Date {
    OffsetDateTime::now_utc().date()
}

#[cfg(test)]
mod tests;
