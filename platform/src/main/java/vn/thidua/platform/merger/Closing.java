package vn.thidua.platform.merger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Tenant;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;

/** Closes the tenants of agencies that end, and sends what they leave open to successors. */
@Singleton
class Closing {
    private final Tenants tenants;
    private final List<OpenMatters> rooms;
    private final HandoverRepository handovers;
    private final Audit audit;
    private final Clock clock;

    Closing(
            Tenants tenants,
            List<OpenMatters> rooms,
            HandoverRepository handovers,
            Audit audit,
            Clock clock) {
        this.tenants = tenants;
        this.rooms = rooms;
        this.handovers = handovers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether it works on the platform; absent if it is no tenant. */
    Optional<TenantStatus> status(OperatorScope operator, AgencyId agency) {
        return tenants.find(operator, agency).map(Tenant::status);
    }

    boolean isTenant(OperatorScope operator, AgencyId agency) {
        return status(operator, agency).filter(Closing::isOpen).isPresent();
    }

    /** What it has not finished, none of it nought. */
    List<MatterCount> count(OperatorScope operator, AgencyId agency) {
        if (!isTenant(operator, agency)) {
            return List.of();
        }
        var tenant = tenants.idOf(operator, agency);
        return rooms.stream()
                .flatMap(room -> room.count(operator, tenant).stream())
                .filter(count -> count.count() > 0)
                .sorted((one, other) -> one.matter().compareTo(other.matter()))
                .toList();
    }

    /** Whether it has something that goes over. */
    boolean leaves(OperatorScope operator, AgencyId agency) {
        return count(operator, agency).stream().anyMatch(count -> count.matter().goesOver());
    }

    /** Which of its open matters go over. */
    Set<UUID> open(OperatorScope operator, AgencyId agency) {
        if (!isTenant(operator, agency)) {
            return Set.of();
        }
        var tenant = tenants.idOf(operator, agency);
        return rooms.stream()
                .flatMap(room -> room.goingOver(operator, tenant).stream())
                .map(Id::value)
                .collect(Collectors.toSet());
    }

    /** How many open matters each successor would be sent; without those that none would. */
    Map<AgencyId, Long> sent(OperatorScope operator, Inheritance inheritance) {
        var heirs = inheritance.heirs();
        return open(operator, heirs.predecessor()).stream()
                .map(inheritance::goesOnWith)
                .filter(heirs.successors()::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * Sends what the agency leaves to its successors.
     *
     * @return what its tenant was until now; absent if it was none, was closed already or goes on
     */
    Optional<TenantStatus> close(OperatorScope operator, MergerId merger, Inheritance inheritance) {
        var heirs = inheritance.heirs();
        var before = status(operator, heirs.predecessor()).filter(Closing::isOpen);
        if (before.isEmpty()) {
            return before;
        }
        if (heirs.predecessorEnds()) {
            tenants.close(operator, heirs.predecessor());
        }
        send(operator, merger, inheritance);
        return before.filter(_ -> heirs.predecessorEnds());
    }

    private void send(OperatorScope operator, MergerId merger, Inheritance inheritance) {
        var heirs = inheritance.heirs();
        var from = tenants.idOf(operator, heirs.predecessor());
        var left =
                rooms.stream()
                        .flatMap(room -> room.seal(operator, from).stream())
                        .collect(
                                Collectors.groupingBy(
                                        matter ->
                                                inheritance.goesOnWith(matter.subject().value())));
        for (var successor : heirs.successors()) {
            if (isTenant(operator, successor)) {
                var to = tenants.idOf(operator, successor);
                var sealed = left.getOrDefault(successor, List.of());
                send(merger, heirs.predecessor(), to, sealed);
                record(operator, to, "agency.takePlace", heirs.predecessor(), sealed.size());
            }
        }
    }

    private void send(MergerId merger, AgencyId from, TenantId to, List<SealedMatter> sealed) {
        var now = clock.instant();
        var rows =
                sealed.stream()
                        .map(matter -> HandoverRow.of(to, merger, from, matter, now))
                        .toList();
        if (!rows.isEmpty()) {
            handovers.insertAll(rows);
        }
    }

    /** The tenant is what it was, and nothing was sent. */
    void reopen(OperatorScope operator, Merger merger, PredecessorRow row) {
        var before = row.statusBefore();
        if (before != null) {
            tenants.reopen(operator, row.agencyId(), before);
        }
        for (var successor : merger.successors()) {
            if (isTenant(operator, successor)) {
                var to = tenants.idOf(operator, successor);
                handovers.deleteOf(to, merger.id());
                record(operator, to, "agency.givePlaceBack", row.agencyId(), 0);
            }
        }
    }

    private static boolean isOpen(TenantStatus status) {
        return status != TenantStatus.CLOSED;
    }

    /** Also where it has ended since: whoever followed it builds on what it was. */
    boolean hasWorkedSince(OperatorScope operator, AgencyId agency, Instant moment) {
        return status(operator, agency).isPresent()
                && audit.latest(operator, tenants.idOf(operator, agency))
                        .filter(latest -> latest.isAfter(moment))
                        .isPresent();
    }

    private void record(
            OperatorScope operator, TenantId tenant, String action, AgencyId from, int matters) {
        var detail = Map.of("matters", Integer.toString(matters));
        audit.record(tenant, operator.account(), action, "Agency", from, detail);
    }
}
