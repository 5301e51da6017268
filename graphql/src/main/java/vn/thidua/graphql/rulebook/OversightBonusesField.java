package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.Bonuses;
import vn.thidua.platform.rulebook.ConferredAward;
import vn.thidua.platform.rulebook.ReckonedBonus;

/** {@code Oversight.bonuses}. */
@Singleton
final class OversightBonusesField implements ObjectField<Oversight> {
    private final Bonuses bonuses;

    OversightBonusesField(Bonuses bonuses) {
        this.bonuses = bonuses;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "bonuses";
    }

    @Override
    public List<ReckonedBonus> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        return bonuses.reckon(
                oversight.caller(),
                arguments.as(AgencyId.class, "decidedBy"),
                arguments.as(SubjectKind.class, "subjectKind"),
                arguments.list(ConferredAward.class, "awards"),
                arguments.as(LocalDate.class, "on"));
    }
}
