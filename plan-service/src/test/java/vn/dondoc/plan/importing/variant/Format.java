package vn.dondoc.plan.importing.variant;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;

/** A format that an invented plan is written in. */
public enum Format {
  TABBED("plan.txt", 400, paper -> paper.asTabbedText().getBytes(StandardCharsets.UTF_8)),
  MARKDOWN("plan.md", 400, paper -> paper.asMarkdown().getBytes(StandardCharsets.UTF_8));

  private final String fileName;
  private final int seeds;
  private final Function<Paper, byte[]> writer;

  /**
   * @param seeds how many plans are scored
   */
  Format(String fileName, int seeds, Function<Paper, byte[]> writer) {
    this.fileName = fileName;
    this.seeds = seeds;
    this.writer = writer;
  }

  public String fileName() {
    return fileName;
  }

  int seeds() {
    return seeds;
  }

  /** The invented plan of a seed. */
  public byte[] document(long seed) {
    return write(Variant.of(seed).paper());
  }

  /** The invented plan of a seed with pieces lost, doubled and exchanged. */
  public byte[] mangled(long seed) {
    return write(Variant.of(seed).paper().mangled(new Random(seed)));
  }

  byte[] write(Paper paper) {
    return writer.apply(paper);
  }
}
