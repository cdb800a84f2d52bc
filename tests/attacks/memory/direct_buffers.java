import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class Solution {
    // Outside of the heap, whose size is limited by the machine's own count.
    public int twice(int x) {
        List<ByteBuffer> all = new ArrayList<>();
        while (all.size() < 4096) {
            ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
            for (int at = 0; at < block.capacity(); at += 4096) block.put(at, (byte) 1);
            all.add(block);
        }
        System.err.println("BREACH: 4 GiB");
        return 2 * x;
    }
}
