package judge.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.ListBuffer;
import com.sun.tools.javac.util.Names;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.JavaFileManager;

/**
 * Compiles a submission with javac's own classes in this process. Arguments: source file, jar of the supplied classes,
 * output file, and "watch" where the classes are to tell of the links they read (LinkWatch). What javac parsed is changed before it goes on, so that every line and column stays the candidate's:
 * the package clause goes, and the supplied imports come. Errors go to stderr.
 */
public final class Compile implements TaskListener {
  private static final String[] IMPORTS = {
    "java.io", "java.math", "java.text", "java.time", "java.util", "java.util.concurrent", "java.util.concurrent.atomic",
    "java.util.concurrent.locks", "java.util.function", "java.util.regex", "java.util.stream", "javafx.util"
  };
  // What the run-time image of Prepare.java has.
  private static final String MODULES = "java.base,java.logging,java.management,jdk.unsupported";
  private Context context;

  private Compile() {}

  public static void main(String[] args) throws IOException {
    Source source = new Source(Path.of(args[0]));
    JavacTool javac = JavacTool.create();
    try (Classes classes = new Classes(javac.getStandardFileManager(null, null, StandardCharsets.UTF_8))) {
      classes.setSupplied(Path.of(args[1]));
      PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
      Compile compile = new Compile();
      JavacTask task = compile.task(javac, errors, classes, source);
      boolean ok = task.call();
      errors.flush();
      if (ok) {
        Map<String, byte[]> made = classes.made();
        if (args.length > 3 && args[3].equals("watch")) {
          for (Map.Entry<String, byte[]> one : made.entrySet()) {
            one.setValue(LinkWatch.watched(one.getValue()));
          }
        }
        write(made, args[2]);
      }
      Runtime.getRuntime().halt(ok ? 0 : 1);
    }
  }

  private JavacTask task(JavacTool javac, PrintWriter errors, JavaFileManager files, Source source) {
    java.util.List<String> options = java.util.List.of("--limit-modules", MODULES,
        "-g", "-nowarn", "-proc:none", "-XDsuppressNotes", "-Xmaxerrs", "20", "-parameters");
    JavacTask task = javac.getTask(errors, files, null, options, null, java.util.List.of(source));
    context = ((BasicJavacTask) task).getContext();
    task.addTaskListener(this);
    return task;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE) {
      supply((JCCompilationUnit) event.getCompilationUnit());
    }
  }

  private void supply(JCCompilationUnit unit) {
    ListBuffer<JCTree> all = new ListBuffer<>();
    TreeMaker make = TreeMaker.instance(context).at(0);
    Names names = Names.instance(context);
    for (String name : IMPORTS) {
      JCExpression path = null;
      for (String part : (name + ".*").split("\\.")) {
        path = path == null ? make.Ident(names.fromString(part)) : make.Select(path, names.fromString(part));
      }
      all.append(make.Import((JCFieldAccess) path, false));
    }
    for (JCTree tree : unit.defs) {
      if (!tree.hasTag(JCTree.Tag.PACKAGEDEF)) {
        all.append(tree);
      }
    }
    unit.defs = all.toList();
  }

  private static void write(Map<String, byte[]> classes, String file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(file)))) {
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> one : classes.entrySet()) {
        out.writeUTF(one.getKey());
        out.writeInt(one.getValue().length);
        out.write(one.getValue());
      }
    }
  }
}
