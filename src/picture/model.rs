//! A picture as pages know it: its number, from which its address follows.

use crate::id::{OrganisationId, PictureId};
use serde::{Deserialize, Serialize};

/// The largest file that is taken, in megabytes.
pub const MOST_MEGABYTES: u32 = 5;
/// The most millions of pixels that are decoded.
pub const MOST_MEGAPIXELS: u32 = 40;
/// No side of a picture that is kept is longer.
pub const LONGEST_SIDE: u32 = 512;

/// Where a picture is. A new one gets a new number, so no browser shows the one before.
pub fn address(alliance: &str, picture: PictureId) -> String {
    format!("/image/{alliance}/{picture}")
}

/// The page on which an organisation's logo is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogoPage {
    pub organisation: OrganisationId,
    pub name: String,
    pub logo: Option<PictureId>,
}
