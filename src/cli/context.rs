//! What a running command has at hand: the streams, the settings, a client, a runtime.

use super::config::Config;
use super::out::Out;
use crate::client::credential::finish_refreshes;
use crate::client::{self, Client};
use crate::env;
use crate::error::{Error, Kind, Result};
use crate::sandbox::{self, Sandbox};
use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// Longest that a refresh of OAuth tokens under way holds up the end of the process: broken off, it may cost the sign-in.
const LAST_REFRESH: Duration = Duration::from_secs(5);

/// The surroundings of a command.
pub(crate) struct Context {
    /// The streams.
    pub(crate) out: Out,
    /// The settings.
    pub(crate) config: Config,
    /// How often `-v` was given.
    pub(crate) verbose: u8,
}

impl Context {
    /// How the client is set up.
    pub(crate) fn options(&self) -> Result<client::Options> {
        let mut options = client::Options {
            base_url: self.config.api_url.value.clone(),
            credential: self.config.credential()?,
            pool_size: self.config.pool_size.value,
            timeout: self.config.timeout.value,
            connect_timeout: self.config.connect_timeout.value,
            idle_timeout: self.config.idle_timeout.value,
            http: self.config.http.value,
            ca_file: self.config.ca_file.as_ref().map(|f| f.value.clone()),
            proxy: client::Proxy::from_env()?,
            ..client::Options::default()
        };
        self.config.core.apply(&mut options);
        Ok(options)
    }

    /// A client of the API or of the embedded sandbox. Without a key there is none.
    pub(crate) fn client(&self) -> Result<Client> {
        if self.config.sandbox.value {
            return self.sandbox_client();
        }
        if self.config.key.is_none() && self.config.core.oauth_file.is_none() {
            return Err(Error::new(Kind::Auth, "no developer key is set")
                .with_hint(format!("set {}, or try the embedded sandbox with --sandbox", env::DEVELOPER_KEY)));
        }
        Client::new(self.options()?)
    }

    fn sandbox_client(&self) -> Result<Client> {
        let sandbox = Sandbox::new(sandbox::Options { state_dir: Some(state_dir()?), ..Default::default() })?;
        let options =
            client::Options { base_url: sandbox.base_url(), credential: Some(sandbox.credential()), ..self.options()? };
        Ok(Client::with_transport(options, Arc::new(sandbox)))
    }

    /// A client that only makes requests and never sends one.
    pub(crate) fn mute_client(&self) -> Result<Client> {
        let mut options = self.options()?;
        if self.config.sandbox.value {
            options.base_url = Sandbox::new(sandbox::Options::default())?.base_url();
        }
        Client::new(options)
    }

    /// Tells what there is to say about the settings: what is wrong with a `.env`, what overrides what, and with `-v` where
    /// each comes from.
    pub(crate) fn tell_settings(&mut self) {
        for warning in std::mem::take(&mut self.config.warnings) {
            self.out.warn(&warning);
        }
        self.tell_notes();
        if self.verbose > 0 {
            for line in self.config.sources() {
                self.out.status(&line);
            }
        }
    }

    /// Tells the remarks about settings that have come up.
    pub(crate) fn tell_notes(&mut self) {
        for note in std::mem::take(&mut self.config.notes) {
            self.out.note(&note);
        }
    }

    /// Runs a server, which ends itself when it is asked to: on all processors, or on one.
    pub(crate) fn serve(&mut self, threads: Threads, work: impl AsyncFnOnce(&mut Out) -> Result<()>) -> Result<()> {
        let runtime = threads.runtime()?;
        let done = runtime.block_on(work(&mut self.out));
        runtime.block_on(finish_refreshes(LAST_REFRESH));
        runtime.shutdown_background();
        done
    }

    /// Runs to the end, or until Ctrl-C: then everything under way is dropped.
    pub(crate) fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let done = runtime.block_on(async {
            tokio::select! {
                biased;
                _ = tokio::signal::ctrl_c() => Err(Error::new(Kind::Interrupted, "interrupted")),
                done = work => done,
            }
        });
        runtime.block_on(finish_refreshes(LAST_REFRESH));
        runtime.shutdown_background();
        done
    }
}

/// Where the sandbox keeps its state: `$DSAMBA_STATE_DIR`, `$XDG_STATE_HOME/dsamba`, `~/.local/state/dsamba`; on Windows
/// `%LOCALAPPDATA%\dsamba`.
pub(crate) fn state_dir() -> Result<PathBuf> {
    if let Some(dir) = env::var(env::STATE_DIR) {
        return Ok(PathBuf::from(dir));
    }
    let base = if cfg!(windows) {
        env::var(env::LOCALAPPDATA).map(PathBuf::from)
    } else {
        let home = || env::var(env::HOME).map(|h| PathBuf::from(h).join(".local/state"));
        env::var(env::XDG_STATE_HOME).map(PathBuf::from).filter(|p| p.is_absolute()).or_else(home)
    };
    base.map(|b| b.join("dsamba")).ok_or_else(|| {
        Error::usage("there is no home directory to keep the sandbox's state in")
            .with_hint(format!("set {} to a directory", env::STATE_DIR))
    })
}

/// What a server runs on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Threads {
    /// For one caller.
    One,
    /// As many as there are processors.
    All,
}

impl Threads {
    fn runtime(self) -> std::io::Result<Runtime> {
        // With one processor nothing can be shared out, and not to try saves a sixth of the time a call takes.
        let many = self == Self::All && std::thread::available_parallelism().is_ok_and(|n| n.get() > 1);
        let mut builder = if many { Builder::new_multi_thread() } else { Builder::new_current_thread() };
        builder.enable_all().build()
    }
}
