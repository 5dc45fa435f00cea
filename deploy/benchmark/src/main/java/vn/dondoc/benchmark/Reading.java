package vn.dondoc.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dondoc.benchmark.load.Call;
import vn.dondoc.benchmark.load.Conversation;
import vn.dondoc.benchmark.load.Reply;

/** A caller who reads the same few addresses in turn and expects one status. */
final class Reading implements Conversation {

  private final List<Call> calls;
  private final int status;
  private int turn;

  private Reading(List<Call> calls, int begin, int status) {
    this.calls = calls;
    this.turn = begin;
    this.status = status;
  }

  /** So many callers, who begin at different places. */
  static List<Reading> callers(List<Call> calls, int callers, int status) {
    return IntStream.range(0, callers)
        .mapToObj(caller -> new Reading(calls, caller * calls.size() / callers, status))
        .toList();
  }

  /** A read that names the version it knows. */
  static Call unlessChanged(Call call, String etag) {
    return new Call(call.method(), call.path(), call.token(), Map.of("If-None-Match", etag), null);
  }

  @Override
  public Call next() {
    turn = (turn + 1) % calls.size();
    return calls.get(turn);
  }

  @Override
  public boolean answered(Call call, Reply reply) {
    return reply.status() == status;
  }
}
