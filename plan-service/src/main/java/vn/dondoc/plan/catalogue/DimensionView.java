package vn.dondoc.plan.catalogue;

/**
 * A dimension (chỉ số nội dung) or sub-dimension (nội dung thành phần, with a parent) of an index.
 */
public record DimensionView(String code, String parent, String name, String nameEn) {}
