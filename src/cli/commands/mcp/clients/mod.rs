//! Assistants that start or call MCP servers: where each keeps its configuration, and how an entry of ours looks there.
//!
//! `entry` is what is written, `document` a configuration that is edited in place (`json` and `toml` do it, so that comments,
//! order and everything else stay as they are), `file` reads and replaces the file safely.

mod document;
mod entry;
mod file;
mod json;
mod toml;

pub(super) use document::Document;
pub(super) use entry::{DEFAULT_NAME, Server, changes, flaw, inputs, is_ours, wanted};
pub(super) use file::ConfigFile;

use crate::env;
use crate::error::{Error, Result};
use std::path::{Path, PathBuf};

/// Who uses a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// This user, everywhere.
    User,
    /// Whoever works in this directory.
    Project,
}

impl Scope {
    /// Both, with their names.
    pub(super) const ALL: [(&'static str, Self); 2] = [("user", Self::User), ("project", Self::Project)];

    /// Its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Project => "project",
        }
    }
}

/// How a client's configuration is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    /// JSON with comments and commas at the end.
    JsonWithComments,
    Toml,
}

/// How a client's configuration names a secret without holding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reference {
    /// `${NAME}`, replaced with a variable of the client's environment.
    Braces,
    /// `${env:NAME}`, the same.
    EnvBraces,
    /// `${input:ID}`, which the client asks its user for and keeps.
    Input,
    /// A list of the variables that the client passes on.
    Forwarded,
    /// Not at all: what stands in the configuration is taken as it is.
    Nothing,
}

/// One assistant.
#[derive(Debug)]
pub(super) struct Client {
    /// What it is called here.
    pub(super) name: &'static str,
    /// What it calls itself.
    pub(super) title: &'static str,
    /// The member of its configuration that holds the servers.
    pub(super) servers: &'static str,
    pub(super) form: Form,
    pub(super) reference: Reference,
    /// Whether an entry says that its server is a process.
    pub(super) typed: bool,
    /// Whether an entry says that its server is spoken to over HTTP.
    pub(super) typed_http: bool,
    /// Whether it can call a server at an address.
    pub(super) remote: bool,
    user: fn() -> Result<PathBuf>,
    project: Option<&'static str>,
    /// What its user does next.
    pub(super) next: &'static str,
}

/// Every assistant, in the order of the help.
pub(super) const ALL: &[Client] = &[
    Client {
        name: "claude-code",
        title: "Claude Code",
        servers: "mcpServers",
        form: Form::Json,
        reference: Reference::Braces,
        typed: true,
        typed_http: true,
        remote: true,
        user: || Ok(directory(env::CLAUDE_CONFIG_DIR, "")?.join(".claude.json")),
        project: Some(".mcp.json"),
        next: "start `claude` anew; `/mcp` there shows the server",
    },
    Client {
        name: "claude-desktop",
        title: "Claude Desktop",
        servers: "mcpServers",
        form: Form::Json,
        reference: Reference::Nothing,
        typed: false,
        typed_http: false,
        remote: false,
        user: || Ok(configuration()?.join("Claude").join("claude_desktop_config.json")),
        project: None,
        next: "quit Claude Desktop and start it again",
    },
    Client {
        name: "cursor",
        title: "Cursor",
        servers: "mcpServers",
        form: Form::Json,
        reference: Reference::EnvBraces,
        typed: true,
        typed_http: false,
        remote: true,
        user: || Ok(home()?.join(".cursor").join("mcp.json")),
        project: Some(".cursor/mcp.json"),
        next: "switch the server on in Cursor's settings, under MCP",
    },
    Client {
        name: "vscode",
        title: "VS Code",
        servers: "servers",
        form: Form::JsonWithComments,
        reference: Reference::Input,
        typed: true,
        typed_http: true,
        remote: true,
        user: || Ok(configuration()?.join("Code").join("User").join("mcp.json")),
        project: Some(".vscode/mcp.json"),
        next: "run `MCP: List Servers` in VS Code and start it: VS Code asks for the key once and keeps it",
    },
    Client {
        name: "codex",
        title: "Codex",
        servers: "mcp_servers",
        form: Form::Toml,
        reference: Reference::Forwarded,
        typed: false,
        typed_http: false,
        remote: true,
        user: || Ok(directory(env::CODEX_HOME, ".codex")?.join("config.toml")),
        project: Some(".codex/config.toml"),
        next: "start `codex` anew; `/mcp` there shows the server",
    },
];

/// The assistant of this name.
pub(super) fn of(name: &str) -> Result<&'static Client> {
    ALL.iter().find(|c| c.name == name).ok_or_else(|| Error::usage(format!("there is no client `{name}`")))
}

impl Client {
    /// Its configuration file of this scope. Fails where it has none.
    pub(super) fn file(&self, scope: Scope) -> Result<PathBuf> {
        match (scope, self.project) {
            (Scope::User, _) => (self.user)(),
            (Scope::Project, Some(below)) => Ok(std::env::current_dir()?.join(below)),
            (Scope::Project, None) => Err(Error::usage(format!("{} has no configuration of a project", self.title))
                .with_hint("leave --scope out: it has one of the user's")),
        }
    }

    /// The scopes that it has.
    pub(super) fn scopes(&self) -> impl Iterator<Item = Scope> {
        let project = self.project.is_some();
        Scope::ALL.into_iter().map(|(_, scope)| scope).filter(move |scope| project || *scope == Scope::User)
    }
}

fn home() -> Result<PathBuf> {
    env::var(env::HOME).map(PathBuf::from).ok_or_else(|| {
        Error::usage("there is no home directory to find the client's configuration in")
            .with_hint(format!("set {}", env::HOME))
    })
}

/// The directory that a variable names, or else this one below the home.
fn directory(variable: &str, below: &str) -> Result<PathBuf> {
    env::var(variable)
        .map_or_else(|| home().map(|h| if below.is_empty() { h } else { h.join(below) }), |d| Ok(d.into()))
}

/// Where desktop programs keep the configuration of a user.
fn configuration() -> Result<PathBuf> {
    if cfg!(windows) {
        return env::var(env::APPDATA).map_or_else(|| home().map(|h| h.join("AppData/Roaming")), |d| Ok(d.into()));
    }
    if cfg!(target_os = "macos") {
        return Ok(home()?.join("Library/Application Support"));
    }
    let xdg = env::var(env::XDG_CONFIG_HOME).map(PathBuf::from).filter(|p| p.is_absolute());
    xdg.map_or_else(|| home().map(|h| h.join(".config")), Ok)
}

/// This program as others should start it: the absolute path by which it is found, which stays the same when it is updated,
/// or else where it is.
pub(super) fn program() -> Result<PathBuf> {
    let real = std::env::current_exe()
        .map_err(|e| Error::usage(format!("cannot tell where this program is: {e}")))
        .and_then(|p| Ok(p.canonicalize()?))?;
    let name = real.file_name().unwrap_or_default().to_owned();
    let path = env::var(env::PATH).unwrap_or_default();
    let found = std::env::split_paths(&path)
        .filter(|dir| dir.is_absolute())
        .map(|dir| dir.join(&name))
        .find(|file| file.canonicalize().is_ok_and(|file| file == real));
    Ok(found.unwrap_or(real))
}

/// A path as text: configurations hold nothing else.
pub(super) fn text(path: &Path) -> Result<String> {
    path.to_str().map(str::to_owned).ok_or_else(|| {
        Error::usage(format!("{} is not a name in UTF-8, which a configuration cannot hold", path.display()))
    })
}
