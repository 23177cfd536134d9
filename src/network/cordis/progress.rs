//! How far an import is, on the terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::Read;

/// A bar on standard error; nothing where that is no terminal.
pub struct Progress(ProgressBar);

impl Progress {
    pub fn on_terminal() -> Progress {
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{msg:24} [{bar:40}] {percent:>3} %") {
            bar.set_style(style.progress_chars("=> "));
        }
        Progress(bar)
    }

    pub fn hidden() -> Progress {
        Progress(ProgressBar::hidden())
    }

    /// Starts the next piece of work, of so many steps.
    pub fn begin(&self, what: &'static str, steps: u64) {
        self.0.reset();
        self.0.set_message(what);
        self.0.set_length(steps);
    }

    pub fn advance(&self, steps: usize) {
        self.0.inc(steps as u64);
    }

    /// Counts the bytes that are read.
    pub fn counting<R: Read>(&self, reader: R) -> impl Read + use<R> {
        self.0.wrap_read(reader)
    }

    /// Writes a line that stays, on standard error.
    pub fn say(&self, line: &str) {
        self.0.suspend(|| eprintln!("{line}"));
    }

    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}
