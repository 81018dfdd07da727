use super::{BASE, CLIENT, PATH};
use crate::sandbox::{Clock, Faults, Options, Sandbox};
use bytes::Bytes;
use http::Request;
use serde_json::Value;

const NOW: i64 = 1_795_440_000;

fn sandbox(faults: &str) -> (Sandbox, Clock) {
    let clock = Clock::fixed(NOW);
    let faults: Faults = faults.parse().unwrap();
    (Sandbox::new(Options { clock: clock.clone(), faults, ..Options::default() }).unwrap(), clock)
}

fn sign_in(sandbox: &Sandbox) -> (String, String) {
    let file = sandbox.sign_in(&"http://127.0.0.1:1".parse().unwrap());
    assert_eq!(file["token_url"], "http://127.0.0.1:1/oauth/token");
    (file["access_token"].as_str().unwrap().to_owned(), file["refresh_token"].as_str().unwrap().to_owned())
}

fn rooms(sandbox: &Sandbox, base: &str, token: &str) -> u16 {
    let request = Request::get(format!("http://s.test{base}/rooms")).header("authorization", format!("Bearer {token}"));
    sandbox.answer(&request.body(Bytes::new()).unwrap()).status().as_u16()
}

fn post(sandbox: &Sandbox, body: String) -> (u16, Value) {
    let request =
        Request::post(format!("http://s.test{PATH}")).header("content-type", "application/x-www-form-urlencoded");
    let response = sandbox.answer(&request.body(Bytes::from(body)).unwrap());
    assert_eq!(response.headers()["cache-control"], "no-store");
    (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap())
}

fn renew(sandbox: &Sandbox, token: &str) -> (u16, Value) {
    post(sandbox, format!("grant_type=refresh_token&refresh_token={token}&client_id={CLIENT}"))
}

#[test]
fn each_base_has_its_own_credential() {
    let (sandbox, clock) = sandbox("");
    let (access, _) = sign_in(&sandbox);
    let key = crate::sandbox::SAMPLE_KEY;
    assert_eq!([rooms(&sandbox, BASE, &access), rooms(&sandbox, "/api/v1", key)], [200, 200]);
    assert_eq!([rooms(&sandbox, "/api/v1", &access), rooms(&sandbox, BASE, key)], [401, 401]);
    assert_eq!(rooms(&sandbox, "/oauth-api/v1x", &access), 404);
    clock.advance(3_600);
    assert_eq!(rooms(&sandbox, BASE, &access), 401, "an hour is its life");
}

#[test]
fn a_refresh_rotates_and_a_second_use_ends_the_sign_in() {
    let (sandbox, _) = sandbox("token-life=5s");
    let (_, first) = sign_in(&sandbox);
    let (status, pair) = renew(&sandbox, &first);
    assert_eq!((status, &pair["token_type"], &pair["expires_in"]), (200, &"Bearer".into(), &5.into()));
    let second = pair["refresh_token"].as_str().unwrap();
    let access = pair["access_token"].as_str().unwrap();
    assert_ne!(second, first);
    assert_eq!(rooms(&sandbox, BASE, access), 200);
    let (other, _) = sign_in(&sandbox);
    assert_eq!((renew(&sandbox, &first).0, renew(&sandbox, second).0), (400, 400), "stolen or not: it ends");
    assert_eq!([rooms(&sandbox, BASE, access), rooms(&sandbox, BASE, &other)], [401, 200], "and no other's");
}

#[test]
fn wrong_requests_get_the_errors_of_the_rfc() {
    let (sandbox, _) = sandbox("");
    let (_, refresh) = sign_in(&sandbox);
    let error = |body: String| {
        let (status, body) = post(&sandbox, body);
        (status, body["error"].as_str().unwrap().to_owned())
    };
    assert_eq!(error(String::new()), (400, "invalid_request".into()));
    assert_eq!(error("grant_type=password".into()), (400, "unsupported_grant_type".into()));
    let other = format!("grant_type=refresh_token&refresh_token={refresh}&client_id=other");
    assert_eq!(error(other), (401, "invalid_client".into()));
    assert_eq!(renew(&sandbox, "rt-unknown").1["error"], "invalid_grant");
    assert_eq!(renew(&sandbox, &refresh).0, 200, "none of them used the token up");
    sandbox.sign_out();
    let (_, fresh) = sign_in(&sandbox);
    assert_eq!(renew(&sandbox, &fresh).0, 200, "a new sign-in is not signed out");
}
