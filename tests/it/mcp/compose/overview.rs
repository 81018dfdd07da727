//! `get-live-overview`.

use super::{World, text};
use serde_json::json;

#[tokio::test]
async fn every_room_in_use_comes_with_its_name_and_people_in_two_calls() {
    let world = World::new().await;
    let all = world.ok("get-live-overview", json!({})).await;
    assert_eq!((world.asked("list-live-participants"), world.asked("list-sessions"), world.total()), (1, 1, 2));
    let rooms = all["data"].as_array().unwrap();
    assert_eq!(all["total_count"].as_u64().unwrap(), rooms.len() as u64);
    let mut people = 0;
    for room in rooms {
        let live = world.op("get-live-room-participants", json!({"room": room["room_id"]})).await;
        let names = |list: &serde_json::Value| -> Vec<_> {
            list.as_array().unwrap().iter().map(|p| p["name"].clone()).collect()
        };
        assert_eq!(names(&room["people"]), names(&live["live_participants"]));
        let details = world.op("get-room-details", json!({"room": room["room_id"]})).await;
        assert_eq!(room["description"], details["description"], "{room}");
        assert_eq!(room["friendly_url"], details["friendly_url"], "{room}");
        people += names(&room["people"]).len();
    }
    assert!(people > 0 && all["people"] == people, "{all}");
}

#[tokio::test]
async fn without_names_the_people_come_all_the_same_and_what_lacks_is_said() {
    let world = World::new().await;
    world.faults("500=1,only=list-sessions");
    let all = world.ok("get-live-overview", json!({"limit": 2})).await;
    assert_eq!(all["data"].as_array().unwrap().len(), 2);
    assert_eq!(all["missing"][0]["part"], "names of rooms", "{all}");
    assert_eq!(all["next"]["offset"], 2, "{all}");
    world.faults("500=1,only=list-live-participants");
    let failed = world.call("get-live-overview", json!({})).await;
    assert_eq!(failed["isError"], true);
    assert!(text(&failed).contains("status 500"), "{failed}");
}
