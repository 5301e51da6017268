package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.platform.access.TenantChore;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.setting.AgencySettings;

/**
 * Forgets who objected to public notices, some years after it was answered or withdrawn. What they
 * said and what was answered stays with the decision.
 */
@Singleton
final class ObjectorChore implements TenantChore {
    private static final int OBJECTIONS = 500;

    private final AwardObjectionRepository objections;
    private final Clock clock;

    ObjectorChore(AwardObjectionRepository objections, Clock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    @Override
    public boolean goOn(TenantId tenant) {
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        var years = AgencySettings.DEFAULT.objectorYears();
        return objections.forgetObjectors(tenant, today, years, OBJECTIONS) == OBJECTIONS;
    }
}
