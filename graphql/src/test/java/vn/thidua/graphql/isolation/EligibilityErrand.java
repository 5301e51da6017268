package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.tenants.eligibility.Eligibilities;
import vn.thidua.tenants.eligibility.EligibilityHolds;
import vn.thidua.tenants.eligibility.HoldCasting;
import vn.thidua.tenants.eligibility.HoldFilter;
import vn.thidua.tenants.eligibility.ReopenHold;

/** A matter that is opened, settled and taken up again. */
@Singleton
final class EligibilityErrand implements Errand {
    private final EligibilityCases cases;
    private final HoldCasting casting;
    private final EligibilityHolds holds;
    private final Eligibilities eligibilities;

    EligibilityErrand(
            EligibilityCases cases,
            HoldCasting casting,
            EligibilityHolds holds,
            Eligibilities eligibilities) {
        this.cases = cases;
        this.casting = casting;
        this.holds = holds;
        this.eligibilities = eligibilities;
    }

    @Override
    public void run(World world) {
        var officer = casting.officer(world.own());
        var hold = cases.hold(world);
        eligibilities.of(world.own(), hold.subject(), 2026);
        eligibilities.held(world.own(), List.of(hold.subject().id()));
        var closed = casting.closed(officer, hold, null);
        holds.reopen(officer, new ReopenHold(hold.id(), closed.revision()));
        holds.list(officer, new HoldFilter(hold.subject().id(), true), PageRequest.first(5));
    }
}
