package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.Initiatives;
import vn.thidua.tenants.evidence.SubmitInitiative;

/** {@code Mutation.initiativeSubmit}. */
@Singleton
final class InitiativeSubmit implements MutationField<SubmitInitiative> {
    private final Initiatives initiatives;

    InitiativeSubmit(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String name() {
        return "initiativeSubmit";
    }

    @Override
    public Class<SubmitInitiative> input() {
        return SubmitInitiative.class;
    }

    @Override
    public Payload run(SubmitInitiative input, CallerContext caller) {
        return switch (initiatives.submit(caller.scope(), input)) {
            case SubmitInitiative.Answer.Submitted(var initiative) ->
                    caller.done("initiative", initiative);
            case SubmitInitiative.Answer.NameUnfit(var max) ->
                    caller.refused(Code.NAME_UNFIT, max).at("input", "name");
            case SubmitInitiative.Answer.TextUnfit(var max) ->
                    caller.refused(Code.TEXT_UNFIT, max).at("input", "content");
            case SubmitInitiative.Answer.AuthorsUnfit(var max) ->
                    caller.refused(Code.AUTHORS_UNFIT, max).at("input", "authors");
            case SubmitInitiative.Answer.SharesUnfit() ->
                    caller.refused(Code.SHARES_UNFIT).at("input", "authors");
            case SubmitInitiative.Answer.DayToCome() ->
                    caller.refused(Code.DAY_TO_COME).at("input", "appliedOn");
            case SubmitInitiative.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "authors");
            case SubmitInitiative.Answer.FileTaken(var file) ->
                    caller.refused(Code.FILE_TAKEN, file.name()).at("input", "attachments");
        };
    }

    private enum Code {
        NAME_UNFIT,
        TEXT_UNFIT,
        AUTHORS_UNFIT,
        SHARES_UNFIT,
        DAY_TO_COME,
        NOT_YOUR_UNIT,
        FILE_TAKEN
    }
}
