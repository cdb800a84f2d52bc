package judge;

/** The submission's value is not of the signature's type; the message becomes the judge's answer. */
final class WrongValue extends RuntimeException {
  private static final long serialVersionUID = 1;
  private String place = "";
  private final String found; // "null"; null where the message stands for itself

  /** A value that is `found` in some place: "null", "'€' (char), which does not fit in 8 bits". */
  static WrongValue found(String found) {
    return new WrongValue(null, found);
  }

  WrongValue(String message) {
    this(message, null);
  }

  private WrongValue(String message, String found) {
    super(message, null, false, false);
    this.found = found;
  }

  /** The value stands at this index of an array. */
  WrongValue at(int index) {
    place = "[" + index + "]" + place;
    return this;
  }

  /** With the words of who made it: "twoSum returned". */
  WrongValue told(String what, String expected) {
    if (found == null) {
      return this;
    }
    String where = place.isEmpty() ? found : "a value with " + found + " at " + place;
    return new WrongValue(what + " " + where + ", expected " + expected);
  }
}
