//! Settings: flag, then environment, then `.env`, then default. Every value knows where it comes from.

mod access;
mod core;
mod limits;
mod parse;
mod reader;
mod serving;
mod sources;
mod vars;

pub(crate) use access::{AccessFlags, Callers};
pub(crate) use core::{Core, CoreFlags};
pub(crate) use parse::duration;
use reader::Reader;
pub(crate) use serving::Serving;
pub(crate) use sources::Row;
pub(crate) use vars::{Source, Vars};

use crate::client::credential::OAuth;
use crate::client::{self, Credential, HttpVersion};
use crate::env;
use crate::error::Result;
use secrecy::SecretString;
use std::path::PathBuf;
use std::time::Duration;
use url::Url;

/// A value and where it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Setting<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it comes from.
    pub(crate) source: Source,
}

/// What the flags of the command line set; each as written, if given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flags {
    /// `--api-url`.
    pub(crate) api_url: Option<String>,
    /// `--team`.
    pub(crate) team: Option<String>,
    /// `--sandbox`.
    pub(crate) sandbox: bool,
    /// `--pool-size`.
    pub(crate) pool_size: Option<String>,
    /// `--timeout`.
    pub(crate) timeout: Option<String>,
    /// `--connect-timeout`.
    pub(crate) connect_timeout: Option<String>,
    /// `--idle-timeout`.
    pub(crate) idle_timeout: Option<String>,
    /// `--http`.
    pub(crate) http: Option<String>,
    /// `--ca-file`.
    pub(crate) ca_file: Option<String>,
    /// `--connection-management` and its like.
    pub(crate) core: CoreFlags,
    /// `--log-format`.
    pub(crate) log_format: Option<String>,
    /// `--env-file`.
    pub(crate) env_file: Option<PathBuf>,
}

/// Every setting that a call to the API needs.
pub(crate) struct Config {
    /// The API's address.
    pub(crate) api_url: Setting<Url>,
    /// The developer key.
    pub(crate) key: Option<Setting<SecretString>>,
    /// The team's id.
    pub(crate) team: Option<Setting<String>>,
    /// Whether the embedded sandbox stands in for the API.
    pub(crate) sandbox: Setting<bool>,
    /// Most connections.
    pub(crate) pool_size: Setting<usize>,
    /// Longest a call may take.
    pub(crate) timeout: Setting<Duration>,
    /// Longest opening a connection may take.
    pub(crate) connect_timeout: Setting<Duration>,
    /// Longest a body may stand still.
    pub(crate) idle_timeout: Setting<Duration>,
    /// Which HTTP to speak.
    pub(crate) http: Setting<HttpVersion>,
    /// Certificates to trust in place of the system's.
    pub(crate) ca_file: Option<Setting<PathBuf>>,
    /// The optimizations and what tunes them.
    pub(crate) core: Core,
    /// Least level of the log, when one is asked for.
    pub(crate) log_level: Option<Setting<&'static str>>,
    /// Whether the log is JSON, one object a line.
    pub(crate) log_json: Setting<bool>,
    vars: Vars,
    /// Remarks: a flag that overrides a different variable.
    pub(crate) notes: Vec<String>,
    /// What is wrong with a file that was not asked for.
    pub(crate) warnings: Vec<String>,
}

const SWITCH: &str = "on or off";
const SPAN: &str = "a time such as 250ms, 30s, 5m or 1h";

impl Config {
    /// Reads all settings.
    pub(crate) fn load(flags: &Flags) -> Result<Self> {
        let (vars, warnings) = Vars::load(flags.env_file.as_deref())?;
        Self::from_vars(flags, vars, warnings)
    }

    fn from_vars(flags: &Flags, vars: Vars, warnings: Vec<String>) -> Result<Self> {
        let defaults = client::Options::default();
        let mut r = Reader::new(&vars);
        let url = "an http or https address without user, query or fragment, such as https://api.example.com/api/v1";
        let sandbox_flag = flags.sandbox.then(|| "1".to_owned());
        let debug = r.optional(("debug", &None), &[env::DEBUG], "`api`", |t| matches!(t, "api").then_some("debug"))?;
        let levels = "one of error, warn, info, debug, trace";
        let log_level = r.optional(("log-level", &None), &[env::LOG_LEVEL], levels, parse::log_level)?;
        let sandbox = r.read(("sandbox", &sandbox_flag), &[env::SANDBOX], false, "1 or 0", parse::switch)?;
        let key = match reader::key(&vars) {
            // The sandbox has a key of its own, and what is wrong with another is no matter.
            Err(_) if sandbox.value => None,
            key => key?,
        };
        let config = Self {
            api_url: r.read(("api-url", &flags.api_url), &[env::API_URL], defaults.base_url, url, parse::api_url)?,
            key,
            team: r.optional(("team", &flags.team), &[env::TEAM_ID], "the team's id, without `:`", |t| {
                (!t.contains(':') && !t.chars().any(char::is_control)).then(|| t.to_owned())
            })?,
            sandbox,
            pool_size: r.read(
                ("pool-size", &flags.pool_size),
                &[env::POOL_SIZE],
                defaults.pool_size,
                "a whole number from 1 to 1024",
                parse::pool_size,
            )?,
            timeout: r.read(("timeout", &flags.timeout), &[env::TIMEOUT], defaults.timeout, SPAN, duration)?,
            connect_timeout: r.read(
                ("connect-timeout", &flags.connect_timeout),
                &[env::CONNECT_TIMEOUT],
                defaults.connect_timeout,
                SPAN,
                duration,
            )?,
            idle_timeout: r.read(
                ("idle-timeout", &flags.idle_timeout),
                &[env::IDLE_TIMEOUT],
                defaults.idle_timeout,
                SPAN,
                duration,
            )?,
            http: r
                .read(("http", &flags.http), &[env::HTTP_VERSION], defaults.http, "auto, 1 or 2", |t| t.parse().ok())?,
            ca_file: r.optional(("ca-file", &flags.ca_file), &[env::CA_FILE], "a file", |t| Some(PathBuf::from(t)))?,
            core: Core::read(&mut r, &flags.core)?,
            log_level: debug.or(log_level),
            log_json: r.read(
                ("log-format", &flags.log_format),
                &[env::LOG_FORMAT],
                false,
                "text or json",
                |t| match t {
                    "text" => Some(false),
                    "json" => Some(true),
                    _ => None,
                },
            )?,
            notes: Vec::new(),
            warnings,
            vars: Vars::none(),
        };
        let notes = r.notes;
        Ok(Self { vars, notes, ..config })
    }

    /// The port that a server listens on.
    pub(crate) fn port(&mut self, flag: Option<&String>) -> Result<Setting<u16>> {
        let flag = flag.cloned();
        let mut r = Reader::new(&self.vars);
        let port = r.read(("port", &flag), &[env::PORT], 3000, "a port from 0 to 65535", parse::port)?;
        self.notes.append(&mut r.notes);
        Ok(port)
    }

    /// Who calls: the sign-in of `--oauth-file`, else the key.
    pub(crate) fn credential(&self) -> Result<Option<Credential>> {
        // The sandbox in this process has a key of its own.
        if let (Some(file), false) = (&self.core.oauth_file, self.sandbox.value) {
            return Ok(Some(Credential::OAuth(OAuth::open(&file.value)?)));
        }
        let Some(key) = self.key.as_ref().map(|key| key.value.clone()) else { return Ok(None) };
        Ok(Some(match &self.team {
            Some(team) => Credential::TeamKey { team: team.value.clone(), key },
            None => Credential::Key(key),
        }))
    }
}
