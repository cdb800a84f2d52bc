#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Active,
    Done,
}

fn acyclic(course: usize, graph: &[Vec<usize>], state: &mut [State]) -> bool {
    match state[course] {
        State::Active => false,
        State::Done => true,
        State::New => {
            state[course] = State::Active;
            for &next in &graph[course] {
                if !acyclic(next, graph, state) {
                    return false;
                }
            }
            state[course] = State::Done;
            true
        }
    }
}

impl Solution {
    pub fn can_finish(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> bool {
        let n = num_courses as usize;
        let mut graph = vec![vec![]; n];
        for p in &prerequisites {
            graph[p[0] as usize].push(p[1] as usize);
        }
        let mut state = vec![State::New; n];
        (0..n).all(|course| acyclic(course, &graph, &mut state))
    }
}
