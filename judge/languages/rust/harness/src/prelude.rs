// What a submission finds without importing it. Its own names and imports come first.
pub use std::cell::{Cell, RefCell};
pub use std::cmp::{max, min, Reverse};
pub use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
pub use std::rc::Rc;
pub use std::sync::{mpsc, Arc, Condvar, Mutex, RwLock};
pub use std::thread;
