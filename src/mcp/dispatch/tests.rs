use super::*;
use crate::mcp::{Scope, Surface};

fn args(v: Value) -> JsonObject {
    match v {
        Value::Object(map) => map,
        _ => panic!("an object"),
    }
}

fn all() -> Reach {
    Reach::new(Surface::default(), &Scope::default()).unwrap()
}

#[test]
fn what_is_not_served_is_neither_found_nor_described_nor_called() {
    let scope = Scope { toolsets: vec!["polls".to_owned()], read_only: true, ..Scope::default() };
    let reach = Reach::new(Surface::default(), &scope).unwrap();
    for op in api::ops() {
        let given = || args(json!({"operation": op.tool}));
        let refused = call(Meta::Write, given(), &reach).map_err(|e| e.kind()).err();
        let expected = (!reach.serves(op)).then_some(Kind::Forbidden);
        assert_eq!(
            (refused, describe(given(), &reach).map_err(|e| e.kind()).err()),
            (expected, expected),
            "{}",
            op.tool
        );
    }
    let found = search(args(json!({"query": "delete create list get a room poll", "limit": 50})), &reach).unwrap();
    let found = found.structured_content.unwrap();
    let names: Vec<_> =
        found["operations"].as_array().unwrap().iter().map(|o| o["operation"].as_str().unwrap()).collect();
    assert!(!names.is_empty() && names.iter().all(|n| reach.serves(api::tool(n).unwrap())), "{names:?}");
    let resources = search(args(json!({})), &reach).unwrap().structured_content.unwrap();
    assert_eq!(resources["resources"].as_array().unwrap().len(), 1);
}

#[test]
fn call_read_refuses_all_that_is_not_a_read() {
    for op in api::ops() {
        let refused = call(Meta::Read, args(json!({"operation": op.tool})), &all()).is_err();
        assert_eq!(refused, !reads_only(op), "{}", op.tool);
        call(Meta::Write, args(json!({"operation": op.tool})), &all()).unwrap();
    }
}

#[test]
fn arguments_may_come_as_text_and_must_stand_in_their_place() {
    let (op, given) =
        call(Meta::Read, args(json!({"operation": "list-rooms", "arguments": "{\"limit\": 3}"})), &all()).unwrap();
    assert_eq!((op.tool, &given["limit"]), ("list-rooms", &json!(3)));
    let error = call(Meta::Read, args(json!({"operation": "list-rooms", "limit": 3})), &all()).unwrap_err();
    assert_eq!(error.fields()[0].field, "limit");
    assert!(error.hint().unwrap().contains("`arguments`"));
}

#[test]
fn an_unknown_operation_names_the_nearest() {
    let error = describe(args(json!({"operation": "list-room"})), &all()).unwrap_err();
    assert!(error.hint().unwrap().contains("list-rooms"), "{:?}", error.hint());
}

#[test]
fn a_wish_as_long_as_a_book_is_refused_and_not_read() {
    let fault = |query: String| search(args(json!({"query": query})), &all()).map_err(|e| e.to_json().to_string());
    assert!(fault("stop the recording ".repeat(52)).is_ok(), "988 characters");
    let why = fault("ü".repeat(1001)).unwrap_err();
    assert!(why.contains("has 1001 characters and may have 1000"), "{why}");
}

#[test]
fn a_search_says_how_to_see_more_and_its_faults_are_its_own() {
    let found = |given| search(args(given), &all()).unwrap().structured_content.unwrap();
    let few = found(json!({"query": "poll", "limit": 1}));
    assert_eq!((few["note"].as_str(), &few["operations"][1]), (Some("a higher limit shows the others"), &Value::Null));
    assert_eq!(found(json!({"query": "poll", "limit": 50}))["note"], Value::Null);
    for wrong in [json!({"qury": "x"}), json!({"query": 1}), json!({"query": "x", "limit": 0})] {
        let error = search(args(wrong), &all()).unwrap_err();
        assert_eq!(error.hint(), Some(CORRECT), "describe-operation knows nothing of search-operations");
    }
}
