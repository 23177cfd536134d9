//! The index of one alliance (under construction).
pub struct Index; pub struct Document; pub struct Facet; pub struct Field; pub struct Page; pub struct Query; pub struct Sort;
