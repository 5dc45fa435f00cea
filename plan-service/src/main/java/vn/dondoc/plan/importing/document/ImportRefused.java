package vn.dondoc.plan.importing.document;

/** The file cannot be read; nothing of it was taken over. */
public final class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final int line;

  /**
   * @param line where it was noticed, counted from 1; 0 for the file as a whole
   */
  public ImportRefused(RefusalCode code, int line) {
    super(line > 0 ? code + " at line " + line : code.toString());
    this.code = code;
    this.line = line;
  }

  public RefusalCode code() {
    return code;
  }

  /** The line where it was noticed, counted from 1; 0 for the file as a whole. */
  public int line() {
    return line;
  }
}
