package vn.dondoc.plan.importing.document;

import java.util.List;

/** A document in reading order, whatever format it came in. */
public record SourceDocument(List<Block> blocks) {

  public SourceDocument {
    blocks = List.copyOf(blocks);
  }
}
