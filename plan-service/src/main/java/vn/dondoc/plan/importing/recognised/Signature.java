package vn.dondoc.plan.importing.recognised;

import org.jspecify.annotations.Nullable;

/**
 * Who signed (Decree 30/2020/NĐ-CP): "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH" or "KT. CHỦ TỊCH / PHÓ CHỦ
 * TỊCH".
 *
 * @param capacity "TM.", "KT.", "TL.", "TUQ.", "Q."
 * @param onBehalfOf the words behind the capacity
 * @param position of the one who signs
 * @param name null when nobody has signed
 */
public record Signature(
    String capacity,
    String onBehalfOf,
    @Nullable String position,
    @Nullable String name,
    int line) {

  /** 0 to 1, see {@link Confidence}. */
  public double confidence() {
    return name == null || position == null ? Confidence.OPEN : Confidence.PRINTED;
  }
}
