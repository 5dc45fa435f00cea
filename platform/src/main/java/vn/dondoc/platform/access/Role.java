package vn.dondoc.platform.access;

/** The roles of the identity provider, as they stand in {@code @RolesAllowed}. */
public final class Role {

  /** Sets up: units, persons, calendar, catalogue. */
  public static final String ADMIN = "admin";

  /** Cơ quan đầu mối: plans, verification, status. */
  public static final String FOCAL = "focal";

  /** Người đứng đầu: approves, decides. */
  public static final String LEADER = "leader";

  /** Chuyên viên: does and reports. */
  public static final String OFFICER = "officer";

  /** Reads only. */
  public static final String MONITOR = "monitor";

  /** A portal or other system, by client credentials. */
  public static final String INTEGRATOR = "integrator";

  private Role() {}
}
