//! One setting from its flag, its variables or its default; what is wrong with it is told with what is allowed.

use super::Setting;
use super::vars::{Source, Vars};
use crate::env;
use crate::error::{Error, Result};
use secrecy::SecretString;

/// The developer key: from the environment or a file, never from a flag, which other users of the machine could read.
pub(super) fn key(vars: &Vars) -> Result<Option<Setting<SecretString>>> {
    let mut names = vec![env::DEVELOPER_KEY];
    names.extend(env::DEVELOPER_KEY_ALIASES);
    let Some((text, source)) = vars.get(&names) else { return Ok(None) };
    let key = text.trim();
    if key.is_empty() || key.chars().any(|c| c.is_control() || c.is_whitespace() || !c.is_ascii()) {
        return Err(Error::usage(format!("{source} is not a developer key"))
            .with_hint("it is one word without spaces or line ends, as the dashboard shows it under Team settings"));
    }
    if key.starts_with("${") && key.ends_with('}') {
        return Err(Error::usage(format!("{source} is `{key}`: whoever started this put no value in its place"))
            .with_hint("set the variable where the assistant or program is started, or give --env-file FILE"));
    }
    Ok(Some(Setting { value: SecretString::from(key), source }))
}

/// Reads one setting after another.
pub(super) struct Reader<'a> {
    vars: &'a Vars,
    /// Flags that overrode a different variable.
    pub(super) notes: Vec<String>,
}

impl<'a> Reader<'a> {
    /// Reads from these.
    pub(super) fn new(vars: &'a Vars) -> Self {
        Self { vars, notes: Vec::new() }
    }

    /// The flag, or the first of the variables that is set, or the default.
    pub(super) fn read<T>(
        &mut self,
        flag: (&'static str, &Option<String>),
        names: &[&'static str],
        default: T,
        allowed: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Setting<T>> {
        let set = self.optional(flag, names, allowed, parse)?;
        Ok(set.unwrap_or(Setting { value: default, source: Source::Default }))
    }

    /// The flag, or the first of the variables that is set.
    pub(super) fn optional<T>(
        &mut self,
        (flag, given): (&'static str, &Option<String>),
        names: &[&'static str],
        allowed: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<Setting<T>>> {
        let variable = self.vars.get(names);
        let (text, source) = match (given, variable) {
            (Some(given), Some((other, source))) => {
                if *given != other {
                    self.notes.push(format!("--{flag} overrides {source}, which is `{other}`"));
                }
                (given.clone(), Source::Flag(flag))
            }
            (Some(given), None) => (given.clone(), Source::Flag(flag)),
            (None, Some(variable)) => variable,
            (None, None) => return Ok(None),
        };
        if let Some(value) = parse(&text) {
            return Ok(Some(Setting { value, source }));
        }
        // An address may hold a password before its `@`.
        let shown = if text.contains('@') { "not valid".to_owned() } else { format!("`{text}`") };
        Err(Error::usage(format!("{source} is {shown}")).with_hint(format!("it must be {allowed}")))
    }
}
