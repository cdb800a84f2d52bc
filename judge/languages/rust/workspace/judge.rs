// For the editor only: the solution among what the judge supplies without being asked.
#![allow(dead_code, unused_imports)]

mod prelude;
mod supplied;

use prelude::*;
use supplied::*;

include!("solution.rs");
