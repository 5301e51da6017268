package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.dossier.AcceptDossier;
import vn.thidua.tenants.dossier.DossierDesk;

/** {@code Mutation.dossierAccept}. */
@Singleton
final class DossierAccept implements MutationField<AcceptDossier> {
    private final DossierDesk desk;

    DossierAccept(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "dossierAccept";
    }

    @Override
    public Class<AcceptDossier> input() {
        return AcceptDossier.class;
    }

    @Override
    public Payload run(AcceptDossier input, CallerContext caller) {
        return switch (desk.accept(caller.scope(), input)) {
            case AcceptDossier.Answer.Accepted(var dossier) -> caller.done("dossier", dossier);
            case AcceptDossier.Answer.NotWaiting(var _) ->
                    caller.refused(Code.NOT_WAITING).at("input", "nomination");
            case AcceptDossier.Answer.Incomplete(var papers) ->
                    caller.refused(Code.INCOMPLETE, String.join("; ", papers))
                            .at("input", "nomination");
        };
    }

    private enum Code {
        NOT_WAITING,
        INCOMPLETE
    }
}
