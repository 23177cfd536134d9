//! The program: one binary with subcommands.

use clap::Parser;
use consortia::command::Command;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    Command::parse().run()
}
