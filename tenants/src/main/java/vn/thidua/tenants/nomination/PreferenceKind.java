package vn.thidua.tenants.nomination;

import java.time.LocalDate;
import vn.thidua.platform.rulebook.rule.RuleSource;
import vn.thidua.platform.rulebook.rule.Trust;

/** Why one is preferred among those of equal merit (ưu tiên). */
public enum PreferenceKind {
    /** They do the work itself rather than lead it. */
    DIRECT_WORKER("2024-01-01", "Luật Thi đua, khen thưởng 06/2022/QH15 Điều 5"),
    /** She is a woman. */
    WOMAN("2025-07-01", "Nghị định 152/2025/NĐ-CP Điều 4"),
    /** At least {@link #WOMEN_PERCENT_MIN} of a hundred in the collective are women. */
    MOSTLY_WOMEN("2025-07-01", "Nghị định 152/2025/NĐ-CP Điều 4");

    /** As the decree says of collectives. */
    public static final int WOMEN_PERCENT_MIN = 70;

    private final LocalDate since;
    private final RuleSource source;

    PreferenceKind(String since, String source) {
        this.since = LocalDate.parse(since);
        this.source = new RuleSource(source, Trust.READ);
    }

    /** Where it stands. */
    public RuleSource source() {
        return source;
    }

    /** Whether it stood there on a day; what stood before was not read. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since);
    }
}
