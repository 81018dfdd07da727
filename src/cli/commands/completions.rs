//! `dsamba completions SHELL` and `dsamba man`: made from the whole tree of commands.

use super::Hand;
use crate::cli::app;
use crate::cli::context::Context;
use crate::error::{Error, Kind, Result};
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;
use std::path::{Path, PathBuf};

pub(super) const COMPLETIONS: Hand = Hand { name: "completions", build: build_completions, run: run_completions };
pub(super) const MAN: Hand = Hand { name: "man", build: build_man, run: run_man };

fn build_completions(command: Command) -> Command {
    command.about("Print the completions of a shell").arg(
        Arg::new("@shell")
            .value_name("SHELL")
            .required(true)
            .value_parser(clap::value_parser!(Shell))
            .help("The shell that will read them"),
    )
}

fn run_completions(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let Some(shell) = matches.get_one::<Shell>("@shell") else { return Ok(()) };
    let mut text = Vec::new();
    clap_complete::generate(*shell, &mut app::eager(), "dsamba", &mut text);
    context.out.write(&text)
}

fn build_man(command: Command) -> Command {
    command.about("Print the manual page, or write the pages of all commands to a directory").arg(
        Arg::new("@dir")
            .long("dir")
            .value_name("DIR")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Write one page a command group there"),
    )
}

fn run_man(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let mut root = app::eager();
    root.build();
    let Some(dir) = matches.get_one::<PathBuf>("@dir") else {
        let page = page(&root, "dsamba", &[])?;
        return context.out.write(&page);
    };
    let fault =
        |path: &Path, e: &std::io::Error| Error::new(Kind::Io, format!("cannot write `{}`: {e}", path.display()));
    std::fs::create_dir_all(dir).map_err(|e| fault(dir, &e))?;
    let mut pages = vec![("dsamba".to_owned(), page(&root, "dsamba", &[])?)];
    for group in root.get_subcommands() {
        let name = format!("dsamba-{}", group.get_name());
        let verbs: Vec<&Command> = group.get_subcommands().collect();
        pages.push((name.clone(), page(group, &name, &verbs)?));
    }
    for (name, page) in &pages {
        let path = dir.join(format!("{name}.1"));
        std::fs::write(&path, page).map_err(|e| fault(&path, &e))?;
    }
    context.out.status(&format!("{}: {} pages", dir.display(), pages.len()));
    Ok(())
}

/// The page of a command, with the options of each of these verbs below it.
fn page(command: &Command, name: &str, verbs: &[&Command]) -> Result<Vec<u8>> {
    let fault = |e: std::io::Error| Error::new(Kind::Failed, format!("cannot make the manual page: {e}"));
    let title = name.to_uppercase();
    let man = clap_mangen::Man::new(command.clone().name(name.to_owned()).display_name(name.to_owned()))
        .title(title)
        .source(concat!("dsamba ", env!("CARGO_PKG_VERSION")))
        .manual("dsamba");
    let mut page = Vec::new();
    man.render(&mut page).map_err(fault)?;
    for verb in verbs {
        let man = clap_mangen::Man::new((*verb).clone().mut_args(|a| {
            let global = a.is_global_set();
            a.hide(global)
        }));
        page.extend(format!(".SH {}\n", verb.get_name().to_uppercase()).as_bytes());
        page.extend(verb.get_about().map(|a| format!("{a}\n.PP\n")).unwrap_or_default().as_bytes());
        let mut options = Vec::new();
        man.render_synopsis_section(&mut options).map_err(fault)?;
        man.render_options_section(&mut options).map_err(fault)?;
        // Sections of a section: one level lower.
        page.extend(String::from_utf8_lossy(&options).replace(".SH ", ".SS ").as_bytes());
    }
    Ok(page)
}
