use super::*;

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|&s| s.to_owned()).collect()
}

fn shown(reach: &Reach) -> Vec<&'static str> {
    reach.shown().collect()
}

const META: [&str; 4] = ["call-read", "call-write", "describe-operation", "search-operations"];

#[test]
fn without_a_scope_everything_is_served_and_the_surface_is_shown() {
    let all = compose::all().filter(|(_, c)| !c.files).count();
    for (surface, count) in [(Surface::Meta, 4), (Surface::Default, 4 + DIRECT.len() + all), (Surface::Full, 146 + all)]
    {
        let reach = Reach::new(surface, &Scope::default()).unwrap();
        assert_eq!((reach.served.len(), reach.shown().count()), (142 + all, count), "{surface:?}");
        assert!(api::ops().all(|op| reach.serves(op)));
    }
}

#[test]
fn toolsets_bound_what_runs_and_what_is_shown() {
    let scope = Scope { toolsets: names(&["polls", "rooms"]), ..Scope::default() };
    let reach = Reach::new(Surface::Default, &scope).unwrap();
    for op in api::ops() {
        assert_eq!(reach.serves(op), ["polls", "rooms"].contains(&op.resource), "{}", op.tool);
    }
    assert!(reach.shows("create-room") && !reach.shows("list-sessions") && META.iter().all(|m| reach.shows(m)));
}

#[test]
fn named_tools_are_shown_in_place_of_the_surface() {
    let scope = Scope { tools: names(&["get-poll", "list-rooms"]), ..Scope::default() };
    for surface in [Surface::Meta, Surface::Default, Surface::Full] {
        assert_eq!(shown(&Reach::new(surface, &scope).unwrap()), ["get-poll", "list-rooms"]);
    }
    let beyond = Scope { toolsets: names(&["rooms"]), ..scope };
    let reach = Reach::new(Surface::Default, &beyond).unwrap();
    assert!(reach.serves(api::tool("get-poll").unwrap()) && !reach.serves(api::tool("list-room-polls").unwrap()));
}

#[test]
fn what_is_excluded_is_neither_shown_nor_run_whoever_names_it() {
    let scope = Scope {
        tools: names(&["list-rooms", "delete-room"]),
        exclude_tools: names(&["delete-room", "call-write"]),
        ..Scope::default()
    };
    let reach = Reach::new(Surface::Default, &scope).unwrap();
    assert_eq!(shown(&reach), ["list-rooms"]);
    assert!(!reach.serves(api::tool("delete-room").unwrap()));
}

#[test]
fn read_only_serves_reads_and_nothing_else() {
    let reach = Reach::new(Surface::Full, &Scope { read_only: true, ..Scope::default() }).unwrap();
    for op in api::ops() {
        assert_eq!((reach.serves(op), reach.shows(op.tool)), (reads_only(op), reads_only(op)), "{}", op.tool);
    }
    assert!(reach.shows("call-read") && !reach.shows("call-write"));
}

#[test]
fn a_request_narrows_and_never_widens() {
    let server = Scope { toolsets: names(&["rooms", "polls"]), read_only: true, ..Scope::default() };
    let reach = Reach::new(Surface::Default, &server).unwrap();
    let asked = [
        Scope { toolsets: names(&["rooms", "sessions"]), ..Scope::default() },
        Scope { tools: names(&["create-room", "list-rooms", "list-sessions"]), ..Scope::default() },
        Scope { exclude_tools: names(&["list-rooms"]), ..Scope::default() },
        Scope { read_only: true, ..Scope::default() },
        Scope::default(),
    ];
    for scope in asked {
        let narrow = reach.narrowed(&scope).unwrap();
        assert!(narrow.served.is_subset(&reach.served) && narrow.shown.is_subset(&reach.shown), "{scope:?}");
    }
    let rooms = reach.narrowed(&Scope { toolsets: names(&["rooms"]), ..Scope::default() }).unwrap();
    assert!(!rooms.serves(api::tool("list-room-polls").unwrap()) && rooms.serves(api::tool("list-rooms").unwrap()));
    assert_eq!(
        shown(&reach.narrowed(&Scope { tools: names(&["list-rooms"]), ..Scope::default() }).unwrap()),
        ["list-rooms"]
    );
}

#[test]
fn names_that_nothing_has_are_told_all_at_once_with_the_nearest() {
    let scope = Scope { toolsets: names(&["room"]), tools: names(&["list-room"]), ..Scope::default() };
    let error = Reach::new(Surface::Default, &scope).unwrap_err();
    let text = error.message();
    assert!(
        text.contains("no toolset `room` (did you mean rooms?)") && text.contains("did you mean list-rooms?"),
        "{text}"
    );
    let nothing = Scope { tools: names(&["create-room"]), read_only: true, ..Scope::default() };
    assert!(Reach::new(Surface::Default, &nothing).unwrap_err().message().contains("no tool is left"));
}

#[test]
fn what_no_named_tool_reaches_is_not_served() {
    let serves = |reach: &Reach, name: &str| reach.serves(compose::known(name).unwrap());
    let of = |tools: &[&str], out: &[&str]| {
        let scope = Scope { tools: names(tools), exclude_tools: names(out), ..Scope::default() };
        Reach::new(Surface::Default, &scope).unwrap()
    };
    let one = of(&["list-rooms"], &[]);
    assert!(serves(&one, "list-rooms") && !serves(&one, "generate-token") && !serves(&one, "get-room-details"));
    let reads = of(&["call-read"], &[]);
    assert!(serves(&reads, "get-room-details") && !serves(&reads, "delete-room"));
    assert!(serves(&of(&["call-write"], &[]), "delete-room"));
    let composite = of(&["prepare-room", "list-rooms"], &[]);
    assert!(serves(&composite, "generate-token") && !serves(&composite, "delete-room"));
    let without = of(&["prepare-room", "call-read", "list-rooms"], &["prepare-room", "call-read"]);
    assert!(!serves(&without, "generate-token") && !serves(&without, "get-room-details"));
    // The same of a request that asks for less.
    let all = Reach::new(Surface::Default, &Scope::default()).unwrap();
    let less = all.narrowed(&Scope { tools: names(&["list-rooms", "delete-poll"]), ..Scope::default() }).unwrap();
    assert!(serves(&less, "list-rooms") && !serves(&less, "generate-token"));
}
