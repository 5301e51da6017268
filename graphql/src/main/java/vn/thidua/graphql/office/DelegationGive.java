package vn.thidua.graphql.office;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.office.DelegationFault;
import vn.thidua.tenants.office.Delegations;
import vn.thidua.tenants.office.GiveDelegation;

/** {@code Mutation.delegationGive}. */
@Singleton
final class DelegationGive implements MutationField<GiveDelegation> {
    private final Delegations door;

    DelegationGive(Delegations door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "delegationGive";
    }

    @Override
    public Class<GiveDelegation> input() {
        return GiveDelegation.class;
    }

    @Override
    public Payload run(GiveDelegation input, CallerContext caller) {
        return switch (door.give(caller.scope(), input)) {
            case GiveDelegation.Answer.Given(var delegation) ->
                    caller.done("delegation", delegation);
            case GiveDelegation.Answer.Faulty(var fault) ->
                    caller.refused(Code.valueOf(fault.name())).at("input", field(fault));
        };
    }

    private static String field(DelegationFault fault) {
        return switch (fault) {
            case SAME_PERSON, HAS_LEFT, TOO_MANY_DELEGATIONS -> "deputy";
            case ENDS_BEFORE_IT_BEGINS, IS_OVER -> "to";
            case NOTE_TOO_LONG -> "note";
        };
    }

    private enum Code {
        SAME_PERSON,
        HAS_LEFT,
        ENDS_BEFORE_IT_BEGINS,
        IS_OVER,
        NOTE_TOO_LONG,
        TOO_MANY_DELEGATIONS
    }
}
