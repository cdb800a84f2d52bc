import java.util.HashMap;

/** Not a solution: uses what solutions use, so that its classes come into the archive. */
public class Solution {
  private final Map<Integer, Integer> seen = new HashMap<>();

  public int[] train(int[] numbers, ListNode list, TreeNode tree, String text, String[] words, char[][] grid) {
    List<Integer> all = new ArrayList<>();
    Deque<Integer> deque = new ArrayDeque<>();
    PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
    for (int number : numbers) {
      seen.merge(number, 1, Integer::sum);
      all.add(number);
      deque.push(number);
      queue.offer(new int[] {number, deque.size()});
    }
    StringBuilder built = new StringBuilder(text);
    for (char letter : text.toCharArray()) {
      built.append(letter);
    }
    Collections.sort(all, Comparator.reverseOrder());
    Set<String> set = new HashSet<>(Arrays.asList(words));
    TreeMap<Integer, LinkedList<String>> tree2 = new TreeMap<>();
    tree2.computeIfAbsent(set.size(), key -> new LinkedList<>()).add("n" + all.size() + built.reverse());
    for (Map.Entry<Integer, Integer> entry : seen.entrySet()) {
      tree2.put(entry.getKey(), new LinkedList<>());
    }
    System.out.println(Arrays.toString(numbers) + list.val + tree.val + grid.length + tree2);
    Arrays.sort(numbers);
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  public void run(int count, IntBinaryOperator produce, BiConsumer<Integer, Integer> consume, Runnable done) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    LinkedBlockingQueue<Integer> passed = new LinkedBlockingQueue<>();
    CountDownLatch latch = new CountDownLatch(1);
    AtomicInteger next = new AtomicInteger();
    pool.submit(() -> {
      for (int i = 0; i < count; i++) {
        passed.put(produce.applyAsInt(0, next.getAndIncrement()));
      }
      latch.countDown();
      return null;
    });
    for (int i = 0; i < count; i++) {
      consume.accept(0, passed.take());
    }
    latch.await();
    done.run();
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    synchronized (this) {
      notifyAll();
    }
  }
}

class Failing {
  private final int[] places;

  Failing(int size) {
    places = new int[size];
  }

  public int get(int place) {
    return places[place];
  }
}

class Handover {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final BlockingQueue<Integer> queue;
  private final Semaphore free;

  public Handover(int capacity) {
    queue = new ArrayBlockingQueue<>(capacity);
    free = new Semaphore(capacity);
  }

  public void enqueue(int element) throws InterruptedException {
    free.acquire();
    lock.lock();
    try {
      queue.put(element);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public int dequeue() throws InterruptedException {
    lock.lock();
    try {
      while (queue.isEmpty()) {
        changed.await();
      }
      free.release();
      return queue.take();
    } finally {
      lock.unlock();
    }
  }
}
