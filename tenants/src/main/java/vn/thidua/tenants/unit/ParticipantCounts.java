package vn.thidua.tenants.unit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/**
 * The door of how many take part. It is counted for the agency and not for each plan, because one
 * person who takes part in three movements is one person.
 */
@Singleton
public class ParticipantCounts {
    private final ParticipantCountRepository counts;
    private final HeadCountRepository headCounts;
    private final UnitRepository units;
    private final UnitReporters reporters;
    private final UnitDays days;
    private final AgencyStock stock;
    private final StructureLock lock;
    private final Audit audit;
    private final Clock clock;

    ParticipantCounts(
            ParticipantCountRepository counts,
            HeadCountRepository headCounts,
            UnitRepository units,
            UnitReporters reporters,
            UnitDays days,
            AgencyStock stock,
            StructureLock lock,
            Audit audit,
            Clock clock) {
        this.counts = counts;
        this.headCounts = headCounts;
        this.units = units;
        this.reporters = reporters;
        this.days = days;
        this.stock = stock;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes how many of a unit take part on a day. */
    @Transactional
    public RecordParticipants.Answer record(Scope scope, RecordParticipants command) {
        scope.require(Permission.REPORT_PROGRESS);
        if (isOutOfRange(command.persons()) || isOutOfRange(command.collectives())) {
            return new RecordParticipants.Answer.FigureOutOfRange(Heads.EACH_MAX);
        }
        lock.take(scope);
        var unit =
                units.find(scope.tenant(), command.unit())
                        .orElseThrow(() -> new NotVisible("unit"));
        if (!reporters.include(scope, unit.id())) {
            return new RecordParticipants.Answer.NotYourUnit(unit);
        }
        if (!days.hold(unit, command.countedOn())) {
            return new RecordParticipants.Answer.DayOutOfRange();
        }
        var there = headCounts.holding(scope.tenant(), List.of(unit.id()), command.countedOn());
        if (!there.isEmpty() && isMore(command, there.getFirst().count().heads())) {
            return new RecordParticipants.Answer.MoreThanThere(there.getFirst().count());
        }
        return new RecordParticipants.Answer.Recorded(write(scope, unit, command));
    }

    private ParticipantCount write(Scope scope, Unit unit, RecordParticipants command) {
        var tenant = scope.tenant();
        var day = command.countedOn();
        var before = stock.participants(scope, unit.id(), day);
        var next = counts.nextAfter(tenant, unit.id(), day).orElse(null);
        var row =
                new ParticipantCountRow(
                        tenant,
                        unit.id(),
                        day,
                        counts.entriesOf(tenant, unit.id(), day) + 1,
                        command.persons(),
                        command.collectives(),
                        clock.instant(),
                        scope.account());
        counts.insert(row);
        var detail =
                Map.of(
                        "countedOn", day.toString(),
                        "persons", Integer.toString(row.persons()),
                        "collectives", Integer.toString(row.collectives()));
        audit.record(scope, "participants.record", "Unit", unit.id(), detail);
        var after = AgencyStock.measures(row.count());
        stock.changed(scope, before, after, day, AgencyStock.first(next, unit.dissolvedOn()));
        return row.count();
    }

    /** The counts of these units that hold on a day; none for a unit not counted by then. */
    @Transactional
    public List<ParticipantCount> holding(Scope scope, Collection<UnitId> wanted, LocalDate on) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : counts.holding(scope.tenant(), wanted, on).stream()
                        .map(ParticipantCountRow::count)
                        .toList();
    }

    private static boolean isMore(RecordParticipants command, Heads there) {
        return command.persons() > there.persons() || command.collectives() > there.collectives();
    }

    private static boolean isOutOfRange(int figure) {
        return figure < 0 || figure > Heads.EACH_MAX;
    }
}
