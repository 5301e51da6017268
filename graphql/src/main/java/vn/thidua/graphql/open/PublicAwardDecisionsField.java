package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.award.PublishedDecision;
import vn.thidua.platform.directory.AgencyId;

/** {@code PublicReading.awardDecisions}. */
@Singleton
final class PublicAwardDecisionsField implements ObjectField<PublicReading> {
    private final PublicAwards awards;

    PublicAwardDecisionsField(PublicAwards awards) {
        this.awards = awards;
    }

    @Override
    public String type() {
        return "PublicReading";
    }

    @Override
    public String name() {
        return "awardDecisions";
    }

    @Override
    public Connection<PublishedDecision> fetch(
            PublicReading reading, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var agency = arguments.find(AgencyId.class, "agency").orElse(null);
        var year = arguments.find(Integer.class, "year").orElse(null);
        return Connection.of(page, awards.list(agency, year, page));
    }
}
