package vn.thidua.platform.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * All rules by which awards of one agency are judged on a day: the State's, then those of its
 * superiors from the top down, then its own. Where several speak of one thing the strictest holds.
 *
 * @param decider the agency whose head confers the awards
 * @param layers the versions that were put together, the State's first
 * @param council what each of them says of councils
 * @param sitting the same put together
 * @param salary the base salary; absent where none is known for the day
 * @param reckoning how bonuses are reckoned; absent where nothing is known for the day
 * @param preferences whom they prefer among those of equal merit, each as the highest words it
 */
public record RulesInForce(
        AgencyId decider,
        LocalDate on,
        List<RuleSetVersion> layers,
        List<AwardInForce> awards,
        List<InForce.Council> council,
        Sitting sitting,
        List<InForce.Limit> timeLimits,
        List<InForce.Deadline> deadlines,
        List<InForce.Cap> caps,
        List<InForce.Policy> quotaPolicies,
        InForce.@Nullable Salary salary,
        InForce.@Nullable Reckoning reckoning,
        List<InForce.Preference> preferences) {
    public RulesInForce {
        layers = List.copyOf(layers);
        awards = List.copyOf(awards);
        council = List.copyOf(council);
        timeLimits = List.copyOf(timeLimits);
        deadlines = List.copyOf(deadlines);
        caps = List.copyOf(caps);
        quotaPolicies = List.copyOf(quotaPolicies);
        preferences = List.copyOf(preferences);
    }

    /** The award with this code, if any instrument provides for it. */
    public Optional<AwardInForce> award(String code) {
        return awards.stream().filter(a -> a.award().code().equals(code)).findFirst();
    }
}
