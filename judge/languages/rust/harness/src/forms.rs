//! The forms of calls. A panic never leaves these functions: their callers are C++.

use crate::panics;
use crate::wire::Wire;
use std::ffi::c_void;
use std::io::Write;
use std::panic::{catch_unwind, AssertUnwindSafe};

pub(crate) type RawCase = *mut c_void;

#[repr(C)]
pub(crate) struct RawOperation {
    run: extern "C" fn(*mut c_void, *mut c_void),
    object: *mut c_void,
    arguments: *mut c_void,
}

extern "C" {
    fn judge_take(case: RawCase, count: usize) -> *const u8;
    fn judge_note_link(link: *const c_void);
    fn judge_put(case: RawCase, bytes: *const u8, count: usize) -> usize;
    fn judge_put_count_at(case: RawCase, at: usize, count: u32);
    fn judge_next_count(case: RawCase) -> u32;
    fn judge_next_method(case: RawCase) -> u32;
    fn judge_malformed() -> !;
    fn judge_loaded(case: RawCase);
    fn judge_start(case: RawCase);
    fn judge_stop(case: RawCase);
    fn judge_finished(case: RawCase);
    fn judge_begin_events(case: RawCase);
    fn judge_end_events();
    fn judge_log_invoke(operation: u32, arguments: *const i32);
    fn judge_log_response(operation: u32, value: i32);
    fn judge_new_callbacks() -> *mut c_void;
    fn judge_read_callback(callbacks: *mut c_void, case: RawCase, linear: *const i32);
    fn judge_call(callbacks: *mut c_void, index: u32, arguments: *const i32) -> i32;
    fn judge_run_scripts(
        case: RawCase,
        object: *mut c_void,
        decode: extern "C" fn(RawCase, u32, *mut c_void) -> RawOperation,
    );
}

/// Of an argument's nodes, in their order: for the form that watches how they are read.
pub(crate) fn note_link<T>(link: &T) {
    unsafe { judge_note_link(link as *const T as *const c_void) };
}

pub struct Reader(RawCase);

impl Reader {
    pub fn take(&mut self, count: usize) -> &[u8] {
        unsafe { std::slice::from_raw_parts(judge_take(self.0, count), count) }
    }
    pub fn count(&mut self) -> usize {
        unsafe { judge_next_count(self.0) as usize }
    }
}

pub struct Writer {
    case: RawCase,
    invalid: Option<String>, // the first thing that could not be sent
}

impl Writer {
    pub fn put(&mut self, bytes: &[u8]) {
        unsafe { judge_put(self.case, bytes.as_ptr(), bytes.len()) };
    }
    /// Returns where it stands, for `count_at`.
    pub fn count(&mut self, count: usize) -> usize {
        let bytes = (count as u32).to_le_bytes();
        unsafe { judge_put(self.case, bytes.as_ptr(), bytes.len()) }
    }
    pub fn count_at(&mut self, at: usize, count: usize) {
        unsafe { judge_put_count_at(self.case, at, count as u32) }
    }
    pub fn fail(&mut self, message: String) {
        self.invalid.get_or_insert(message);
    }
}

/// One case while it is answered.
pub struct Case {
    raw: RawCase,
    input: Reader,
    output: Writer,
}

impl Case {
    pub fn read<T: Wire>(&mut self) -> T {
        T::read(&mut self.input)
    }
    pub fn write<T: Wire>(&mut self, value: &T) {
        value.write(&mut self.output);
    }
    pub fn write_first<T: Wire>(&mut self, value: &T, count: i32) {
        value.write_first(count, &mut self.output);
    }
    /// Everything is decoded.
    pub fn loaded(&mut self) {
        unsafe { judge_loaded(self.raw) }
    }
    /// The submission's own time.
    pub fn timed<R>(&mut self, call: impl FnOnce() -> R) -> R {
        unsafe { judge_start(self.raw) };
        let result = call();
        unsafe { judge_stop(self.raw) };
        result
    }
    /// Only the arguments and the returned value are left of the call.
    pub fn finished(&mut self) {
        unsafe { judge_finished(self.raw) }
    }
    /// The call of a concurrent function, between the first and the last of its events.
    pub fn logged(&mut self, call: impl FnOnce()) {
        unsafe { judge_begin_events(self.raw) };
        self.timed(call);
        unsafe { judge_end_events() };
    }
}

/// Answers a case by `run`; what goes wrong is remembered and told by the caller.
pub fn answer(raw: RawCase, concurrent: bool, run: fn(&mut Case)) {
    panics::prepare(concurrent);
    let mut case = Case { raw, input: Reader(raw), output: Writer { case: raw, invalid: None } };
    let ended = catch_unwind(AssertUnwindSafe(|| run(&mut case)));
    let _ = std::io::stdout().flush();
    if ended.is_ok() {
        panics::forget();
        if let Some(message) = &case.output.invalid {
            panics::fail(message);
        }
    }
}

/// A class with a sequence of operations: `call` performs the method with that index.
pub fn run_class(case: &mut Case, mut call: impl FnMut(&mut Case, u32) -> bool) {
    let count = unsafe { judge_next_count(case.raw) };
    for _ in 0..count {
        let method = unsafe { judge_next_method(case.raw) };
        if !call(case, method) {
            unsafe { judge_malformed() }
        }
    }
}

/// Makes the callbacks of a case, one a list of factors, in order; `call_callback` calls one of them.
pub fn callbacks(case: &mut Case, linear: &[[i32; 3]]) -> usize {
    unsafe {
        let all = judge_new_callbacks();
        linear.iter().for_each(|factors| judge_read_callback(all, case.raw, factors.as_ptr()));
        all as usize
    }
}

pub fn call_callback(callbacks: usize, index: u32, arguments: [i32; 3]) -> i32 {
    unsafe { judge_call(callbacks as *mut c_void, index, arguments.as_ptr()) }
}

/// A decoded call of a method: performs it and returns what the log shows.
pub struct Operation<T> {
    pub method: u32,
    pub arguments: [i32; 3], // as the log shows them
    pub call: Box<dyn FnOnce(&T) -> i32>,
}

extern "C" fn run_operation<T>(object: *mut c_void, arguments: *mut c_void) {
    let ended = catch_unwind(|| {
        let object = unsafe { &*(object as *const T) };
        let operation = unsafe { Box::from_raw(arguments as *mut Operation<T>) };
        unsafe { judge_log_invoke(operation.method, operation.arguments.as_ptr()) };
        let value = (operation.call)(object);
        unsafe { judge_log_response(operation.method, value) };
    });
    if ended.is_err() {
        std::process::abort(); // the hook has ended the process already
    }
}

/// The scripts of a concurrent class. `T::decode` reads the arguments of the method with that index.
pub trait Scripted: Sync + Sized {
    fn decode(case: &mut Case, method: u32) -> Option<Operation<Self>>;
}

extern "C" fn decode<T: Scripted>(raw: RawCase, method: u32, object: *mut c_void) -> RawOperation {
    let mut case = Case { raw, input: Reader(raw), output: Writer { case: raw, invalid: None } };
    match T::decode(&mut case, method) {
        Some(operation) => RawOperation {
            run: run_operation::<T>,
            object,
            arguments: Box::into_raw(Box::new(operation)) as *mut c_void,
        },
        None => unsafe { judge_malformed() },
    }
}

/// The object is never dropped: a thread that is left running may use it.
pub fn run_scripts<T: Scripted>(case: &mut Case, object: T) {
    let object = Box::into_raw(Box::new(object)) as *mut c_void;
    unsafe { judge_run_scripts(case.raw, object, decode::<T>) }
}
