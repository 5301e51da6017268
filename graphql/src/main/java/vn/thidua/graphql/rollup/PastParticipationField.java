package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.past.PastParticipation;

/** {@code PastRollup.participation}. */
@Singleton
final class PastParticipationField implements ObjectField<PastRollupField.PastRollup> {
    private final PastParticipation participation;

    PastParticipationField(PastParticipation participation) {
        this.participation = participation;
    }

    @Override
    public String type() {
        return "PastRollup";
    }

    @Override
    public String name() {
        return "participation";
    }

    @Override
    public List<ParticipationField.Line> fetch(
            PastRollupField.PastRollup rollup, Arguments arguments, CallerContext caller) {
        var found = participation.at(caller.scope(), rollup.planId(), rollup.evening());
        return ParticipationField.Line.of(found, caller.language());
    }
}
