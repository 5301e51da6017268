package vn.thidua.graphql.duty;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.graphql.schema.TypeName;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.DutyId;

/** The ids of duties, and what the ways of addressing somebody are called. */
@Factory
final class DutyKinds {
    @Singleton
    IdKind<DutyId> duty() {
        return IdKind.of("Duty", DutyId.class, DutyId::new);
    }

    @Singleton
    TypeName subordinates() {
        return new TypeName(Addressees.Subordinates.class, "SubordinateAddressees");
    }

    @Singleton
    TypeName groupMembers() {
        return new TypeName(Addressees.GroupMembers.class, "GroupAddressees");
    }

    @Singleton
    TypeName agencies() {
        return new TypeName(Addressees.Agencies.class, "NamedAddressees");
    }
}
