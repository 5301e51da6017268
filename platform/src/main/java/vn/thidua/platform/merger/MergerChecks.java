package vn.thidua.platform.merger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Estates;
import vn.thidua.platform.merger.MergerConflict.Code;

/** Finds what stands in the way of a merger. */
@Singleton
class MergerChecks {
    private final Estates estates;
    private final Closing closing;
    private final Clock clock;

    MergerChecks(Estates estates, Closing closing, Clock clock) {
        this.estates = estates;
        this.closing = closing;
        this.clock = clock;
    }

    /** All that can be told at once; empty if it can be done. */
    List<MergerConflict> conflicts(OperatorScope operator, MergeAgencies command) {
        var named = named(command);
        return named.isEmpty() ? found(operator, command) : named;
    }

    private List<MergerConflict> named(MergeAgencies command) {
        var conflicts = new ArrayList<MergerConflict>();
        var count = command.predecessors().size();
        if (count == 0 || count > MergeAgencies.PREDECESSORS_MAX) {
            conflicts.add(new MergerConflict(Code.PREDECESSORS_COUNT, null));
        }
        var seen = new HashSet<AgencyId>();
        seen.add(command.successor());
        command.predecessors().stream()
                .filter(agency -> !seen.add(agency))
                .forEach(agency -> conflicts.add(new MergerConflict(Code.NAMED_TWICE, agency)));
        if (command.happenedOn().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM))) {
            conflicts.add(new MergerConflict(Code.DAY_TO_COME, null));
        }
        return conflicts;
    }

    private List<MergerConflict> found(OperatorScope operator, MergeAgencies command) {
        var conflicts = new ArrayList<MergerConflict>();
        var successor = command.successor();
        if (!estates.isLiving(operator, successor)) {
            conflicts.add(new MergerConflict(Code.ENDED_ALREADY, successor));
        }
        if (closing.status(operator, successor)
                .filter(TenantStatus.SUSPENDED::equals)
                .isPresent()) {
            conflicts.add(new MergerConflict(Code.SUCCESSOR_SUSPENDED, successor));
        }
        for (var agency : command.predecessors()) {
            if (!estates.isLiving(operator, agency)) {
                conflicts.add(new MergerConflict(Code.ENDED_ALREADY, agency));
            }
            if (estates.follows(operator, agency, successor)) {
                conflicts.add(new MergerConflict(Code.WOULD_CLOSE_CIRCLE, agency));
            }
            if (!closing.isTenant(operator, successor) && closing.leaves(operator, agency)) {
                conflicts.add(new MergerConflict(Code.NOBODY_TAKES_OVER, agency));
            }
        }
        return conflicts;
    }
}
