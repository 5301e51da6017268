package vn.thidua.platform.merger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.PlanId;

/** The sender's door to a group's plans that go from who led it to who leads it now. */
@Singleton
public class SentHandovers {
    private static final String NEWEST_FIRST = "handovers-sent";
    private static final HandoverId LATEST = new HandoverId(new UUID(-1L, -1L));
    private static final String GROUP = "EmulationGroup";

    private final HandoverRepository handovers;
    private final Audit audit;
    private final Clock clock;

    SentHandovers(HandoverRepository handovers, Audit audit, Clock clock) {
        this.handovers = handovers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether an agency works on the platform, so that it can be sent something. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean canReceive(Caller caller, AgencyId agency) {
        return handovers.findWorking(agency).isPresent();
    }

    /** Sends what was sealed to the group's lead, and tells both in their audit trails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(
            Caller caller, Sender from, GroupId group, AgencyId lead, List<SealedMatter> sealed) {
        var to = handovers.findWorking(lead).orElseThrow(() -> new NotVisible("tenant"));
        var now = clock.instant();
        handovers.insertAll(
                sealed.stream()
                        .map(matter -> HandoverRow.of(to, group, from.agency(), matter, now))
                        .toList());
        var detail = Map.of("matters", Integer.toString(sealed.size()));
        audit.record(from.tenant(), from.account(), "group.handOver", GROUP, group, detail);
        audit.record(to, from.account(), "group.receive", GROUP, group, detail);
    }

    /** What the caller's agency has sent as a group's lead, the newest first. */
    public Page<Handover> list(Scope scope, PageRequest request) {
        scope.require(Permission.READ);
        var before =
                request.cursor(NEWEST_FIRST, 1).map(at -> new HandoverId(at.id(0))).orElse(LATEST);
        var lines = handovers.listSent(scope.agency(), before, request.limit());
        return Page.of(lines, request, handover -> Cursor.of(NEWEST_FIRST, handover.id().value()));
    }

    /**
     * Takes something back that was sent and nobody has taken in.
     *
     * @return the plan; nothing if it was taken in, or taken back before
     * @throws NotVisible if the agency has sent no such matter
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PlanId> recall(Scope scope, HandoverId id) {
        scope.require(Permission.DRAFT_PLAN);
        var plan =
                handovers
                        .lockSent(scope.agency(), id)
                        .orElseThrow(() -> new NotVisible("handover"));
        if (handovers.recall(scope.agency(), id) == 0) {
            return Optional.empty();
        }
        audit.record(scope, "handover.recall", "Handover", id, Map.of());
        return Optional.of(plan);
    }
}
