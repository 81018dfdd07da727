//! `prepare-room`.

use super::{World, text};
use serde_json::json;

#[tokio::test]
async fn a_room_is_made_once_and_found_the_next_time() {
    let world = World::new().await;
    let ask =
        || json!({"room": "retro", "description": "Retro", "privacy": "private", "u": "Ana", "role": "moderator"});
    let first = world.ok("prepare-room", ask()).await;
    assert_eq!((&first["made"], &first["room"]["description"]), (&json!(true), &json!("Retro")));
    assert!(first["link"].as_str().unwrap().contains("/retro?token="), "{first}");
    let life = first["expires_at"].as_i64().unwrap() - jiff::Timestamp::now().as_second();
    assert!((86_000..=86_400).contains(&life), "a day unless given: {life}");
    let second = world.ok("prepare-room", ask()).await;
    assert_eq!((&second["made"], &second["room"]["id"]), (&json!(false), &first["room"]["id"]));
    assert_eq!(second["not_used"]["arguments"], json!(["description", "privacy"]), "{second}");
    assert!(first.get("not_used").is_none(), "{first}");
    assert_eq!((world.asked("create-room"), world.asked("generate-token")), (1, 2));
    let claims = dsamba::client::token::jwt::read(second["token"].as_str().unwrap()).unwrap();
    assert_eq!((&claims["u"], &claims["rd"]), (&json!("Ana"), &first["room"]["id"]));
}

#[tokio::test]
async fn without_a_name_a_new_room_comes_each_time_and_an_end_is_kept() {
    let world = World::new().await;
    let ask = || json!({"exp": 10});
    let (one, two) = (world.ok("prepare-room", ask()).await, world.ok("prepare-room", ask()).await);
    assert_ne!(one["room"]["id"], two["room"]["id"]);
    let life = one["expires_at"].as_i64().unwrap() - jiff::Timestamp::now().as_second();
    assert!((500..=600).contains(&life), "{life}");
}

#[tokio::test]
async fn a_uuid_that_no_room_has_is_not_found_and_nothing_is_made() {
    let world = World::new().await;
    let result = world.call("prepare-room", json!({"room": "123e4567-e89b-42d3-a456-426614174000"})).await;
    assert_eq!(
        (&result["isError"], &result["structuredContent"]["error"]["code"]),
        (&json!(true), &json!("not_found"))
    );
    assert!(text(&result).contains("friendly URL"), "{result}");
    assert_eq!(world.asked("create-room"), 0);
}

#[tokio::test]
async fn a_room_without_its_token_is_told_of_and_a_repeat_makes_no_second() {
    let world = World::new().await;
    world.faults("500=1,only=generate-token");
    let result = world.call("prepare-room", json!({"room": "half", "u": "Ana"})).await;
    assert_eq!((&result["isError"], &result["structuredContent"]["made"]), (&json!(true), &json!(true)));
    let id = result["structuredContent"]["room"]["id"].clone();
    assert!(text(&result).contains("the room was made"), "{result}");
    assert!(result["content"][1]["text"].as_str().unwrap().contains(id.as_str().unwrap()), "{result}");
    world.faults("");
    let again = world.ok("prepare-room", json!({"room": id, "u": "Ana"})).await;
    assert_eq!((&again["room"]["id"], world.asked("create-room")), (&id, 1));
}

#[tokio::test]
async fn wrong_arguments_are_all_told_and_nothing_is_sent() {
    let world = World::new().await;
    let result =
        world.call("prepare-room", json!({"rooom": "x", "privacy": "secret", "max_participants": "many"})).await;
    for part in ["rooom", "privacy", "max_participants"] {
        assert!(text(&result).contains(part), "{result}");
    }
    assert_eq!(world.total(), 0);
}
