package vn.dondoc.platform.contract.organisation;

/** What a person is in a unit: head (người đứng đầu), deputy (cấp phó) or officer (chuyên viên). */
public enum PositionRole {
  HEAD,
  DEPUTY,
  OFFICER
}
