package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.dossier.Papers;
import vn.thidua.tenants.dossier.RemovePaper;

/** {@code Mutation.nominationPaperRemove}. */
@Singleton
final class NominationPaperRemove implements MutationField<RemovePaper> {
    private final Papers papers;

    NominationPaperRemove(Papers papers) {
        this.papers = papers;
    }

    @Override
    public String name() {
        return "nominationPaperRemove";
    }

    @Override
    public Class<RemovePaper> input() {
        return RemovePaper.class;
    }

    @Override
    public Payload run(RemovePaper input, CallerContext caller) {
        return switch (papers.remove(caller.scope(), input)) {
            case RemovePaper.Answer.Removed(var dossier) -> caller.done("dossier", dossier);
            case RemovePaper.Answer.NotWithYou() ->
                    caller.refused(Code.NOT_WITH_YOU).at("input", "paper");
            case RemovePaper.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "paper");
        };
    }

    private enum Code {
        NOT_WITH_YOU,
        NOT_YOUR_UNIT
    }
}
