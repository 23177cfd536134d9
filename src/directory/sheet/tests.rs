//! Tables on their whole way: in, out, and back.

pub mod identity;
mod messy;
mod pages;
mod translations;
