package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

@MappedEntity("council_attendance")
record AttendanceRow(
        TenantId tenantId,
        @Id CouncilSessionId sessionId,
        int seat,
        @Nullable PersonId personId,
        @Nullable String outsider,
        CouncilOffice office,
        boolean present) {
    static AttendanceRow absent(SessionRow session, CouncilSeat seat) {
        return new AttendanceRow(
                session.tenantId(),
                session.id(),
                seat.seat(),
                seat.person(),
                seat.outsider(),
                seat.office(),
                false);
    }

    Attendee attendee() {
        return new Attendee(sessionId, seat, personId, outsider, office, present);
    }
}
