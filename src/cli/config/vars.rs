//! Variables from the environment and from a `.env` file, each with its source.

use crate::env::{self, Dotenv};
use crate::error::{Error, Kind, Result};
use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A flag.
    Flag(&'static str),
    /// A variable of the environment.
    Env(&'static str),
    /// A variable set in a file.
    File(PathBuf, &'static str),
    /// Nothing set it.
    Default,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(f, "--{name}"),
            Self::Env(name) => f.write_str(name),
            Self::File(path, name) => write!(f, "{name} in {}", path.display()),
            Self::Default => f.write_str("default"),
        }
    }
}

/// The environment, then a `.env` file.
pub(crate) struct Vars {
    process: fn(&str) -> Option<String>,
    file: HashMap<&'static str, String>,
    path: PathBuf,
}

impl Vars {
    /// Reads the environment of this process, and `named` or else `./.env`. What is wrong with a file that was not
    /// named is a warning.
    pub(crate) fn load(named: Option<&Path>) -> Result<(Self, Vec<String>)> {
        Self::load_from(env::var, named, Path::new(".env"))
    }

    fn load_from(
        process: fn(&str) -> Option<String>,
        named: Option<&Path>,
        implicit: &Path,
    ) -> Result<(Self, Vec<String>)> {
        let path = named.unwrap_or(implicit).to_owned();
        let mut vars = Self { process, file: HashMap::new(), path };
        let unread = named.is_none() && process(env::NO_DOTENV).is_some_and(|v| v != "0");
        if unread || (named.is_none() && !vars.path.exists()) {
            return Ok((vars, Vec::new()));
        }
        match vars.read_file(named.is_some()) {
            Ok(warnings) => Ok((vars, warnings)),
            Err(e) if named.is_some() => Err(e),
            Err(e) => {
                vars.file.clear();
                Ok((vars, vec![format!("{}; it is left unread", e.message())]))
            }
        }
    }

    /// No variables.
    pub(crate) fn none() -> Self {
        Self { process: |_| None, file: HashMap::new(), path: PathBuf::new() }
    }

    /// Takes our own variables from the file; answers warnings about those that it may not set.
    fn read_file(&mut self, named: bool) -> Result<Vec<String>> {
        let path = self.path.clone();
        let bad = |why: &dyn fmt::Display| Error::new(Kind::Usage, format!("cannot read {}: {why}", path.display()));
        let mut warnings = Vec::new();
        for pair in dotenvy::from_path_iter(&self.path).map_err(|e| bad(&plain(&e)))? {
            let (name, value) = pair.map_err(|e| bad(&plain(&e)))?;
            let Some((known, dotenv)) = known(&name) else { continue };
            // Names that other programs have too are theirs, and no cause for a warning.
            if dotenv == Dotenv::Any || (dotenv == Dotenv::Named && named) {
                if !value.is_empty() {
                    self.file.insert(known, value);
                }
            } else if known.contains("SAMBA") {
                let how =
                    if dotenv == Dotenv::Named { "only a file named with --env-file" } else { "only the environment" };
                warnings.push(format!("{known} in {} is ignored: {how} may set it", path.display()));
            }
        }
        Ok(warnings)
    }

    /// The value of the first of these variables that is set, with its source.
    pub(crate) fn get(&self, names: &[&'static str]) -> Option<(String, Source)> {
        let process = names.iter().find_map(|n| (self.process)(n).map(|v| (v, Source::Env(n))));
        process.or_else(|| {
            names.iter().find_map(|n| Some((self.file.get(n)?.clone(), Source::File(self.path.clone(), n))))
        })
    }
}

/// Why a file is bad, without any of its content: it may hold secrets.
fn plain(error: &dotenvy::Error) -> String {
    match error {
        dotenvy::Error::LineParse(_, at) => format!("a line is not NAME=value (near its character {at})"),
        dotenvy::Error::Io(e) => e.to_string(),
        _ => "it is not a list of NAME=value lines".to_owned(),
    }
}

/// One of our names, and whether a file may set it.
fn known(name: &str) -> Option<(&'static str, Dotenv)> {
    let alias = env::DEVELOPER_KEY_ALIASES.iter().find(|a| **a == name).map(|a| (*a, Dotenv::Any));
    alias.or_else(|| env::VARIABLES.iter().find(|v| v.name == name).map(|v| (v.name, v.dotenv)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn process(name: &str) -> Option<String> {
        (name == env::TEAM_ID).then(|| "real".to_owned())
    }

    fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(".env");
        std::fs::write(&path, text).unwrap();
        (dir, path)
    }

    #[test]
    fn a_file_sets_only_our_names_and_never_over_the_environment() {
        let (_dir, path) = file("PATH=/evil\nDS_TEAM_ID=file\nDIGITAL_SAMBA_DEVELOPER_KEY=k\nHTTPS_PROXY=http://x\n");
        let (vars, warnings) = Vars::load_from(process, None, &path).unwrap();
        assert!(warnings.is_empty(), "{warnings:?}");
        assert_eq!(vars.get(&[env::TEAM_ID]), Some(("real".into(), Source::Env(env::TEAM_ID))));
        assert_eq!(vars.get(&[env::DEVELOPER_KEY]), Some(("k".into(), Source::File(path, env::DEVELOPER_KEY))));
        assert_eq!(vars.file.len(), 2);
    }

    #[test]
    fn an_address_counts_only_in_a_named_file_and_paths_in_none() {
        let (_dir, path) = file("DIGITAL_SAMBA_API_URL=https://evil.example\nDSAMBA_STATE_DIR=/evil\n");
        let (vars, warnings) = Vars::load_from(process, None, &path).unwrap();
        assert_eq!(vars.get(&[env::API_URL]), None);
        assert_eq!(warnings.len(), 2, "{warnings:?}");
        let (vars, warnings) = Vars::load_from(process, Some(&path), Path::new("none")).unwrap();
        assert_eq!(vars.get(&[env::API_URL]).unwrap().0, "https://evil.example");
        assert_eq!(vars.get(&[env::STATE_DIR]), None);
        assert_eq!(warnings.len(), 1, "{warnings:?}");
    }

    #[test]
    fn a_bad_file_warns_without_showing_its_content_and_a_bad_named_file_fails() {
        let (_dir, path) = file("DS_TEAM_ID=ok\nDIGITAL_SAMBA_DEVELOPER_KEY=\"SECRET\n");
        let (vars, warnings) = Vars::load_from(|_| None, None, &path).unwrap();
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        assert!(!warnings[0].contains("SECRET"), "{warnings:?}");
        assert_eq!(vars.get(&[env::TEAM_ID]), None, "half a file is no file");
        assert!(Vars::load_from(|_| None, Some(&path), Path::new("none")).is_err());
        assert!(Vars::load_from(|_| None, Some(Path::new("/no/such")), Path::new("none")).is_err());
    }
}
