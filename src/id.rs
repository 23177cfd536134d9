//! Identifiers: a type per table, so that an organisation's cannot be passed for a proposal's.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(transparent))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new identifier; later ones sort behind earlier ones (UUID version 7).
            #[cfg(feature = "ssr")]
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    PersonId
    NetworkId
    AreaId
    SectorId
    OrganisationId
    OpportunityId
    PipelineId
    StageId
    CallId
    ProposalId
    ParticipationId
    ActivityId
    InvitationId
    ShortlistEntryId
    ImportId
    DeclarationId
    ApplicationId
    MembershipStepId
    ProspectId
    RelationshipId
    ContactId
    ConsentId
    InterestId
    ReviewId
    TalkId
    QuestionId
    NoteId
    SavedSearchId
    PictureId
    CommentId
}
