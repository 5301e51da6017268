package vn.thidua.tenants.approval;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.access.Permission;
import vn.thidua.tenants.calendar.Calendar;

/**
 * One step of a procedure. It may come from outside with faults in it; what is stored has none.
 *
 * @param key tells it from the other steps, in small letters, digits and hyphens
 * @param name as its people call it
 * @param isBesidePrevious whether it is taken at the same time as the step before it; the plan goes
 *     on once all that are taken at the same time are taken
 * @param way how its takers take it
 * @param takersMin how many of them it needs where not each must; absent for one
 * @param workingDaysMax within how many working days; absent for no limit
 * @param takers who takes it, in their order
 * @param returns where it may lead back to, none for nowhere
 */
public record Step(
        String key,
        String name,
        boolean isBesidePrevious,
        Way way,
        @Nullable Integer takersMin,
        @Nullable Integer workingDaysMax,
        List<Taker> takers,
        List<ReturnBranch> returns) {
    /** No key is longer. */
    public static final int KEY_MAX = 40;

    /** No name is longer. */
    public static final int NAME_MAX = 300;

    /** A step has no more takers. */
    public static final int TAKERS_MAX = 20;

    /** No more steps are taken at the same time. */
    public static final int BESIDE_MAX = 10;

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Step {
        name = Tidy.line(name);
        takers = List.copyOf(takers);
        returns = List.copyOf(returns);
    }

    /** Whether the step may lead back there. */
    boolean leadsBackTo(@Nullable String to) {
        return returns.stream().anyMatch(branch -> Objects.equals(branch.to(), to));
    }

    /**
     * Whether it is taken once this seat has taken it.
     *
     * @param open so many of its seats were open before
     */
    boolean isTaken(int seat, int open) {
        return switch (way) {
            case ALL_MUST -> open == 1;
            case ANY_MAY -> takers.size() - open + 1 >= (takersMin == null ? 1 : takersMin);
            case IN_TURN -> seat + 1 == takers.size();
        };
    }

    /**
     * What is wrong with it.
     *
     * @param listed the keys of the steps that stand before it in the list
     * @param earlier those of them that are taken before it
     */
    Set<StepFault> faults(Set<String> listed, Set<String> earlier) {
        var faults = EnumSet.noneOf(StepFault.class);
        if (!KEY.matcher(key).matches()) {
            faults.add(StepFault.KEY_MALFORMED);
        }
        if (listed.contains(key)) {
            faults.add(StepFault.KEY_TAKEN);
        }
        if (name.isEmpty()) {
            faults.add(StepFault.NAME_MISSING);
        }
        if (name.length() > NAME_MAX) {
            faults.add(StepFault.NAME_TOO_LONG);
        }
        var limit = workingDaysMax;
        if (limit != null && (limit < 1 || limit > Calendar.WORKING_DAYS_MAX)) {
            faults.add(StepFault.LIMIT_OUT_OF_RANGE);
        }
        takerFaults(faults);
        returnFaults(faults, earlier);
        return faults;
    }

    private void takerFaults(Set<StepFault> faults) {
        if (takers.isEmpty()) {
            faults.add(StepFault.TAKERS_MISSING);
        }
        if (takers.size() > TAKERS_MAX) {
            faults.add(StepFault.TAKERS_TOO_MANY);
        }
        if (takersMin != null && !isFit(takersMin)) {
            faults.add(StepFault.TAKERS_MIN_UNFIT);
        }
        if (new HashSet<>(takers).size() < takers.size()) {
            faults.add(StepFault.TAKER_NAMED_TWICE);
        }
        if (takers.stream().anyMatch(Step::onlyReads)) {
            faults.add(StepFault.ROLE_ONLY_READS);
        }
    }

    private boolean isFit(int needed) {
        return way == Way.ANY_MAY && needed >= 1 && needed <= takers.size();
    }

    private static boolean onlyReads(Taker taker) {
        var role = taker.role();
        return role != null && !role.permissions().contains(Permission.TAKE_STEP);
    }

    private void returnFaults(Set<StepFault> faults, Set<String> earlier) {
        var seen = new HashSet<@Nullable String>();
        for (var branch : returns) {
            var to = branch.to();
            if (to != null && !earlier.contains(to)) {
                faults.add(StepFault.RETURN_NOT_EARLIER);
            }
            if (!seen.add(to)) {
                faults.add(StepFault.RETURN_NAMED_TWICE);
            }
        }
    }
}
