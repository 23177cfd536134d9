//! A small alliance for tests of stores: a pipeline, two organisations, people, one idea.

use super::{consortium, proposal, proposal_write};
use crate::account::Viewer;
use crate::db::Tx;
use crate::execute;
use crate::id::{NetworkId, OrganisationId, PersonId, ProposalId};
use crate::network::NewNetwork;
use crate::pipeline::model::{ConsortiumRole, Currency};
use crate::pipeline::proposal_form::{Facts, ProposalForm};
use crate::policy::Role;
use time::OffsetDateTime;

pub struct SmallAlliance {
    pub network: NetworkId,
    pub coordinator: Viewer,
    /// Edits `dairy`.
    pub member: Viewer,
    pub dairy: OrganisationId,
    pub institute: OrganisationId,
    /// An idea that `dairy` leads.
    pub idea: ProposalId,
}

/// Founds an alliance with this slug.
pub async fn found(tx: &mut Tx, slug: &str) -> SmallAlliance {
    let new = NewNetwork { slug: slug.into(), currency: "EUR".into(), language: "en".into(), ..NewNetwork::default() };
    let network =
        crate::network::create(tx, &NewNetwork { country: "DE".into(), name: slug.into(), ..new }).await.unwrap();
    crate::pipeline::bulk::found_pipeline(tx, network).await.unwrap();
    let dairy = organisation(tx, network, "Dairy of the Hills").await;
    let institute = organisation(tx, network, "Łużyce Institute").await;
    let coordinator = Viewer::for_test(person(tx, slug, "office").await, network, Role::Coordinator, vec![]);
    let member = Viewer::for_test(person(tx, slug, "dairy").await, network, Role::Member, vec![dairy]);
    let idea = proposal_write::create(tx, &member, &facts("Spray drying")).await.unwrap();
    let seen = proposal::visible(tx, &member, idea).await.unwrap();
    consortium::add(tx, &seen, dairy, ConsortiumRole::Lead).await.unwrap();
    SmallAlliance { network, coordinator, member, dairy, institute, idea }
}

/// The facts of a proposal of which only the title is known.
pub fn facts(title: &str) -> Facts {
    ProposalForm { title: title.into(), language: "en".into(), ..ProposalForm::default() }.read(Currency::Eur).unwrap()
}

async fn person(tx: &mut Tx, slug: &str, name: &str) -> PersonId {
    let id = PersonId::new();
    let email = format!("{name}@{slug}.example");
    execute!(
        tx,
        sqlx::query(
            "insert into person (id, email, email_key, name, created_at, updated_at) values ($1, $2, $2, $3, $4, $4)"
        )
        .bind(id)
        .bind(email)
        .bind(name)
        .bind(OffsetDateTime::now_utc())
    )
    .unwrap();
    id
}

pub async fn organisation(tx: &mut Tx, network: NetworkId, name: &str) -> OrganisationId {
    let id = OrganisationId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into organisation (id, network_id, name, kind, summary, description, language, country, street,
               postcode, city, keywords, languages, is_sample, search_text, confirmed_at, created_at, updated_at)
             values ($1, $2, $3, 'enterprise', '', '', 'en', 'DE', 'Hill Road 1', '02763', 'Zittau', '[]', '[]', true, $4,
               $5, $5, $5)"
        )
        .bind(id)
        .bind(network)
        .bind(name)
        .bind(crate::search::fold::fold(name))
        .bind(OffsetDateTime::now_utc())
    )
    .unwrap();
    id
}
