//! The odd parts of the API, each seen on the wire.

use super::http::{Content, exchange};
use super::world::World;
use serde_json::json;

#[tokio::test]
async fn totals_are_text_number_or_absent() {
    let world = World::new().await;
    let library = world.id("library").to_owned();
    assert_eq!(world.get("/rooms").await["total_count"], json!("24"));
    assert_eq!(world.get("/roles").await["total_count"], json!(4));
    let files = world.get(&format!("/libraries/{library}/files")).await;
    assert!(files.as_array().is_some_and(|f| !f.is_empty()), "{files}");
}

#[tokio::test]
async fn a_friendly_url_is_a_room_here_and_nothing_there() {
    let world = World::new().await;
    let (room, poll) = (world.id("room").to_owned(), world.id("poll").to_owned());
    let url = world.get(&format!("/rooms/{room}")).await["friendly_url"].as_str().unwrap().to_owned();
    for either in ["", "/chat", "/live", "/polls", "/questions", "/transcripts", &format!("/polls/{poll}/results")] {
        let answer = world.call("GET", &format!("/rooms/{url}{either}"), Content::None).await;
        assert_eq!(answer.status, 200, "{either}: {}", answer.text());
    }
    let one = format!("/polls/{poll}");
    for uuid_only in ["/sessions", "/participants", "/statistics", "/polls/template", "/quizzes/export", &one] {
        let answer = world.call("GET", &format!("/rooms/{url}{uuid_only}"), Content::None).await;
        assert_eq!((answer.status, answer.json()["error"].clone()), (404, json!("not-found")), "{uuid_only}");
    }
}

#[tokio::test]
async fn statuses_without_a_body_and_actions_as_text() {
    let world = World::new().await;
    let room = world.id("room").to_owned();
    let gone = world.call("DELETE", &format!("/rooms/{room}/chat"), Content::None).await;
    assert_eq!((gone.status, gone.body.len()), (204, 0));
    assert_eq!(world.get(&format!("/rooms/{room}/chat")).await["total_count"], json!(0));
    let started = world.call("POST", &format!("/rooms/{room}/recordings/start"), Content::None).await;
    assert_eq!((started.status, started.header("content-type").split(';').next()), (200, Some("text/plain")));
    let again = world.call("POST", &format!("/rooms/{room}/recordings/start"), Content::None).await;
    assert_eq!((again.status, again.json()["error"].clone()), (409, json!("conflict")));
    let by_tag = world.call("DELETE", "/rooms", Content::Json(json!({"tags": ["customers"]}))).await;
    assert_eq!((by_tag.status, by_tag.body.len()), (202, 0));
}

#[tokio::test]
async fn refusals_name_every_field_and_say_what_they_are() {
    let world = World::new().await;
    let body = json!({"description": "x", "privacy": "secret", "max_participants": 1, "session_length": 2000});
    let answer = world.post("/rooms", body).await;
    assert_eq!(answer.status, 422);
    let errors = answer.json()["errors"].clone();
    let fields: Vec<&String> = errors.as_object().unwrap().keys().collect();
    assert_eq!(fields.len(), 4, "{errors}");
    let url = world.get("/rooms?limit=1").await["data"][0]["friendly_url"].clone();
    let taken = world.post("/rooms", json!({"friendly_url": url})).await;
    assert_eq!((taken.status, taken.json()["errors"]["friendly_url"].is_array()), (422, true));
    let room = world.id("room").to_owned();
    let live = world.call("DELETE", &format!("/rooms/{room}/resources"), Content::None).await;
    assert_eq!(live.status, 422);
    assert_eq!(live.json()["message"], "Cannot delete resources of a live room.");
    let quiet = world.id("quiet").to_owned();
    let nobody = world.call("POST", &format!("/rooms/{quiet}/recordings/start"), Content::None).await;
    assert_eq!(nobody.status, 422, "{}", nobody.text());
}

#[tokio::test]
async fn callers_without_the_key_learn_nothing() {
    let world = World::new().await;
    for auth in ["", "Bearer other", "Basic b3RoZXI6b3RoZXI="] {
        let answer = exchange(world.addr(), "GET", "/api/v1/rooms", auth, Content::None).await;
        assert_eq!((answer.status, answer.json()["error"].clone()), (401, json!("unauthenticated")), "{auth:?}");
    }
}

#[tokio::test]
async fn questions_are_voted_for_once_and_live_answers_have_a_course() {
    let mut world = World::new().await;
    super::prepare(&mut world, "GET /rooms/{}/questions").await;
    let (room, question) = (world.id("room").to_owned(), world.id("question").to_owned());
    let who = json!({"participant": {"name": "Visitor", "external_id": "v-1"}});
    let act = async |method: &str, what: &str| {
        let path = format!("/rooms/{room}/questions/{question}{what}");
        world.call(method, &path, Content::Json(who.clone())).await.status
    };
    assert_eq!([act("POST", "/vote").await, act("POST", "/vote").await], [200, 409]);
    assert_eq!([act("DELETE", "/vote").await, act("POST", "/vote").await], [204, 200]);
    assert_eq!(act("POST", "/live-answers/stop").await, 409);
    assert_eq!([act("POST", "/live-answers/start").await, act("POST", "/live-answers/start").await], [200, 409]);
    assert_eq!([act("POST", "/live-answers/cancel").await, act("POST", "/live-answers/cancel").await], [200, 409]);
    assert_eq!([act("POST", "/dismiss").await, act("POST", "/live-answers/start").await], [200, 409]);
    assert_eq!([act("POST", "/reopen").await, act("POST", "/live-answers/start").await], [200, 200]);
    let body = json!({"participant": {"name": "A"}, "question": "Why?"});
    let half = world.post(&format!("/rooms/{room}/questions"), body).await;
    assert_eq!((half.status, half.json()["errors"]["participant.external_id"].is_array()), (422, true));
    assert_eq!(act("DELETE", "").await, 204);
    assert_eq!(act("DELETE", "").await, 404);
}
