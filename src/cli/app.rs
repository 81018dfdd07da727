//! The tree of commands, built lazily: only the groups whose name stands somewhere in the arguments get their verbs.

use super::{commands, globals, ops};
use crate::api::{RESOURCES, Resource};
use clap::{Arg, ArgAction, Command};
use std::ffi::OsString;

/// Builds the tree for these arguments.
pub(crate) fn lazy(args: &[OsString]) -> Command {
    build(|name| args.iter().any(|a| a == name))
}

/// Builds the whole tree.
pub(crate) fn eager() -> Command {
    build(|_| true)
}

fn build(wanted: impl Fn(&str) -> bool) -> Command {
    let mut root = Command::new("dsamba")
        .about("The Digital Samba API from the command line, for scripts, and as a server for AI assistants")
        .arg_required_else_help(true)
        .subcommand_required(true)
        .subcommand_value_name("COMMAND")
        .subcommand_help_heading("Commands")
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(Arg::new("@version").short('V').long("version").action(ArgAction::SetTrue).help("Print the version"))
        .after_long_help(super::help::after())
        .term_width(super::help::WIDTH);
    root = globals::add(root);
    for resource in RESOURCES {
        root = root.subcommand(group(resource, wanted(resource.name)));
    }
    for command in commands::ALL {
        root = root.subcommand((command.build)(Command::new(command.name)));
    }
    root
}

/// The group of a resource, with its verbs or as a name with a line of help.
fn group(resource: &'static Resource, full: bool) -> Command {
    let mut group = Command::new(resource.name)
        .about(resource.about)
        .arg_required_else_help(true)
        .subcommand_required(true)
        .subcommand_value_name("VERB")
        .subcommand_help_heading("Verbs")
        .disable_help_subcommand(true);
    if full {
        for op in resource.ops {
            group = group.subcommand(commands::extend(op, ops::command(op)));
        }
        for verb in commands::VERBS.iter().filter(|v| v.resource == resource.name) {
            group = group.subcommand((verb.build)(Command::new(verb.name)));
        }
    }
    group
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    #[test]
    fn the_whole_tree_is_sound() {
        eager().debug_assert();
    }

    #[test]
    fn lazy_equals_eager() {
        let long = |command: &mut Command, path: &[&str]| {
            command.build();
            let mut at = command;
            for name in path {
                at = at.find_subcommand_mut(name).unwrap_or_else(|| panic!("{path:?} is missing"));
            }
            at.render_long_help().to_string()
        };
        let mut all = eager();
        let bare = long(&mut lazy(&["dsamba".into(), "--help".into()]), &[]);
        assert_eq!(bare, long(&mut all, &[]));
        for resource in api::RESOURCES {
            let mut some = lazy(&["dsamba".into(), resource.name.into()]);
            assert_eq!(long(&mut some, &[resource.name]), long(&mut all, &[resource.name]));
            for op in resource.ops {
                let path = [resource.name, op.verb];
                assert_eq!(long(&mut some, &path), long(&mut all, &path));
            }
            let others = some.get_subcommands().filter(|c| c.get_name() != resource.name && c.has_subcommands());
            let others: Vec<_> = others.map(|c| c.get_name().to_owned()).collect();
            assert!(
                others.iter().all(|o| commands::ALL.iter().any(|c| c.name == *o)),
                "built without being named: {others:?}"
            );
        }
    }
}
