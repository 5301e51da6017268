package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.award.PublishedAward;
import vn.thidua.platform.award.PublishedDecision;

/** {@code PublicAwardDecision.laureates}. */
@Singleton
final class PublicLaureatesField implements ObjectField<PublishedDecision> {
    private final PublicAwards awards;

    PublicLaureatesField(PublicAwards awards) {
        this.awards = awards;
    }

    @Override
    public String type() {
        return "PublicAwardDecision";
    }

    @Override
    public String name() {
        return "laureates";
    }

    @Override
    public Connection<PublishedAward> fetch(
            PublishedDecision decision, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, awards.laureates(decision.id(), page));
    }
}
