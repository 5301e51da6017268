package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.merger.Handovers;
import vn.thidua.tenants.handover.GroupHandovers;
import vn.thidua.tenants.handover.HandOverGroup;
import vn.thidua.tenants.handover.TakeInHandover;
import vn.thidua.tenants.handover.TakeIns;

/** At the turn of 2022 the bloc of Ninh Bình has another lead, who keeps its plan on. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoGroups {
    /** The day on which the bloc met. */
    static final LocalDate HANDED_OVER_ON = LocalDate.of(2023, 1, 12);

    private static final String FORMER = "vksnd-ninhbinh";
    private static final String NEXT = "stp-ninhbinh";

    private final GroupHandovers handovers;
    private final Handovers received;
    private final TakeIns takeIns;
    private final DemoAccounts accounts;
    private final DemoDirectory directory;
    private final DemoPlans plans;

    DemoGroups(
            GroupHandovers handovers,
            Handovers received,
            TakeIns takeIns,
            DemoAccounts accounts,
            DemoDirectory directory,
            DemoPlans plans) {
        this.handovers = handovers;
        this.received = received;
        this.takeIns = takeIns;
        this.accounts = accounts;
        this.directory = directory;
        this.plans = plans;
    }

    /** All that the one kept for the bloc is sent, and taken in. */
    void handOver() {
        var group = directory.group("noichinh-ninhbinh");
        var former = accounts.as(Role.PLANNER, FORMER);
        DemoPlans.expect(
                HandOverGroup.Answer.HandedOver.class,
                handovers.handOver(former, new HandOverGroup(group, null)));
        var next = accounts.as(Role.PLANNER, NEXT);
        var kind = plans.kind(next, "hằng năm");
        for (var sent : received.list(next, null, PageRequest.first(10)).items()) {
            DemoPlans.expect(
                    TakeInHandover.Answer.TakenIn.class,
                    takeIns.takeIn(next, new TakeInHandover(sent.id(), kind, null, null)));
        }
    }
}
