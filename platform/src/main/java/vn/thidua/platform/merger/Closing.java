package vn.thidua.platform.merger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Tenant;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;

/** Closes the tenants of agencies that end, and sends what they leave open to the successor. */
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
        return status(operator, agency).filter(found -> found != TenantStatus.CLOSED).isPresent();
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

    /** What its tenant was until now; absent if it was none, or closed already. */
    Optional<TenantStatus> close(
            OperatorScope operator, MergerId merger, AgencyId agency, AgencyId successor) {
        var before = status(operator, agency).filter(found -> found != TenantStatus.CLOSED);
        if (before.isPresent()) {
            tenants.close(operator, agency);
            if (isTenant(operator, successor)) {
                send(operator, merger, agency, successor);
            }
        }
        return before;
    }

    private void send(OperatorScope operator, MergerId merger, AgencyId from, AgencyId successor) {
        var to = tenants.idOf(operator, successor);
        var closed = tenants.idOf(operator, from);
        var now = clock.instant();
        var sealed =
                rooms.stream()
                        .flatMap(room -> room.seal(operator, closed).stream())
                        .map(matter -> HandoverRow.of(to, merger, from, matter, now))
                        .toList();
        if (!sealed.isEmpty()) {
            handovers.insertAll(sealed);
        }
        record(operator, to, "agency.takePlace", from, sealed.size());
    }

    /** The tenant is what it was, and nothing was sent. */
    void reopen(OperatorScope operator, MergerId merger, PredecessorRow ended, AgencyId successor) {
        var before = ended.statusBefore();
        if (before == null) {
            return;
        }
        tenants.reopen(operator, ended.agencyId(), before);
        if (isTenant(operator, successor)) {
            var to = tenants.idOf(operator, successor);
            handovers.deleteOf(to, merger);
            record(operator, to, "agency.givePlaceBack", ended.agencyId(), 0);
        }
    }

    boolean hasWorkedSince(OperatorScope operator, AgencyId agency, Instant moment) {
        return isTenant(operator, agency)
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
