//! Rows of imports, and organisations as tables bring them.

mod batch;
mod file;
mod known;
mod row;

pub use batch::{
    Batch, NewBatch, PlanState, Tally, at_work, batch, begin, close, forget_unused, go_on, hold, imports, insert_batch,
    note_progress, plan_state, set_settings, stop,
};
pub use file::{drop_file, file, keep_file, replace_table, sheets};
pub use known::{Which, known};
pub use row::{
    DoneRow, UndoRow, archive_at, decide, finish_row, insert_rows, note_undo, open_lines, outcomes, rows, rows_of,
    rows_to_undo, samples,
};

#[cfg(test)]
mod tests;
