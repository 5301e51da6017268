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
import vn.thidua.platform.merger.SplitConflict.Code;

/** Finds what stands in the way of a split. */
@Singleton
class SplitChecks {
    private final Estates estates;
    private final Closing closing;
    private final Clock clock;

    SplitChecks(Estates estates, Closing closing, Clock clock) {
        this.estates = estates;
        this.closing = closing;
        this.clock = clock;
    }

    /** All that can be told at once; empty if it can be done. */
    List<SplitConflict> conflicts(OperatorScope operator, SplitAgency command) {
        var named = named(command);
        if (!named.isEmpty()) {
            return named;
        }
        var conflicts = new ArrayList<SplitConflict>();
        if (!estates.isLiving(operator, command.agency())) {
            conflicts.add(new SplitConflict(Code.ENDED_ALREADY, command.agency()));
        }
        for (var part : command.parts()) {
            conflicts.addAll(follower(operator, command, part.successor()));
            conflicts.addAll(allotted(operator, command, part));
        }
        conflicts.addAll(takenIn(operator, command));
        return conflicts;
    }

    private List<SplitConflict> named(SplitAgency command) {
        var conflicts = new ArrayList<SplitConflict>();
        var count = command.parts().size();
        if (count < (command.ends() ? 2 : 1) || count > SplitAgency.PARTS_MAX) {
            conflicts.add(new SplitConflict(Code.PARTS_COUNT, null));
        }
        var seen = new HashSet<AgencyId>();
        seen.add(command.agency());
        command.successors().stream()
                .filter(agency -> !seen.add(agency))
                .forEach(agency -> conflicts.add(new SplitConflict(Code.NAMED_TWICE, agency)));
        if (!seen.contains(command.rest())) {
            conflicts.add(new SplitConflict(Code.REST_NOT_NAMED, null));
        }
        var things = new HashSet<Object>();
        for (var part : command.parts()) {
            if (!part.things().map(things::add).reduce(true, Boolean::logicalAnd)) {
                conflicts.add(new SplitConflict(Code.ALLOTTED_TWICE, part.successor()));
            }
        }
        if (command.happenedOn().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM))) {
            conflicts.add(new SplitConflict(Code.DAY_TO_COME, null));
        }
        return conflicts;
    }

    private List<SplitConflict> follower(
            OperatorScope operator, SplitAgency command, AgencyId successor) {
        var conflicts = new ArrayList<SplitConflict>();
        if (!estates.isLiving(operator, successor)) {
            conflicts.add(new SplitConflict(Code.ENDED_ALREADY, successor));
        }
        if (closing.status(operator, successor)
                .filter(TenantStatus.SUSPENDED::equals)
                .isPresent()) {
            conflicts.add(new SplitConflict(Code.SUCCESSOR_SUSPENDED, successor));
        }
        if (command.ends() && estates.follows(operator, command.agency(), successor)) {
            conflicts.add(new SplitConflict(Code.WOULD_CLOSE_CIRCLE, successor));
        }
        return conflicts;
    }

    private List<SplitConflict> allotted(
            OperatorScope operator, SplitAgency command, SplitAgency.Part part) {
        var conflicts = new ArrayList<SplitConflict>();
        var agency = command.agency();
        var on = command.happenedOn();
        if (!estates.notUnder(operator, agency, part.subordinates(), on).isEmpty()) {
            conflicts.add(new SplitConflict(Code.NOT_UNDER, part.successor()));
        }
        if (!estates.withoutSeat(operator, agency, part.groups(), on.getYear()).isEmpty()) {
            conflicts.add(new SplitConflict(Code.NO_SEAT, part.successor()));
        }
        var open = closing.open(operator, agency);
        if (!part.plans().stream().allMatch(plan -> open.contains(plan.value()))) {
            conflicts.add(new SplitConflict(Code.PLAN_NOT_OPEN, part.successor()));
        }
        return conflicts;
    }

    private List<SplitConflict> takenIn(OperatorScope operator, SplitAgency command) {
        return closing.sent(operator, command.inheritance()).keySet().stream()
                .filter(successor -> !closing.isTenant(operator, successor))
                .map(successor -> new SplitConflict(Code.NOBODY_TAKES_OVER, successor))
                .toList();
    }
}
