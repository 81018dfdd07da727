//! The issuer's public keys: fetched when the first token comes, kept for an hour, and fetched again for a key that is not
//! among them, at most twice a minute however many such tokens come.

use super::super::denied::Denied;
use super::discovery;
use super::secure::secure;
use crate::client::connection::trusted_roots;
use crate::client::token::crypto;
use crate::error::{Error, Result};
use crate::mcp::access::OAuth;
use futures_util::StreamExt as _;
use jsonwebtoken::jwk::{Jwk, JwkSet, KeyAlgorithm, PublicKeyUse};
use jsonwebtoken::{DecodingKey, Header};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;
use url::Url;

/// Least time between two fetches.
const PAUSE: Duration = Duration::from_secs(30);
/// How long keys are kept.
const KEPT: Duration = Duration::from_secs(3600);
/// Longest that a fetch may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Most bytes of the keys.
const MOST: usize = 256 << 10;

/// Where the keys are.
enum Place {
    /// There.
    At(Url),
    /// Where the metadata of this issuer says.
    Told { issuer: String, metadata: Vec<Url> },
}

pub(super) struct Keys {
    place: Place,
    http: reqwest::Client,
    known: RwLock<Known>,
    /// When it was last tried to fetch them; whoever fetches holds it.
    tried: Mutex<Option<Instant>>,
}

#[derive(Clone, Default)]
struct Known {
    keys: Arc<Vec<Jwk>>,
    at: Option<Instant>,
}

impl Keys {
    pub(super) fn new(settings: &OAuth) -> Result<Self> {
        crypto::ready();
        let place = if let Some(url) = &settings.jwks_url {
            Place::At(secure(url.clone(), "the issuer's keys")?)
        } else {
            let url = Url::parse(&settings.issuer).ok().filter(Url::has_host).ok_or_else(|| {
                Error::usage("the issuer is no address, so its keys can't be found there")
                    .with_hint("say where its keys are: --oauth-jwks-url")
            })?;
            let metadata = discovery::places(&secure(url, "the issuer")?);
            Place::Told { issuer: settings.issuer.clone(), metadata }
        };
        let failed = |e: &dyn std::fmt::Display| Error::usage(format!("cannot set up TLS to the issuer: {e}"));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let first = match &place {
            Place::At(url) => Some(url),
            Place::Told { metadata, .. } => metadata.first(),
        };
        let roots = match first.map(Url::scheme) {
            Some("https") => trusted_roots(settings.ca_file.as_deref())?,
            _ => rustls::RootCertStore::empty(),
        };
        let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let tls = tls.map_err(|e| failed(&e))?.with_root_certificates(roots).with_no_client_auth();
        let http = reqwest::Client::builder().tls_backend_preconfigured(tls).timeout(PATIENCE);
        let http = http.redirect(reqwest::redirect::Policy::none()).build().map_err(|e| failed(&e))?;
        Ok(Self { place, http, known: RwLock::default(), tried: Mutex::default() })
    }

    /// The key that a token with this head is signed with.
    pub(super) async fn find(&self, header: &Header) -> Result<DecodingKey, Denied> {
        let known = self.known();
        let fresh = known.at.is_some_and(|at| at.elapsed() < KEPT);
        if let Some(key) = chosen(&known.keys, header).filter(|_| fresh) {
            return DecodingKey::from_jwk(key).map_err(|_| Denied::WrongToken);
        }
        // Many who ask at once share one fetch.
        let mut tried = self.tried.lock().await;
        let mut known = self.known();
        if chosen(&known.keys, header).is_none() || known.at.is_none_or(|at| at.elapsed() >= KEPT) {
            if tried.is_none_or(|at| at.elapsed() >= PAUSE) {
                *tried = Some(Instant::now());
                let late = |_| Err(format!("they did not come within {PATIENCE:?}"));
                match tokio::time::timeout(PATIENCE, self.fetch()).await.unwrap_or_else(late) {
                    Ok(keys) => {
                        known = Known { keys: Arc::new(keys), at: Some(Instant::now()) };
                        *self.known.write().unwrap_or_else(PoisonError::into_inner) = known.clone();
                    }
                    Err(why) => tracing::warn!("the keys of the OAuth issuer cannot be read: {why}"),
                }
            }
            // Old keys are better than none while the issuer is away; without any nothing can be said about a token.
            if known.at.is_none() {
                return Err(Denied::NoKeys);
            }
        }
        let key = chosen(&known.keys, header).ok_or(Denied::WrongToken)?;
        DecodingKey::from_jwk(key).map_err(|_| Denied::WrongToken)
    }

    fn known(&self) -> Known {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn fetch(&self) -> Result<Vec<Jwk>, String> {
        let set = match &self.place {
            Place::At(url) => self.get(url).await?,
            Place::Told { issuer, metadata } => {
                let url = self.discover(issuer, metadata).await?;
                self.get(&url).await?
            }
        };
        // A key of a sort that is not known here is no reason to take none.
        let all = set["keys"].as_array().ok_or("they are not a key set")?;
        let keys = all.iter().filter_map(|key| serde_json::from_value(key.clone()).ok()).collect();
        Ok(JwkSet { keys }.keys)
    }

    /// Where the keys are, as the first metadata says that is there.
    async fn discover(&self, issuer: &str, places: &[Url]) -> Result<Url, String> {
        let mut why = String::new();
        for place in places {
            match self.get(place).await.and_then(|metadata| discovery::keys(issuer, &metadata)) {
                Ok(url) => return Ok(url),
                Err(e) => why = format!("{}: {e}", place.path()),
            }
        }
        Err(why)
    }

    async fn get(&self, url: &Url) -> Result<serde_json::Value, String> {
        let told = |e: reqwest::Error| e.without_url().to_string();
        let reply = self.http.get(url.clone()).header("accept", "application/json").send().await.map_err(told)?;
        if reply.status() != reqwest::StatusCode::OK {
            return Err(format!("it answered {}", reply.status().as_u16()));
        }
        let (mut bytes, mut parts) = (Vec::new(), reply.bytes_stream());
        while let Some(part) = parts.next().await {
            bytes.extend_from_slice(&part.map_err(told)?);
            if bytes.len() > MOST {
                return Err("the answer is larger than 256 KiB".to_owned());
            }
        }
        serde_json::from_slice(&bytes).map_err(|_| "the answer is not JSON".to_owned())
    }
}

/// The key that a token names; without a name the only one that fits.
fn chosen<'a>(keys: &'a [Jwk], header: &Header) -> Option<&'a Jwk> {
    let fits = |key: &&Jwk| {
        let common = &key.common;
        common.public_key_use.as_ref().is_none_or(|u| *u == PublicKeyUse::Signature)
            && common.key_algorithm.is_none_or(|own| own == KeyAlgorithm::from(header.alg))
    };
    let mut fitting = keys.iter().filter(fits);
    match &header.kid {
        Some(kid) => fitting.find(|key| key.common.key_id.as_ref() == Some(kid)),
        None => fitting.next().filter(|_| fitting.next().is_none()),
    }
}
