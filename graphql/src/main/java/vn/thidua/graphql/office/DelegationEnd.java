package vn.thidua.graphql.office;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.office.Delegations;
import vn.thidua.tenants.office.EndDelegation;

/** {@code Mutation.delegationEnd}. */
@Singleton
final class DelegationEnd implements MutationField<EndDelegation> {
    private final Delegations door;

    DelegationEnd(Delegations door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "delegationEnd";
    }

    @Override
    public Class<EndDelegation> input() {
        return EndDelegation.class;
    }

    @Override
    public Payload run(EndDelegation input, CallerContext caller) {
        return switch (door.end(caller.scope(), input)) {
            case EndDelegation.Answer.Ended(var delegation) ->
                    caller.done("delegation", delegation);
            case EndDelegation.Answer.AlreadyEnded(var _) ->
                    caller.refused(Code.ALREADY_ENDED).at("input", "delegation");
        };
    }

    private enum Code {
        ALREADY_ENDED
    }
}
