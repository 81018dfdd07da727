//! Golden files: what came out last time, kept beside the tests, so that every change shows in review.

use std::path::PathBuf;

/// Whether golden files are to be rewritten.
pub(crate) fn updating() -> bool {
    dsamba::env::var("UPDATE").is_some()
}

/// Where `tests/golden/NAME` is.
pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

/// Compares with `tests/golden/NAME`; `UPDATE=1` rewrites it.
pub(crate) fn check(name: &str, now: &str) {
    let path = path(name);
    if updating() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, now).unwrap();
        return;
    }
    let then = std::fs::read_to_string(&path).unwrap_or_default();
    if let Some((n, (a, b))) = then.lines().zip(now.lines()).enumerate().find(|(_, (a, b))| a != b) {
        panic!("{name} line {} differs; UPDATE=1 rewrites it\n was: {a}\n  is: {b}", n + 1);
    }
    assert_eq!(then.len(), now.len(), "{name} differs in length; UPDATE=1 rewrites it");
}
