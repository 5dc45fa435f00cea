package vn.dondoc.plan.catalogue;

import java.util.List;

/**
 * A dimension (chỉ số nội dung) or sub-dimension (nội dung thành phần, with a parent) of an index.
 *
 * @param aliases other names by which documents print it, folded
 */
public record DimensionView(
    String code, String parent, String name, String nameEn, List<String> aliases) {}
