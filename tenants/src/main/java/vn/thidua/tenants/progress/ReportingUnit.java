package vn.thidua.tenants.progress;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.setting.AgencySettings;
import vn.thidua.tenants.setting.ProgressCounts;

/**
 * What one has to know of a unit before one reports for it.
 *
 * @param dissolvedOn absent while it exists
 * @param progressCounts when its agency's reports count; absent if the agency has set nothing
 */
@MappedEntity
record ReportingUnit(@Nullable LocalDate dissolvedOn, @Nullable ProgressCounts progressCounts) {

    boolean isOpen() {
        return dissolvedOn == null;
    }

    /** When its reports count. */
    ProgressCounts counts() {
        return progressCounts == null ? AgencySettings.DEFAULT.progressCounts() : progressCounts;
    }
}
