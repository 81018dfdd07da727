use crate::api::{ops, tool};
use crate::client::testing::{Answer, Script, client_with, json};
use crate::client::{Args, Client, Credential, Options};
use crate::error::Kind;
use std::sync::Arc;
use std::time::Duration;

const A: &str = "2f0e1c9a-7f3b-4b8e-9a55-0d6f1a2b3c4d";
const B: &str = "3f0e1c9a-7f3b-4b8e-9a55-0d6f1a2b3c4d";

/// A client that keeps no replies: the names it remembers are what these tests are about.
fn client(answers: impl IntoIterator<Item = Answer>) -> (Client, Arc<Script>) {
    let credential = Some(Credential::Key("sekret-developer-key".into()));
    client_with(Options { credential, cache: false, connection_management: false, ..Options::default() }, answers)
}

fn room(id: &str) -> Answer {
    json(200, &format!(r#"{{"id":"{id}","friendly_url":"standup"}}"#))
}

fn page() -> Answer {
    json(200, r#"{"data":[],"total_count":0}"#)
}

async fn sessions(client: &Client, room: &str) -> crate::Result<crate::client::Reply> {
    client.call(tool("list-room-sessions").unwrap(), Args::new().with("room", room)).await
}

#[tokio::test]
async fn a_friendly_url_is_looked_up_once() {
    let (client, script) = client([room(A), page(), page(), page()]);
    for name in ["standup", "standup", A] {
        sessions(&client, name).await.unwrap();
    }
    let sessions = format!("GET /rooms/{A}/sessions");
    assert_eq!(script.lines(), ["GET /rooms/standup", &sessions, &sessions, &sessions]);
    assert_eq!(script.header(0, "authorization"), script.header(1, "authorization"));
}

#[tokio::test]
async fn a_room_in_the_query_is_looked_up_too_and_one_that_may_be_named_is_not() {
    let (client, script) = client([room(A), page(), json(200, "{}")]);
    client.call(tool("list-sessions").unwrap(), Args::new().with("room_id", "standup")).await.unwrap();
    client.call(tool("get-room-details").unwrap(), Args::new().with("room", "standup")).await.unwrap();
    assert_eq!(script.lines(), ["GET /rooms/standup", &format!("GET /sessions?room_id={A}"), "GET /rooms/standup"]);
}

#[tokio::test]
async fn calls_at_once_share_one_look_up() {
    let (client, script) = client([room(A), page(), page()]);
    let (a, b) = tokio::join!(sessions(&client, "standup"), sessions(&client, "standup"));
    assert!(a.is_ok() && b.is_ok());
    assert_eq!(script.lines().iter().filter(|l| *l == "GET /rooms/standup").count(), 1);
}

#[tokio::test]
async fn a_name_that_moved_is_looked_up_again() {
    let gone = || json(404, r#"{"message":"Not Found"}"#);
    let (client, script) = client([room(A), page(), gone(), room(B), page(), gone(), room(B)]);
    sessions(&client, "standup").await.unwrap();
    sessions(&client, "standup").await.unwrap();
    let at = |id: &str| format!("GET /rooms/{id}/sessions");
    assert_eq!(script.lines(), ["GET /rooms/standup", &at(A), &at(A), "GET /rooms/standup", &at(B)]);
    // And where the name still is the same room, a 404 is a 404.
    assert_eq!(sessions(&client, "standup").await.unwrap_err().kind(), Kind::NotFound);
    assert_eq!(script.lines().len(), 7);
}

#[tokio::test(start_paused = true)]
async fn names_are_forgotten_after_a_while_and_after_changes_to_rooms() {
    let (client, script) = client([room(A), page(), room(A), page(), json(204, ""), room(A), page()]);
    sessions(&client, "standup").await.unwrap();
    tokio::time::advance(Duration::from_secs(301)).await;
    sessions(&client, "standup").await.unwrap();
    client.call(tool("delete-room").unwrap(), Args::new().with("room", "other")).await.unwrap();
    sessions(&client, "standup").await.unwrap();
    assert_eq!(script.lines().iter().filter(|l| *l == "GET /rooms/standup").count(), 3);
}

#[tokio::test]
async fn a_room_that_is_not_there_is_named() {
    let (client, script) =
        client([json(404, r#"{"message":"Not Found"}"#), json(200, r#"{"id":"7"}"#), json(500, "{}"), room(A), page()]);
    let e = sessions(&client, "standup").await.unwrap_err();
    assert_eq!(
        (e.kind(), e.message(), e.hint()),
        (Kind::NotFound, "no room named `standup`", Some("check the id; `dsamba rooms list` shows what there is"))
    );
    assert_eq!(sessions(&client, "standup").await.unwrap_err().kind(), Kind::UnexpectedReply);
    assert_eq!(sessions(&client, "standup").await.unwrap_err().kind(), Kind::Server);
    sessions(&client, "standup").await.unwrap();
    assert_eq!(script.lines().len(), 5, "a failed look-up is not remembered");
}

#[test]
fn the_memory_is_bounded() {
    let names = super::Names::default();
    for i in 0..5000 {
        names.cell(&i.to_string(), 0);
    }
    assert_eq!(names.0.lock().unwrap().1.len(), super::MOST);
    assert!(names.0.lock().unwrap().1.contains_key("4999"));
}

/// A path segment of kind `RoomUuid` never goes out as a name.
#[test]
fn the_catalogue_has_rooms_to_resolve() {
    assert!(ops().flat_map(crate::api::Op::params).filter(|p| p.kind == crate::api::Kind::RoomUuid).count() > 20);
}
