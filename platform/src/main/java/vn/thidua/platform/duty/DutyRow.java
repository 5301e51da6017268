package vn.thidua.platform.duty;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupRole;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.PlanId;

@MappedEntity("duty")
record DutyRow(
        @Id DutyId id,
        TenantId tenantId,
        PlanId planId,
        DutyKind what,
        String text,
        LocalDate dueOn,
        DatePrecision duePrecision,
        Address addressed,
        @Nullable AgencyId superiorId,
        @Nullable RelationKind relationKind,
        @Nullable AgencyKind agencyKind,
        @Nullable GroupId groupId,
        @Nullable Integer groupYear,
        @Nullable String groupRoles,
        Instant imposedAt,
        AccountId imposedBy) {

    /** Which of the ways of addressing somebody a duty uses. */
    enum Address {
        SUBORDINATES,
        GROUP_MEMBERS,
        AGENCIES;

        static Address of(Addressees addressees) {
            return switch (addressees) {
                case Addressees.Subordinates _ -> SUBORDINATES;
                case Addressees.GroupMembers _ -> GROUP_MEMBERS;
                case Addressees.Agencies _ -> AGENCIES;
            };
        }
    }

    /** As they are kept, the lead first; absent for all. */
    private static @Nullable String written(List<GroupRole> roles) {
        return roles.isEmpty()
                ? null
                : EnumSet.copyOf(roles).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** As {@link #written}. */
    static List<GroupRole> read(@Nullable String roles) {
        return roles == null
                ? List.of()
                : Arrays.stream(roles.split(",")).map(GroupRole::valueOf).toList();
    }

    static DutyRow of(Scope scope, ImposeDuty command, Instant now) {
        var addressees = command.addressees();
        var below = addressees instanceof Addressees.Subordinates found ? found : null;
        var group = addressees instanceof Addressees.GroupMembers found ? found : null;
        return new DutyRow(
                new DutyId(Uuids.next()),
                scope.tenant(),
                command.plan(),
                command.kind(),
                command.text(),
                command.dueOn(),
                command.precision(),
                Address.of(addressees),
                below == null ? null : scope.agency(),
                below == null ? null : below.relation(),
                below == null ? null : below.kind(),
                group == null ? null : group.group(),
                group == null ? null : group.year(),
                group == null ? null : written(group.roles()),
                now,
                scope.account());
    }
}
