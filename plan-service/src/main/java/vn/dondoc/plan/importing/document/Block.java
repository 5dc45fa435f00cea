package vn.dondoc.plan.importing.document;

/** A paragraph or a table. */
public sealed interface Block permits Paragraph, Table {

  Position position();
}
