//! What organisations are to each other, with a label in each direction.

use super::model::codes;
use crate::id::{OrganisationId, RelationshipId};
use serde::{Deserialize, Serialize};

codes! {
    /// As it is stored, said from the side of the organisation that it was entered for or,
    /// where it was entered from the other side, turned round.
    RelationshipKind { Subsidiary = "subsidiary", Department = "department", Member = "member", Competitor = "competitor" }
}

codes! {
    /// As it is seen from one of both.
    Relation {
        SubsidiaryOf = "subsidiary_of", ParentOf = "parent_of", DepartmentOf = "department_of",
        HasDepartment = "has_department", MemberOf = "member_of", HasMember = "has_member",
        Competitor = "competitor", CompetitorOf = "competitor_of",
    }
}

impl Relation {
    /// What can be said of an organisation on its own page. That it is somebody's competitor
    /// is said on the page of the other, because the mark belongs to that one.
    pub fn choices() -> impl Iterator<Item = Relation> {
        Relation::ALL.iter().copied().filter(|relation| *relation != Relation::CompetitorOf)
    }

    /// What is stored of it, and whether the organisation it is seen from stands first there.
    pub fn stored(self) -> (RelationshipKind, bool) {
        match self {
            Relation::SubsidiaryOf => (RelationshipKind::Subsidiary, true),
            Relation::ParentOf => (RelationshipKind::Subsidiary, false),
            Relation::DepartmentOf => (RelationshipKind::Department, true),
            Relation::HasDepartment => (RelationshipKind::Department, false),
            Relation::MemberOf => (RelationshipKind::Member, true),
            Relation::HasMember => (RelationshipKind::Member, false),
            Relation::Competitor => (RelationshipKind::Competitor, true),
            Relation::CompetitorOf => (RelationshipKind::Competitor, false),
        }
    }

    /// The way back.
    pub fn seen(kind: RelationshipKind, is_first: bool) -> Relation {
        match (kind, is_first) {
            (RelationshipKind::Subsidiary, true) => Relation::SubsidiaryOf,
            (RelationshipKind::Subsidiary, false) => Relation::ParentOf,
            (RelationshipKind::Department, true) => Relation::DepartmentOf,
            (RelationshipKind::Department, false) => Relation::HasDepartment,
            (RelationshipKind::Member, true) => Relation::MemberOf,
            (RelationshipKind::Member, false) => Relation::HasMember,
            (RelationshipKind::Competitor, true) => Relation::Competitor,
            (RelationshipKind::Competitor, false) => Relation::CompetitorOf,
        }
    }

    /// Whether only those see it who keep the profile that it was set for, and the office.
    pub fn is_confidential(self) -> bool {
        self.stored().0 == RelationshipKind::Competitor
    }
}

/// A relationship on an organisation's page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relationship {
    pub id: RelationshipId,
    pub relation: Relation,
    pub other: OrganisationId,
    pub other_name: String,
    pub may_remove: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_relation_is_stored_and_seen_again() {
        for relation in Relation::ALL {
            let (kind, is_first) = relation.stored();
            assert_eq!(Relation::seen(kind, is_first), *relation);
        }
    }
}
