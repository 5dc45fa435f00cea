package vn.dondoc.plan.importing.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.SourceDocument;

/** Pages drawn by hand; places count from the upper left corner, y downwards. */
final class PdfSheet {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage page;
  private PDPageContentStream stream;

  PdfSheet() throws IOException {
    try (var ttf = PDFont.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, ttf);
    }
    next(0);
  }

  PdfSheet next(int rotation) throws IOException {
    if (stream != null) {
      stream.close();
    }
    page = new PDPage(PDRectangle.A4);
    page.setRotation(rotation);
    document.addPage(page);
    stream = new PDPageContentStream(document, page);
    return this;
  }

  PdfSheet text(float x, float y, String words) throws IOException {
    return text(x, y, 12, words);
  }

  PdfSheet text(float x, float y, float size, String words) throws IOException {
    return turned(Matrix.getTranslateInstance(x, height(y)), size, words);
  }

  /** Text whose matrix stands in the space of the file. */
  PdfSheet turned(Matrix matrix, float size, String words) throws IOException {
    stream.beginText();
    stream.setFont(font, size);
    stream.setTextMatrix(matrix);
    stream.showText(words);
    stream.endText();
    return this;
  }

  PdfSheet line(float x1, float y1, float x2, float y2) throws IOException {
    stream.moveTo(x1, height(y1));
    stream.lineTo(x2, height(y2));
    stream.stroke();
    return this;
  }

  PdfSheet box(float x, float y, float width, float height) throws IOException {
    stream.addRect(x, height(y + height), width, height);
    stream.stroke();
    return this;
  }

  /** A line as word processors draw it: a thin filled area. */
  PdfSheet filled(float x, float y, float width, float height) throws IOException {
    stream.addRect(x, height(y + height), width, height);
    stream.fill();
    return this;
  }

  PdfSheet picture() throws IOException {
    var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    stream.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
    return this;
  }

  PDPageContentStream stream() {
    return stream;
  }

  PDDocument document() {
    return document;
  }

  private static float height(float y) {
    return PDRectangle.A4.getHeight() - y;
  }

  byte[] bytes() throws IOException {
    stream.close();
    try (document;
        var bytes = new ByteArrayOutputStream()) {
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  SourceDocument read() throws IOException {
    return new PdfReader(ImportLimits.DEFAULT).read(new ByteArrayInputStream(bytes()));
  }
}
