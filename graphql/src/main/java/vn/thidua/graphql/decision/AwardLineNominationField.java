package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.tenants.decision.AwardLine;

/** {@code AwardLine.nomination}. */
@Singleton
final class AwardLineNominationField implements ObjectField<AwardLine> {
    private final GlobalIds ids;

    AwardLineNominationField(GlobalIds ids) {
        this.ids = ids;
    }

    @Override
    public String type() {
        return "AwardLine";
    }

    @Override
    public String name() {
        return "nomination";
    }

    @Override
    public @Nullable String fetch(AwardLine line, Arguments arguments, CallerContext caller) {
        var nomination = line.nomination();
        return nomination == null ? null : ids.encode("Nomination", nomination);
    }
}
