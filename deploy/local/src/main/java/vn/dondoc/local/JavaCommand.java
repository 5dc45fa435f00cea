package vn.dondoc.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child that is a Java program, run by the virtual machine that runs us. */
final class JavaCommand {
  private final List<String> words = new ArrayList<>();

  JavaCommand(DataFolder data, List<String> flags) {
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(flags);
    words.add(mark(data));
  }

  /** What shows on the command line that a process works on a data folder. */
  static String mark(DataFolder data) {
    return "-Ddondoc.data=" + data.root();
  }

  List<String> jar(Path jar) {
    words.addAll(List.of("-jar", jar.toString()));
    return List.copyOf(words);
  }

  List<String> main(Path classPath, String main, String... arguments) {
    words.addAll(List.of("-cp", classPath.toString(), main));
    words.addAll(List.of(arguments));
    return List.copyOf(words);
  }
}
