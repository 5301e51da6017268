package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.dossier.AddPaper;
import vn.thidua.tenants.dossier.Papers;

/** {@code Mutation.nominationPaperAdd}. */
@Singleton
final class NominationPaperAdd implements MutationField<AddPaper> {
    private final Papers papers;

    NominationPaperAdd(Papers papers) {
        this.papers = papers;
    }

    @Override
    public String name() {
        return "nominationPaperAdd";
    }

    @Override
    public Class<AddPaper> input() {
        return AddPaper.class;
    }

    @Override
    public Payload run(AddPaper input, CallerContext caller) {
        return switch (papers.add(caller.scope(), input)) {
            case AddPaper.Answer.Added(var dossier) -> caller.done("dossier", dossier);
            case AddPaper.Answer.NotWithYou() ->
                    caller.refused(Code.NOT_WITH_YOU).at("input", "nomination");
            case AddPaper.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "nomination");
            case AddPaper.Answer.TextUnfit(var titleMax, var documentMax) ->
                    caller.refused(Code.TEXT_UNFIT, titleMax, documentMax).at("input", "title");
            case AddPaper.Answer.CodeUnknown(var codes) ->
                    caller.refused(Code.CODE_UNKNOWN, String.join(", ", codes)).at("input", "code");
            case AddPaper.Answer.TooMany(var papersMax, var filesMax) ->
                    caller.refused(Code.TOO_MANY, papersMax, filesMax).at("input", "files");
            case AddPaper.Answer.FileTaken(var file) ->
                    caller.refused(Code.FILE_TAKEN, file).at("input", "files");
        };
    }

    private enum Code {
        NOT_WITH_YOU,
        NOT_YOUR_UNIT,
        TEXT_UNFIT,
        CODE_UNKNOWN,
        TOO_MANY,
        FILE_TAKEN
    }
}
