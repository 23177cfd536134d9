//! How guessing slows down: the delay grows with each try, per account and per address.

use super::session::hash_secret;
use super::store;
use crate::db::Tx;
use crate::error::{Error, Result};
use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use time::{Duration, OffsetDateTime};

/// How many tries are free within a window, and how long the wait grows after that.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub free: i64,
    pub longest: Duration,
    pub window: Duration,
}

/// Tries to sign in to one account, from wherever they come.
pub const ACCOUNT: Limit = Limit { free: 5, longest: Duration::minutes(15), window: Duration::hours(24) };
/// Tries from one address. An office shares one, so it has more of them.
pub const ADDRESS: Limit = Limit { free: 30, longest: Duration::minutes(15), window: Duration::hours(1) };
/// Reset links asked for by mail, per account.
pub const MAIL: Limit = Limit { free: 3, longest: Duration::hours(1), window: Duration::hours(24) };

impl Limit {
    /// The wait after so many tries: none while they are free, then 1 s, 2 s, 4 s …
    pub fn delay(self, tries: i64) -> Duration {
        let beyond = tries - self.free;
        if beyond <= 0 {
            return Duration::ZERO;
        }
        let seconds = 1i64.checked_shl(u32::try_from(beyond - 1).unwrap_or(u32::MAX)).filter(|s| *s > 0);
        seconds.map_or(self.longest, |seconds| Duration::seconds(seconds).min(self.longest))
    }
}

/// Whose tries are counted: a purpose and a hash, so that the table holds no address of anybody.
pub fn account_key(email_key: &str) -> String {
    format!("account:{}", hash_secret(email_key))
}

pub fn mail_key(email_key: &str) -> String {
    format!("mail:{}", hash_secret(email_key))
}

/// Counts a try before it is made, so that many at once cannot slip through. `TooMany` if
/// the wait after the ones before is not over; that try is not counted.
pub async fn count(tx: &mut Tx, key: &str, limit: Limit) -> Result<()> {
    let now = OffsetDateTime::now_utc();
    let (tries, blocked_until) = store::count_try(tx, key, now, now - limit.window).await?;
    if let Some(until) = blocked_until.filter(|until| *until > now) {
        let seconds = (until - now).whole_seconds() + 1;
        return Err(Error::TooMany { seconds: u32::try_from(seconds).unwrap_or(u32::MAX) });
    }
    let delay = limit.delay(tries);
    if delay.is_positive() { store::block_until(tx, key, now + delay).await } else { Ok(()) }
}

/// The bucket of the request's client: its address, for IPv6 the /64 that one customer gets.
/// What a proxy says about its client counts only where the operator trusts that proxy.
pub fn address_key(parts: Option<&Parts>, trusted: &[IpAddr]) -> String {
    let peer = parts.and_then(|parts| parts.extensions.get::<ConnectInfo<SocketAddr>>());
    let Some(peer) = peer.map(|ConnectInfo(peer)| peer.ip().to_canonical()) else {
        return "address:unknown".to_owned();
    };
    let forwarded = parts.map(forwarded_for).unwrap_or_default();
    format!("address:{}", bucket(client(peer, &forwarded, trusted)))
}

fn forwarded_for(parts: &Parts) -> Vec<String> {
    let lines = parts.headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(|entry| entry.trim().to_owned()).collect()
}

/// Each proxy appends whom it heard from, so the list is read from its end for as long as
/// the one who wrote the entry is trusted.
fn client(peer: IpAddr, forwarded: &[String], trusted: &[IpAddr]) -> IpAddr {
    let mut client = peer;
    for entry in forwarded.iter().rev() {
        if !trusted.contains(&client) {
            break;
        }
        match entry.parse::<IpAddr>() {
            Ok(address) => client = address.to_canonical(),
            Err(_) => break,
        }
    }
    client
}

fn bucket(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let network = u128::from(address) & !u128::from(u64::MAX);
            format!("{}/64", Ipv6Addr::from(network))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_doubles_after_the_free_tries_and_has_an_end() {
        let delays: Vec<i64> = [1, 5, 6, 7, 10, 15, 16, 40, 200].map(|n| ACCOUNT.delay(n).whole_seconds()).to_vec();
        assert_eq!(delays, [0, 0, 1, 2, 16, 512, 900, 900, 900]);
    }

    #[test]
    fn a_forwarded_address_counts_only_behind_a_trusted_proxy() {
        let proxy: IpAddr = "10.0.0.1".parse().unwrap();
        let visitor: IpAddr = "203.0.113.9".parse().unwrap();
        let claimed = ["198.51.100.1".to_owned(), "203.0.113.9".to_owned()];
        assert_eq!(client(proxy, &claimed, &[]), proxy, "nobody is trusted");
        assert_eq!(client(proxy, &claimed, &[proxy]), visitor, "what the visitor claims before that is not believed");
        assert_eq!(client(visitor, &claimed, &[proxy]), visitor, "not a proxy at all");
        assert_eq!(client(proxy, &["nonsense".to_owned()], &[proxy]), proxy);
        assert_eq!(client(proxy, &[], &[proxy]), proxy);
    }

    #[test]
    fn neighbours_in_one_ipv6_network_share_a_bucket() {
        let bucket_of = |text: &str| bucket(text.parse::<IpAddr>().unwrap().to_canonical());
        assert_eq!(bucket_of("2001:db8:1:2::1"), "2001:db8:1:2::/64");
        assert_eq!(bucket_of("2001:db8:1:2:ffff::9"), bucket_of("2001:db8:1:2::1"));
        assert_ne!(bucket_of("2001:db8:1:3::1"), bucket_of("2001:db8:1:2::1"));
        assert_eq!(bucket_of("::ffff:192.0.2.4"), "192.0.2.4");
    }
}
