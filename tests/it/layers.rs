//! The layers of the crate: who may import whom.

use std::fs;
use std::path::{Path, PathBuf};

/// A layer and what it may name of ours. Leaves are free to all.
const LAYERS: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("env", &[]),
    ("redact", &[]),
    ("api", &[]),
    ("client", &["api"]),
    ("sandbox", &["api", "client"]),
    ("mcp", &["api", "client", "sandbox"]),
    ("features", &["api", "client", "sandbox"]),
    ("cli", &["api", "client", "sandbox", "mcp", "features"]),
];
const LEAVES: &[&str] = &["error", "env", "redact"];

/// Items that `src/lib.rs` shows at the crate's root, and the layer each comes from.
const ROOT_ITEMS: &[(&str, &str)] =
    &[("Args", "client"), ("Client", "client"), ("Credential", "client"), ("serve", "mcp"), ("ServeOptions", "mcp")];

fn rust_files(dir: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

fn layer_of(path: &Path) -> Option<String> {
    let first = path.components().next()?.as_os_str().to_str()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (name != "lib" && name != "main").then(|| name.to_owned())
}

/// The layers that a source text names through `crate::`, one for each mention, with its line number.
fn mentions(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for (at, _) in line.match_indices("crate::") {
            let rest = &line[at + "crate::".len()..];
            let names: Vec<&str> = match rest.strip_prefix('{') {
                Some(group) => group.split([',', '}']).map(str::trim).collect(),
                None => vec![rest],
            };
            for name in names {
                let word: String = name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if let Some((_, layer)) = ROOT_ITEMS.iter().find(|(item, _)| *item == word) {
                    found.push((number + 1, (*layer).to_owned()));
                } else if !word.is_empty() {
                    found.push((number + 1, word));
                }
            }
        }
    }
    found
}

#[test]
fn no_layer_imports_one_above_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let mut faults = Vec::new();
    for file in &files {
        let below = file.strip_prefix(&src).unwrap();
        let Some(layer) = layer_of(below) else { continue };
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            faults.push(format!(
                "src/{}: `{layer}` is in no layer: add it to LAYERS in tests/it/layers.rs",
                below.display()
            ));
            continue;
        };
        for (line, named) in mentions(&fs::read_to_string(file).unwrap()) {
            let known = LAYERS.iter().any(|(name, _)| *name == named);
            let fine =
                named == layer || (LEAVES.contains(&named.as_str()) && layer != "api") || allowed.contains(&&*named);
            if known && !fine {
                faults.push(format!("src/{}:{line}: `{layer}` may not import `{named}`", below.display()));
            }
        }
    }
    assert!(files.len() > 10, "found only {} source files below {}", files.len(), src.display());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn mentions_are_found_in_every_form() {
    let text = "use crate::cli::out;\nuse crate::{api, mcp::Server};\n// crate::sandbox\nlet c = crate::Client::new();";
    let found: Vec<String> = mentions(text).into_iter().map(|(n, l)| format!("{n}{l}")).collect();
    assert_eq!(found, ["1cli", "2api", "2mcp", "4client"]);
}

#[test]
fn main_stays_small() {
    let main = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs")).unwrap();
    assert!(main.lines().count() < 40, "src/main.rs turns arguments into an exit code and nothing else");
}
