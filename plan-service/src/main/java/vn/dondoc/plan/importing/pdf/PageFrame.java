package vn.dondoc.plan.importing.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns places of the file, which count from the lower left corner of the paper, into places of the
 * page as it is shown: it may be turned by quarters and cropped.
 */
record PageFrame(PDRectangle box, int rotation) {

  static PageFrame of(PDPage page) {
    return new PageFrame(page.getCropBox(), Math.floorMod(page.getRotation(), 360));
  }

  private boolean isTurned() {
    return rotation == 90 || rotation == 270;
  }

  float width() {
    return isTurned() ? box.getHeight() : box.getWidth();
  }

  float height() {
    return isTurned() ? box.getWidth() : box.getHeight();
  }

  Point2D shown(float x, float y) {
    return switch (rotation) {
      case 90 -> new Point2D.Float(y - box.getLowerLeftY(), x - box.getLowerLeftX());
      case 180 -> new Point2D.Float(box.getUpperRightX() - x, y - box.getLowerLeftY());
      case 270 -> new Point2D.Float(box.getUpperRightY() - y, box.getUpperRightX() - x);
      default -> new Point2D.Float(x - box.getLowerLeftX(), box.getUpperRightY() - y);
    };
  }
}
