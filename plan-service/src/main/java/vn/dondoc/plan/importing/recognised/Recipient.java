package vn.dondoc.plan.importing.recognised;

import java.util.List;

/**
 * A line of "Nơi nhận".
 *
 * @param text as printed, without the dash and the final sign
 * @param marks purpose marks: "b/c" (for report), "t/h" (to carry out), …
 * @param archive the line "Lưu: …"
 */
public record Recipient(String text, List<String> marks, boolean archive, int line) {

  public Recipient {
    marks = List.copyOf(marks);
  }

  /** 0 to 1, see {@link Confidence}. */
  public double confidence() {
    return Confidence.PRINTED;
  }
}
