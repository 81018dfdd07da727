//! Files of libraries: announced, uploaded with the token, linked, served.

use super::http::{Answer, Content, exchange, form};
use super::world::World;
use serde_json::{Value, json};

/// Announces a file of so many bytes; what was answered.
async fn announce(world: &World, size: usize) -> Value {
    let path = format!("/libraries/{}/files", world.id("library"));
    let answer = world.post(&path, json!({"name": "photo.png", "file_size": size})).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

/// The target of an address of the sandbox.
fn target<'a>(world: &World, url: &'a str) -> &'a str {
    url.strip_prefix(&format!("http://{}", world.addr())).unwrap_or_else(|| panic!("{url} is not the sandbox's"))
}

async fn put(world: &World, ticket: &Value, token: &str, content: Content) -> Answer {
    let address = target(world, ticket["external_storage_url"].as_str().unwrap());
    exchange(world.addr(), "PUT", address, &format!("Bearer {token}"), content).await
}

#[tokio::test]
async fn bytes_go_in_with_the_token_and_come_out_by_the_links() {
    let world = World::new().await;
    let bytes = b"\x89PNG\r\n\x1a\n\0\xff not really".to_vec();
    let ticket = announce(&world, bytes.len()).await;
    let file = format!("/libraries/{}/files/{}", world.id("library"), ticket["file_id"].as_str().unwrap());
    assert_eq!(world.get(&file).await["status"], "pending");
    let early = world.call("GET", &format!("{file}/links"), Content::None).await;
    assert_eq!(early.status, 409);
    let raw = || Content::Raw("image/png".to_owned(), bytes.clone());
    assert_eq!(put(&world, &ticket, "forged", raw()).await.status, 401);
    let other = announce(&world, 3).await;
    assert_eq!(put(&world, &ticket, other["token"].as_str().unwrap(), raw()).await.status, 403);
    let token = ticket["token"].as_str().unwrap();
    assert_eq!(put(&world, &ticket, token, raw()).await.status, 200);
    assert_eq!(put(&world, &ticket, token, raw()).await.status, 409, "once only");
    let shown = world.get(&file).await;
    assert_eq!((&shown["status"], &shown["size"]), (&json!("completed"), &json!(bytes.len())));
    let links = world.get(&format!("{file}/links")).await;
    for field in ["url", "thumbnail_url"] {
        let link = target(&world, links["pages"][0][field].as_str().unwrap());
        // A link needs no key, and its token is its own.
        let got = exchange(world.addr(), "GET", link, "", Content::None).await;
        assert_eq!(
            (got.status, got.header("content-type").to_owned(), got.body),
            (200, "image/png".to_owned(), bytes.clone())
        );
        let forged = exchange(world.addr(), "GET", link.split('?').next().unwrap(), "", Content::None).await;
        assert_eq!(forged.status, 403);
    }
}

#[tokio::test]
async fn a_form_carries_the_bytes_too_and_a_wrong_size_fails() {
    let world = World::new().await;
    let ticket = announce(&world, 4).await;
    let token = ticket["token"].as_str().unwrap().to_owned();
    assert_eq!(put(&world, &ticket, &token, form("file", "photo.png", b"four")).await.json()["status"], "completed");
    let ticket = announce(&world, 5).await;
    let token = ticket["token"].as_str().unwrap().to_owned();
    assert_eq!(put(&world, &ticket, &token, form("file", "photo.png", b"four")).await.json()["status"], "failed");
}

#[tokio::test]
async fn folders_hold_folders_and_go_with_what_is_in_them() {
    let world = World::new().await;
    let base = format!("/libraries/{}", world.id("library"));
    let make = async |body: Value| {
        let answer = world.post(&format!("{base}/folders"), body).await;
        answer.json()["id"].as_str().map_or_else(|| panic!("{}", answer.text()), str::to_owned)
    };
    let top = make(json!({"name": "Top"})).await;
    let below = make(json!({"name": "Below", "parent_id": top})).await;
    let round = Content::Json(json!({"parent_id": below}));
    assert_eq!(world.call("PATCH", &format!("{base}/folders/{top}"), round).await.status, 422, "not into itself");
    let webapp =
        world.post(&format!("{base}/webapps"), json!({"url": "https://vimeo.com/1", "folder_id": below})).await;
    let file = webapp.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(webapp.json()["type"], "vimeo");
    assert_eq!(world.call("DELETE", &format!("{base}/folders/{top}"), Content::None).await.status, 204);
    for gone in [format!("{base}/folders/{below}"), format!("{base}/files/{file}")] {
        assert_eq!(world.call("GET", &gone, Content::None).await.status, 404, "{gone}");
    }
    assert_eq!(world.call("DELETE", &base, Content::None).await.status, 204);
    assert_eq!(world.call("GET", &format!("{base}/files"), Content::None).await.status, 404);
}
