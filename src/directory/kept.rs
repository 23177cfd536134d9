//! Results that take long to work out, kept in memory for as long as what they are made of
//! stays the same. Nothing is lost with them: they are worked out anew.

use crate::error::{Error, Result};
use futures::FutureExt;
use futures::future::{BoxFuture, Shared};
use parking_lot::Mutex;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

/// So long somebody waits for a result; after that the page says that it is being made.
const PATIENCE: Duration = Duration::from_secs(3);

type Making<T> = Shared<BoxFuture<'static, Result<Arc<T>>>>;

struct Entry<K, S, T> {
    key: K,
    /// By which it is known whether the result still holds.
    state: S,
    making: Making<T>,
}

/// The latest results of one kind.
pub struct Kept<K, S, T> {
    entries: Mutex<Vec<Entry<K, S, T>>>,
    most: usize,
    patience: Duration,
}

impl<K: Clone + PartialEq, S: PartialEq, T: Send + Sync + 'static> Kept<K, S, T> {
    pub const fn new(most: usize) -> Self {
        Kept { entries: Mutex::new(Vec::new()), most, patience: PATIENCE }
    }

    /// The result for a key in its present state; none while it is still being made. Those who
    /// ask for the same wait for the same work, which goes on when nobody waits any more.
    pub async fn get<F>(&self, key: K, state: S, make: impl FnOnce() -> F) -> Result<Option<Arc<T>>>
    where
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let making = self.making(&key, state, make);
        match tokio::time::timeout(self.patience, making).await {
            Ok(Ok(made)) => Ok(Some(made)),
            Ok(Err(error)) => {
                // Whoever asks next tries again.
                self.entries.lock().retain(|entry| entry.key != key);
                Err(error)
            }
            Err(_) => Ok(None),
        }
    }

    fn making<F>(&self, key: &K, state: S, make: impl FnOnce() -> F) -> Making<T>
    where
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let mut entries = self.entries.lock();
        let known = entries.iter().position(|entry| entry.key == *key).map(|place| entries.remove(place));
        let making = match known {
            Some(entry) if entry.state == state => entry.making,
            _ => {
                let work = tokio::spawn(make());
                async move { work.await.map_err(Error::internal)?.map(Arc::new) }.boxed().shared()
            }
        };
        entries.insert(0, Entry { key: key.clone(), state, making: making.clone() });
        entries.truncate(self.most);
        making
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[tokio::test]
    async fn a_result_is_made_once_for_each_state() {
        let kept: Kept<u32, u32, u32> = Kept::new(1);
        let made = Arc::new(AtomicU32::new(0));
        let get = async |key, state| {
            let made = made.clone();
            let make = move || async move { Ok(made.fetch_add(1, Ordering::SeqCst) + 1) };
            kept.get(key, state, make).await.unwrap().as_deref().copied()
        };
        assert_eq!((get(1, 1).await, get(1, 1).await), (Some(1), Some(1)));
        assert_eq!((get(1, 2).await, get(1, 1).await), (Some(2), Some(3)), "another state is another result");
        assert_eq!((get(2, 1).await, get(1, 1).await), (Some(4), Some(5)), "only the latest are kept");
        let failed = kept.get(3, 1, || async { Err(Error::Unavailable) }).await;
        assert_eq!(failed, Err(Error::Unavailable));
        assert_eq!(get(3, 1).await, Some(6), "who asks after a failure tries again");
    }

    #[tokio::test]
    async fn what_takes_long_is_asked_for_again() {
        let kept: Kept<u32, u32, u32> = Kept { patience: Duration::ZERO, ..Kept::new(1) };
        let (finish, finished) = tokio::sync::oneshot::channel::<()>();
        let slow = || async { finished.await.map(|()| 7).map_err(Error::internal) };
        assert_eq!(kept.get(1, 1, slow).await, Ok(None));
        finish.send(()).unwrap();
        let kept = Kept { patience: Duration::from_secs(60), ..kept };
        let slow = || async { Ok(8) };
        assert_eq!(kept.get(1, 1, slow).await, Ok(Some(Arc::new(7))), "the work went on");
    }
}
