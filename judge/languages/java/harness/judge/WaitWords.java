package judge;

import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A thread dump in a sentence: which threads wait where, and for whom. */
final class WaitWords {
  private static final int MOST_NAMES = 4;
  private static final int MOST_PLACES = 6;
  private final Map<String, List<String>> threads = new LinkedHashMap<>(); // by where they wait
  private final List<StackTraceElement> lines = new ArrayList<>();

  WaitWords(ThreadInfo[] infos, String file) {
    for (ThreadInfo info : infos) {
      if (info != null) {
        add(info, file);
      }
    }
  }

  private void add(ThreadInfo info, String file) {
    StackTraceElement own = null;
    String calls = "";
    for (StackTraceElement frame : info.getStackTrace()) {
      if (file.equals(frame.getFileName())) {
        own = frame;
        break;
      }
      String name = frame.getClassName();
      if (!name.startsWith("judge.")) {
        calls = name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName();
      }
    }
    String where = "in " + calls;
    if (own == null) { // the harness's own thread, or an idle one of a pool
      where = calls.endsWith("Thread.join") ? "for the others" : "without work";
    } else if (calls.isEmpty()) {
      where = "for a lock";
    }
    if (info.getLockOwnerName() != null) {
      where += ", held by " + info.getLockOwnerName();
    }
    if (own != null) {
      where += ", line " + own.getLineNumber();
      lines.add(own);
    }
    threads.computeIfAbsent(where, none -> new ArrayList<>()).add(info.getThreadName());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    int places = 0;
    for (Map.Entry<String, List<String>> place : threads.entrySet()) {
      text.append(text.length() == 0 ? "" : "; ");
      if (++places > MOST_PLACES) {
        return text.append("and others").toString();
      }
      List<String> names = place.getValue();
      text.append(String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES))));
      if (names.size() > MOST_NAMES) {
        text.append(" and ").append(names.size() - MOST_NAMES).append(" more");
      }
      text.append(names.size() == 1 ? " waits " : " wait ").append(place.getKey());
    }
    return text.toString();
  }

  List<StackTraceElement> lines() {
    return lines;
  }
}
