package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument says, as far as programs can hold it. Money is the State's alone.
 *
 * @param awards titles and forms that no other instrument above provides for
 * @param council absent where nothing is said
 * @param quotaPolicy absent where nothing is said
 * @param bonusRule absent where nothing is said
 * @param holidays those of each year
 * @param days single days that are not what their weekday says
 * @param preferences whom it prefers among those of equal merit
 */
@Serdeable
public record Rules(
        List<AwardRule> awards,
        List<AwardAddition> additions,
        @Nullable CouncilRule council,
        List<TimeLimit> timeLimits,
        List<DossierDeadline> deadlines,
        List<AwardCap> caps,
        @Nullable QuotaPolicy quotaPolicy,
        List<BaseSalary> baseSalaries,
        @Nullable BonusRule bonusRule,
        List<YearlyHoliday> holidays,
        List<NamedDay> days,
        List<PreferenceRule> preferences) {
    /** The format that is written now. */
    public static final int FORMAT = 1;

    public Rules {
        awards = List.copyOf(awards);
        additions = List.copyOf(additions);
        timeLimits = List.copyOf(timeLimits);
        deadlines = List.copyOf(deadlines);
        caps = List.copyOf(caps);
        baseSalaries = List.copyOf(baseSalaries);
        holidays = List.copyOf(holidays);
        days = List.copyOf(days);
        preferences = List.copyOf(preferences);
    }
}
