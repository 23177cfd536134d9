//! The network of a search, as a table and as a drawing.

use crate::directory::model::{Found, OrganisationKind};
use crate::id::{AreaId, OrganisationId};
use serde::{Deserialize, Serialize};

/// No more organisations are drawn: the best connected ones.
pub const MOST_NODES: usize = 2_000;
/// No more connections are drawn: the strongest, and of each organisation its own strongest.
pub const MOST_EDGES: usize = 6_000;

/// A partner, and in how many proposals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    pub organisation: OrganisationId,
    pub name: String,
    pub proposals: u32,
}

/// With whom a listed organisation has worked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Connected {
    pub organisation: OrganisationId,
    pub partners: u32,
    /// In which it has at least one of its partners.
    pub proposals: u32,
    pub strongest: Vec<Partner>,
}

/// What the table says, and how much there is of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Links {
    pub listed: Vec<Connected>,
    pub connected: u64,
    /// How many share no proposal with anybody else who was found.
    pub alone: u64,
}

/// What a search found and how it hangs together. A page of `found` has the connected ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Networked {
    pub found: Found,
    pub links: Links,
}

/// An organisation of the drawing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    pub id: OrganisationId,
    pub name: String,
    pub city: Option<String>,
    pub country: String,
    pub kind: OrganisationKind,
    /// The first of its areas, which gives it its colour.
    pub area: Option<AreaId>,
    pub partners: u32,
    pub proposals: u32,
}

/// Two nodes by their numbers, the smaller first, and in how many proposals both are.
pub type Edge = (u32, u32, u32);

/// What is drawn, the best connected first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    /// How many connections the nodes have, drawn or not.
    pub connections: u64,
}
