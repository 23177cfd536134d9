//! The alliance itself, its vocabulary and its calls as objects of the file.

use super::lang;
use crate::db::Tx;
use crate::error::Result;
use crate::id::NetworkId;
use crate::network::NewNetwork;
use crate::network::import::{self, file};
use crate::network::model::Texts;
use crate::pipeline::bulk;

fn unless_empty(texts: Texts) -> Option<Texts> {
    (!texts.is_empty()).then_some(texts)
}

pub fn network(row: NewNetwork) -> file::Network {
    file::Network {
        slug: row.slug,
        name: row.name,
        tagline: row.tagline,
        description: row.description,
        language: lang(&row.language),
        country: row.country,
        currency: row.currency,
        website: row.website,
        funding_notice: unless_empty(row.funding_notice),
        programme: row.programme,
        source: row.source,
    }
}

pub async fn areas(tx: &mut Tx, network: NetworkId) -> Result<Vec<file::Area>> {
    let areas = import::areas(tx, network).await?.into_iter().map(|area| file::Area {
        key: area.key,
        kind: area.kind,
        name: area.name,
        description: unless_empty(area.description),
        valid_from: area.valid_from,
        valid_to: area.valid_to,
    });
    Ok(areas.collect())
}

pub async fn sectors(tx: &mut Tx, network: NetworkId) -> Result<Vec<file::Sector>> {
    let sectors = import::sectors(tx, network).await?.into_iter();
    Ok(sectors.map(|sector| file::Sector { key: sector.key, name: sector.name, nace: sector.nace }).collect())
}

pub async fn bodies(tx: &mut Tx, network: NetworkId) -> Result<Vec<file::Body>> {
    let bodies = import::bodies(tx, network).await?.into_iter().map(|body| file::Body {
        key: body.key,
        kind: body.kind,
        name: body.name,
        description: unless_empty(body.description),
    });
    Ok(bodies.collect())
}

pub async fn calls(tx: &mut Tx, network: NetworkId) -> Result<Vec<file::Call>> {
    let calls = bulk::calls(tx, network).await?.into_iter().map(|call| file::Call {
        key: call.key,
        name: call.name,
        programme: call.programme,
        funder: call.funder,
        fund_rate: per_cent(call.fund_rate),
        opens: call.opens_on,
        deadline: call.deadline_on,
        url: call.url,
    });
    Ok(calls.collect())
}

/// Hundredths of a per cent as per cent.
pub fn per_cent(hundredths: Option<i64>) -> Option<f64> {
    hundredths.map(|hundredths| hundredths as f64 / 100.0)
}
