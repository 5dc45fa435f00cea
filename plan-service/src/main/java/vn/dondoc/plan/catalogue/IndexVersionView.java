package vn.dondoc.plan.catalogue;

import java.util.List;

/** A version of an index with its dimensions. */
public record IndexVersionView(IndexVersion head, List<DimensionView> dimensions) {}
