package vn.dondoc.report.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements of one thread, whatever the service does beside it. */
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {

  private static final long serialVersionUID = 1L;

  private static final ThreadLocal<AtomicLong> COUNTED = new ThreadLocal<>();

  /** How many statements this thread prepares while it does the work. */
  public static long of(Runnable work) {
    COUNTED.set(new AtomicLong());
    try {
      work.run();
      return COUNTED.get().get();
    } finally {
      COUNTED.remove();
    }
  }

  @Override
  public String inspect(String sql) {
    AtomicLong counted = COUNTED.get();
    if (counted != null) {
      counted.incrementAndGet();
    }
    return sql;
  }
}
