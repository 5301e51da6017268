package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.award.AwardsAcross;
import vn.thidua.platform.award.PublishedAward;

/** {@code OwnAgency.publishedAwards}. */
@Singleton
final class AgencyPublishedAwardsField implements ObjectField<OwnAgency> {
    private final AwardsAcross awards;

    AgencyPublishedAwardsField(AwardsAcross awards) {
        this.awards = awards;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "publishedAwards";
    }

    @Override
    public Connection<PublishedAward> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var words = arguments.find(String.class, "words").orElse("");
        return Connection.of(page, awards.ofAgency(own.scope(), words, page));
    }
}
