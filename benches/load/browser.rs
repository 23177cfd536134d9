//! What a person at a browser waits for: a headless Chromium opens the pages, types and looks.

use crate::measure::Figures;
use std::process::Command;

/// What the script tells: `name<TAB>milliseconds` a line, and the goal of each.
const GOALS: [(&str, &str, &str); 6] = [
    ("keystroke", "first letter to result in the browser", "≤ 100 ms"),
    ("typed", "last of several letters to result in the browser, with the pause for typing", ""),
    ("map", "first paint of the map in the browser", "≤ 1000 ms"),
    ("network", "first paint of the network's drawing in the browser", "≤ 1000 ms"),
    ("frame", "frame while the network of 2,000 is laid out, p95", "≤ 33 ms"),
    ("task", "longest task of the browser while the network opens", ""),
];

/// Measures an alliance's directory in the browser, the middle of several rounds each.
pub fn seen(address: &str, cookie: &str, alliance: &str, figures: &mut Figures) -> Result<(), String> {
    let mut script = Command::new("node");
    script.args(["end2end/bench/directory.mjs", address, cookie, alliance]);
    let output = script.output().map_err(|error| format!("node: {error}"))?;
    if !output.status.success() {
        return Err(format!("the browser failed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    for (name, what, goal) in GOALS {
        let line = told.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t'));
        let time = line.ok_or_else(|| format!("the browser did not tell of {name}: {told}"))?;
        figures.add(&format!("{what}, {alliance}"), format!("{time} ms"), goal);
    }
    Ok(())
}
