//! What only a browser can do. On the server these do nothing; nothing there calls them.

#[cfg(not(feature = "hydrate"))]
pub use server::*;

#[cfg(feature = "hydrate")]
pub use browser::*;

#[cfg(not(feature = "hydrate"))]
mod server {
    use leptos::ev::Event;
    use leptos::prelude::NodeRef;

    pub fn chosen(_event: &Event) -> Option<String> {
        None
    }

    pub fn insert(_field: NodeRef<leptos::html::Textarea>, _words: &str) {}
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::ev::Event;
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    use web_sys::HtmlSelectElement;

    /// What was chosen from a list, which then stands at its first entry again; none for that one.
    pub fn chosen(event: &Event) -> Option<String> {
        let list: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        let value = list.value();
        list.set_selected_index(0);
        (!value.is_empty()).then_some(value)
    }

    /// Writes words where the cursor of a field stands, and goes on behind them.
    pub fn insert(field: NodeRef<leptos::html::Textarea>, words: &str) {
        let Some(field) = field.get_untracked() else { return };
        let text: Vec<u16> = field.value().encode_utf16().collect();
        let start = field.selection_start().ok().flatten().map_or(text.len(), |at| at as usize).min(text.len());
        let end = field.selection_end().ok().flatten().map_or(start, |at| at as usize).clamp(start, text.len());
        let needs_gap = start > 0 && text[start - 1] > u16::from(b' ');
        let words = format!("{}{words}", if needs_gap { " " } else { "" });
        let cursor = start + words.encode_utf16().count();
        let before = String::from_utf16_lossy(&text[..start]);
        let after = String::from_utf16_lossy(&text[end..]);
        field.set_value(&format!("{before}{words}{after}"));
        // Fails only for elements that cannot have the focus or a cursor.
        let _ = field.focus();
        let _ = field.set_selection_range(cursor as u32, cursor as u32);
    }
}
