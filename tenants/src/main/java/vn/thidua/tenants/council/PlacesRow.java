package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;

@MappedEntity("council_places")
record PlacesRow(
        TenantId tenantId,
        @Id CouncilSessionId sessionId,
        int ordinal,
        @Nullable String award,
        @Nullable AwardLevel level,
        @Nullable SubjectKind subjectKind,
        int least,
        int most,
        String basis) {
    static PlacesRow of(SessionRow session, int ordinal, CouncilPlaces places) {
        return new PlacesRow(
                session.tenantId(),
                session.id(),
                ordinal,
                places.award(),
                places.level(),
                places.subjectKind(),
                places.least(),
                places.most(),
                places.basis().strip());
    }

    CouncilPlaces places() {
        return new CouncilPlaces(award, level, subjectKind, least, most, basis);
    }

    /** Whether they are for this matter, if there is one. */
    boolean isFor(@Nullable MatterLine matter) {
        return matter != null && matter.sought() != null && places().areFor(matter.sought());
    }
}
