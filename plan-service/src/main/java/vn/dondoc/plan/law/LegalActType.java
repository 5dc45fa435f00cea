package vn.dondoc.plan.law;

/**
 * Loại văn bản: luật, bộ luật, pháp lệnh, nghị quyết, nghị định, quyết định, thông tư, chỉ thị, kế
 * hoạch, chương trình, đề án, kết luận, quy chế, or something else.
 */
public enum LegalActType {
  LAW,
  CODE,
  ORDINANCE,
  RESOLUTION,
  DECREE,
  DECISION,
  CIRCULAR,
  DIRECTIVE,
  PLAN,
  PROGRAMME,
  SCHEME,
  CONCLUSION,
  REGULATION,
  OTHER
}
