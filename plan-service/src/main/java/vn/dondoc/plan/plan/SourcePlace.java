package vn.dondoc.plan.plan;

/** A place of a file in words: "bảng 2, hàng 5", "table 2, row 5". */
public record SourcePlace(String vi, String en) {}
