package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.award.PublishedDecision;

/** {@code PublicReading.awardDecision}. */
@Singleton
final class PublicAwardDecisionField implements ObjectField<PublicReading> {
    private final PublicAwards awards;

    PublicAwardDecisionField(PublicAwards awards) {
        this.awards = awards;
    }

    @Override
    public String type() {
        return "PublicReading";
    }

    @Override
    public String name() {
        return "awardDecision";
    }

    @Override
    public Optional<PublishedDecision> fetch(
            PublicReading reading, Arguments arguments, CallerContext caller) {
        return awards.find(arguments.as(AwardDecisionId.class, "id"));
    }
}
