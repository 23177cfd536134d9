//! All numbers of the ranking in one place.

/// What each signal can contribute at most; together 100 points. The proportions
/// are those brokers of partner searches start from: need and offer first, then
/// technology, territory, the kind the consortium lacks, field, readiness, record.
pub struct Weights {
    /// A need meets an offer.
    pub complementarity: f32,
    /// Subject and organisation speak of the same things.
    pub relevance: f32,
    /// Same innovation area, same sector.
    pub field: f32,
    /// Same region, or the other side of the border.
    pub territory: f32,
    /// A kind of partner the consortium lacks.
    pub kind: f32,
    /// Technology readiness levels overlap.
    pub readiness: f32,
    /// Similar past projects, past projects with the consortium.
    pub record: f32,
}

pub const WEIGHTS: Weights = Weights {
    complementarity: 35.0,
    relevance: 20.0,
    field: 10.0,
    territory: 15.0,
    kind: 10.0,
    readiness: 5.0,
    record: 5.0,
};

/// Meaning weighs more than wording, so that languages rank alike.
pub const CONCEPT_SHARE: f32 = 0.8;
/// A profile that speaks of a need counts as this much of an offer.
pub const PROFILE_AS_OFFER: f32 = 0.6;
/// Within the field: the innovation area; the rest is for the sector.
pub const AREA_SHARE: f32 = 0.7;
/// Within the record: past projects together; the rest is for similar projects.
pub const TOGETHER_SHARE: f32 = 0.5;
/// This many past projects together count in full.
pub const TOGETHER_FULL: f32 = 3.0;
/// How much of a concept's worth its next broader concept carries.
pub const BROADER: f32 = 0.4;
/// The subject's most telling words, each said once, are full agreement.
pub const TELLING_WORDS: usize = 6;
/// Likewise for concepts.
pub const TELLING_CONCEPTS: usize = 4;
/// More words of a subject than these are not looked at.
pub const MOST_WORDS: usize = 64;
/// More open needs than these are not looked at.
pub const MOST_NEEDS: usize = 20;
/// From this likeness on a past project is similar and a member answers a need.
pub const ALIKE: f32 = 0.3;
/// A country that is lacking but not next door.
pub const FAR_COUNTRY: f32 = 0.6;
/// Same NUTS 3, NUTS 2, NUTS 1 region, same country.
pub const NEARNESS: [f32; 4] = [1.0, 0.8, 0.5, 0.25];
/// An opportunity that seeks other kinds or countries than the subject's.
pub const UNSOUGHT: f32 = 0.6;
/// Technology and business do not quite meet.
pub const OTHER_TOPIC: f32 = 0.8;
/// A profile nobody has confirmed for so many days is named as outdated.
pub const OUTDATED_DAYS: u32 = 365;
