use std::collections::VecDeque;

impl Solution {
    pub fn can_finish(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> bool {
        let n = num_courses as usize;
        let mut unlocks = vec![Vec::new(); n];
        let mut indegree = vec![0; n];
        for pair in prerequisites {
            let (course, needed) = (pair[0] as usize, pair[1] as usize);
            unlocks[needed].push(course);
            indegree[course] += 1;
        }
        let mut queue: VecDeque<usize> = (0..n).filter(|&c| indegree[c] == 0).collect();
        let mut taken = 0;
        while let Some(course) = queue.pop_front() {
            taken += 1;
            for &next in &unlocks[course] {
                indegree[next] -= 1;
                if indegree[next] == 0 {
                    queue.push_back(next);
                }
            }
        }
        taken == n
    }
}
