//! The command line: what can be done with an installation.

pub mod demo;
mod export;
mod import;
mod lock;
mod serve;
mod site;

use crate::account::command::UserCommand;
use crate::config::{DataConfig, ServeConfig};
use crate::db::{Db, migrate};
use crate::live::Live;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Consortia, the workplace of an innovation alliance.
#[derive(Parser)]
#[command(version, about)]
pub struct Command {
    #[command(flatten)]
    data: DataConfig,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Start the server.
    Serve(#[command(flatten)] Box<ServeConfig>),
    /// Bring the database up to date without starting the server.
    Migrate,
    /// Bring organisations and proposals into an alliance.
    #[command(subcommand)]
    Import(import::ImportTask),
    /// Write an alliance to a file that can be imported again, confidential records included.
    Export(#[command(flatten)] export::ExportTask),
    /// Create accounts, make links for new passwords, list who is there.
    #[command(subcommand)]
    User(UserCommand),
    /// List every endpoint with the rule that guards it.
    Routes,
}

impl Command {
    /// Runs the task; what goes wrong is said on standard error.
    pub fn run(self) -> ExitCode {
        tracing_subscriber::fmt()
            .with_env_filter(
                tracing_subscriber::EnvFilter::try_from_default_env()
                    .unwrap_or_else(|_| "info,sqlx=warn,leptos=warn,hydration_context=warn".into()),
            )
            .with_writer(std::io::stderr)
            .init();
        let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
            Ok(runtime) => runtime,
            Err(error) => return fail(&format!("The program cannot start: {error}")),
        };
        match runtime.block_on(self.dispatch()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(message) => fail(&message),
        }
    }

    async fn dispatch(self) -> Result<(), String> {
        match self.task {
            Task::Serve(config) => serve::run(&self.data, *config).await,
            Task::Migrate => {
                let _lock = lock::lock_data_folder(&self.data)?;
                let (_db, applied) = open(&self.data).await?;
                println!("The database is up to date ({applied} migrations applied).");
                Ok(())
            }
            Task::Import(task) => import::run(&self.data, task).await,
            Task::Export(task) => export::run(&self.data, task).await,
            Task::User(command) => {
                let (db, _) = open(&self.data).await?;
                let done = command.run(&db).await;
                db.close().await;
                done
            }
            Task::Routes => {
                crate::server::routes::lines().iter().for_each(|line| println!("{line}"));
                Ok(())
            }
        }
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}

/// Opens the database and brings it up to date. The answer is how many migrations ran.
async fn open(data: &DataConfig) -> Result<(Db, usize), String> {
    if data.database.is_none() {
        std::fs::create_dir_all(&data.data_dir)
            .map_err(|error| format!("The data folder '{}' cannot be made: {error}", data.data_dir.display()))?;
    }
    let db = Db::open(&data.address(), Live::default()).await?;
    let applied = migrate(&db).await?;
    Ok((db, applied))
}
