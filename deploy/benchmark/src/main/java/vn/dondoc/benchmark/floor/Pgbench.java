package vn.dondoc.benchmark.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.benchmark.measure.CpuMeter.Done;
import vn.dondoc.local.DatabaseLogin;

/** PostgreSQL's own load tool. */
public final class Pgbench {

  private static final Pattern PROCESSED =
      Pattern.compile("number of transactions actually processed: (\\d+)");
  private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

  private final DatabaseLogin login;

  public Pgbench(DatabaseLogin login) {
    this.login = login;
  }

  /** Fails where the tool is missing, saying how to get it. */
  public static void require() {
    try {
      if (new ProcessBuilder("pgbench", "--version").start().waitFor() == 0) {
        return;
      }
    } catch (IOException missing) {
      // Said below.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException(
        "Cần pgbench trong PATH / pgbench must be on the PATH: apt install postgresql-contrib"
            + " (Debian: in the package postgresql, /usr/lib/postgresql/<version>/bin), brew install libpq."
            + " The embedded server brings none.");
  }

  /** Runs a script for so many seconds. */
  public Done run(String script, int connections, double seconds, Map<String, Object> variables)
      throws IOException, InterruptedException {
    return run(
        script, connections, List.of("-T", "" + Math.max(1, Math.round(seconds))), variables);
  }

  /** Runs a script so many times, on one connection. */
  public void times(String script, int transactions, Map<String, Object> variables)
      throws IOException, InterruptedException {
    run(script, 1, List.of("-t", "" + transactions), variables);
  }

  private Done run(
      String script, int connections, List<String> length, Map<String, Object> variables)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("floor", ".sql");
    try {
      Files.writeString(file, script);
      List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-j", "1"));
      command.addAll(List.of("-c", "" + connections, "-f", file.toString()));
      command.addAll(length);
      variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
      command.addAll(List.of("-h", "127.0.0.1", "-p", "" + login.port(), "-U", login.user()));
      command.add(login.database());
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("PGPASSWORD", login.password());
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("pgbench: " + said);
      }
      return new Done(number(PROCESSED, said), number(FAILED, said));
    } finally {
      Files.delete(file);
    }
  }

  private static long number(Pattern pattern, String said) {
    Matcher found = pattern.matcher(said);
    return found.find() ? Long.parseLong(found.group(1)) : 0;
  }
}
