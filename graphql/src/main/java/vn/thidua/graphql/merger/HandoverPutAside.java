package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.merger.HandoverId;
import vn.thidua.platform.merger.Handovers;

/** {@code Mutation.handoverPutAside}. */
@Singleton
final class HandoverPutAside implements MutationField<HandoverPutAside.Input> {
    private final Handovers handovers;

    HandoverPutAside(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String name() {
        return "handoverPutAside";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return handovers.putAside(caller.scope(), input.handover())
                ? caller.done("handover", handovers.fetch(caller.scope(), input.handover()))
                : caller.refused(Code.NOT_WAITING).at("input", "handover");
    }

    /** Which one. */
    record Input(HandoverId handover) {}

    private enum Code {
        NOT_WAITING
    }
}
