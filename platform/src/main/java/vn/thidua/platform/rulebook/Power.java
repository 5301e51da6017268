package vn.thidua.platform.rulebook;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.directory.AgencyKind;

/**
 * What somebody may set rules for.
 *
 * @param levels the levels of the awards that may be provided for
 * @param money whether base salaries and bonuses may be set
 */
record Power(Set<AwardLevel> levels, boolean money) {
    Power {
        levels = Set.copyOf(levels);
    }

    static Power ofState() {
        return new Power(EnumSet.allOf(AwardLevel.class), true);
    }

    static Power of(AgencyKind kind) {
        return new Power(levels(kind), false);
    }

    private static Set<AwardLevel> levels(AgencyKind kind) {
        return switch (kind) {
            case PRIME_MINISTER -> EnumSet.allOf(AwardLevel.class);
            case MINISTRY, SUPREME_PEOPLES_PROCURACY ->
                    EnumSet.of(AwardLevel.MINISTRY, AwardLevel.UNIT);
            case PROVINCIAL_PEOPLES_COMMITTEE ->
                    EnumSet.of(AwardLevel.PROVINCE, AwardLevel.UNIT, AwardLevel.COMMUNE);
            case COMMUNE_PEOPLES_COMMITTEE -> EnumSet.of(AwardLevel.COMMUNE);
            case PROVINCIAL_PEOPLES_PROCURACY,
                    REGIONAL_PEOPLES_PROCURACY,
                    CENTRAL_MILITARY_PROCURACY,
                    PROVINCIAL_DEPARTMENT_OF_JUSTICE,
                    PROVINCIAL_DEPARTMENT,
                    DISTRICT_PEOPLES_COMMITTEE,
                    DISTRICT_JUSTICE_OFFICE,
                    EXTERNAL_ORGANISATION ->
                    EnumSet.of(AwardLevel.UNIT);
        };
    }
}
