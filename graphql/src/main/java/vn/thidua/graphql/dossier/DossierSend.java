package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.nomination.StandardTexts;
import vn.thidua.tenants.dossier.Dossiers;
import vn.thidua.tenants.dossier.SendDossier;

/** {@code Mutation.dossierSend}. */
@Singleton
final class DossierSend implements MutationField<SendDossier> {
    private final Dossiers dossiers;

    DossierSend(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String name() {
        return "dossierSend";
    }

    @Override
    public Class<SendDossier> input() {
        return SendDossier.class;
    }

    @Override
    public Payload run(SendDossier input, CallerContext caller) {
        return switch (dossiers.send(caller.scope(), input)) {
            case SendDossier.Answer.Sent(var dossier) -> caller.done("dossier", dossier);
            case SendDossier.Answer.NotWithYou() ->
                    caller.refused(Code.NOT_WITH_YOU).at("input", "nomination");
            case SendDossier.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "nomination");
            case SendDossier.Answer.AwardUnknown(var award) ->
                    caller.refused(Code.AWARD_UNKNOWN, award).at("input", "nomination");
            case SendDossier.Answer.Held() -> caller.refused(Code.HELD).at("input", "nomination");
            case SendDossier.Answer.StandardUnmet(var standard) ->
                    StandardTexts.refused(Code.STANDARD_UNMET, standard, caller)
                            .at("input", "nomination");
            case SendDossier.Answer.DeadlinePassed(var lastDay) ->
                    caller.refused(Code.DEADLINE_PASSED, lastDay).at("input", "nomination");
            case SendDossier.Answer.LateReasonUnfit(var lastDay, var max) ->
                    caller.refused(Code.LATE_REASON_UNFIT, lastDay, max).at("input", "lateReason");
        };
    }

    private enum Code {
        NOT_WITH_YOU,
        NOT_YOUR_UNIT,
        AWARD_UNKNOWN,
        HELD,
        STANDARD_UNMET,
        DEADLINE_PASSED,
        LATE_REASON_UNFIT
    }
}
