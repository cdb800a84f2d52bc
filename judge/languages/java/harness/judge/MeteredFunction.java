package judge;

/**
 * A function whose calls tell what they needed at their peak ("Space" in docs/protocol.md). Each case is called twice with
 * arguments of their own, because what the JVM loads at the first call is not the submission's. Where much was allocated,
 * further calls ask how much of it was alive at once.
 */
final class MeteredFunction extends Function {
  private static final boolean ASKED = Boolean.getBoolean("judge.space");
  private static final int LITTLE = 512; // allocating less than this, how much was alive at once is not asked
  private static final int FIRST_CALL = 2048; // more than that a call leaves behind only on purpose
  private static final int LOOKS = 8; // evenly spread over what a call allocates
  private static final double HURRY = 0.02; // of it: the last collection comes so much before the end
  private static final int MOST_PER_BYTE = 16; // of the answer as it is sent: an empty String is four
  private final Heap heap = new Heap();
  private final StackDepth depth; // null where it cannot be told

  private MeteredFunction(Entry entry, Glue glue) throws Unusable {
    super(entry, glue);
    StackDepth found = null;
    try {
      found = new StackDepth(Main.stackBytes());
    } catch (Throwable other) {
      // Then nothing is told.
    }
    depth = found != null && found.works() ? found : null;
  }

  static Function of(Entry entry, Glue glue) throws Unusable {
    return ASKED ? new MeteredFunction(entry, glue) : new Function(entry, glue);
  }

  @Override
  Case decode(int sequence, In in) {
    return new Case() { // no lambda: what the JVM spins for one costs time
      @Override
      public Out run(int number) throws Throwable {
        return depth != null ? metered(number, in) : MeteredFunction.super.decode(number, in).run(number);
      }
    };
  }

  private Out metered(int number, In in) throws Throwable {
    long before = Heap.alive();
    Call first = new Call(in.again());
    first.make();
    Out out = first.answer(number);
    first.letGo();
    long without = Heap.alive();
    long behind = without - before - 2L * out.position(); // its buffer doubles
    Call told = first;
    if (behind <= Math.max(FIRST_CALL, first.made / 8)) {
      told = new Call(in.again());
      without = told.makeAgain(number, without);
    } // else another call would find what this one has left behind, in static variables, say
    long most = Math.max(0, told.made - told.kept);
    long least = most > LITTLE ? Math.min(most, told == first ? behind : alive(in, told)) : most;
    if (told.exact) {
      new Out(Wire.SPACE).i32(number).i64(least).i64(most).i64(told.stack).send();
    }
    return out;
  }

  // What lives is asked of one collection in each of some more calls, which comes when a part of it has been allocated: of
  // collections by another thread a short call would see few, and not the same each time.
  private long alive(In in, Call told) throws Throwable {
    long most = 0;
    for (int i = 1; i <= LOOKS; ++i) {
      Call call = new Call(in.again());
      Heap.alive();
      heap.leaveRoom((long) (told.ran * ((double) i / LOOKS - HURRY)));
      call.makeOnce();
      most = Math.max(most, heap.foundAlive(told.ran, call.began, call.ended));
    }
    return Math.max(0, most - told.kept);
  }

  /** One call. What is not garbage is held by fields, never by local variables, so that it can be let go. */
  private final class Call implements StackDepth.Work {
    private Object[] arguments;
    private Object instance;
    private Object returned;
    long began; // in use when the submission's code began
    long ended; // and when it ended
    long ran; // allocated by it
    long made; // and with its instance
    long kept; // of it, alive in the answer
    long stack;
    boolean exact; // nobody collected garbage meanwhile

    Call(In in) {
      arguments = arguments(in);
    }

    @Override
    public void run() throws Throwable {
      began = Heap.used();
      returned = call(instance, arguments);
      ended = Heap.used();
      ran = ended - began;
      made += ran;
    }

    void make() throws Throwable {
      long collections = heap.collections();
      makeOnce();
      exact = heap.collections() == collections;
    }

    void makeOnce() throws Throwable {
      long before = Heap.used();
      try {
        instance = instance(); // not below the frames: the JVM needs more stack for it than a short method
        made = Heap.used() - before;
        stack = depth.of(this);
      } finally {
        depth.release();
      }
      instance = null;
    }

    /** The same, and tells what is kept in the answer. Given and returned: what is alive without arguments and answer. */
    long makeAgain(int number, long without) throws Throwable {
      long given = Heap.alive() - without;
      make();
      int header = result(number).position();
      int size = answer(number).position() - header;
      long after = Heap.alive();
      letGo();
      long left = Heap.alive();
      kept = Math.max(0, Math.min(after - left - given, MOST_PER_BYTE * (long) size));
      return left;
    }

    Out answer(int number) {
      return MeteredFunction.this.answer(number, 0, returned, arguments);
    }

    void letGo() {
      returned = null;
      arguments = null;
    }
  }
}
