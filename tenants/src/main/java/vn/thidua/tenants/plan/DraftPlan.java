package vn.thidua.tenants.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/**
 * A planner begins a plan.
 *
 * @param year the year that the plan belongs to
 * @param title absent while it has none, or to keep that of the text it begins with
 * @param under the plan of the agency that it stands under; absent if it stands alone
 * @param unit the unit whose plan it is; absent for the agency's own
 * @param group the group that will issue it; absent if the agency itself will
 */
public record DraftPlan(
        PlanKindId kind,
        int year,
        @Nullable String title,
        Start start,
        @Nullable PlanId under,
        @Nullable UnitId unit,
        @Nullable GroupId group) {
    /** No plan is of an earlier year. */
    public static final int YEAR_MIN = 1945;

    /** No plan is of a later year. */
    public static final int YEAR_MAX = 2200;

    /** What came of it. */
    public sealed interface Answer {
        /** The draft is open. */
        record Drafted(Plan plan) implements Answer {}

        /** The kind is out of use. */
        record KindRetired(PlanKindId kind) implements Answer {}

        /** Not a year between {@link #YEAR_MIN} and {@link #YEAR_MAX}. */
        record YearOutOfRange(int year) implements Answer {}

        /** A plan of this kind does not stand under a plan of that kind. */
        record PlaceNotAllowed(String kindName, String aboveKindName) implements Answer {}

        /** A unit's plan stands under a plan of the agency, and none was named. */
        record PlaceMissing(KindScope scope) implements Answer {}

        /** The plan above has ended, or was discarded. */
        record PlaceEnded(Standing above) implements Answer {}

        /** The agency has no seat in that group in that year. */
        record NotInGroup(GroupId group, int year) implements Answer {}

        /** Plans of this kind are of units, and none was named; or the other way round. */
        record UnitNotFitting(KindScope scope) implements Answer {}

        /** The unit is dissolved. */
        record UnitClosed(UnitId unit) implements Answer {}

        /** A plan with this text cannot be kept. */
        record Refused(List<BodyRefused> reasons) implements Answer {}
    }
}
