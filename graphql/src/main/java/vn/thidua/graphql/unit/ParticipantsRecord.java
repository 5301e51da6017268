package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.unit.ParticipantCounts;
import vn.thidua.tenants.unit.RecordParticipants;

/** {@code Mutation.participantsRecord}. */
@Singleton
final class ParticipantsRecord implements MutationField<RecordParticipants> {
    private final ParticipantCounts counts;

    ParticipantsRecord(ParticipantCounts counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return "participantsRecord";
    }

    @Override
    public Class<RecordParticipants> input() {
        return RecordParticipants.class;
    }

    @Override
    public Payload run(RecordParticipants input, CallerContext caller) {
        return switch (counts.record(caller.scope(), input)) {
            case RecordParticipants.Answer.Recorded(var count) ->
                    caller.done("participants", count);
            case RecordParticipants.Answer.NotYourUnit(var unit) ->
                    caller.refused(Code.NOT_YOUR_UNIT, unit.name()).at("input", "unit");
            case RecordParticipants.Answer.FigureOutOfRange(var eachMax) ->
                    caller.refused(Code.FIGURE_OUT_OF_RANGE, eachMax);
            case RecordParticipants.Answer.DayOutOfRange() ->
                    caller.refused(Code.DAY_OUT_OF_RANGE).at("input", "countedOn");
            case RecordParticipants.Answer.MoreThanThere(var there) ->
                    caller.refused(
                            Code.MORE_THAN_THERE,
                            there.heads().persons(),
                            there.heads().collectives());
        };
    }

    private enum Code {
        NOT_YOUR_UNIT,
        FIGURE_OUT_OF_RANGE,
        DAY_OUT_OF_RANGE,
        MORE_THAN_THERE
    }
}
