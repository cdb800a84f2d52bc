//! Panics as the protocol tells them.

use std::any::Any;
use std::cell::Cell;
use std::io::Write;
use std::panic::PanicInfo;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once};

extern "C" {
    fn judge_remember_failure(kind: i32, kind_name: *const u8, message: *const u8, count: usize);
    fn judge_forget_failure();
    fn judge_end_by_failure(kind: i32, kind_name: *const u8, message: *const u8, count: usize) -> !;
}

const ERROR: i32 = 0;
const OUT_OF_MEMORY: i32 = 1;

thread_local! {
    /// The thread that answers cases; a panic in another one is told by whoever joins it.
    static ANSWERS: Cell<bool> = Cell::new(false);
}
/// Every panic ends the process: in the concurrent forms the other threads may wait for this one for ever.
static IS_CONCURRENT: AtomicBool = AtomicBool::new(false);
/// What the latest panic of another thread was.
static ELSEWHERE: Mutex<Option<String>> = Mutex::new(None);

pub(crate) fn prepare(concurrent: bool) {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| std::panic::set_hook(Box::new(on_panic)));
    IS_CONCURRENT.store(concurrent, Ordering::SeqCst);
    ANSWERS.with(|answers| answers.set(true));
    if let Ok(mut elsewhere) = ELSEWHERE.lock() {
        *elsewhere = None;
    }
}

/// A panic that the submission caught itself.
pub(crate) fn forget() {
    unsafe { judge_forget_failure() }
}

pub(crate) fn fail(message: &str) {
    unsafe { judge_remember_failure(ERROR, b"judge\0".as_ptr(), message.as_ptr(), message.len()) }
}

/// What std's own hook prints between the quotes.
fn text(payload: &(dyn Any + Send)) -> &str {
    match payload.downcast_ref::<&str>() {
        Some(text) => text,
        None => payload.downcast_ref::<String>().map_or("Box<dyn Any>", |text| text),
    }
}

fn on_panic(info: &PanicInfo) {
    let mut message = text(info.payload()).to_owned();
    let kind = if message == "capacity overflow" { OUT_OF_MEMORY } else { ERROR };
    let name = b"panic\0".as_ptr();
    if IS_CONCURRENT.load(Ordering::SeqCst) {
        unsafe { judge_end_by_failure(kind, name, message.as_ptr(), message.len()) }
    }
    if ANSWERS.try_with(Cell::get).unwrap_or(false) {
        if let Some(earlier) = ELSEWHERE.lock().ok().and_then(|mut one| one.take()) {
            message += &format!("; before that {}", earlier);
        }
        unsafe { judge_remember_failure(kind, name, message.as_ptr(), message.len()) }
        return;
    }
    let line = info.location().map_or(0, |place| place.line());
    let told = format!("another thread panicked at line {}: {}", line, message);
    let _ = writeln!(std::io::stderr(), "{}", told);
    if let Ok(mut elsewhere) = ELSEWHERE.lock() {
        *elsewhere = Some(told);
    }
}
