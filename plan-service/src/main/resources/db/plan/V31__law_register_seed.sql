-- Public acts on which plans of this field rest, with the days from and to which they apply. names are the words by which
-- plans cite an act without its number, folded.

insert into legal_act (id, version, act_type, number, symbol, designation_key, document_date, issuer, subject, subject_folded, names, in_force_from, in_force_to) values
  ('5eed0000-0000-4000-8000-000000000001', 0, 'LAW', '10', '2022/QH15', '10/2022/qh15', '2022-11-10', 'Quốc hội', 'Thực hiện dân chủ ở cơ sở', 'thuc hien dan chu o co so', '{luat thuc hien dan chu o co so}', '2023-07-01', null),
  ('5eed0000-0000-4000-8000-000000000002', 0, 'ORDINANCE', '34', '2007/PL-UBTVQH11', '34/2007/pl-ubtvqh11', '2007-04-20', 'Ủy ban Thường vụ Quốc hội', 'Thực hiện dân chủ ở xã, phường, thị trấn', 'thuc hien dan chu o xa, phuong, thi tran', '{phap lenh thuc hien dan chu,phap lenh ve thuc hien dan chu,phap lenh dan chu o xa}', '2007-07-01', '2023-06-30'),
  ('5eed0000-0000-4000-8000-000000000003', 0, 'DECREE', '30', '2020/NĐ-CP', '30/2020/nd-cp', '2020-03-05', 'Chính phủ', 'Công tác văn thư', 'cong tac van thu', '{}', '2020-03-05', null),
  ('5eed0000-0000-4000-8000-000000000004', 0, 'DECREE', '09', '2019/NĐ-CP', '9/2019/nd-cp', '2019-01-24', 'Chính phủ', 'Chế độ báo cáo của cơ quan hành chính nhà nước', 'che do bao cao cua co quan hanh chinh nha nuoc', '{}', '2019-03-12', null),
  ('5eed0000-0000-4000-8000-000000000005', 0, 'LAW', '72', '2025/QH15', '72/2025/qh15', '2025-06-16', 'Quốc hội', 'Tổ chức chính quyền địa phương', 'to chuc chinh quyen dia phuong', '{}', '2025-06-16', null),
  ('5eed0000-0000-4000-8000-000000000006', 0, 'RESOLUTION', '202', '2025/QH15', '202/2025/qh15', '2025-06-12', 'Quốc hội', 'Sắp xếp đơn vị hành chính cấp tỉnh', 'sap xep don vi hanh chinh cap tinh', '{}', '2025-06-12', null),
  ('5eed0000-0000-4000-8000-000000000007', 0, 'RESOLUTION', '190', '2025/QH15', '190/2025/qh15', '2025-02-19', 'Quốc hội', 'Xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước', 'xu ly mot so van de lien quan den sap xep to chuc bo may nha nuoc', '{}', '2025-02-19', '2027-02-28'),
  ('5eed0000-0000-4000-8000-000000000008', 0, 'DECREE', '61', '2018/NĐ-CP', '61/2018/nd-cp', '2018-04-23', 'Chính phủ', 'Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính', 'thuc hien co che mot cua, mot cua lien thong trong giai quyet thu tuc hanh chinh', '{}', '2018-06-21', null),
  ('5eed0000-0000-4000-8000-000000000009', 0, 'DECREE', '107', '2021/NĐ-CP', '107/2021/nd-cp', '2021-12-06', 'Chính phủ', 'Sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP', 'sua doi, bo sung mot so dieu cua nghi dinh so 61/2018/nd-cp', '{}', '2021-12-06', null),
  ('5eed0000-0000-4000-8000-000000000010', 0, 'DECREE', '278', '2025/NĐ-CP', '278/2025/nd-cp', '2025-10-22', 'Chính phủ', 'Kết nối, chia sẻ dữ liệu bắt buộc giữa các cơ quan thuộc hệ thống chính trị', 'ket noi, chia se du lieu bat buoc giua cac co quan thuoc he thong chinh tri', '{}', '2025-10-22', null),
  ('5eed0000-0000-4000-8000-000000000011', 0, 'DECREE', '47', '2020/NĐ-CP', '47/2020/nd-cp', '2020-04-09', 'Chính phủ', 'Quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước', 'quan ly, ket noi va chia se du lieu so cua co quan nha nuoc', '{}', '2020-05-25', '2025-10-21'),
  ('5eed0000-0000-4000-8000-000000000012', 0, 'CODE', '91', '2015/QH13', '91/2015/qh13', '2015-11-24', 'Quốc hội', 'Bộ luật Dân sự', 'bo luat dan su', '{bo luat dan su}', '2017-01-01', null),
  ('5eed0000-0000-4000-8000-000000000013', 0, 'CODE', '45', '2019/QH14', '45/2019/qh14', '2019-11-20', 'Quốc hội', 'Bộ luật Lao động', 'bo luat lao dong', '{bo luat lao dong}', '2021-01-01', null),
  ('5eed0000-0000-4000-8000-000000000014', 0, 'LAW', '91', '2025/QH15', '91/2025/qh15', '2025-06-26', 'Quốc hội', 'Bảo vệ dữ liệu cá nhân', 'bao ve du lieu ca nhan', '{}', '2026-01-01', null),
  ('5eed0000-0000-4000-8000-000000000015', 0, 'LAW', '116', '2025/QH15', '116/2025/qh15', '2025-12-10', 'Quốc hội', 'An ninh mạng', 'an ninh mang', '{}', '2026-07-01', null);

update legal_act set replaced_by = '5eed0000-0000-4000-8000-000000000001' where designation_key = '34/2007/pl-ubtvqh11';
update legal_act set replaced_by = '5eed0000-0000-4000-8000-000000000010' where designation_key = '47/2020/nd-cp';
