package judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The signature as the glue file has it: one fact a line, its words separated by tabs. */
final class Glue {
  /** A parameter; of a callback `callback` is its index, `arity` its parameters' number and `linear` its factors (null: returns nothing). */
  record Param(String name, String type, String shown, int callback, int arity, int[] linear) {
    boolean isCallback() {
      return callback >= 0;
    }
  }

  record Output(int param, boolean prefix, String name, String type, String shown) {}

  record Method(String name, List<Param> params, String type, String shown) {}

  String form = "";
  String name = "";
  String solution = "";
  final Method entry; // the function or the constructor
  final List<Output> outputs = new ArrayList<>();
  final List<Method> methods = new ArrayList<>();

  Glue(Path file) throws IOException {
    List<Param> params = new ArrayList<>();
    List<Param> current = params;
    String[] returns = {"", "void", "void"};
    for (String line : Files.readAllLines(file)) {
      String[] w = line.split("\t");
      switch (w[0]) {
        case "form" -> form = w[1];
        case "name" -> name = w[1];
        case "solution" -> solution = w[1];
        case "returns" -> returns = w;
        case "param" -> current.add(new Param(w[1], w[2], w[3], -1, 0, null));
        case "callback" -> current.add(callback(w));
        case "output" -> outputs.add(new Output(Integer.parseInt(w[1]), w[2].equals("1"), w[3], w[4], w[5]));
        case "method" -> {
          current = new ArrayList<>();
          methods.add(new Method(w[1], current, w[2], w[3]));
        }
        default -> { }
      }
    }
    entry = new Method(name, params, returns[1], returns[2]);
  }

  // callback, name, index, type as shown, one x a parameter, void or int, factors
  private static Param callback(String[] w) {
    int[] linear = w[5].equals("void") ? null : new int[w.length - 6];
    for (int i = 0; linear != null && i < linear.length; i++) {
      linear[i] = Integer.parseInt(w[6 + i]);
    }
    return new Param(w[1], "callback", w[3], Integer.parseInt(w[2]), w[4].length(), linear);
  }

  static String shown(List<Param> params) {
    StringBuilder text = new StringBuilder();
    for (Param param : params) {
      text.append(text.length() == 0 ? "" : ", ").append(param.shown()).append(' ').append(param.name());
    }
    return text.toString();
  }
}
