//! Why somebody is suggested, in a form that can be said in any language.

use crate::search::ConceptId;
use uuid::Uuid;

/// One reason with its part of the score.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    pub kind: ReasonKind,
    /// Points of the score; all shares of a suggestion sum to it.
    pub share: f32,
}

/// What speaks for an organisation, with the evidence.
#[derive(Clone, Debug, PartialEq)]
pub enum ReasonKind {
    /// Its offer answers a need.
    ComplementaryOffer {
        opportunity: Uuid,
        title: String,
        /// The need it answers; none where the subject as a whole is the need.
        need: Option<Uuid>,
        concepts: Vec<ConceptId>,
        /// As the need spells them.
        words: Vec<String>,
    },
    /// It needs what is offered.
    ComplementaryNeed {
        opportunity: Uuid,
        title: String,
        concepts: Vec<ConceptId>,
        words: Vec<String>,
    },
    /// No offer (or need) says it, but its profile speaks of what is sought.
    ProfileAnswers {
        need: Option<Uuid>,
        concepts: Vec<ConceptId>,
        words: Vec<String>,
    },
    /// Both speak of these, most telling first.
    SharedConcepts {
        concepts: Vec<ConceptId>,
    },
    /// Both use these words, as the subject spells them.
    SharedWords {
        words: Vec<String>,
    },
    SameArea {
        area: Uuid,
    },
    SameSector {
        sector: Uuid,
    },
    /// It sits in a member's region: a NUTS code, or a country's two letters.
    SameRegion {
        nuts: String,
    },
    /// It sits in a neighbouring country, and a further country is needed.
    AcrossTheBorder {
        country: String,
    },
    /// It brings a country that is wanted or lacking.
    CountryMissing {
        country: String,
    },
    /// It is of a kind the consortium lacks: a kind of the directory, "sme" or
    /// "research".
    KindMissing {
        kind: String,
    },
    /// It has worked with members before, in so many projects.
    PastProjectsTogether {
        with: Vec<Uuid>,
        count: usize,
    },
    /// Its past projects were alike, the most similar first.
    TrackRecord {
        projects: Vec<Uuid>,
    },
    /// Its technology readiness levels fit.
    TrlFits {
        trl: (u8, u8),
    },
}

/// What an organisation's profile lacks, and what a better one could still earn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// No text that could be compared.
    Profile,
    /// No offer (or, where an offer is the subject, no need).
    Opportunities,
    Areas,
    Region,
    Trl,
    /// No past project is known.
    Projects,
    /// Not confirmed for a year.
    Outdated,
}
