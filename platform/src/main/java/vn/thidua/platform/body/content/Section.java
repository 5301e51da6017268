package vn.thidua.platform.body.content;

/** The parts of a plan document, in the order in which a plan is read. */
public enum Section {
    BASES("Căn cứ", false),
    PURPOSES("Mục đích", true),
    REQUIREMENTS("Yêu cầu", true),
    MOVEMENTS("Phong trào thi đua", true),
    CONTENT("Nội dung thi đua", true),
    TARGETS("Chỉ tiêu", true),
    INDICATORS("Chỉ số", true),
    SOLUTIONS("Giải pháp", true),
    SUBJECTS("Đối tượng", true),
    CRITERIA("Tiêu chí, tiêu chuẩn", true),
    AWARDS("Danh hiệu, hình thức khen thưởng", true),
    AWARD_ROUTES("Trình tự xét khen thưởng", true),
    QUOTAS("Tỷ lệ đề nghị khen thưởng", true),
    FUNDS("Kinh phí", true),
    PHASES("Giai đoạn, đợt thi đua", true),
    OCCASIONS("Dịp kỷ niệm", true),
    DEADLINES("Thời hạn", true),
    RESPONSIBILITIES("Trách nhiệm thực hiện", true),
    INSPECTIONS("Kiểm tra, giám sát", true),
    MEDIA("Kênh tuyên truyền", true),
    FORMS("Biểu mẫu", true),
    RECIPIENTS("Nơi nhận", false),
    NOTES("Ghi chú", false);

    private final String label;
    private final boolean inheritable;

    Section(String label, boolean inheritable) {
        this.label = label;
        this.inheritable = inheritable;
    }

    /** The name of the section in Vietnamese, as plans print it. */
    public String label() {
        return label;
    }

    /** Whether a plan that is silent here takes over what its parents and templates say. */
    public boolean inheritable() {
        return inheritable;
    }
}
