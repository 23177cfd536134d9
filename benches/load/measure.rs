//! Times, how they are taken, and how they are told.

use crate::bare::Bare;
use crate::client::Client;
use std::fmt;
use std::time::{Duration, Instant};

/// Rounds of each measurement; the program and the bare server take turns, so that both see
/// the same weather on the machine, and the middle round counts.
const ROUNDS: usize = 3;

/// Requests before anything is measured.
const WARM_UP: usize = 50;

/// Clients that ask at the same time when requests per second are counted.
pub const CLIENTS: usize = 16;

/// How long they ask.
const WHILE: Duration = Duration::from_secs(4);

/// A line of figures, as the table in docs/benchmarks.md has it.
#[derive(Default)]
pub struct Figures(Vec<[String; 5]>);

impl Figures {
    /// A figure that has nothing to be compared with.
    pub fn add(&mut self, what: &str, figure: String, goal: &str) {
        eprintln!("{what}: {figure}");
        self.0.push([what.into(), figure, goal.into(), String::new(), String::new()]);
    }

    /// A figure beside the bare server's, and how many times as long or as much it is.
    pub fn compare(&mut self, what: &str, unit: Unit, ours: f64, goal: &str, bare: f64) {
        let ratio = if bare > 0.0 { ours / bare } else { f64::NAN };
        eprintln!("{what}: {} (bare: {})", unit.say(ours), unit.say(bare));
        self.0.push([what.into(), unit.say(ours), goal.into(), unit.say(bare), format!("{ratio:.2}")]);
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| Measured | Consortia | Goal | Bare axum | Ratio |\n|---|---:|---:|---:|---:|")?;
        self.0.iter().try_for_each(|cells| writeln!(f, "| {} |", cells.join(" | ")))
    }
}

#[derive(Clone, Copy)]
pub enum Unit {
    Milliseconds,
    PerSecond,
}

impl Unit {
    fn say(self, figure: f64) -> String {
        match self {
            Unit::Milliseconds => format!("{figure:.2} ms"),
            Unit::PerSecond => format!("{figure:.0} /s"),
        }
    }
}

/// Middle and 99th percentile of the times, in milliseconds.
#[derive(Clone, Copy)]
pub struct Times {
    pub p50: f64,
    pub p99: f64,
}

impl Times {
    pub fn of(mut times: Vec<Duration>) -> Times {
        times.sort_unstable();
        let at = |share: f64| {
            let place = ((times.len() as f64 * share).ceil() as usize).clamp(1, times.len().max(1)) - 1;
            times.get(place).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
        };
        Times { p50: at(0.50), p99: at(0.99) }
    }
}

/// The times of pages asked one after the other, ours and the bare server's.
pub fn times(address: &str, cookie: &str, paths: &[String], requests: usize) -> Result<(Times, Times), String> {
    let bare = Bare::start(mean_size(address, cookie, paths)?)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(times_of(address, cookie, paths, requests)?);
        theirs.push(times_of(&bare.address, "", paths, requests)?);
    }
    Ok((middle(ours), middle(theirs)))
}

fn times_of(address: &str, cookie: &str, paths: &[String], requests: usize) -> Result<Times, String> {
    let client = Client::new(address, cookie);
    for path in paths.iter().cycle().take(WARM_UP) {
        client.get(path)?;
    }
    let mut times = Vec::with_capacity(requests);
    for path in paths.iter().cycle().take(requests) {
        let begun = Instant::now();
        client.get(path)?;
        times.push(begun.elapsed());
    }
    Ok(Times::of(times))
}

/// Requests per second of many clients at once, ours and the bare server's.
pub fn rates(address: &str, cookie: &str, paths: &[String]) -> Result<(f64, f64), String> {
    let bare = Bare::start(mean_size(address, cookie, paths)?)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(rate_of(address, cookie, paths)?);
        theirs.push(rate_of(&bare.address, "", paths)?);
    }
    Ok((middle_of(ours), middle_of(theirs)))
}

fn rate_of(address: &str, cookie: &str, paths: &[String]) -> Result<f64, String> {
    let clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let client = Client::new(address, cookie);
            move |asked: usize| client.get(&paths[(number + asked) % paths.len()]).map(drop)
        })
        .collect();
    at_once(WHILE, clients)
}

/// Lets all of them work for a while, each in a thread of its own and each time with the
/// number of what it has done already: how much they did per second.
pub fn at_once<F>(period: Duration, workers: Vec<F>) -> Result<f64, String>
where
    F: FnMut(usize) -> Result<(), String> + Send,
{
    let begun = Instant::now();
    let done = std::thread::scope(|scope| {
        let threads: Vec<_> = workers
            .into_iter()
            .map(|mut work| {
                scope.spawn(move || {
                    let mut done = 0;
                    while begun.elapsed() < period {
                        work(done)?;
                        done += 1;
                    }
                    Ok::<usize, String>(done)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().map_err(|_| "a client panicked".to_owned())?)
            .sum::<Result<usize, String>>()
    })?;
    Ok(done as f64 / begun.elapsed().as_secs_f64())
}

fn mean_size(address: &str, cookie: &str, paths: &[String]) -> Result<usize, String> {
    let client = Client::new(address, cookie);
    let mut size = 0;
    for path in paths {
        size += client.get(path)?.len();
    }
    Ok(size / paths.len().max(1))
}

/// The round in the middle by its median.
fn middle(mut rounds: Vec<Times>) -> Times {
    rounds.sort_unstable_by(|a, b| a.p50.total_cmp(&b.p50));
    rounds[rounds.len() / 2]
}

pub fn middle_of(mut rounds: Vec<f64>) -> f64 {
    rounds.sort_unstable_by(f64::total_cmp);
    rounds[rounds.len() / 2]
}
