package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.evidence.Achievement;
import vn.thidua.tenants.evidence.AchievementFilter;
import vn.thidua.tenants.evidence.Achievements;

/** {@code OwnAgency.achievements}. */
@Singleton
final class AgencyAchievementsField implements ObjectField<OwnAgency> {
    private final Achievements achievements;

    AgencyAchievementsField(Achievements achievements) {
        this.achievements = achievements;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "achievements";
    }

    @Override
    public Connection<Achievement> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments
                        .find(AchievementFilter.class, "filter")
                        .orElse(new AchievementFilter(null, null, null));
        return Connection.of(page, achievements.list(own.scope(), filter, page));
    }
}
