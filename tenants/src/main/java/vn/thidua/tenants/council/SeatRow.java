package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

@MappedEntity("council_seat")
record SeatRow(
        TenantId tenantId,
        @Id CouncilId councilId,
        int year,
        int ordinal,
        int seat,
        @Nullable PersonId personId,
        @Nullable String outsider,
        CouncilOffice office,
        @Nullable String duties) {
    static SeatRow of(CompositionRow composition, CouncilSeat seat) {
        return new SeatRow(
                composition.tenantId(),
                composition.councilId(),
                composition.year(),
                composition.ordinal(),
                seat.seat(),
                seat.person(),
                seat.outsider(),
                seat.office(),
                seat.duties());
    }

    boolean isOf(CompositionRow composition) {
        return councilId.equals(composition.councilId())
                && year == composition.year()
                && ordinal == composition.ordinal();
    }

    CouncilSeat read() {
        return new CouncilSeat(seat, personId, outsider, office, duties);
    }
}
