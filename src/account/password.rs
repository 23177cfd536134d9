//! Argon2id, under a limit, so that a wave of sign-ins cannot take all memory and processors.

use super::model::PASSWORD_MAX;
use crate::error::{Error, Result};
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use rand::RngCore;
use std::sync::LazyLock;
use std::time::Duration;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

/// Memory in KiB, passes and lanes: the least that OWASP's password storage guide names.
const MEMORY: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Each hash needs 19 MiB and a processor; more at once would only make all of them slower.
static PLACES: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(2, |n| n.get().min(4))));

/// Who has waited so long for a place is told to try again.
const PATIENCE: Duration = Duration::from_secs(10);

/// The hash of a new password in PHC form, with a salt of its own.
pub async fn hash(password: String) -> Result<String> {
    let mut salt = [0u8; 16];
    rand::rng().fill_bytes(&mut salt);
    let salt = SaltString::encode_b64(&salt).map_err(Error::internal)?;
    at_a_place(move || {
        let hash = argon2()?.hash_password(&normal(&password), &salt).map_err(Error::internal)?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether the password belongs to the stored hash. Without one the same work is done for
/// nothing, so that the time taken does not tell whether an address has an account.
pub async fn verify(stored: Option<String>, password: String) -> Result<bool> {
    at_a_place(move || {
        let argon2 = argon2()?;
        let too_long = password.chars().count() > PASSWORD_MAX as usize;
        match stored.filter(|_| !too_long) {
            Some(stored) => {
                let stored = PasswordHash::new(&stored).map_err(Error::internal)?;
                Ok(argon2.verify_password(&normal(&password), &stored).is_ok())
            }
            None => {
                let password = if too_long { Vec::new() } else { normal(&password) };
                let mut nowhere = [0u8; 32];
                argon2.hash_password_into(&password, b"nobody's own salt", &mut nowhere).map_err(Error::internal)?;
                std::hint::black_box(nowhere);
                Ok(false)
            }
        }
    })
    .await
}

fn argon2() -> Result<Argon2<'static>> {
    let parameters = Params::new(MEMORY, PASSES, LANES, Some(32)).map_err(Error::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
}

/// Keyboards of different systems write the same letter in different ways.
fn normal(password: &str) -> Vec<u8> {
    password.nfkc().collect::<String>().into_bytes()
}

async fn at_a_place<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let place = tokio::time::timeout(PATIENCE, PLACES.acquire()).await.map_err(|_| Error::Unavailable)?;
    let _place = place.map_err(Error::internal)?;
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[tokio::test]
    async fn a_password_belongs_to_its_own_hash_only() {
        let hash = hash("Grüße aus Görlitz".into()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(verify(Some(hash.clone()), "Grüße aus Görlitz".into()).await.unwrap());
        let decomposed: String = "Grüße aus Görlitz".nfd().collect();
        assert!(verify(Some(hash.clone()), decomposed).await.unwrap(), "another keyboard, the same letters");
        assert!(!verify(Some(hash), "Grüße aus Zittau".into()).await.unwrap());
    }

    #[tokio::test]
    async fn two_hashes_of_one_password_differ() {
        assert_ne!(hash("alliance-demo".into()).await.unwrap(), hash("alliance-demo".into()).await.unwrap());
    }

    #[tokio::test]
    async fn an_unknown_account_costs_as_much_as_a_known_one() {
        let stored = hash("a known password".into()).await.unwrap();
        let fastest = |stored: Option<String>| async move {
            let mut best = Duration::MAX;
            for _ in 0..5 {
                let start = Instant::now();
                assert!(!verify(stored.clone(), "a wrong password".into()).await.unwrap());
                best = best.min(start.elapsed());
            }
            best
        };
        let (known, unknown) = (fastest(Some(stored)).await, fastest(None).await);
        // A skipped hash would be a thousand times faster; the bound leaves room for a busy machine.
        assert!(unknown * 4 > known && known * 4 > unknown, "known {known:?}, unknown {unknown:?}");
    }

    #[tokio::test]
    async fn a_password_of_a_megabyte_is_refused_like_any_other() {
        assert!(!verify(None, "x".repeat(1_000_000)).await.unwrap());
    }
}
