package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.merger.Mergers;
import vn.thidua.platform.merger.UndoMerger;

/** {@code Mutation.mergerUndo}. */
@Singleton
final class MergerUndo implements MutationField<UndoMerger> {
    private final Mergers mergers;

    MergerUndo(Mergers mergers) {
        this.mergers = mergers;
    }

    @Override
    public String name() {
        return "mergerUndo";
    }

    @Override
    public Class<UndoMerger> input() {
        return UndoMerger.class;
    }

    @Override
    public Payload run(UndoMerger input, CallerContext caller) {
        try {
            return switch (mergers.undo(caller.operator(), input)) {
                case UndoMerger.Answer.Undone(var merger) -> caller.done("merger", merger);
                case UndoMerger.Answer.AlreadyUndone() -> caller.refused(Code.ALREADY_UNDONE);
                case UndoMerger.Answer.WorkedSince(var _) -> caller.refused(Code.WORKED_SINCE);
            };
        } catch (Mergers.ChangedSince rolledBack) {
            return caller.refused(Code.CHANGED_SINCE);
        }
    }

    private enum Code {
        ALREADY_UNDONE,
        WORKED_SINCE,
        CHANGED_SINCE
    }
}
