//! Many single questions become one walk over a list.

use super::{asked, world};
use crate::client::{args, op};
use dsamba::client::Options;
use dsamba::sandbox::Sandbox;
use dsamba::{Args, Client};
use futures_util::future::join_all;
use serde_json::{Value, json};

/// Makes libraries, and answers their ids.
async fn libraries(client: &Client, n: usize) -> Vec<String> {
    let create = |n| client.call(op("create-library"), args(json!({"name": format!("Library {n}")})));
    let made = join_all((0..n).map(create)).await;
    made.into_iter().map(|r| r.unwrap().json().unwrap()["id"].as_str().unwrap().to_owned()).collect()
}

async fn ask_all(client: &Client, ids: &[String]) -> Vec<Value> {
    let ask = |id: &String| client.call(op("get-library-details"), Args::new().with("library", id.as_str()));
    join_all(ids.iter().map(ask)).await.into_iter().map(|r| r.unwrap().json().unwrap()).collect()
}

fn calls(sandbox: &Sandbox) -> (u64, u64) {
    (asked(sandbox, "list-libraries"), asked(sandbox, "get-library-details"))
}

#[tokio::test]
async fn questions_about_many_things_are_one_walk_with_the_very_same_answers() {
    for on in [true, false] {
        let options = Options { resource_optimization: on, cache: false, ..Options::default() };
        let (sandbox, _listening, [client, other]) = world("latency=5ms", options).await;
        let ids = libraries(&client, 150).await;
        let answers = ask_all(&client, &ids).await;
        assert!(answers.iter().zip(&ids).all(|(a, id)| a["id"] == id.as_str()));
        // The sample has a few libraries of its own: two pages.
        assert_eq!(calls(&sandbox), if on { (2, 0) } else { (0, 150) }, "{:?}", client.stats().resources);
        // A row is what the single call answers, to the byte.
        let single = other.call(op("get-library-details"), Args::new().with("library", ids[3].as_str())).await.unwrap();
        assert_eq!(single.json().unwrap(), answers[3]);
    }
}

#[tokio::test]
async fn answers_are_right_while_the_list_fails() {
    let (sandbox, _listening, [client, _]) = world("", Options { cache: false, ..Options::default() }).await;
    let ids = libraries(&client, 20).await;
    sandbox.set_faults("500=1,only=list-libraries".parse().unwrap());
    let answers = ask_all(&client, &ids).await;
    assert!(answers.iter().zip(&ids).all(|(a, id)| a["id"] == id.as_str()));
    assert_eq!(calls(&sandbox).1, 20);
    assert!(calls(&sandbox).0 >= 1);
}
