//! Golden files: what came out last time, kept beside the tests, so that every change shows in review.

use std::path::PathBuf;

/// Compares with `tests/golden/NAME`; `UPDATE=1` rewrites it.
#[allow(clippy::disallowed_methods)] // the switch of the tests is no setting of the program
pub(crate) fn check(name: &str, now: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var("UPDATE").is_ok_and(|v| v == "1") {
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
