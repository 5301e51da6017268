package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.evidence.Achievement;
import vn.thidua.tenants.evidence.AchievementId;
import vn.thidua.tenants.evidence.Achievements;

/** Finds an achievement by its id. */
@Singleton
final class AchievementNode implements NodeField<AchievementId> {
    private final Achievements achievements;

    AchievementNode(Achievements achievements) {
        this.achievements = achievements;
    }

    @Override
    public String type() {
        return "Achievement";
    }

    @Override
    public Class<AchievementId> idClass() {
        return AchievementId.class;
    }

    @Override
    public Achievement fetch(AchievementId id, CallerContext caller) {
        return achievements.fetch(caller.scope(), id);
    }
}
