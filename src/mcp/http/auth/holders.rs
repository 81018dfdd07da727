//! The tokens that are known right now, and who holds each. The file of named tokens is read again when it changes: a holder
//! whose rights stayed the same stays the same caller, and a file that is faulty changes nothing.

use super::bearer::Hash;
use super::rate::Rate;
use super::tokens::{self, Entry, Rights};
use crate::error::{Error, Result};
use crate::mcp::face::Face;
use crate::mcp::principal::{Leave, Principal};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use subtle::ConditionallySelectable as _;
use tokio_util::sync::CancellationToken;

/// Most bytes of the file.
const MOST: u64 = 1 << 20;

/// Somebody who holds a token, and how often they may call.
#[derive(Debug)]
pub(super) struct Holder {
    pub(super) principal: Principal,
    pub(super) rate: Option<Rate>,
    rights: Option<Rights>,
}

impl Holder {
    /// A caller who is not in the file.
    pub(super) fn new(principal: Principal, rate: Option<Rate>) -> Self {
        Self { principal, rate, rights: None }
    }
}

type Known = Vec<Token>;

/// A token that is known, and whose it is.
#[derive(Clone)]
struct Token {
    hash: Hash,
    holder: Arc<Holder>,
    /// Cancelled when it is known no more.
    taken: CancellationToken,
}

impl Token {
    fn new(hash: Hash, holder: Arc<Holder>) -> Self {
        Self { hash, holder, taken: CancellationToken::new() }
    }
}

/// All who hold a token.
pub(super) struct Holders {
    common: Arc<Face>,
    /// The token that has no name.
    single: Option<Token>,
    /// The rate of those who have none of their own.
    rate: Option<NonZeroU32>,
    file: Option<PathBuf>,
    known: RwLock<Arc<Known>>,
    /// The file as it was read last, good or not.
    last: Mutex<Vec<u8>>,
}

impl Holders {
    /// Fails where the file can't be read, is faulty, or names what the server does not serve.
    pub(super) fn new(
        common: Arc<Face>,
        single: Option<&str>,
        file: Option<&Path>,
        rate: Option<NonZeroU32>,
    ) -> Result<Self> {
        let bearer = || Arc::new(Holder::new(Principal::new("bearer"), rate.map(Rate::new)));
        let single = single.map(|token| Token::new(Hash::of(token), bearer()));
        let file = file.map(Path::to_owned);
        let holders = Self { common, single, rate, file, known: RwLock::default(), last: Mutex::default() };
        holders.read_again()?;
        Ok(holders)
    }

    /// Who holds this token, as long as it is known. All are compared, so that the time says nothing about which it was.
    pub(super) fn of(&self, token: &str) -> Option<(Arc<Holder>, Leave)> {
        let (hash, known) = (Hash::of(token), self.known());
        let mut found = u32::MAX;
        for (at, own) in (0u32..).zip(known.iter()) {
            found.conditional_assign(&at, own.hash.same(&hash));
        }
        let token = usize::try_from(found).ok().and_then(|at| known.get(at))?;
        Some((token.holder.clone(), Leave { taken: Some(token.taken.clone()), ends: None }))
    }

    /// How many tokens there are.
    pub(super) fn count(&self) -> usize {
        self.known().len()
    }

    fn known(&self) -> Arc<Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the file again if it is another than before. True if the tokens are other ones now.
    pub(super) fn read_again(&self) -> Result<bool> {
        let mut now = Known::new();
        if let Some(file) = &self.file {
            let named = |e: &Error| {
                let error = Error::usage(format!("{}: {}", file.display(), e.message()));
                if let Some(hint) = e.hint() { error.with_hint(hint) } else { error }
            };
            let bytes = read(file).map_err(|e| named(&e))?;
            let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
            if *last == bytes {
                return Ok(false);
            }
            last.clone_from(&bytes);
            drop(last);
            let text = String::from_utf8(bytes).map_err(|_| named(&Error::usage("it is not text")))?;
            for entry in tokens::parse(&text).map_err(|e| named(&e))? {
                now.push(self.token(entry).map_err(|e| named(&e))?);
            }
        }
        now.extend(self.single.clone());
        let now = Arc::new(now);
        let before = std::mem::replace(&mut *self.known.write().unwrap_or_else(PoisonError::into_inner), now.clone());
        let stays =
            |old: &Token| now.iter().any(|t| bool::from(t.hash.same(&old.hash)) && Arc::ptr_eq(&t.holder, &old.holder));
        before.iter().filter(|old| !stays(old)).for_each(|old| old.taken.cancel());
        Ok(true)
    }

    /// The token of an entry: the one there is, as long as it and its rights are the same.
    fn token(&self, entry: Entry) -> Result<Token> {
        let hash = entry.hash.clone();
        let holder = self.holder(entry)?;
        let known = self.known();
        let same = known.iter().find(|t| bool::from(t.hash.same(&hash)) && Arc::ptr_eq(&t.holder, &holder));
        Ok(same.cloned().unwrap_or_else(|| Token::new(hash, holder)))
    }

