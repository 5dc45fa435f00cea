-- PAPI is labelled "10 to 80"; its arithmetic minimum is one point for each dimension, which is what a score is checked against.

insert into index_version (index_code, from_year, to_year, version, name, name_en, score_unit, total_min, total_max, dimension_min, dimension_max) values
  ('PAPI', 2011, 2017, 0, 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh', 'Provincial Governance and Public Administration Performance Index', 'POINTS', 6, 60, 1, 10),
  ('PAPI', 2018, 2020, 0, 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh', 'Provincial Governance and Public Administration Performance Index', 'POINTS', 8, 80, 1, 10),
  ('PAPI', 2021, null, 0, 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh', 'Provincial Governance and Public Administration Performance Index', 'POINTS', 8, 80, 1, 10),
  ('SIPAS', 2017, null, 0, 'Chỉ số hài lòng về sự phục vụ hành chính', 'Satisfaction Index of Public Administration Services', 'PERCENT', 0, 100, 0, 100),
  ('PAR INDEX', 2021, null, 0, 'Chỉ số cải cách hành chính', 'Public Administration Reform Index', 'PERCENT', 0, 100, 0, 100),
  ('PCI', 2013, null, 0, 'Chỉ số năng lực cạnh tranh cấp tỉnh', 'Provincial Competitiveness Index', 'POINTS', 0, 100, 0, 10);
