//! What is looked over while the crate compiles.
use super::op::{GROUPS, Op};
use super::param::Place;

/// Looks the operations of one resource over at compile time and puts the resource's name in each.
///
/// # Panics
/// While compiling, when a placeholder has no path parameter, a path parameter has no placeholder, an argument is named
/// twice, or a help text, verb or tool name is empty.
pub const fn checked<const N: usize>(resource: &'static str, mut ops: [Op; N]) -> [Op; N] {
    let mut i = 0;
    while i < N {
        check(&ops[i]);
        ops[i].resource = resource;
        i += 1;
    }
    ops
}

const fn check(op: &Op) {
    assert!(!op.about.is_empty(), "an operation has no help");
    assert!(!op.verb.is_empty(), "an operation has no verb");
    assert!(!op.tool.is_empty(), "an operation has no tool name");
    let mut in_path = 0;
    let mut g = 0;
    while g < GROUPS {
        let mut p = 0;
        while p < op.groups[g].len() {
            let param = &op.groups[g][p];
            assert!(!param.help.is_empty(), "a parameter has no help");
            if matches!(param.place, Place::Path) {
                in_path += 1;
                assert!(has_placeholder(op.path, param.name), "a path parameter has no placeholder");
            }
            assert!(times_named(op, param.arg) == 1, "an argument is named twice");
            p += 1;
        }
        g += 1;
    }
    assert!(in_path == count_placeholders(op.path), "a placeholder has no path parameter");
}

const fn times_named(op: &Op, arg: &str) -> usize {
    let (mut n, mut g) = (0, 0);
    while g < GROUPS {
        let mut p = 0;
        while p < op.groups[g].len() {
            if same(op.groups[g][p].arg.as_bytes(), 0, arg.as_bytes()) && op.groups[g][p].arg.len() == arg.len() {
                n += 1;
            }
            p += 1;
        }
        g += 1;
    }
    n
}

/// Whether `part` stands in `text` at byte `at`.
const fn same(text: &[u8], at: usize, part: &[u8]) -> bool {
    if at + part.len() > text.len() {
        return false;
    }
    let mut i = 0;
    while i < part.len() {
        if text[at + i] != part[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn has_placeholder(path: &str, name: &str) -> bool {
    let path = path.as_bytes();
    let mut i = 0;
    while i < path.len() {
        if path[i] == b'{' && same(path, i + 1, name.as_bytes()) {
            let end = i + 1 + name.len();
            if end < path.len() && path[end] == b'}' {
                return true;
            }
        }
        i += 1;
    }
    false
}

const fn count_placeholders(path: &str) -> usize {
    let path = path.as_bytes();
    let (mut n, mut i) = (0, 0);
    while i < path.len() {
        if path[i] == b'{' {
            n += 1;
        }
        i += 1;
    }
    n
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::spec::{Kind, Param, field, get, path};

    const Y: &[Param] = &[path("y", Kind::Uuid, "Help for y")];
    const Y_AGAIN: &[Param] = &[field("y", Kind::Text, "Help for y")];
    const NO_HELP: &[Param] = &[field("z", Kind::Text, "")];

    fn look_over(op: Op) {
        let _ = checked("things", [op]);
    }

    #[test]
    fn a_right_operation_gets_its_resource() {
        let [op] = checked("things", [get("get", "/x/{y}", "Help").tool("get-x").with(Y)]);
        assert_eq!(op.resource, "things");
    }

    #[test]
    #[should_panic(expected = "a placeholder has no path parameter")]
    fn a_placeholder_needs_a_parameter() {
        look_over(get("get", "/x/{y}/{z}", "Help").tool("get-x").with(Y));
    }

    #[test]
    #[should_panic(expected = "a path parameter has no placeholder")]
    fn a_path_parameter_needs_a_placeholder() {
        look_over(get("get", "/x/{yy}", "Help").tool("get-x").with(Y));
    }

    #[test]
    #[should_panic(expected = "an argument is named twice")]
    fn an_argument_is_named_once() {
        look_over(get("get", "/x/{y}", "Help").tool("get-x").with(Y).with(Y_AGAIN));
    }

    #[test]
    #[should_panic(expected = "a parameter has no help")]
    fn a_parameter_needs_help() {
        look_over(get("get", "/x", "Help").tool("get-x").with(NO_HELP));
    }

    #[test]
    #[should_panic(expected = "an operation has no help")]
    fn an_operation_needs_help() {
        look_over(get("get", "/x", "").tool("get-x"));
    }

    #[test]
    #[should_panic(expected = "an operation has no tool name")]
    fn an_operation_needs_a_tool_name() {
        look_over(get("get", "/x", "Help"));
    }
}
