//! Figures of an alliance, and what waits for whom.

use crate::activity::model::Activity;
use crate::id::{AreaId, OpportunityId, OrganisationId, ProposalId, StageId};
use crate::membership::figures::Composition;
use crate::network::model::Texts;
use crate::opportunity::model::Exchange;
use crate::pipeline::model::Currency;
use serde::{Deserialize, Serialize};
use time::Date;

/// A profile that nobody has confirmed for this many days asks for a look.
pub const PROFILE_GOOD_FOR_DAYS: i64 = 365;
/// So many days before that its editors are reminded: six weeks.
pub const PROFILE_NOTICE_DAYS: i64 = 42;
/// So many days ahead an expiring need or offer is announced.
pub const EXPIRY_NOTICE_DAYS: i64 = 30;
/// So many things of one sort wait on a dashboard; there may be more behind them.
pub const WAITING_EACH: usize = 4;

/// All that the first page of an alliance shows one viewer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    pub members: Composition,
    /// The stages in the board's order.
    pub stages: Vec<StageFigure>,
    /// Requested and granted per area and currency, in the areas' order.
    pub areas: Vec<AreaFigure>,
    /// Open needs and offers that the viewer may see.
    pub needs: i64,
    pub offers: i64,
    pub activities: Vec<Activity>,
    pub waiting: Vec<Waiting>,
    pub exchange: Exchange,
    pub may_create_organisation: bool,
    pub may_create_proposal: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageFigure {
    pub id: StageId,
    pub key: String,
    pub name: Texts,
    pub proposals: i64,
    /// Granted and not closed: a project at work.
    pub is_running: bool,
}

/// Amounts in minor units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreaFigure {
    /// None for proposals outside of every area.
    pub area: Option<AreaId>,
    pub currency: Currency,
    pub requested: i64,
    pub granted: i64,
}

/// Something that waits for the viewer, with the record it is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Waiting {
    /// Longer in its stage than is typical there.
    StaleProposal {
        id: ProposalId,
        title: String,
        stage: Texts,
        days: i64,
    },
    /// In a stage from which the viewer's organisation, as its lead, moves it on.
    LeadsTurn {
        id: ProposalId,
        title: String,
        stage: Texts,
        days: i64,
    },
    /// Deferred until a day that has come.
    Resubmission {
        id: ProposalId,
        title: String,
        on: Date,
    },
    /// An organisation wants to be a member; the day is unknown where an import brought it.
    Application {
        id: OrganisationId,
        name: String,
        since: Option<Date>,
    },
    Expiring {
        id: OpportunityId,
        title: String,
        on: Date,
    },
    /// A profile the viewer keeps, which counts as outdated from that day on.
    AgingProfile {
        id: OrganisationId,
        name: String,
        on: Date,
    },
    /// A need or offer that a coordinator has to review; the day is unknown for old imports.
    Review {
        id: OpportunityId,
        title: String,
        since: Option<Date>,
    },
    /// A draft that was given back.
    Returned {
        id: OpportunityId,
        title: String,
    },
    /// An organisation is interested in a need or offer of the viewer's.
    Interest {
        id: OpportunityId,
        title: String,
        organisation: String,
    },
    /// Not confirmed since that day.
    StaleProfile {
        id: OrganisationId,
        name: String,
        since: Date,
    },
}

impl Overview {
    pub fn proposals(&self) -> i64 {
        self.stages.iter().map(|stage| stage.proposals).sum()
    }

    pub fn running(&self) -> i64 {
        self.stages.iter().filter(|stage| stage.is_running).map(|stage| stage.proposals).sum()
    }

    /// Currency with requested and granted sum: the alliance's own first, then the larger sums.
    pub fn sums(&self, own: Currency) -> Vec<(Currency, i64, i64)> {
        let mut sums: Vec<(Currency, i64, i64)> = Vec::new();
        for figure in &self.areas {
            match sums.iter_mut().find(|(currency, ..)| *currency == figure.currency) {
                Some((_, requested, granted)) => {
                    *requested += figure.requested;
                    *granted += figure.granted;
                }
                None => sums.push((figure.currency, figure.requested, figure.granted)),
            }
        }
        sums.retain(|(_, requested, granted)| requested + granted > 0);
        sums.sort_by_key(|(currency, requested, granted)| (*currency != own, std::cmp::Reverse(requested + granted)));
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_kept_apart_by_currency() {
        let figure = |currency, requested, granted| AreaFigure { area: None, currency, requested, granted };
        let overview = Overview {
            areas: vec![
                figure(Currency::Eur, 100, 40),
                figure(Currency::Pln, 900, 0),
                figure(Currency::Eur, 50, 0),
                figure(Currency::Czk, 0, 0),
            ],
            ..Overview::default()
        };
        assert_eq!(overview.sums(Currency::Huf), [(Currency::Pln, 900, 0), (Currency::Eur, 150, 40)]);
        assert_eq!(overview.sums(Currency::Eur)[0].0, Currency::Eur);
    }
}
