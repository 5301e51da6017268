package vn.thidua.platform.duty;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.PlanId;

/** A duty with the title of its plan. */
@Introspected
record DutyLine(
        DutyId id,
        PlanId planId,
        String planTitle,
        AgencyId ownerId,
        DutyKind what,
        String text,
        LocalDate dueOn,
        DatePrecision duePrecision,
        DutyRow.Address addressed,
        @Nullable RelationKind relationKind,
        @Nullable AgencyKind agencyKind,
        @Nullable GroupId groupId,
        @Nullable Integer groupYear,
        @Nullable String groupRoles,
        Instant imposedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {

    /** The duty; {@code named} are the agencies that it names, where it does. */
    Duty duty(List<AgencyId> named) {
        return new Duty(
                id,
                planId,
                planTitle,
                ownerId,
                what,
                text,
                dueOn,
                duePrecision,
                addressees(named),
                imposedAt,
                withdrawnAt,
                withdrawnReason);
    }

    private Addressees addressees(List<AgencyId> named) {
        return switch (addressed) {
            case SUBORDINATES -> new Addressees.Subordinates(relationKind, agencyKind);
            case GROUP_MEMBERS -> {
                if (groupId == null || groupYear == null) {
                    throw new IllegalStateException("a duty of a group names it and its year");
                }
                yield new Addressees.GroupMembers(groupId, groupYear, DutyRow.read(groupRoles));
            }
            case AGENCIES -> new Addressees.Agencies(named);
        };
    }
}
