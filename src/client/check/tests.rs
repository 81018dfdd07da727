use super::*;
use crate::api::spec::{Kind, checked, field, get, patch, path, post, query, whole_body};
use serde_json::json;

const MEMBERS: &[Param] = &[
    field("name", Kind::Text, "x").required().at_most(5),
    field("on", Kind::Bool, "x"),
    field("key", Kind::Text, "x").secret().at_most(3),
];

const BODY: &[Param] = &[
    field("text", Kind::Text, "x").range(2, 5),
    field("flag", Kind::Bool, "x"),
    field("count", Kind::Integer, "x").range(2, 2000),
    field("ratio", Kind::Number, "x").at_least(0),
    field("mode", Kind::OneOf(&["public", "private"]), "x"),
    field("link", Kind::Url, "x").at_most(30),
    field("color", Kind::Color, "x"),
    field("day", Kind::Date, "x"),
    field("at", Kind::DateTime, "x"),
    field("exp", Kind::Expiry, "x"),
    field("tags", Kind::Many(&Kind::Text), "x").at_most(3),
    field("numbers", Kind::Many(&Kind::Integer), "x"),
    field("roles", Kind::Many(&Kind::Object(MEMBERS)), "x"),
    field("one", Kind::Object(MEMBERS), "x"),
    field("any", Kind::Json, "x"),
    field("secret", Kind::OneOf(&["a"]), "x").secret(),
    field("note", Kind::Text, "x").nullable(),
    field("wire_name", Kind::Text, "x").arg("other"),
];

const ID: &[Param] = &[path("thing", Kind::Uuid, "x")];
const WHOLE: &[Param] = &[whole_body("calls", Kind::Many(&Kind::Object(MEMBERS)), "x").at_least(1)];

static OPS: [Op; 4] = checked(
    "things",
    [
        post("create", "/things", "x").tool("create-thing").with(BODY),
        patch("update", "/things/{thing}", "x").tool("update-thing").with(ID).with(BODY),
        get("show", "/things/{name}", "x").tool("show-thing").with(&[
            path("name", Kind::Key, "x"),
            query("after", Kind::Key, "x"),
            query("n", Kind::Integer, "x").required(),
        ]),
        post("calls", "/calls", "x").tool("calls").with(WHOLE),
    ],
);

const UUID: &str = "2f0e1c9a-7f3b-4b8e-9a55-0d6f1a2b3c4d";

fn args(value: Value) -> Args {
    let Value::Object(map) = value else { panic!("an object") };
    map.into()
}

/// What goes on the wire for these arguments.
fn taken(op: usize, given: Value) -> Value {
    let checked = check(&OPS[op], &args(given)).unwrap_or_else(|e| panic!("{e}"));
    checked.values.into_iter().map(|(p, v)| (p.name.to_owned(), v)).collect::<serde_json::Map<_, _>>().into()
}

/// The faults of these arguments, as `field: message`.
fn faults(op: usize, given: Value) -> Vec<String> {
    let shown = given.to_string();
    let Err(e) = check(&OPS[op], &args(given)) else { panic!("{shown} passed") };
    assert_eq!(e.kind(), crate::error::Kind::Usage);
    e.fields().iter().map(|f| format!("{}: {}", f.field, f.message)).collect()
}

#[test]
fn where_no_name_is_near_the_few_there_are_are_told() {
    assert_eq!(
        faults(3, json!({"calls": [{"name": "x", "whom": 1}]})),
        ["calls.0.whom: is not known; there are name, on, key"]
    );
    assert_eq!(faults(0, json!({"whom": 1})), ["whom: is not known"], "of many that would be no help");
}

#[test]
fn right_values_pass_as_they_are() {
    let right = json!({
        "text": "größe", "flag": false, "count": 2000, "ratio": 0.5, "mode": "private", "link": "https://a.example/x",
        "color": "#3771E0", "day": "2024-02-29", "at": "2024-03-03 08:01:01", "exp": 60, "tags": ["a", "b,c"],
        "numbers": [1], "roles": [{"name": "x", "on": true}], "one": {"name": "y"}, "any": {"z": [null]},
        "secret": "a", "note": null,
    });
    assert_eq!(taken(0, right.clone()), right);
}

