//! Belonging to the alliance through another organisation.

use crate::id::OrganisationId;
use std::collections::{BTreeMap, BTreeSet};

/// A relationship that passes a membership on: from whom, and to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    pub from: OrganisationId,
    pub to: OrganisationId,
}

/// Who belongs to the alliance through whom. `members` have a membership that counts, `own`
/// are all who have one of their own, in whatever state: nobody inherits beside that, so who
/// has left stays away. A membership is passed on over several relationships, and counts from
/// the nearest member; of several as near as each other, from the one with the smallest id.
pub fn inherited(
    passages: &[Passage],
    members: &BTreeSet<OrganisationId>,
    own: &BTreeSet<OrganisationId>,
) -> BTreeMap<OrganisationId, OrganisationId> {
    let mut through = BTreeMap::new();
    let mut nearest: BTreeMap<OrganisationId, OrganisationId> = members.iter().map(|one| (*one, *one)).collect();
    while !nearest.is_empty() {
        let mut next: BTreeMap<OrganisationId, OrganisationId> = BTreeMap::new();
        for passage in passages {
            let Some(&source) = nearest.get(&passage.from) else { continue };
            if own.contains(&passage.to) || through.contains_key(&passage.to) {
                continue;
            }
            next.entry(passage.to).and_modify(|known| *known = source.min(*known)).or_insert(source);
        }
        through.extend(&next);
        nearest = next;
    }
    through
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(number: u8) -> OrganisationId {
        OrganisationId(Uuid::from_u128(u128::from(number)))
    }

    fn passages(pairs: &[(u8, u8)]) -> Vec<Passage> {
        pairs.iter().map(|&(from, to)| Passage { from: id(from), to: id(to) }).collect()
    }

    fn set(numbers: &[u8]) -> BTreeSet<OrganisationId> {
        numbers.iter().map(|number| id(*number)).collect()
    }

    fn through(pairs: &[(u8, u8)], members: &[u8], own: &[u8]) -> Vec<(OrganisationId, OrganisationId)> {
        inherited(&passages(pairs), &set(members), &set(own)).into_iter().collect()
    }

    #[test]
    fn a_membership_is_passed_on_over_several_relationships() {
        assert_eq!(through(&[(1, 2), (2, 3)], &[1], &[1]), [(id(2), id(1)), (id(3), id(1))]);
        assert_eq!(through(&[(2, 1)], &[1], &[1]), [], "not the other way round");
    }

    #[test]
    fn the_nearest_member_counts() {
        assert_eq!(through(&[(1, 3), (3, 4), (2, 4)], &[1, 2], &[1, 2]), [(id(3), id(1)), (id(4), id(2))]);
        assert_eq!(through(&[(2, 4), (1, 4)], &[1, 2], &[1, 2]), [(id(4), id(1))]);
    }

    #[test]
    fn who_has_a_membership_of_its_own_inherits_none_and_passes_none_that_ended() {
        assert_eq!(through(&[(1, 2), (2, 3)], &[1], &[1, 2]), []);
    }

    proptest! {
        /// Whatever the relationships are, circles included, it ends, and everybody's source is a member.
        #[test]
        fn it_ends_with_members_as_sources(pairs in proptest::collection::vec((0u8..12, 0u8..12), 0..40), members in proptest::collection::vec(0u8..12, 0..4)) {
            for (one, source) in through(&pairs, &members, &members) {
                prop_assert!(set(&members).contains(&source));
                prop_assert!(!set(&members).contains(&one));
            }
        }
    }
}
