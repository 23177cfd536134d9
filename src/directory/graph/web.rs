//! Counts who shares proposals with whom. Proposals hidden from the viewer are not among the
//! consortia that it is given.

use super::model::Edge;
use crate::id::OrganisationId;
use std::cmp::Reverse;
use std::collections::HashMap;

/// So many connections of each organisation are drawn in any case, so that none floats alone.
const OWN: u32 = 2;

/// The found organisations by their numbers, and the consortia that at least two of them share.
pub struct Web {
    consortia: Vec<Vec<u32>>,
    /// For each organisation the numbers of its consortia.
    parts: Vec<Vec<u32>>,
}

/// Partners of an organisation by their numbers, with how many proposals it shares with each.
pub type Partners = Vec<(u32, u32)>;

/// An organisation with partners.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rank {
    pub number: u32,
    pub partners: u32,
    pub proposals: u32,
}

impl Web {
    pub fn new(found: &[OrganisationId], consortia: &[Box<[OrganisationId]>]) -> Web {
        let numbers: HashMap<OrganisationId, u32> = found.iter().copied().zip(0..).collect();
        let mut web = Web { consortia: Vec::new(), parts: vec![Vec::new(); found.len()] };
        for consortium in consortia {
            let mut members: Vec<u32> = consortium.iter().filter_map(|id| numbers.get(id).copied()).collect();
            members.sort_unstable();
            members.dedup();
            if members.len() < 2 {
                continue;
            }
            for member in &members {
                web.parts[*member as usize].push(web.consortia.len() as u32);
            }
            web.consortia.push(members);
        }
        web
    }

    /// Who has partners, the best connected first; among equals, in the order of the search.
    pub fn ranks(&self) -> Vec<Rank> {
        let mut count = Count::of(self.parts.len());
        let rank = |number: u32| {
            let partners = self.count(number, &mut count).len() as u32;
            Rank { number, partners, proposals: self.parts[number as usize].len() as u32 }
        };
        let mut ranks: Vec<Rank> = (0..self.parts.len() as u32).map(rank).filter(|rank| rank.partners > 0).collect();
        ranks.sort_by_key(|rank| (Reverse(rank.partners), Reverse(rank.proposals), rank.number));
        ranks
    }

    /// The partners of an organisation, the strongest first.
    pub fn partners_of(&self, number: u32) -> Partners {
        let mut partners = self.count(number, &mut Count::of(self.parts.len()));
        partners.sort_by_key(|(partner, proposals)| (Reverse(*proposals), *partner));
        partners
    }

    /// At most so many connections among those that are drawn, by their numbers in `drawn`, and
    /// how many there are.
    pub fn edges(&self, drawn: &[u32], most: usize) -> (Vec<Edge>, u64) {
        let mut places = vec![None; self.parts.len()];
        drawn.iter().zip(0_u32..).for_each(|(number, place)| places[*number as usize] = Some(place));
        let mut count = Count::of(self.parts.len());
        let mut edges: Vec<Edge> = Vec::new();
        for (number, place) in drawn.iter().zip(0_u32..) {
            let partners = self.count(*number, &mut count).into_iter();
            let placed = partners.filter_map(|(partner, proposals)| Some((places[partner as usize]?, proposals)));
            edges
                .extend(placed.filter(|(other, _)| *other > place).map(|(other, proposals)| (place, other, proposals)));
        }
        let all = edges.len() as u64;
        (strongest(edges, drawn.len(), most), all)
    }

    fn count(&self, number: u32, count: &mut Count) -> Partners {
        for consortium in &self.parts[number as usize] {
            for partner in self.consortia[*consortium as usize].iter().filter(|partner| **partner != number) {
                count.add(*partner);
            }
        }
        count.take()
    }
}

/// The strongest edges, and of each node its own strongest ones even where they are weak.
fn strongest(mut edges: Vec<Edge>, nodes: usize, most: usize) -> Vec<Edge> {
    edges.sort_by_key(|(from, to, proposals)| (Reverse(*proposals), *from, *to));
    let mut kept = vec![0_u32; nodes];
    let is_own = |(from, to, _): &Edge| {
        let is_own = kept[*from as usize] < OWN || kept[*to as usize] < OWN;
        kept[*from as usize] += u32::from(is_own);
        kept[*to as usize] += u32::from(is_own);
        is_own
    };
    let (mut own, others): (Vec<Edge>, Vec<Edge>) = edges.into_iter().partition(is_own);
    let room = most.saturating_sub(own.len());
    own.extend(others.into_iter().take(room));
    own
}

/// How often each organisation was met, kept between counts so that none begins with clearing.
struct Count {
    times: Vec<u32>,
    met: Vec<u32>,
}

impl Count {
    fn of(organisations: usize) -> Count {
        Count { times: vec![0; organisations], met: Vec::new() }
    }

    fn add(&mut self, number: u32) {
        let times = &mut self.times[number as usize];
        if *times == 0 {
            self.met.push(number);
        }
        *times += 1;
    }

    fn take(&mut self) -> Partners {
        let times = &mut self.times;
        self.met.drain(..).map(|number| (number, std::mem::take(&mut times[number as usize]))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(count: usize) -> Vec<OrganisationId> {
        (1..=count).map(|number| OrganisationId(uuid::Uuid::from_u128(number as u128))).collect()
    }

    fn consortia(ids: &[OrganisationId], parts: &[&[usize]]) -> Vec<Box<[OrganisationId]>> {
        parts.iter().map(|part| part.iter().map(|number| ids[*number]).collect()).collect()
    }

    #[test]
    fn shared_proposals_are_counted() {
        let ids = ids(5);
        let web = Web::new(&ids, &consortia(&ids, &[&[0, 1, 2], &[0, 1], &[3], &[2, 2]]));
        let ranks: Vec<(u32, u32, u32)> =
            web.ranks().iter().map(|rank| (rank.number, rank.partners, rank.proposals)).collect();
        assert_eq!(ranks, [(0, 2, 2), (1, 2, 2), (2, 2, 1)], "who is alone is not ranked");
        assert_eq!(web.partners_of(0), [(1, 2), (2, 1)]);
        assert_eq!(web.partners_of(3), []);
        assert_eq!(web.edges(&[0, 1, 2], 9), (vec![(0, 1, 2), (0, 2, 1), (1, 2, 1)], 3));
        assert_eq!(web.edges(&[2, 0], 9), (vec![(0, 1, 1)], 1), "by the numbers of those drawn");
    }

    #[test]
    fn who_was_not_found_connects_nobody() {
        let ids = ids(4);
        let web = Web::new(&ids[..2], &consortia(&ids, &[&[0, 2], &[1, 2, 3]]));
        assert_eq!(web.ranks(), []);
    }

    #[test]
    fn of_too_many_connections_the_strongest_are_drawn() {
        let ids = ids(40);
        let everybody: Vec<usize> = (0..40).collect();
        let web = Web::new(&ids, &consortia(&ids, &[&everybody, &[7, 9], &[7, 9], &[3, 5]]));
        let drawn: Vec<u32> = (0..40).collect();
        let (edges, all) = web.edges(&drawn, 100);
        assert_eq!((edges.len(), all), (100, 40 * 39 / 2));
        assert_eq!(edges[..2], [(7, 9, 3), (3, 5, 2)]);
        assert!(drawn.iter().all(|node| edges.iter().any(|(from, to, _)| from == node || to == node)), "none floats");
    }
}
