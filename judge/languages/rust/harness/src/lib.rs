//! What the glue of a submission calls: values between the judge's bytes and Rust's types, the forms of calls, panics.
//! Compiled once. The loop over frames, the stack, signals and the event log are C++'s harness, seen here by its C names.

mod forms;
mod nodes;
mod panics;
pub mod prelude;
mod wire;

pub use forms::{answer, call_callback, callbacks, run_class, run_scripts, Case, Operation, Scripted};
pub use nodes::{ListLike, TreeLike};
pub use wire::Wire;

/// The bytes of a file name, ended by 0, for C.
pub const fn c_text<const N: usize>(text: &str) -> [u8; N] {
    let mut bytes = [0; N];
    let mut i = 0;
    while i < text.len() {
        bytes[i] = text.as_bytes()[i];
        i += 1;
    }
    bytes
}

/// Up to three numbers, as the log and the callbacks take them.
pub fn factors(numbers: &[i32]) -> [i32; 3] {
    let mut three = [0; 3];
    three[..numbers.len()].copy_from_slice(numbers);
    three
}
