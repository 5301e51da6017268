package vn.thidua.graphql.office;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.office.ChangeOffice;
import vn.thidua.tenants.office.Offices;

/** {@code Mutation.officeChange}. */
@Singleton
final class OfficeChange implements MutationField<ChangeOffice> {
    private final Offices door;

    OfficeChange(Offices door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "officeChange";
    }

    @Override
    public Class<ChangeOffice> input() {
        return ChangeOffice.class;
    }

    @Override
    public Payload run(ChangeOffice input, CallerContext caller) {
        return switch (door.change(caller.scope(), input)) {
            case ChangeOffice.Answer.Changed(var office) -> caller.done("office", office);
            case ChangeOffice.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT).at("input", "revision").with("office", stored);
            case ChangeOffice.Answer.Faulty(var fault) ->
                    caller.refused(Code.valueOf(fault.name())).at("input", OfficeField.of(fault));
        };
    }

    private enum Code {
        CONFLICT,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN,
        HOLDER_HAS_LEFT
    }
}
