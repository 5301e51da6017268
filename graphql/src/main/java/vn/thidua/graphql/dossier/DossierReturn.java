package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.dossier.DossierDesk;
import vn.thidua.tenants.dossier.JudgeDossier;

/** {@code Mutation.dossierReturn}. */
@Singleton
final class DossierReturn implements MutationField<JudgeDossier> {
    private final DossierDesk desk;

    DossierReturn(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "dossierReturn";
    }

    @Override
    public Class<JudgeDossier> input() {
        return JudgeDossier.class;
    }

    @Override
    public Payload run(JudgeDossier input, CallerContext caller) {
        return switch (desk.giveBack(caller.scope(), input)) {
            case JudgeDossier.Answer.Judged(var dossier) -> caller.done("dossier", dossier);
            case JudgeDossier.Answer.NotWaiting(var _) ->
                    caller.refused(Code.NOT_WAITING).at("input", "nomination");
            case JudgeDossier.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_WAITING,
        REASON_UNFIT
    }
}
