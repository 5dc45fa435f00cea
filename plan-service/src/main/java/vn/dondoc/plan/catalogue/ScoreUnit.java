package vn.dondoc.plan.catalogue;

/** In what an index is printed: points or per cent. */
public enum ScoreUnit {
  POINTS,
  PERCENT
}
