package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.platform.access.TenantChore;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.setting.TenantSettings;

/**
 * Forgets who objected to public notices, some years after it was answered or withdrawn. What they
 * said and what was answered stays with the decision.
 */
@Singleton
final class ObjectorChore implements TenantChore {
    private static final int OBJECTIONS = 500;

    private final AwardObjectionRepository objections;
    private final TenantSettings settings;
    private final Clock clock;

    ObjectorChore(AwardObjectionRepository objections, TenantSettings settings, Clock clock) {
        this.objections = objections;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean goOn(TenantId tenant) {
        var day = LocalDate.now(clock).minusYears(settings.of(tenant).objectorYears());
        var before = day.atStartOfDay(clock.getZone()).toInstant();
        return objections.forgetObjectors(tenant, before, OBJECTIONS) == OBJECTIONS;
    }
}
