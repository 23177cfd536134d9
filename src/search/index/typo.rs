//! The automaton that accepts a word and everything one typing error away.

use fst::Automaton;

/// Accepts words at an optimal-string-alignment distance of at most one: one
/// letter inserted, left out or replaced, or two neighbours swapped. It simulates
/// all positions at once in machine words (Wu and Manber 1992, with Hyyrö's
/// transpositions), so that it costs nothing to build. It works on bytes: folded
/// words of the five languages are ASCII.
pub struct OneTypo {
    /// For every byte, the positions of the word it stands at.
    positions: Box<[u64; 256]>,
    length: usize,
}

/// The positions in the word that can have been reached.
#[derive(Clone, Copy)]
pub struct Reached {
    /// Without an error.
    clean: u64,
    /// After the one error.
    spent: u64,
    /// Half way through a swap: the later letter came first.
    swapping: u64,
}

impl OneTypo {
    /// None for a word too long for the machine word; it has to match literally.
    pub fn new(word: &str) -> Option<Self> {
        if word.len() > 60 {
            return None;
        }
        let mut positions = Box::new([0; 256]);
        for (position, byte) in word.bytes().enumerate() {
            positions[usize::from(byte)] |= 1_u64 << position;
        }
        Some(Self { positions, length: word.len() })
    }

    /// Whether a whole word is accepted.
    pub fn accepts(&self, word: &str) -> bool {
        let mut reached = self.start();
        for byte in word.bytes() {
            reached = self.accept(&reached, byte);
            if !self.can_match(&reached) {
                return false;
            }
        }
        self.is_match(&reached)
    }
}

impl Automaton for OneTypo {
    type State = Reached;

    fn start(&self) -> Reached {
        Reached {
            clean: 1,
            // The first letter may be the one left out.
            spent: 2,
            swapping: 0,
        }
    }

    fn is_match(&self, reached: &Reached) -> bool {
        (reached.clean | reached.spent) >> self.length & 1 == 1
    }

    fn can_match(&self, reached: &Reached) -> bool {
        reached.clean | reached.spent | reached.swapping != 0
    }

    fn accept(&self, reached: &Reached, byte: u8) -> Reached {
        let here = self.positions[usize::from(byte)];
        let within = (2_u64 << self.length) - 1;
        let clean = (reached.clean & here) << 1;
        let kept = (reached.spent & here) << 1;
        let swapped = (reached.swapping & here) << 2;
        let inserted = reached.clean;
        let replaced = reached.clean << 1;
        let left_out = clean << 1;
        Reached {
            clean,
            spent: (kept | swapped | inserted | replaced | left_out) & within,
            swapping: reached.clean & (here >> 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The textbook table, after Damerau 1964.
    fn distance(one: &str, other: &str) -> usize {
        let (one, other) = (one.as_bytes(), other.as_bytes());
        let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
        for i in 0..=one.len() {
            for j in 0..=other.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let replaced = table[i - 1][j - 1] + usize::from(one[i - 1] != other[j - 1]);
                    let mut best = replaced.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                    let crossed = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                    if crossed {
                        best = best.min(table[i - 2][j - 2] + 1);
                    }
                    best
                };
            }
        }
        table[one.len()][other.len()]
    }

    #[test]
    fn forgives_one_error_of_each_sort() {
        let automaton = OneTypo::new("energie").expect("short enough");
        for word in ["energie", "energi", "nergie", "eenergie", "energies", "enerbie", "enregie", "energei"] {
            assert!(automaton.accepts(word), "{word}");
        }
        for word in ["energ", "enregei", "anergy", "", "batterie"] {
            assert!(!automaton.accepts(word), "{word}");
        }
        assert!(OneTypo::new(&"x".repeat(61)).is_none());
    }

    proptest! {
        #[test]
        fn agrees_with_the_table(one in "[abc]{1,7}", other in "[abc]{0,8}") {
            let automaton = OneTypo::new(&one).expect("short enough");
            prop_assert_eq!(automaton.accepts(&other), distance(&one, &other) <= 1);
        }
    }
}
