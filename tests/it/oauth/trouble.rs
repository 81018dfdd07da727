//! What goes wrong with a sign-in, and what is said.

use super::{Signed, list};
use dsamba::client::credential::OAuth;
use dsamba::client::{Client, Options};
use dsamba::error::Kind;
use serde_json::json;

#[tokio::test]
async fn an_ended_sign_in_is_said_once_and_not_hammered() {
    let signed = Signed::new("").await;
    let client = signed.client();
    signed.sandbox.sign_out();
    for _ in 0..5 {
        let e = list(&client).await.unwrap_err();
        assert_eq!((e.kind(), e.exit_code()), (Kind::Auth, 4), "{e}");
        assert!(e.message().contains("invalid_grant"), "{e}");
        assert!(e.hint().is_some_and(|h| h.contains("sign in again") && h.contains("oauth.json")), "{e:?}");
    }
    assert_eq!(signed.asked("oauth-token"), 1);
    assert!(client.stats().oauth.unwrap().sign_in_needed);

    // Somebody signs in again: the client goes on as soon as it looks.
    signed.write(&signed.sandbox.sign_in(&signed.listening.url()));
    let until = tokio::time::Instant::now() + std::time::Duration::from_secs(10);
    while list(&client).await.is_err() {
        assert!(tokio::time::Instant::now() < until, "the new sign-in is not seen");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(signed.asked("oauth-token"), 1);
}

#[tokio::test]
async fn a_failing_endpoint_is_not_hammered_and_its_words_show_no_token() {
    let signed = Signed::new("").await;
    signed.change(json!({"expires_at": 1_000}));
    let client = signed.client();
    signed.sandbox.set_faults("500=1".parse().unwrap());
    for _ in 0..5 {
        let e = list(&client).await.unwrap_err();
        assert_eq!(e.kind(), Kind::Server, "{e}");
        let shown = format!("{e:?}{client:?}{:?}", client.options());
        assert!(!shown.contains("sandbox-at-") && !shown.contains("sandbox-rt-"), "{shown}");
        assert!(e.retry_after().is_some());
    }
    assert_eq!(signed.asked("oauth-token"), 1, "the others are told to wait");
    assert_eq!(signed.asked("list-rooms"), 0, "an ended token is not sent");
}

#[tokio::test]
async fn masks_hide_old_and_new_tokens() {
    let signed = Signed::new("").await;
    let client = signed.client();
    let masks = client.redactor().clone();
    let old = signed.read();
    signed.sandbox.expire_access_tokens();
    list(&client).await.unwrap();
    let new = signed.read();
    for file in [&old, &new] {
        for field in ["access_token", "refresh_token"] {
            let secret = file[field].as_str().unwrap();
            assert_eq!(masks.text(&format!("a {secret} b")), "a *** b", "{field}");
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn tokens_that_cannot_be_saved_are_kept_and_saved_later() {
    use std::os::unix::fs::PermissionsExt;
    let signed = Signed::new("").await;
    let client = signed.client();
    list(&client).await.unwrap();
    let before = signed.read();
    // A directory in the file's place lets the draft be written and the rename fail.
    signed.sandbox.expire_access_tokens();
    let held = signed.dir.path().join("held");
    let (file, aside) = (signed.file(), held.clone());
    let mut events = client.events();
    // The sandbox is slow, so that the file can be swapped while the refresh is under way.
    signed.sandbox.set_faults("latency=300ms".parse().unwrap());
    let swap = async {
        while signed.asked("oauth-token") == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        std::fs::rename(&file, &aside).unwrap();
        std::fs::create_dir(&file).unwrap();
        std::fs::write(file.join("full"), "").unwrap();
    };
    let (done, ()) = tokio::join!(list(&client), swap);
    done.unwrap();
    assert!(client.stats().oauth.unwrap().unsaved);
    let said = loop {
        if let dsamba::client::Event::Credential(event) = events.recv().await.unwrap() {
            break event;
        }
    };
    assert!(matches!(said, dsamba::client::credential::Event::NotSaved { .. }), "{said:?}");
    signed.sandbox.set_faults("".parse().unwrap());
    list(&client).await.unwrap();
    // The place is free again.
    std::fs::remove_dir_all(signed.file()).unwrap();
    std::fs::rename(&held, signed.file()).unwrap();
    assert_eq!(signed.read(), before);
    let until = tokio::time::Instant::now() + std::time::Duration::from_secs(20);
    while client.stats().oauth.unwrap().unsaved {
        assert!(tokio::time::Instant::now() < until, "never saved");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_ne!(signed.read()["refresh_token"], before["refresh_token"]);
    assert_eq!(std::fs::metadata(signed.file()).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(signed.asked("oauth-token"), 1);
}

#[tokio::test]
async fn faulty_files_are_refused_with_what_to_do_and_without_their_secrets() {
    let signed = Signed::new("").await;
    let good = signed.read();
    let refused = |what: &str| {
        let e = OAuth::open(signed.file()).unwrap_err();
        assert!(e.to_string().contains(what), "{e}");
        assert!(!format!("{e:?}").contains("sandbox-rt-"), "{e:?}");
    };
    signed.change(json!({"token_url": "http://api.example.com/oauth/token"}));
    refused("not https");
    signed.change(json!({"token_url": "https://user:pass@h/t"}));
    refused("user or password");
    signed.write(&json!({"access_token": "sandbox-rt-x"}));
    refused("refresh_token");
    std::fs::write(signed.file(), "{\"refresh_token\": \"sandbox-rt-x\", ").unwrap();
    refused("not JSON");
    signed.write(&good);
    OAuth::open(signed.file()).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(signed.file(), std::fs::Permissions::from_mode(0o640)).unwrap();
        let e = OAuth::open(signed.file()).unwrap_err();
        assert!(e.message().contains("can be read by others"), "{e}");
        assert!(e.hint().is_some_and(|h| h.starts_with("chmod 600 ")), "{e:?}");
    }
    std::fs::remove_file(signed.file()).unwrap();
    refused("no such file");
}

#[tokio::test]
async fn an_api_that_refuses_new_tokens_too_does_not_cost_a_refresh_a_call() {
    // The tokens of one sandbox, renewed there, mean nothing to another one.
    let (signed, api) = (Signed::new("").await, Signed::new("").await);
    let options = Options { base_url: api.listening.url(), ..signed.options() };
    let client = Client::new(options).unwrap();
    for _ in 0..5 {
        let e = list(&client).await.unwrap_err();
        assert_eq!((e.kind(), e.status()), (Kind::Auth, Some(401)), "{e}");
    }
    assert_eq!((signed.asked("oauth-token"), api.asked("oauth-token")), (1, 0), "one, and only where it belongs");
    assert_eq!(api.asked("list-rooms"), 6, "one repeat");
}
