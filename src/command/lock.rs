//! One program per embedded database.

use crate::config::DataConfig;
use fs4::fs_std::FileExt;
use std::fs::File;
use std::path::PathBuf;

/// Takes the embedded database for this program alone, until the answer is dropped or the
/// program ends in whichever way: two of them would not see each other's changes, and could
/// bring the schema up to date at the same time. None for a database that is a server.
pub fn lock_data_folder(data: &DataConfig) -> Result<Option<File>, String> {
    let Some(path) = crate::db::file_of(&data.address()) else { return Ok(None) };
    let folder = path.parent().map(PathBuf::from).unwrap_or_default();
    if !folder.as_os_str().is_empty() {
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("The data folder '{}' cannot be made: {error}", folder.display()))?;
    }
    let lock_path = path.with_extension("lock");
    let lock = File::create(&lock_path)
        .map_err(|error| format!("The data folder '{}' cannot be written to: {error}", folder.display()))?;
    match FileExt::try_lock_exclusive(&lock) {
        Ok(true) => Ok(Some(lock)),
        _ => Err(format!(
            "The data folder '{}' is in use by another Consortia. Stop that one, or set --data-dir to another folder.",
            folder.display()
        )),
    }
}
