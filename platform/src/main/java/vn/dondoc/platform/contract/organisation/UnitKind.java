package vn.dondoc.platform.contract.organisation;

/** What an organisation unit is (domain.md 1.4). */
public enum UnitKind {
  /** UBND. */
  PEOPLES_COMMITTEE,
  /** Sở, phòng chuyên môn. */
  DEPARTMENT,
  /** Văn phòng. */
  OFFICE,
  /** Đơn vị sự nghiệp. */
  PUBLIC_SERVICE_UNIT,
  /** Cơ quan ngành dọc: công an, bảo hiểm xã hội, thuế. */
  VERTICAL_AGENCY,
  /** Doanh nghiệp nhà nước: điện lực, cấp thoát nước. */
  ENTERPRISE,
  /** Cơ quan báo chí. */
  PRESS,
  /** Chức danh, vị trí công tác. */
  POST,
  /** Thôn, ấp, khóm, tổ dân phố. */
  HAMLET,
  /** Ủy ban Mặt trận Tổ quốc. */
  FATHERLAND_FRONT,
  /** Tổ chức chính trị - xã hội. */
  MASS_ORGANISATION,
  /** Cơ quan Đảng. */
  PARTY_BODY,
  /** HĐND. */
  PEOPLES_COUNCIL,
  /** Tòa án. */
  COURT,
  /** Viện kiểm sát. */
  PROCURACY;

  /**
   * Whether a people's committee may give this unit orders. The Front, mass organisations, Party
   * bodies, people's councils, courts and procuracies are requested, never assigned, and never
   * escalated (rule T6).
   */
  public boolean takesOrders() {
    return switch (this) {
      case FATHERLAND_FRONT, MASS_ORGANISATION, PARTY_BODY, PEOPLES_COUNCIL, COURT, PROCURACY ->
          false;
      default -> true;
    };
  }
}
