package vn.dondoc.platform.testing.violators;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;

/** Every way there is; each must be found by itself. */
class AsksTheWall {

  Instant instant() {
    return Instant.now();
  }

  LocalDate day() {
    return LocalDate.now();
  }

  LocalDate dayOfZone() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  YearMonth month() {
    return YearMonth.now();
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  Clock clockOfZone() {
    return Clock.system(ZoneOffset.UTC);
  }

  InstantSource source() {
    return InstantSource.system();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Date date() {
    return new Date();
  }
}
