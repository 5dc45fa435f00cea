package vn.dondoc.local;

import java.util.List;

/** One word after {@code ./dondoc} that is handled here and not by the script. */
interface Command {
  void run(List<String> arguments) throws Exception;
}
