//! Which operation of the catalogue a request means.

use super::call::Handler;
use super::reply::Refusal;
use super::resources;
use crate::api::{self, Op};
use http::Method;
use percent_encoding::percent_decode_str;
use std::sync::LazyLock;

/// A route: an operation's path in segments, and who answers it.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) op: &'static Op,
    pub(crate) handler: Handler,
    segments: Vec<Segment>,
}

#[derive(Debug, PartialEq, Eq)]
enum Segment {
    Literal(&'static str),
    Placeholder(&'static str),
}

/// Routes by number of segments; within one, those with literals further to the left come first, so that `/rooms/live`
/// is not a room called "live".
static ROUTES: LazyLock<Vec<Vec<Route>>> = LazyLock::new(|| {
    let mut routes: Vec<Vec<Route>> = Vec::new();
    for op in api::ops() {
        let Some(handler) = resources::handler(op.tool) else { continue };
        let segments: Vec<Segment> = op.path.split('/').filter(|s| !s.is_empty()).map(segment).collect();
        while routes.len() <= segments.len() {
            routes.push(Vec::new());
        }
        routes[segments.len()].push(Route { op, handler, segments });
    }
    for group in &mut routes {
        group.sort_by_key(|r| r.segments.iter().map(|s| matches!(s, Segment::Placeholder(_))).collect::<Vec<_>>());
    }
    routes
});

fn segment(text: &'static str) -> Segment {
    match text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
        Some(name) => Segment::Placeholder(name),
        None => Segment::Literal(text),
    }
}

/// The values of a path's placeholders, decoded.
pub(crate) type Values = Vec<(&'static str, String)>;

/// The route of a method and a path below the API's base, with the values of its placeholders, decoded.
pub(crate) fn find(method: &Method, path: &str) -> Result<(&'static Route, Values), Refusal> {
    let parts: Vec<String> = path
        .split('/')
        .filter(|s| !s.is_empty())
        .map(|s| percent_decode_str(s).decode_utf8().map(std::borrow::Cow::into_owned))
        .collect::<Result<_, _>>()
        .map_err(|_| Refusal::malformed("The path is not valid UTF-8."))?;
    let mut others: Vec<&'static str> = Vec::new();
    for route in ROUTES.get(parts.len()).into_iter().flatten() {
        if !matches(route, &parts) {
            continue;
        }
        if route.op.method.as_str() == method.as_str() {
            let values = route.segments.iter().zip(parts).filter_map(|(segment, part)| match segment {
                Segment::Placeholder(name) => Some((*name, part)),
                Segment::Literal(_) => None,
            });
            return Ok((route, values.collect()));
        }
        if !others.contains(&route.op.method.as_str()) {
            others.push(route.op.method.as_str());
        }
    }
    if others.is_empty() { Err(Refusal::not_found()) } else { Err(Refusal::method(others.join(", "))) }
}

fn matches(route: &Route, parts: &[String]) -> bool {
    route.segments.iter().zip(parts).all(|(segment, part)| match segment {
        Segment::Literal(text) => text == part,
        Segment::Placeholder(_) => true,
    })
}
