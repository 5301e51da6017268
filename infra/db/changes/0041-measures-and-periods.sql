--liquibase formatted sql

--changeset 0041-period:1 labels:platform
-- Quarters of the calendar, joining them makes every look-up of a range of periods exact.
CREATE TABLE period (
    code INT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    PRIMARY KEY (code)
);

--changeset 0041-period-rows:1 labels:platform
INSERT INTO period (code, starts_on, ends_on)
WITH RECURSIVE quarter (starts_on) AS (
    SELECT CAST('2000-01-01' AS DATE)
    UNION ALL
    SELECT starts_on + INTERVAL 3 MONTH FROM quarter WHERE starts_on < '2099-10-01'
)
SELECT YEAR(starts_on) * 10 + QUARTER(starts_on), starts_on,
    starts_on + INTERVAL 3 MONTH - INTERVAL 1 DAY
FROM quarter;

--changeset 0041-measure:1 labels:platform
-- A measure of a plan has a column of its own number, m01 to m30, in every wide row.
CREATE TABLE measure (
    number SMALLINT NOT NULL,
    code VARCHAR(60) COLLATE utf8mb4_0900_bin NOT NULL,
    name_vi VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    unit VARCHAR(60) COLLATE utf8mb4_0900_bin NOT NULL,
    kind VARCHAR(10) NOT NULL,
    level VARCHAR(10) NOT NULL,
    share_of SMALLINT NULL,
    PRIMARY KEY (number),
    UNIQUE KEY measure_code (code),
    KEY measure_whole (share_of),
    CONSTRAINT measure_share_of FOREIGN KEY (share_of) REFERENCES measure (number),
    CONSTRAINT measure_has_column CHECK ((level = 'PLAN') = (number BETWEEN 1 AND 30))
);

