package vn.dondoc.plan.importing.recognised;

import java.util.List;
import vn.dondoc.plan.importing.naming.Relation;

/**
 * A duty of an agency in the organisation part, outside the table.
 *
 * @param number as printed
 * @param agency as printed
 * @param units canonical names of the agency or agencies
 * @param confidence how surely the units are meant, 0 to 1: that of the least sure name
 * @param relation by the kind of unit and not by the word "đề nghị" (rule T6)
 */
public record BodyDuty(
    String number,
    String agency,
    List<String> units,
    double confidence,
    Relation relation,
    String text,
    int line) {

  public BodyDuty {
    units = List.copyOf(units);
  }
}
