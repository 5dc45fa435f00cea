package vn.dondoc.plan.importing.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.RefusalCode;

/** The package of a docx or xlsx. */
public final class OfficePackage implements AutoCloseable {

  /** A small file may be all repetition; a bomb is one only when it grows. */
  private static final int HARMLESS = 1024 * 1024;

  private final OPCPackage parts;
  private final ImportLimits limits;

  private OfficePackage(OPCPackage parts, ImportLimits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  /**
   * Opens a package once every part was looked through.
   *
   * @throws IOException when it is damaged
   * @throws ImportRefused when it holds what is not taken, or is beyond the limits
   */
  public static OfficePackage open(byte[] file, ImportLimits limits) throws IOException {
    lookThrough(file, limits);
    try {
      return new OfficePackage(OPCPackage.open(new ByteArrayInputStream(file)), limits);
    } catch (InvalidFormatException broken) {
      throw new IOException(broken);
    }
  }

  private static void lookThrough(byte[] file, ImportLimits limits) throws IOException {
    int entries = 0;
    int elements = 0;
    long expanded = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > limits.parts()) {
          throw new ImportRefused(RefusalCode.TOO_MANY_PARTS, null, limits.parts());
        }
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin")) {
          throw new ImportRefused(RefusalCode.MACROS, 0);
        }
        byte[] part = expand(zip, expanded, file.length, limits);
        expanded += part.length;
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          elements = XmlReading.check(new ByteArrayInputStream(part), limits, elements);
        }
      }
    }
  }

  private static byte[] expand(InputStream part, long before, int file, ImportLimits limits)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      bytes.write(buffer, 0, read);
      long all = before + bytes.size();
      boolean grows = all > HARMLESS && all > (long) file * limits.expansion();
      if (grows || all > limits.expandedBytes()) {
        throw new ImportRefused(RefusalCode.EXPANDS_TOO_MUCH, null, limits.expandedMegabytes());
      }
    }
    return bytes.toByteArray();
  }

  /** The part that the package is about: the text, the workbook. */
  public PackagePart main() throws IOException {
    for (var type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      for (var relationship : parts.getRelationshipsByType(type)) {
        var part = parts.getPart(relationship);
        if (part != null) {
          return part;
        }
      }
    }
    throw new IOException("no main part");
  }

  /** The first part that this one refers to as such: "styles", "numbering". */
  public Optional<XmlNode> related(PackagePart part, String kind) throws IOException {
    for (var relationship : relationships(part)) {
      if (relationship.getRelationshipType().endsWith("/" + kind)) {
        return Optional.of(xml(target(part, relationship)));
      }
    }
    return Optional.empty();
  }

  /** The part behind the id of a relationship. */
  public PackagePart related(PackagePart part, String kind, String id) throws IOException {
    for (var relationship : relationships(part)) {
      if (relationship.getId().equals(id)) {
        return target(part, relationship);
      }
    }
    throw new IOException("no " + kind + " " + id);
  }

  private static List<PackageRelationship> relationships(PackagePart part) throws IOException {
    try {
      var all = new ArrayList<PackageRelationship>();
      part.getRelationships().forEach(all::add);
      return all;
    } catch (InvalidFormatException broken) {
      throw new IOException(broken);
    }
  }

  private static PackagePart target(PackagePart part, PackageRelationship relationship)
      throws IOException {
    try {
      return part.getRelatedPart(relationship);
    } catch (InvalidFormatException broken) {
      throw new IOException(broken);
    }
  }

  /** A part as a tree. */
  public XmlNode xml(PackagePart part) throws IOException {
    try (var stream = part.getInputStream()) {
      return XmlReading.tree(stream, limits);
    }
  }

  @Override
  public void close() {
    parts.revert();
  }
}
