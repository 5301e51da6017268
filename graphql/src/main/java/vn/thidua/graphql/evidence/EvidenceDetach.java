package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.DetachEvidence;
import vn.thidua.tenants.evidence.EvidenceFiles;

/** {@code Mutation.evidenceDetach}. */
@Singleton
final class EvidenceDetach implements MutationField<DetachEvidence> {
    private final EvidenceFiles files;

    EvidenceDetach(EvidenceFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "evidenceDetach";
    }

    @Override
    public Class<DetachEvidence> input() {
        return DetachEvidence.class;
    }

    @Override
    public Payload run(DetachEvidence input, CallerContext caller) {
        return switch (files.detach(caller.scope(), input)) {
            case DetachEvidence.Answer.Detached(var attachments) ->
                    caller.done("attachments", attachments);
            case DetachEvidence.Answer.NotAttached() ->
                    caller.refused(Code.NOT_ATTACHED).at("input", "attachment");
            case DetachEvidence.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "evidence");
        };
    }

    private enum Code {
        NOT_ATTACHED,
        NOT_YOUR_UNIT
    }
}
