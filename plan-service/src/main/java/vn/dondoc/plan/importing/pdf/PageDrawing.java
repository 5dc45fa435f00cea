package vn.dondoc.plan.importing.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.RefusalCode;

/** Draws a page into lists of letters and lines instead of on paper. */
final class PageDrawing extends PDFGraphicsStreamEngine {

  /** A table of a hundred rows and ten columns has some thousand. */
  private static final int MOST_RULES = 20_000;

  /** Of flat lines by upright ones, where each may cross each. */
  private static final int MOST_CROSSINGS = 1_000_000;

  /** A filled area as thin as this is a line. */
  private static final float THIN = 3f;

  private static final float SHORTEST_RULE = 4f;
  private static final String UNKNOWN = "\uFFFD";

  private final PageFrame frame;
  private final int page;
  private final Steps steps;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rule> flat = new ArrayList<>();
  private final List<Rule> upright = new ArrayList<>();
  private final List<Point2D[]> path = new ArrayList<>();
  private Point2D start = new Point2D.Float();
  private Point2D current = new Point2D.Float();
  private boolean picture;

  private PageDrawing(PDPage page, int number, Steps steps) {
    super(page);
    this.frame = PageFrame.of(page);
    this.page = number;
    this.steps = steps;
  }

  /** Counts the steps of a whole document. */
  static final class Steps {

    private final int most;
    private int taken;

    Steps(int most) {
      this.most = most;
    }

    private void take(int page) {
      taken++;
      if (taken > most) {
        throw new ImportRefused(RefusalCode.TOO_MUCH_DRAWING, new Place.PageLine(page, 1), most);
      }
    }
  }

  /**
   * @param number of the page, from 1
   */
  static PageContent of(PDPage page, int number, Steps steps) throws IOException {
    var drawing = new PageDrawing(page, number, steps);
    drawing.processPage(page);
    var flat = Rule.joined(drawing.flat);
    var upright = Rule.joined(drawing.upright);
    if ((long) flat.size() * upright.size() > MOST_CROSSINGS) {
      throw drawing.tooMuch();
    }
    return new PageContent(
        drawing.glyphs,
        flat,
        upright,
        drawing.frame.width(),
        drawing.frame.height(),
        drawing.picture);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps.take(page);
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    steps.take(page);
    var text = font.toUnicode(code);
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    var from = frame.shown(x, y);
    var to =
        frame.shown(
            x + displacement.getX() * matrix.getScaleX(),
            y + displacement.getX() * matrix.getShearY());
    float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
    boolean lies = Math.abs(to.getY() - from.getY()) <= size * 0.1 && to.getX() >= from.getX();
    // Stamps and watermarks are turned; they are no part of the text.
    if (lies && size > 0) {
      glyphs.add(
          new Glyph(
              text == null ? UNKNOWN : text,
              (float) from.getX(),
              (float) to.getX(),
              (float) from.getY(),
              size));
    }
  }

  @Override
  public void drawImage(PDImage image) {
    picture = true;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    add(p0, p1);
    add(p1, p2);
    add(p2, p3);
    add(p3, p0);
    start = p0;
    current = p0;
  }

  @Override
  public void moveTo(float x, float y) {
    start = new Point2D.Float(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    var next = new Point2D.Float(x, y);
    add(current, next);
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    add(current, start);
    current = start;
  }

  @Override
  public void clip(int windingRule) {
    // What is cut off by a clip is read all the same: tables clip each of their cells.
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    path.forEach(this::rule);
    path.clear();
  }

  /** A filled area is a line when it is as thin as one: its long sides are drawn. */
  @Override
  public void fillPath(int windingRule) {
    double left =
        path.stream().mapToDouble(p -> Math.min(p[0].getX(), p[1].getX())).min().orElse(0);
    double right =
        path.stream().mapToDouble(p -> Math.max(p[0].getX(), p[1].getX())).max().orElse(0);
    double low = path.stream().mapToDouble(p -> Math.min(p[0].getY(), p[1].getY())).min().orElse(0);
    double high =
        path.stream().mapToDouble(p -> Math.max(p[0].getY(), p[1].getY())).max().orElse(0);
    if (right - left <= THIN || high - low <= THIN) {
      strokePath();
    } else {
      thinParts();
    }
  }

  /** Several thin rectangles are often filled at once. */
  private void thinParts() {
    for (int i = 0; i + 4 <= path.size(); i++) {
      double width = Math.abs(path.get(i)[0].getX() - path.get(i + 1)[1].getX());
      double height = Math.abs(path.get(i)[0].getY() - path.get(i + 1)[1].getY());
      boolean closed = path.get(i)[0].distance(path.get(i + 3)[1]) < 0.01;
      if (closed && (width <= THIN || height <= THIN)) {
        path.subList(i, i + 4).forEach(this::rule);
      }
    }
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void shadingFill(COSName name) {
    // Colours say nothing.
  }

  private void add(Point2D from, Point2D to) {
    path.add(new Point2D[] {from, to});
    steps.take(page);
  }

  private void rule(Point2D... ends) {
    var a = frame.shown((float) ends[0].getX(), (float) ends[0].getY());
    var b = frame.shown((float) ends[1].getX(), (float) ends[1].getY());
    float across = (float) Math.abs(a.getX() - b.getX());
    float down = (float) Math.abs(a.getY() - b.getY());
    if (down <= 1 && across >= SHORTEST_RULE) {
      flat.add(new Rule((float) a.getY(), min(a.getX(), b.getX()), max(a.getX(), b.getX())));
    } else if (across <= 1 && down >= SHORTEST_RULE) {
      upright.add(new Rule((float) a.getX(), min(a.getY(), b.getY()), max(a.getY(), b.getY())));
    }
    if (flat.size() + upright.size() > MOST_RULES) {
      throw tooMuch();
    }
  }

  private ImportRefused tooMuch() {
    return new ImportRefused(RefusalCode.TOO_MUCH_DRAWING, new Place.PageLine(page, 1), steps.most);
  }

  private static float min(double a, double b) {
    return (float) Math.min(a, b);
  }

  private static float max(double a, double b) {
    return (float) Math.max(a, b);
  }
}