    /// The holder of an entry: the one there is, as long as the rights are the same.
    fn holder(&self, entry: Entry) -> Result<Arc<Holder>> {
        let id = format!("token:{}", entry.name);
        let same = |t: &&Token| t.holder.principal.id() == id && t.holder.rights.as_ref() == Some(&entry.rights);
        if let Some(token) = self.known().iter().find(same) {
            return Ok(token.holder.clone());
        }
        let Rights { scope, rate, allow_destructive } = &entry.rights;
        let principal = if scope.is_all() && allow_destructive.is_none() {
            Principal::new(id)
        } else {
            let reach = self.common.reach.granted(scope).map_err(|e| {
                let error = Error::usage(format!("`{}`: {}", entry.name, e.message()));
                error.with_hint(e.hint().unwrap_or("see `dsamba commands`"))
            })?;
            let allowed = allow_destructive.unwrap_or(self.common.allow_destructive);
            Principal::facing(id, Arc::new(Face::new(reach, allowed, self.common.lockdown)))
        };
        let rate = rate.or(self.rate).map(Rate::new);
        Ok(Arc::new(Holder { principal, rate, rights: Some(entry.rights) }))
    }
}

fn read(file: &Path) -> Result<Vec<u8>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let fault = |e: std::io::Error| Error::usage(format!("cannot read it: {e}"));
    std::fs::File::open(file).map_err(fault)?.take(MOST + 1).read_to_end(&mut bytes).map_err(fault)?;
    if bytes.len() as u64 > MOST { Err(Error::usage("it is larger than 1 MiB")) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mcp::scope::Reach;
    use crate::mcp::{Scope, Surface};

    const ANA: &str = "ana-0123456789abcdef";
    const BEN: &str = "ben-0123456789abcdef";

    fn holders(file: &Path) -> Result<Holders> {
        let reach = Reach::new(Surface::default(), &Scope::default()).unwrap();
        Holders::new(Arc::new(Face::new(reach, false, false)), Some("single-0123456789"), Some(file), None)
    }

    fn entry(name: &str, token: &str, more: &str) -> String {
        format!("[[token]]\nname = \"{name}\"\ntoken = \"{token}\"\n{more}\n")
    }

    #[test]
    fn each_token_is_its_holders_and_a_changed_file_counts_at_once() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("tokens.toml");
        let write = |text: &str| std::fs::write(&file, text).unwrap();
        write(&(entry("ana", ANA, "read_only = true\nrate = 2") + &entry("ben", BEN, "")));
        let all = holders(&file).unwrap();
        let id = |token| all.of(token).map(|(h, _)| h.principal.id().to_owned());
        assert_eq!((id(ANA).as_deref(), id(BEN).as_deref()), (Some("token:ana"), Some("token:ben")));
        assert_eq!((id("single-0123456789").as_deref(), id("nobody"), id("")), (Some("bearer"), None, None));
        let (ana, leave) = all.of(ANA).unwrap();
        let (_, other) = all.of("single-0123456789").unwrap();
        assert!(!ana.principal.face().unwrap().reach.shows("call-write"));
        assert!(!all.read_again().unwrap(), "nothing changed");
        // A new token and the same rights: the same caller, whose turns are not given anew.
        write(&entry("ana", "new-0123456789abcdef", "read_only = true\nrate = 2"));
        assert!(all.read_again().unwrap());
        let (same, new) = all.of("new-0123456789abcdef").unwrap();
        assert!(Arc::ptr_eq(&ana, &same));
        let over = |leave: &Leave| leave.taken.as_ref().unwrap().is_cancelled();
        assert!(over(&leave) && !over(&new) && !over(&other), "what came by the old token ends");
        assert_eq!((id(ANA), id(BEN)), (None, None));
        write(&entry("ana", ANA, ""));
        assert!(all.read_again().unwrap());
        assert!(all.of(ANA).unwrap().0.principal.face().is_none(), "other rights");
        assert!(over(&new) && !over(&other));
    }

    #[test]
    fn a_faulty_file_changes_nothing_and_is_told_once() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("tokens.toml");
        let write = |text: &str| std::fs::write(&file, text).unwrap();
        assert!(holders(&file).is_err(), "there is none");
        for bad in ["nonsense", "[[token]]\nname = \"a\"\n", &entry("ana", ANA, "toolsets = [\"roms\"]")] {
            write(bad);
            let error = holders(&file).err().unwrap();
            assert!(error.message().contains("tokens.toml") && !error.message().contains(ANA), "{error}");
        }
        write(&entry("ana", ANA, ""));
        let all = holders(&file).unwrap();
        write("nonsense");
        assert!(all.read_again().is_err());
        assert!(!all.read_again().unwrap(), "it is not told again");
        assert!(all.of(ANA).is_some());
        std::fs::remove_file(&file).unwrap();
        assert!(all.read_again().is_err());
        assert!(all.of(ANA).is_some());
        write(&entry("ana", ANA, ""));
        assert!(all.read_again().unwrap(), "good again");
    }
}
