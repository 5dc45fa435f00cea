package vn.dondoc.platform.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a kind of stream carries. The database says what changed, as {@code live_tell(name, key,
 * detail)} inside the transaction of the change; this says what the clients are sent.
 */
public interface LiveFeed {

  /** Without a space, as in the tickets and in {@code live_tell}. */
  String name();

  /** How long changes of one key are gathered before they are sent together. */
  Duration pause();

  /** A client has come, or may have missed something: what it needs to begin with. */
  void begin(LiveStream stream);

  /**
   * Something changed.
   *
   * @param details what was told, each once; none where only the key was
   * @param streams the clients of this replica that have the key open, at least one
   */
  void changed(String key, Set<String> details, List<LiveStream> streams);
}
