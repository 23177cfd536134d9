//! Arguments for every server function that it can read, whoever sends them: the sweep
//! needs them, because a call that cannot be read is refused before anybody's rights are.

/// Endpoint and arguments, in the order of the endpoints.
pub const SAMPLES: &[(&str, &[(&str, &str)])] = &[];
