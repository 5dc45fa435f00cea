package vn.dondoc.plan.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The pages of Decree 30/2020, annex I: A4, margins of 20 mm above and below, 30 mm left and 18 mm
 * right; the page number stands centred in the upper margin and not on a first page. Text and
 * appendix are sections of their own, each counted from 1.
 */
final class WordPages {

  /** A4 in twentieths of a point. */
  static final int SHORT_SIDE = 11906;

  static final int LONG_SIDE = 16838;
  static final int TOP = mm(20);
  static final int BOTTOM = mm(20);
  static final int LEFT = mm(30);
  static final int RIGHT = mm(18);

  private static final int HEADER = mm(10);
  private static final int NUMBER_SIZE = 14;

  private final XWPFDocument document;

  WordPages(XWPFDocument document) {
    this.document = document;
  }

  private static int mm(int length) {
    return Math.round(length * 1440 / 25.4f);
  }

  /** What is left between the margins. */
  static int width(boolean landscape) {
    return (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
  }

  /**
   * Lays out the two sections.
   *
   * @param lastOfText the paragraph that ends the first of them
   */
  void lay(XWPFParagraph lastOfText, boolean landscapeAppendix) {
    CTSectPr appendix =
        document.getDocument().getBody().isSetSectPr()
            ? document.getDocument().getBody().getSectPr()
            : document.getDocument().getBody().addNewSectPr();
    CTSectPr text =
        (lastOfText.getCTP().isSetPPr()
                ? lastOfText.getCTP().getPPr()
                : lastOfText.getCTP().addNewPPr())
            .addNewSectPr();
    header(new XWPFHeaderFooterPolicy(document, appendix));
    var reference = text.addNewHeaderReference();
    reference.setType(appendix.getHeaderReferenceArray(0).getType());
    reference.setId(appendix.getHeaderReferenceArray(0).getId());
    section(text, false);
    section(appendix, landscapeAppendix);
  }

  private static void header(XWPFHeaderFooterPolicy policy) {
    XWPFHeader header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
    XWPFParagraph number =
        header.getParagraphs().isEmpty()
            ? header.createParagraph()
            : header.getParagraphs().getFirst();
    number.setAlignment(ParagraphAlignment.CENTER);
    CTSimpleField field = number.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    XWPFRun run = new XWPFRun(field.addNewR(), (IRunBody) number);
    WordText.set(run, WordText.Face.plain(NUMBER_SIZE)).setText("2");
  }

  private static void section(CTSectPr section, boolean landscape) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
    size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(HEADER));
    margins.setGutter(BigInteger.ZERO);
    section.addNewPgNumType().setStart(BigInteger.ONE);
    section.addNewTitlePg();
  }
}
