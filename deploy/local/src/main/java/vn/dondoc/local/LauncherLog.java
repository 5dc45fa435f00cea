package vn.dondoc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the libraries inside the launcher log to a file, away from the terminal. */
final class LauncherLog {
  private static final Logger ROOT = Logger.getLogger("");

  private LauncherLog() {}

  static void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Handler file = new FileHandler(folder.resolve("launcher.log").toString());
      file.setFormatter(new SimpleFormatter());
      file.setEncoding("UTF-8");
      for (Handler handler : ROOT.getHandlers()) {
        ROOT.removeHandler(handler);
      }
      ROOT.addHandler(file);
      ROOT.setLevel(Level.WARNING);
    } catch (IOException e) {
      throw new StackException(folder + ": " + e.getMessage(), e);
    }
  }
}