#[test]
fn plain_text_becomes_what_is_announced() {
    let given = json!({
        "text": 12, "flag": "TRUE", "count": " 7 ", "ratio": "0.25", "mode": "Public", "color": "3771E0", "exp": "90",
        "tags": "a, b,,c", "numbers": "1,2", "roles": "[{\"name\":1}]", "one": "{\"name\":\"y\",\"on\":\"false\"}",
        "other": "z",
    });
    let wire = json!({
        "text": "12", "flag": true, "count": 7, "ratio": 0.25, "mode": "public", "color": "#3771E0", "exp": 90,
        "tags": ["a", "b", "c"], "numbers": [1, 2], "roles": [{"name": "1"}], "one": {"name": "y", "on": false},
        "wire_name": "z",
    });
    assert_eq!(taken(0, given), wire);
    assert_eq!(
        taken(0, json!({"count": 3.0, "numbers": 4, "tags": true, "roles": {"name": "x"}})),
        json!({"count": 3, "numbers": [4], "tags": ["true"], "roles": [{"name": "x"}]})
    );
    assert_eq!(taken(0, json!({"exp": "2026-01-31 08:00:00"})), json!({"exp": "2026-01-31 08:00:00"}));
}

#[test]
fn every_fault_is_told_at_once() {
    let found = faults(
        0,
        json!({
            "text": "x", "flag": "maybe", "count": 1, "ratio": -1, "mode": "pubic", "link": "example.com", "color": "red",
            "day": "2023-02-29", "at": "soon", "exp": -5, "tags": ["a", "b", "c", "d"], "numbers": [1, "x", null],
            "roles": [{"on": 3, "nmae": "x"}], "one": "y", "txt": 1, "secret": "hunter2",
        }),
    );
    assert_eq!(
        found,
        [
            "text: must have at least 2 characters, not 1",
            "flag: must be true or false, not `maybe`",
            "count: must be between 2 and 2000, not 1",
            "ratio: must be at least 0, not -1",
            "mode: must be one of public, private (did you mean `public`?), not `pubic`",
            "link: must be an absolute URL such as https://example.com/path",
            "color: must be a colour such as #3771E0, not `red`",
            "day: must be a date such as 2026-01-31, not `2023-02-29`",
            "at: must be a date and time such as 2026-01-31 08:00:00, not `soon`",
            "exp: must be 0 or more, not `-5`",
            "tags: must have at most 3 items, not 4",
            "numbers.1: must be a whole number, not `x`",
            "numbers.2: must be a whole number, not `null`",
            "roles.0.on: must be true or false, not `3`",
            "roles.0.nmae: is not known; did you mean `name`?",
            "roles.0.name: is missing",
            "one: must be an object",
            "txt: is not known; did you mean `text`?",
            "secret: must be one of a",
        ]
    );
}

#[test]
fn limits_hold_at_their_edges() {
    for (good, bad) in [
        (json!({"text": "xx"}), json!({"text": "x"})),
        (json!({"text": "üüüüü"}), json!({"text": "üüüüüü"})),
        (json!({"count": 2}), json!({"count": 1})),
        (json!({"count": 2000}), json!({"count": 2001})),
        (json!({"count": "2000"}), json!({"count": "2000.5"})),
        (json!({"ratio": 0}), json!({"ratio": -0.01})),
        (json!({"ratio": "1e3"}), json!({"ratio": "inf"})),
        (json!({"tags": []}), json!({"tags": {}})),
        (json!({"tags": ["a", "b", "c"]}), json!({"tags": "a,b,c,d"})),
        (json!({"one": {"name": "12345"}}), json!({"one": {"name": "123456"}})),
        (json!({"link": "https://a.example/0123456789ab"}), json!({"link": "https://a.example/0123456789abc"})),
        (json!({"exp": 0}), json!({"exp": 1.5})),
        (json!({"text": "ab"}), json!({"text": ["ab"]})),
    ] {
        taken(0, good);
        assert_eq!(faults(0, bad).len(), 1);
    }
    assert_eq!(faults(0, json!({"count": 9_223_372_036_854_775_808_u64})).len(), 1);
    assert_eq!(faults(0, json!({"count": 1e300})).len(), 1);
}

