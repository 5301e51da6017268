package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body in the directory, on the platform or not, under the name it bears on the day asked for.
 *
 * @param name the full name, such as "Sở Tư pháp tỉnh Bắc Ninh"
 * @param shortName the name for tables, such as "STP Bắc Ninh"
 * @param identifier the official identifier code in force that day, if one is known
 * @param establishedOn absent when it is older than the directory knows
 * @param dissolvedOn the first day on which it no longer exists; absent while it does
 * @param slug its name in sign-ins; absent for an agency that is no tenant
 * @param hasLegalPersonality whether its head may confer awards such as the certificate of
 *     commendation
 */
public record Agency(
        AgencyId id,
        AgencyKind kind,
        String name,
        String shortName,
        @Nullable String identifier,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable String slug,
        boolean hasLegalPersonality) {
    /** Whether it is a tenant. */
    public boolean onPlatform() {
        return slug != null;
    }
}
