//! The board of all projects, and its moves.

use crate::ALLIANCE;
use crate::client::Client;
use crate::measure::{CLIENTS, Figures, Times, Unit, at_once, rates, times};
use consortia::pipeline::board::Moved;
use consortia::pipeline::model::{Board, Card};
use std::time::{Duration, Instant};

/// Moves one after the other when their time is taken.
const MOVES: usize = 500;

/// How long all clients move cards.
const WHILE: Duration = Duration::from_secs(5);

/// The board's page with the first cards of each column.
pub fn rendered(address: &str, cookie: &str, figures: &mut Figures) -> Result<(), String> {
    let board = board(address, cookie)?;
    let cards: i64 = board.columns.iter().map(|column| column.total).sum();
    let paths = [format!("/{ALLIANCE}/pipeline")];
    let (ours, bare) = times(address, cookie, &paths, 100)?;
    let what = format!("page of a board of {cards} proposals, p50");
    figures.compare(&what, Unit::Milliseconds, ours.p50, "≤ 30 ms", bare.p50);
    Ok(())
}

/// Cards that go to and fro between two columns: alone, then from all clients at once.
pub fn moves(address: &str, cookie: &str, figures: &mut Figures) -> Result<(), String> {
    let board = board(address, cookie)?;
    let column = |key: &str| {
        let found = board.columns.iter().find(|column| column.stage.key == key);
        found.ok_or_else(|| format!("the board has no column '{key}'"))
    };
    // Projects that have ended go back to running, and through the gate of the final report.
    let stages = [column("running")?.stage.id.to_string(), column("final")?.stage.id.to_string()];
    let column = column("closed")?;
    let mut cards = column.cards.iter();
    let mut first = Mover::new(address, cookie, cards.next().ok_or("no card")?, &stages);
    let mut taken = Vec::with_capacity(MOVES);
    for _ in 0..MOVES {
        let begun = Instant::now();
        first.go()?;
        taken.push(begun.elapsed());
    }
    let alone = Times::of(taken);
    let paths = ["/livez".to_owned()];
    let (_, bare) = times(address, "", &paths, 500)?;
    figures.compare("move of a card with a durable commit, p50", Unit::Milliseconds, alone.p50, "≤ 3 ms", bare.p50);
    let movers: Vec<Mover> = cards.take(CLIENTS).map(|card| Mover::new(address, cookie, card, &stages)).collect();
    let together = at_once(WHILE, movers.into_iter().map(|mut mover| move |_| mover.go()).collect())?;
    let (_, bare) = rates(address, "", &paths)?;
    figures.compare("moves, 16 clients", Unit::PerSecond, together, "≥ 600 /s", bare);
    Ok(())
}

/// A client with a card of its own.
struct Mover {
    client: Client,
    card: String,
    seen: i64,
    stages: [String; 2],
    made: usize,
}

impl Mover {
    fn new(address: &str, cookie: &str, card: &Card, stages: &[String; 2]) -> Mover {
        let client = Client::new(address, cookie);
        Mover { client, card: card.id.to_string(), seen: card.version, stages: stages.clone(), made: 0 }
    }

    /// One move, with a key of its own as the browser sends it.
    fn go(&mut self) -> Result<(), String> {
        let (seen, key) = (self.seen.to_string(), uuid::Uuid::now_v7().to_string());
        let to = &self.stages[self.made % 2];
        let form = [("alliance", ALLIANCE), ("proposal", &self.card), ("to", to), ("seen", &seen), ("key", &key)];
        let answer = self.client.post("/api/pipeline/move", &form)?;
        let moved: Moved = serde_json::from_slice(&answer).map_err(|error| error.to_string())?;
        self.seen = moved.version;
        self.made += 1;
        Ok(())
    }
}

fn board(address: &str, cookie: &str) -> Result<Board, String> {
    let client = Client::new(address, cookie);
    let answer = client.get(&format!("/api/pipeline/board?alliance={ALLIANCE}"))?;
    serde_json::from_slice(&answer).map_err(|error| error.to_string())
}
