-- The generic groups seen in plans (domain.md 1.4). Closed ones have a rule, open ones have none (rule T5).
insert into unit_group (id, version, name, name_folded, open, kinds, tier, aliases) values
  ('d258f878-2326-5652-98fa-80b6de8e46fa', 0, 'UBND cấp xã', 'ubnd cap xa', false, array['PEOPLES_COMMITTEE']::text[], 'COMMUNE', array['ubnd cac xa, phuong', 'ubnd cac xa, thi tran', 'ubnd cac xa, phuong, thi tran', 'uy ban nhan dan cac xa, thi tran', 'uy ban nhan dan cac xa, phuong', 'uy ban nhan dan cap xa', 'ubnd xa, phuong', 'uy ban nhan dan cac xa, phuong, dac khu', 'ubnd cac xa, phuong, dac khu']::text[]),
  ('d0c2a8dc-34b8-5263-bfea-aca9f2d386ff', 0, 'UBND cấp huyện', 'ubnd cap huyen', false, array['PEOPLES_COMMITTEE']::text[], 'DISTRICT', array['ubnd cac huyen, thanh pho', 'ubnd cac huyen, thi xa, thanh pho', 'uy ban nhan dan cap huyen', 'uy ban nhan dan cac huyen, thanh pho']::text[]),
  ('d57036c0-80e1-5fe1-b10b-571a902949ed', 0, 'Các sở, ban, ngành', 'cac so, ban, nganh', false, array['DEPARTMENT', 'OFFICE']::text[], 'PROVINCE', array['cac so, ban, nganh thuoc tinh', 'cac so, ban, nganh tinh', 'cac so ban nganh', 'so, ban, nganh', 'thu truong cac so, ban, nganh']::text[]),
  ('cfbfc4e5-3258-5cf7-91d5-61661d8f2ea3', 0, 'Các phòng, ban huyện', 'cac phong, ban huyen', false, array['DEPARTMENT', 'OFFICE']::text[], 'DISTRICT', array['cac co quan chuyen mon', 'cac co quan chuyen mon thuoc ubnd huyen', 'cac phong ban huyen']::text[]),
  ('2ec8c7bd-38f3-547b-b8ba-551dd4087d8e', 0, 'ĐVSN thuộc huyện', 'dvsn thuoc huyen', false, array['PUBLIC_SERVICE_UNIT']::text[], 'DISTRICT', array['cac don vi su nghiep thuoc huyen']::text[]),
  ('1bac6235-3934-5f2a-b55f-12508533a5f5', 0, 'Công an cấp xã', 'cong an cap xa', false, array['VERTICAL_AGENCY']::text[], 'COMMUNE', array[]::text[]),
  ('546fbe5b-db23-551b-a679-a8f1b4c000db', 0, 'MTTQ cấp xã', 'mttq cap xa', false, array['FATHERLAND_FRONT']::text[], 'COMMUNE', array['uy ban mttq viet nam cap xa']::text[]),
  ('afe5e9fd-de89-54d2-bc3f-d8d6b03ecdbf', 0, 'MTTQ cấp huyện', 'mttq cap huyen', false, array['FATHERLAND_FRONT']::text[], 'DISTRICT', array['uy ban mttq viet nam cap huyen']::text[]),
  ('e834b017-09dd-5641-89e1-43635aeeeba8', 0, 'Các cơ quan, đơn vị có liên quan', 'cac co quan, don vi co lien quan', true, array[]::text[], null, array['cac co quan co lien quan', 'cac co quan lien quan', 'cac co quan don vi co lien quan', 'cac don vi co lien quan', 'cac don vi lien quan', 'cac co quan, don vi lien quan']::text[]),
  ('082eabad-19e0-5b0b-86bc-79e353616f88', 0, 'Các ngành có liên quan', 'cac nganh co lien quan', true, array[]::text[], null, array['cac nganh khac co lien quan']::text[]),
  ('d7e3c19a-01bd-5e3f-a7f7-36dcaf4b6ce7', 0, 'Các cơ quan khác', 'cac co quan khac', true, array[]::text[], null, array[]::text[]),
  ('f76231ea-6f02-5f95-a82c-a55b4ccc54e5', 0, 'Các cơ sở đào tạo', 'cac co so dao tao', true, array[]::text[], null, array[]::text[]),
  ('4d4335db-91d5-5e5b-acf5-d9b3813e17c1', 0, 'Các cơ quan thông tấn báo chí', 'cac co quan thong tan bao chi', true, array[]::text[], null, array['cac co quan bao chi']::text[]),
  ('c927b4f5-2604-527b-b838-3a1c9adb7bfc', 0, 'Cơ quan tư pháp có thẩm quyền', 'co quan tu phap co tham quyen', true, array[]::text[], null, array[]::text[]),
  ('7a0667c8-29ea-53c5-b427-0d147919cfc7', 0, 'Đoàn kiểm tra', 'doan kiem tra', true, array[]::text[], null, array[]::text[]);

