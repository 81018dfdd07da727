//! Who calls: a name under which tokens, subscriptions and confirmations are kept apart, and what they are shown.

use super::face::Face;
use super::upstream::Lazy;
use std::sync::Arc;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// The name of whoever calls a server that tells nobody apart.
const LOCAL: &str = "local";

/// A caller. Cheap to clone; clones are the same caller.
#[derive(Clone, Debug)]
pub(super) struct Principal(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    id: String,
    face: Option<Arc<Face>>,
    /// The client that their calls are made with, where that is not the server's own.
    upstream: Option<Arc<Lazy>>,
    leave: Leave,
}

/// Until when somebody may call.
#[derive(Clone, Debug, Default)]
pub(super) struct Leave {
    /// Cancelled when it is taken from them.
    pub(super) taken: Option<CancellationToken>,
    /// When it ends by itself.
    pub(super) ends: Option<Instant>,
}

impl Leave {
    /// Completes when it is over.
    pub(super) async fn over(&self) {
        let taken = async {
            match &self.taken {
                Some(taken) => taken.cancelled().await,
                None => std::future::pending().await,
            }
        };
        let ended = async {
            match self.ends {
                Some(at) => tokio::time::sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = taken => {}
            () = ended => {}
        }
    }
}

impl Principal {
    /// Whoever calls where nobody is told apart: over the standard streams, or over HTTP on this machine without tokens.
    pub(super) fn local() -> Self {
        Self::new(LOCAL)
    }

    /// A caller of this name, to whom the server shows all that it serves.
    pub(super) fn new(id: impl Into<String>) -> Self {
        Self(Arc::new(Inner { id: id.into(), face: None, upstream: None, leave: Leave::default() }))
    }

    /// A caller of this name, to whom the server shows this face.
    pub(super) fn facing(id: impl Into<String>, face: Arc<Face>) -> Self {
        Self(Arc::new(Inner { id: id.into(), face: Some(face), upstream: None, leave: Leave::default() }))
    }

    /// The same caller with a key of their own, of which `mark` tells it apart from others.
    pub(super) fn tenant(&self, mark: &str, upstream: Arc<Lazy>) -> Self {
        let (id, face) = (format!("{}+key:{mark}", self.0.id), self.0.face.clone());
        Self(Arc::new(Inner { id, face, upstream: Some(upstream), leave: Leave::default() }))
    }

    /// The same caller for a request that stays: as long as their leave does, and shown no more than this, if given.
    pub(super) fn staying(&self, leave: Leave, face: Option<Arc<Face>>) -> Self {
        let Inner { id, face: own, upstream, .. } = &*self.0;
        let face = face.or_else(|| own.clone());
        Self(Arc::new(Inner { id: id.clone(), face, upstream: upstream.clone(), leave }))
    }

    /// Until when they may call, as far as that is known of a request that stays.
    pub(super) fn leave(&self) -> &Leave {
        &self.0.leave
    }

    /// The client that their calls are made with, where that is not the server's own.
    pub(super) fn upstream(&self) -> Option<&Lazy> {
        self.0.upstream.as_deref()
    }

    /// The name. No two callers that are told apart have the same one.
    pub(super) fn id(&self) -> &str {
        &self.0.id
    }

    /// What is shown to them, where that is not what the server shows to all.
    pub(super) fn face(&self) -> Option<&Face> {
        self.0.face.as_deref()
    }

    /// Whether it is anybody at all, so that what they are shown may be kept for others.
    pub(super) fn is_anybody(&self) -> bool {
        self.0.id == LOCAL
    }
}
