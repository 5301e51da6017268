package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.PlanId;

/** A matter on its way, without its text once it is listed. */
@MappedEntity("handover")
record HandoverRow(
        TenantId tenantId,
        @Id HandoverId id,
        @Nullable MergerId mergerId,
        @Nullable GroupId groupId,
        AgencyId fromId,
        Matter matter,
        @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
        String title,
        int year,
        String kindName,
        int bodyFormat,
        byte[] body,
        HandoverState state,
        Instant sentAt,
        @Nullable PlanId planId) {

    static HandoverRow of(
            TenantId to, MergerId merger, AgencyId from, SealedMatter sealed, Instant now) {
        return row(to, merger, null, from, sealed, now);
    }

    static HandoverRow of(
            TenantId to, GroupId group, AgencyId from, SealedMatter sealed, Instant now) {
        return row(to, null, group, from, sealed, now);
    }

    private static HandoverRow row(
            TenantId to,
            @Nullable MergerId merger,
            @Nullable GroupId group,
            AgencyId from,
            SealedMatter sealed,
            Instant now) {
        return new HandoverRow(
                to,
                new HandoverId(Uuids.next()),
                merger,
                group,
                from,
                sealed.matter(),
                sealed.subject().value(),
                sealed.title(),
                sealed.year(),
                sealed.kindName(),
                sealed.body().format(),
                sealed.body().bytes(),
                HandoverState.WAITING,
                now,
                null);
    }
}
