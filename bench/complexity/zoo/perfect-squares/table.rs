impl Solution {
    pub fn num_squares(n: i32) -> i32 {
        let n = n as usize;
        let mut least = vec![0; n + 1];
        for i in 1..=n {
            least[i] = 1 + (1..)
                .take_while(|j| j * j <= i)
                .map(|j| least[i - j * j])
                .min()
                .unwrap();
        }
        least[n]
    }
}
