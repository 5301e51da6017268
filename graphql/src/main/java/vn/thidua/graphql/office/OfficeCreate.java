package vn.thidua.graphql.office;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.office.CreateOffice;
import vn.thidua.tenants.office.Offices;

/** {@code Mutation.officeCreate}. */
@Singleton
final class OfficeCreate implements MutationField<CreateOffice> {
    private final Offices door;

    OfficeCreate(Offices door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "officeCreate";
    }

    @Override
    public Class<CreateOffice> input() {
        return CreateOffice.class;
    }

    @Override
    public Payload run(CreateOffice input, CallerContext caller) {
        return switch (door.create(caller.scope(), input)) {
            case CreateOffice.Answer.Created(var office) -> caller.done("office", office);
            case CreateOffice.Answer.Faulty(var fault) ->
                    caller.refused(Code.valueOf(fault.name())).at("input", OfficeField.of(fault));
            case CreateOffice.Answer.TooManyOffices(var max) ->
                    caller.refused(Code.TOO_MANY_OFFICES, max).at("input");
        };
    }

    private enum Code {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN,
        HOLDER_HAS_LEFT,
        TOO_MANY_OFFICES
    }
}
