package judge;

/** placeholder until the concurrent forms */
final class Callback { static boolean fits(Class<?> t) { return false; } }