#[test]
fn missing_double_and_null() {
    assert_eq!(faults(2, json!({})), ["name: is missing", "n: is missing"]);
    assert_eq!(
        faults(0, json!({"other": "a", "wire_name": "b"})),
        ["wire_name: is the same argument as `other`: give one of them"]
    );
    assert_eq!(faults(0, json!({"text": null})), ["text: cannot be null: leave it out"]);
    assert_eq!(faults(2, json!({"name": "a", "n": null})), ["n: is required and cannot be null"]);
    assert_eq!(taken(1, json!({"thing": UUID, "text": null})), json!({"thing": UUID, "text": null}));
    assert_eq!(faults(1, json!({"thing": null, "text": null})), ["thing: is required and cannot be null"]);
}

#[test]
fn a_change_of_nothing_is_refused() {
    let e = check(&OPS[1], &Args::new().with("thing", UUID)).err().unwrap();
    assert_eq!(e.message(), "nothing to change: things update needs at least one field");
    let mut extra = Args::new().with("thing", UUID);
    extra.set_extra("new_setting", true);
    assert_eq!(check(&OPS[1], &extra).unwrap().extra, [("new_setting".to_owned(), json!(true))]);
    assert!(taken(0, json!({})).as_object().unwrap().is_empty(), "a create without fields is fine");
}

#[test]
fn ids_are_segments() {
    for bad in ["", " ", "a/b", "..", ".", "a\\b", "x\n", "..%2f..", "../../etc"] {
        assert_eq!(faults(2, json!({"name": bad, "n": 1})).len(), 1, "{bad:?}");
    }
    assert_eq!(taken(2, json!({"name": 12, "n": 1, "after": "a/b"})), json!({"name": "12", "n": 1, "after": "a/b"}));
    for bad in ["x", "2f0e1c9a7f3b4b8e9a550d6f1a2b3c4d", "{2f0e1c9a-7f3b-4b8e-9a55-0d6f1a2b3c4d}"] {
        assert_eq!(faults(1, json!({"thing": bad, "text": "ab"})), [format!("thing: must be a UUID, not `{bad}`")]);
    }
}

#[test]
fn a_list_at_top_level() {
    assert_eq!(taken(3, json!({"calls": [{"name": "a"}]})), json!({"calls": [{"name": "a"}]}));
    assert_eq!(faults(3, json!({"calls": []})), ["calls: must have at least 1 item, not 0"]);
    assert_eq!(faults(3, json!({})), ["calls: is missing"]);
}

#[test]
fn secrets_are_found_at_any_depth_and_never_shown() {
    let checked = check(
        &OPS[0],
        &args(json!({"secret": "a", "roles": [{"name": "x", "key": "k1"}], "one": {"name": "y", "key": "k2"}})),
    );
    assert_eq!(checked.unwrap().secrets(), ["a", "k1", "k2"]);
    assert_eq!(secret_names(&OPS[0]), ["key", "key", "secret"]);
    let wrong =
        args(json!({"secret": "hunter2", "one": {"name": "y", "key": "hunter2"}, "roles": [{"key": ["hunter2"]}]}));
    let e = check(&OPS[0], &wrong).err().unwrap();
    assert!(!format!("{e} {e:?} {} {wrong:?}", e.to_json()).contains("hunter2"));
}

#[test]
fn hostile_names_are_bounded() {
    let found = faults(0, json!({"a\u{1b}[31m\n": 1, "x".repeat(5000): 2}));
    assert!(found.iter().all(|f| f.len() < 200 && !f.contains(char::is_control)), "{found:?}");
}

/// Each is counted, and none that is not told makes what holds it pass.
#[test]
fn of_very_many_faults_the_first_are_told() {
    let names = |n: usize| (0..n).map(|i| (format!("txet{i}"), json!(1))).collect::<serde_json::Map<_, _>>();
    let Err(e) = check(&OPS[0], &args(names(5_000).into())) else { panic!("passed") };
    assert_eq!(e.fields().len(), TOLD);
    assert!(e.message().starts_with("5000 arguments of") && e.message().contains("first 100"), "{}", e.message());
    assert_eq!(faults(0, names(TOLD).into()).len(), TOLD);
    let many: Vec<Value> = (0..150).map(|_| json!("text")).collect();
    let told = faults(0, json!({"numbers": many}));
    assert_eq!(told.len(), TOLD);
}
