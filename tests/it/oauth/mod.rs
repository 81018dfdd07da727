//! An OAuth sign-in that renews itself, over real sockets; what happened is read from the sandbox's counters and the file.

mod process;
mod trouble;

use dsamba::client::credential::OAuth;
use dsamba::client::{Client, Credential, Options};
use dsamba::error::Result;
use dsamba::sandbox::{self, ListenOptions, Listening, Sandbox, listen};
use dsamba::{Args, api};
use serde_json::Value;
use std::path::PathBuf;
use tempfile::TempDir;

/// A sandbox on a socket, and a file with a sign-in to it.
pub(crate) struct Signed {
    pub(crate) sandbox: Sandbox,
    pub(crate) listening: Listening,
    pub(crate) dir: TempDir,
}

impl Signed {
    pub(crate) async fn new(faults: &str) -> Self {
        let sandbox = Sandbox::new(sandbox::Options { faults: faults.parse().unwrap(), ..Default::default() }).unwrap();
        let listening = listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
        let signed = Self { sandbox, listening, dir: tempfile::tempdir().unwrap() };
        signed.write(&signed.sandbox.sign_in(&signed.listening.url()));
        signed
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.dir.path().join("oauth.json")
    }

    pub(crate) fn write(&self, fields: &Value) {
        std::fs::write(self.file(), fields.to_string()).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(self.file(), std::fs::Permissions::from_mode(0o600)).unwrap();
        }
    }

    pub(crate) fn read(&self) -> Value {
        serde_json::from_str(&std::fs::read_to_string(self.file()).unwrap()).unwrap()
    }

    /// The file with some fields changed.
    #[allow(clippy::needless_pass_by_value)] // callers write `json!` in place
    pub(crate) fn change(&self, fields: Value) {
        let mut all = self.read();
        for (name, value) in fields.as_object().unwrap() {
            all[name] = value.clone();
        }
        self.write(&all);
    }

    pub(crate) fn options(&self) -> Options {
        let credential = Some(Credential::OAuth(OAuth::open(self.file()).unwrap()));
        // Every call goes to the server: what is asked twice is to be counted twice.
        let resource_optimization = false;
        Options { base_url: self.listening.url(), credential, resource_optimization, ..Options::default() }
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(self.options()).unwrap()
    }

    /// How often the sandbox was asked for this operation.
    pub(crate) fn asked(&self, operation: &str) -> u64 {
        let stats = self.sandbox.stats();
        stats["requests"]["by_operation"][operation].as_u64().unwrap_or_default()
    }
}

/// A read.
pub(crate) async fn list(client: &Client) -> Result<()> {
    client.call(api::tool("list-rooms").unwrap(), Args::new()).await.map(drop)
}

/// A create; a repeat of it would be seen as a second room.
pub(crate) async fn create(client: &Client) -> Result<()> {
    client.call(api::tool("create-room").unwrap(), Args::new().with("privacy", "public")).await.map(drop)
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_the_call_repeated_once() {
    let signed = Signed::new("").await;
    let client = signed.client();
    list(&client).await.unwrap();
    assert_eq!(client.options().base_url.path(), "/oauth-api/v1");
    assert_eq!((signed.asked("list-rooms"), signed.asked("oauth-token")), (1, 0));

    let before = signed.read();
    signed.sandbox.expire_access_tokens();
    create(&client).await.unwrap();
    assert_eq!((signed.asked("create-room"), signed.asked("oauth-token")), (2, 1));
    let after = signed.read();
    assert_ne!(after["access_token"], before["access_token"]);
    assert_ne!(after["refresh_token"], before["refresh_token"]);
    assert_eq!(after["token_url"], before["token_url"]);
    list(&client).await.unwrap();
    assert_eq!((signed.asked("list-rooms"), signed.asked("oauth-token")), (2, 1), "the new token is kept");

    // A new process goes on with what is in the file.
    list(&signed.client()).await.unwrap();
    assert_eq!(signed.asked("oauth-token"), 1);
    assert_eq!(client.stats().oauth.unwrap().refreshed, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_calls_with_an_ended_token_share_one_refresh() {
    let signed = Signed::new("").await;
    signed.change(serde_json::json!({"expires_at": 1_000}));
    let client = signed.client();
    let calls = (0..100).map(|_| list(&client));
    for done in futures_util::future::join_all(calls).await {
        done.unwrap();
    }
    assert_eq!((signed.asked("list-rooms"), signed.asked("oauth-token")), (100, 1), "and no call was refused first");

    // The same when the end comes as a surprise.
    signed.sandbox.expire_access_tokens();
    let calls = (0..100).map(|_| list(&client));
    for done in futures_util::future::join_all(calls).await {
        done.unwrap();
    }
    assert_eq!(signed.asked("oauth-token"), 2);
    assert!(signed.asked("list-rooms") <= 300, "one repeat each at most");
}

#[tokio::test]
async fn a_token_is_renewed_before_its_end_without_a_call() {
    let signed = Signed::new("token-life=2s").await;
    let client = signed.client();
    let mut events = client.events();
    list(&client).await.unwrap();
    // At 1.6 s of a life of 2 s at the latest.
    let renewed = async {
        loop {
            if let dsamba::client::Event::Credential(event) = events.recv().await.unwrap() {
                return event;
            }
        }
    };
    let event = tokio::time::timeout(std::time::Duration::from_secs(10), renewed).await.unwrap();
    assert_eq!(event, dsamba::client::credential::Event::Refreshed { expires_in: Some(2) });
    assert_eq!((signed.asked("list-rooms"), signed.asked("oauth-token")), (1, 1));
    list(&client).await.unwrap();
    assert_eq!(signed.asked("list-rooms"), 2, "no call was refused");
}

#[tokio::test]
async fn with_token_management_off_nothing_is_renewed() {
    let signed = Signed::new("").await;
    let client = Client::new(Options { token_management: false, ..signed.options() }).unwrap();
    signed.sandbox.expire_access_tokens();
    let e = list(&client).await.unwrap_err();
    assert_eq!((e.status(), signed.asked("list-rooms"), signed.asked("oauth-token")), (Some(401), 1, 0), "{e}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_that_hold_the_same_file_renew_it_once() {
    let signed = Signed::new("").await;
    signed.change(serde_json::json!({"expires_at": 1_000}));
    // Two of everything, as in two processes: they share nothing but the file.
    let (one, two) = (signed.client(), signed.client());
    let (first, second) = tokio::join!(list(&one), list(&two));
    first.unwrap();
    second.unwrap();
    assert_eq!(signed.asked("oauth-token"), 1, "the second takes what the first got");
    let stats = [one.stats().oauth.unwrap(), two.stats().oauth.unwrap()];
    assert_eq!(stats.iter().map(|s| s.taken_over).sum::<u64>(), 1, "{stats:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_signs_in_again_in_the_same_file_is_not_told_what_the_other_one_was() {
    let signed = Signed::new("").await;
    let soon = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs() + 2;
    signed.change(serde_json::json!({"expires_at": soon}));
    let client = Client::new(Options { resource_optimization: true, ..signed.options() }).unwrap();
    for _ in 0..2 {
        list(&client).await.unwrap();
    }
    assert_eq!(signed.asked("list-rooms"), 1, "the second is answered from the cache");
    signed.write(&signed.sandbox.sign_in(&signed.listening.url()));
    let taken_over = async {
        while client.stats().oauth.unwrap().taken_over == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(20), taken_over).await.expect("it is looked into the file");
    list(&client).await.unwrap();
    assert_eq!(signed.asked("list-rooms"), 2, "this may be another caller");
}
