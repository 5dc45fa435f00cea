package vn.dondoc.plan.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.DocumentDate;
import vn.dondoc.plan.importing.recognised.DocumentNumber;
import vn.dondoc.plan.importing.recognised.Signature;
import vn.dondoc.plan.importing.recognised.Statement;

/** Where the values of a head stand and how surely they were read; absent values have neither. */
final class HeadPlaces {

  private final Map<String, List<Integer>> lines = new LinkedHashMap<>();
  private final Map<String, Double> confidences = new LinkedHashMap<>();

  HeadPlaces at(String name, @Nullable Statement value) {
    return value == null ? this : at(name, value.line(), value.confidence());
  }

  HeadPlaces at(String name, DocumentNumber number) {
    return at(name, number.line(), number.confidence());
  }

  HeadPlaces at(String name, DocumentDate date) {
    return at(name, date.line(), date.confidence());
  }

  HeadPlaces at(String name, @Nullable Signature signature) {
    return signature == null ? this : at(name, signature.line(), signature.confidence());
  }

  private HeadPlaces at(String name, int line, double confidence) {
    if (line > 0) {
      lines.put(name, List.of(line));
      confidences.put(name, confidence);
    }
    return this;
  }

  Map<String, List<Integer>> lines() {
    return lines;
  }

  Map<String, Double> confidences() {
    return confidences;
  }
}
