//! Where in src/api a line belongs.

use dsamba::api;
use std::cmp::Reverse;
use std::path::Path;

fn sources() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api");
    let files = std::fs::read_dir(folder).expect("src/api").filter_map(Result::ok).map(|e| e.path());
    let mut out: Vec<_> = files
        .filter(|p| p.extension().is_some_and(|e| e == "rs") && !p.ends_with("tests.rs"))
        .map(|p| {
            (
                p.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                std::fs::read_to_string(&p).unwrap_or_default(),
            )
        })
        .collect();
    out.sort();
    out
}

/// `src/api/rooms.rs:31`, where this tool is named.
pub(super) fn of_tool(tool: &str) -> String {
    let name = format!(".tool(\"{tool}\")");
    for (file, text) in sources() {
        if let Some(at) = text.find(&name) {
            return format!("src/api/{file}:{}", text[..at].lines().count());
        }
    }
    format!("src/api (where {tool} is)")
}

/// The file of the operation that this path is nearest to: most of the path in common, and least besides.
pub(super) fn file_for_path(path: &str) -> String {
    let shared = |other: &str| path.split('/').zip(other.split('/')).take_while(|(a, b)| a == b).count();
    let nearest =
        api::ops().max_by_key(|o| (shared(o.path), Reverse(o.path.len()))).expect("the catalogue is not empty");
    let place = of_tool(nearest.tool);
    place.split(':').next().unwrap_or(&place).to_owned()
}

#[test]
fn places_are_found() {
    assert!(of_tool("list-rooms").starts_with("src/api/rooms.rs:"), "{}", of_tool("list-rooms"));
    assert_eq!(file_for_path("/rooms/{room}/something-new"), "src/api/rooms.rs");
    assert_eq!(file_for_path("/rooms/{room}/polls/something-new"), "src/api/polls.rs");
}
