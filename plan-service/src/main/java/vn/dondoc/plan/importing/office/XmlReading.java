package vn.dondoc.plan.importing.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.RefusalCode;

/**
 * Reads a part as a tree, or only looks through it. A document type is refused at its first word,
 * before anything that it declares is opened or expanded.
 */
final class XmlReading extends DefaultHandler2 {

  /** Word notes at nearly every element when it was saved; half of a file is that. */
  private static final String REVISION = "rsid";

  private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
  private static final String EXTERNAL = "http://xml.org/sax/features/external-general-entities";
  private static final String PARAMETERS =
      "http://xml.org/sax/features/external-parameter-entities";

  private final ImportLimits limits;
  private final boolean keep;
  private final Deque<XmlNode> open = new ArrayDeque<>();
  private @Nullable XmlNode root;
  private int depth;
  private int elements;

  /**
   * @param elements that were counted before
   */
  private XmlReading(ImportLimits limits, boolean keep, int elements) {
    this.limits = limits;
    this.keep = keep;
    this.elements = elements;
  }

  /** The root element of a part. */
  static XmlNode tree(InputStream part, ImportLimits limits) throws IOException {
    var reading = new XmlReading(limits, true, 0);
    reading.parse(part);
    if (reading.root == null) {
      throw new IOException("no root element");
    }
    return reading.root;
  }

  /**
   * Returns when the part is well-formed, without document type, and not too deep.
   *
   * @param elements of the parts before
   * @return elements of this part and those before
   */
  static int check(InputStream part, ImportLimits limits, int elements) throws IOException {
    var reading = new XmlReading(limits, false, elements);
    reading.parse(part);
    return reading.elements;
  }

  private void parse(InputStream part) throws IOException {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(EXTERNAL, false);
      factory.setFeature(PARAMETERS, false);
      var parser = factory.newSAXParser();
      parser.setProperty(LEXICAL, this);
      parser.parse(part, this);
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    }
  }

  @Override
  public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
    throw new ImportRefused(RefusalCode.DOCTYPE, 0);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    depth++;
    if (depth > limits.depth()) {
      throw new ImportRefused(RefusalCode.TOO_DEEP, null, limits.depth());
    }
    elements++;
    if (elements > limits.elements()) {
      throw new ImportRefused(RefusalCode.TOO_MANY_ELEMENTS, null, limits.elements());
    }
    if (!keep) {
      return;
    }
    var node = new XmlNode(name);
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!attributes.getLocalName(i).startsWith(REVISION)) {
        node.put(attributes.getLocalName(i), attributes.getValue(i));
      }
    }
    if (open.isEmpty()) {
      root = node;
    } else {
      open.getLast().add(node);
    }
    open.addLast(node);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
    if (keep) {
      open.removeLast();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (keep) {
      open.getLast().append(characters, start, length);
    }
  }
}