--changeset 0041-measure-rows:1 labels:platform
INSERT INTO measure (number, code, name_vi, name_en, unit, kind, level, share_of) VALUES
    (1, 'ACTIVITIES_HELD', 'Hoạt động thi đua đã tổ chức', 'Emulation activities held', 'ACTIVITY', 'FLOW', 'PLAN', NULL),
    (2, 'CONFERENCES_HELD', 'Hội nghị, hội thảo, lớp tập huấn đã tổ chức', 'Conferences, seminars and classes held', 'CONFERENCE', 'FLOW', 'PLAN', NULL),
    (3, 'PERSONS_TRAINED', 'Lượt người được tập huấn, bồi dưỡng', 'Attendances at training', 'ATTENDANCE', 'FLOW', 'PLAN', NULL),
    (4, 'COMMUNICATION_PIECES', 'Tin, bài, chuyên mục tuyên truyền', 'Communication pieces published', 'PIECE', 'FLOW', 'PLAN', NULL),
    (5, 'DOCUMENTS_APPRAISED', 'Văn bản quy phạm pháp luật được soạn thảo, thẩm định', 'Legal documents drafted or appraised', 'DOCUMENT', 'FLOW', 'PLAN', NULL),
    (6, 'DOCUMENTS_REVIEWED', 'Văn bản được kiểm tra, rà soát', 'Legal documents reviewed', 'DOCUMENT', 'FLOW', 'PLAN', NULL),
    (7, 'DOCUMENTS_ISSUED', 'Văn bản đã phát hành trên môi trường mạng', 'Documents issued electronically', 'DOCUMENT', 'FLOW', 'PLAN', NULL),
    (8, 'DOCUMENTS_SIGNED_DIGITALLY', 'Văn bản được ký số', 'Documents signed digitally', 'DOCUMENT', 'FLOW', 'PLAN', 7),
    (9, 'PUBLIC_SERVICES_ONLINE', 'Dịch vụ công trực tuyến được đưa vào cung cấp', 'Public services put online', 'SERVICE', 'FLOW', 'PLAN', NULL),
    (10, 'DOSSIERS_RECEIVED', 'Hồ sơ thủ tục hành chính đã tiếp nhận', 'Administrative dossiers received', 'DOSSIER', 'FLOW', 'PLAN', NULL),
    (11, 'DOSSIERS_RECEIVED_ONLINE', 'Hồ sơ thủ tục hành chính tiếp nhận trực tuyến', 'Administrative dossiers received online', 'DOSSIER', 'FLOW', 'PLAN', 10),
    (12, 'INITIATIVES_PROPOSED', 'Sáng kiến được đề nghị công nhận', 'Initiatives proposed', 'INITIATIVE', 'FLOW', 'PLAN', NULL),
    (13, 'INITIATIVES_RECOGNISED', 'Sáng kiến được công nhận', 'Initiatives recognised', 'INITIATIVE', 'FLOW', 'PLAN', 12),
    (14, 'ROLE_MODELS_DISCOVERED', 'Điển hình tiên tiến được phát hiện', 'Role models discovered', 'ROLE_MODEL', 'FLOW', 'PLAN', NULL),
    (15, 'ROLE_MODELS_NURTURED', 'Điển hình tiên tiến được bồi dưỡng', 'Role models nurtured', 'ROLE_MODEL', 'FLOW', 'PLAN', NULL),
    (16, 'ROLE_MODELS_SUMMARIZED', 'Điển hình tiên tiến được tổng kết', 'Role models summed up', 'ROLE_MODEL', 'FLOW', 'PLAN', NULL),
    (17, 'ROLE_MODELS_REPLICATED', 'Điển hình tiên tiến được nhân rộng', 'Role models replicated', 'ROLE_MODEL', 'FLOW', 'PLAN', NULL),
    (18, 'INSPECTIONS_HELD', 'Cuộc kiểm tra, giám sát đã thực hiện', 'Inspections held', 'INSPECTION', 'FLOW', 'PLAN', NULL),
    (19, 'DEFECTS_FOUND', 'Hạn chế, thiếu sót được phát hiện', 'Defects found', 'DEFECT', 'FLOW', 'PLAN', NULL),
    (20, 'DEFECTS_CORRECTED', 'Hạn chế, thiếu sót đã khắc phục', 'Defects corrected', 'DEFECT', 'FLOW', 'PLAN', 19),
    (21, 'CERTIFICATES_OF_MERIT', 'Bằng khen đã tặng', 'Certificates of merit given', 'AWARD', 'FLOW', 'PLAN', NULL),
    (22, 'CERTIFICATES_OF_COMMENDATION', 'Giấy khen đã tặng', 'Certificates of commendation given', 'AWARD', 'FLOW', 'PLAN', NULL),
    (23, 'COLLECTIVES_REGISTERED', 'Tập thể đăng ký thi đua', 'Collectives registered', 'COLLECTIVE', 'FLOW', 'PLAN', NULL),
    (24, 'INDIVIDUALS_REGISTERED', 'Cá nhân đăng ký thi đua', 'Individuals registered', 'PERSON', 'FLOW', 'PLAN', NULL),
    (25, 'UNIT_PLANS_ISSUED', 'Kế hoạch thi đua do các đơn vị ban hành', 'Emulation plans issued by units', 'PLAN', 'FLOW', 'PLAN', NULL),
    (41, 'TARGET_AMOUNT', 'Kết quả của chỉ tiêu', 'What a target has reached', 'OF_TARGET', 'FLOW', 'TARGET', NULL),
    (43, 'TARGET_DENOMINATOR', 'Mẫu số của chỉ tiêu', 'Denominator of a target', 'OF_TARGET', 'FLOW', 'TARGET', NULL),
    (42, 'TARGET_NUMERATOR', 'Tử số của chỉ tiêu', 'Numerator of a target', 'OF_TARGET', 'FLOW', 'TARGET', 43),
    (51, 'HEADCOUNT', 'Tổng số công chức, viên chức, người lao động', 'Persons employed', 'PERSON', 'STOCK', 'AGENCY', NULL),
    (52, 'PARTICIPANTS', 'Cá nhân tham gia phong trào thi đua', 'Persons taking part', 'PERSON', 'STOCK', 'AGENCY', 51),
    (53, 'COLLECTIVES', 'Tổng số tập thể', 'Collectives', 'COLLECTIVE', 'STOCK', 'AGENCY', NULL),
    (54, 'PARTICIPATING_COLLECTIVES', 'Tập thể tham gia phong trào thi đua', 'Collectives taking part', 'COLLECTIVE', 'STOCK', 'AGENCY', 53);
