package vn.thidua.tenants.unit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/**
 * The door of the head counts of units. A count is never changed: of the latest day the latest
 * entry holds, and what held before stays readable.
 */
@Singleton
public class HeadCounts {
    private static final String NEWEST = "head-count.newest";

    private final HeadCountRepository counts;
    private final UnitRepository units;
    private final UnitDays days;
    private final AgencyStock stock;
    private final StructureLock lock;
    private final Audit audit;
    private final Clock clock;

    HeadCounts(
            HeadCountRepository counts,
            UnitRepository units,
            UnitDays days,
            AgencyStock stock,
            StructureLock lock,
            Audit audit,
            Clock clock) {
        this.counts = counts;
        this.units = units;
        this.days = days;
        this.stock = stock;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes how many a unit has on a day. */
    @Transactional
    public RecordHeadCount.Answer record(Scope scope, RecordHeadCount command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        if (!command.heads().inRange()) {
            return new RecordHeadCount.Answer.FigureOutOfRange(Heads.EACH_MAX);
        }
        lock.take(scope); // Two counts must not both be the third of their day.
        var unit = fetch(scope, command.unit());
        if (!days.hold(unit, command.countedOn())) {
            return new RecordHeadCount.Answer.DayOutOfRange();
        }
        var day = command.countedOn();
        var before = stock.heads(scope, unit.id(), day);
        var next = counts.nextAfter(scope.tenant(), unit.id(), day).orElse(null);
        var entry = counts.entriesOf(scope.tenant(), unit.id(), command.countedOn()) + 1;
        var count =
                new HeadCount(
                        unit.id(),
                        command.countedOn(),
                        entry,
                        command.heads(),
                        clock.instant(),
                        scope.account());
        counts.insert(HeadCountRow.of(scope.tenant(), count));
        audit.record(scope, "headCount.record", "Unit", unit.id(), detail(count));
        var after = AgencyStock.measures(command.heads());
        stock.changed(scope, before, after, day, AgencyStock.first(next, unit.dissolvedOn()));
        return new RecordHeadCount.Answer.Recorded(count);
    }

    /** The counts of these units that hold on a day; none for a unit not counted by then. */
    @Transactional
    public List<HeadCount> holding(Scope scope, Collection<UnitId> wanted, LocalDate on) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return counts.holding(scope.tenant(), wanted, on).stream()
                .map(HeadCountRow::count)
                .toList();
    }

    /** All counts of a unit, the newest day first. */
    @Transactional
    public Page<HeadCount> list(Scope scope, UnitId unit, PageRequest request) {
        scope.require(Permission.READ);
        var cursor = request.cursor(NEWEST, 2);
        var countedOn = cursor.map(after -> after.date(0)).orElse(LocalDate.of(9999, 12, 31));
        var entry = cursor.map(after -> (int) after.number(1)).orElse(Integer.MAX_VALUE);
        var rows = counts.list(scope.tenant(), unit, countedOn, entry, request.limit());
        return Page.of(
                rows.stream().map(HeadCountRow::count).toList(),
                request,
                count -> Cursor.of(NEWEST, count.countedOn(), count.entry()));
    }

    private Unit fetch(Scope scope, UnitId unit) {
        return units.find(scope.tenant(), unit).orElseThrow(() -> new NotVisible("unit"));
    }

    private static Map<String, String> detail(HeadCount count) {
        return Map.of(
                "countedOn", count.countedOn().toString(),
                "persons", Integer.toString(count.heads().persons()),
                "collectives", Integer.toString(count.heads().collectives()));
    }
}