insert into unit_group (id, version, name, name_folded, open, plan_leads, aliases) values
  ('e4a31b4d-d980-564c-86dc-af645f0ac4e3', 0, 'Các cơ quan, đơn vị được giao nhiệm vụ', 'cac co quan, don vi duoc giao nhiem vu', false, true,
   array['cac co quan, don vi, dia phuong duoc giao nhiem vu', 'cac don vi duoc giao nhiem vu', 'cac co quan, don vi chu tri', 'cac co quan duoc giao nhiem vu']::text[]);

insert into unit_group (id, version, name, name_folded, open, kinds, tier, aliases) values
  ('94f92b40-2ac3-51ef-affe-25ba0ec9ebd5', 0, 'Các phòng, ban chuyên môn cấp huyện', 'cac phong, ban chuyen mon cap huyen', false, array['DEPARTMENT', 'OFFICE']::text[], 'DISTRICT', array[]::text[]),
  ('93db407d-8d22-540c-b743-63c6ee890f7b', 0, 'Đơn vị sự nghiệp thuộc huyện', 'don vi su nghiep thuoc huyen', false, array['PUBLIC_SERVICE_UNIT']::text[], 'DISTRICT', array[]::text[]),
  ('9af72910-1c42-5d00-9941-cbc3fdfc97c0', 0, 'Công an cấp huyện', 'cong an cap huyen', false, array['VERTICAL_AGENCY']::text[], 'DISTRICT', array[]::text[]),
  ('605afb48-6dc3-52e0-8a58-9fa846aa353c', 0, 'Các cơ quan khác (tự kiểm tra)', 'cac co quan khac (tu kiem tra)', true, array[]::text[], null, array[]::text[]),
  ('df638cf3-466d-57ce-9b4c-f397e7458dfb', 0, 'Các tổ chức chính trị - xã hội', 'cac to chuc chinh tri - xa hoi', false, array['MASS_ORGANISATION']::text[], 'PROVINCE', array[]::text[]),
  ('00d04027-1a08-5a9d-a476-75492ec51190', 0, 'Các trường tiểu học công lập', 'cac truong tieu hoc cong lap', true, array[]::text[], null, array[]::text[]),
  ('d9a511d6-e700-5eaa-9e07-717508e6cadf', 0, 'Phòng Giáo dục và Đào tạo cấp huyện', 'phong giao duc va dao tao cap huyen', true, array[]::text[], null, array[]::text[]),
  ('3553b267-7f33-5ea5-a936-8a4e5a35e8c5', 0, 'Bộ phận Tiếp nhận và Trả kết quả cấp xã', 'bo phan tiep nhan va tra ket qua cap xa', true, array[]::text[], null, array[]::text[]),
  ('d5e9a1d5-364c-52f2-be15-47b09077c4e4', 0, 'Bộ phận Tiếp nhận và Trả kết quả cấp huyện', 'bo phan tiep nhan va tra ket qua cap huyen', true, array[]::text[], null, array[]::text[]);
