//! Rows of imports, and organisations as tables bring them.

mod batch;
mod known;
mod row;

pub use batch::{
    Batch, NewBatch, Tally, at_work, batch, begin, close, hold, imports, insert_batch, note_progress, set_settings,
};
pub use known::{Which, known};
pub use row::{
    DoneRow, UndoRow, archive_at, decide, finish_row, insert_rows, note_undo, open_lines, outcomes, rows, rows_of,
    rows_to_undo, samples,
};

#[cfg(test)]
mod tests;
