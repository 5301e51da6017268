package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.AttachEvidence;
import vn.thidua.tenants.evidence.EvidenceFiles;

/** {@code Mutation.evidenceAttach}. */
@Singleton
final class EvidenceAttach implements MutationField<AttachEvidence> {
    private final EvidenceFiles files;

    EvidenceAttach(EvidenceFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "evidenceAttach";
    }

    @Override
    public Class<AttachEvidence> input() {
        return AttachEvidence.class;
    }

    @Override
    public Payload run(AttachEvidence input, CallerContext caller) {
        return switch (files.attach(caller.scope(), input)) {
            case AttachEvidence.Answer.Attached(var attachments) ->
                    caller.done("attachments", attachments);
            case AttachEvidence.Answer.FileTaken(var file) ->
                    caller.refused(Code.FILE_TAKEN, file.name()).at("input", "attachments");
            case AttachEvidence.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "evidence");
        };
    }

    private enum Code {
        FILE_TAKEN,
        NOT_YOUR_UNIT
    }
}
