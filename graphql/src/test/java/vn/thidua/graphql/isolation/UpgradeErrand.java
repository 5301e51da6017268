package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import vn.thidua.tenants.upgrade.DecideNews;
import vn.thidua.tenants.upgrade.SourceKey;
import vn.thidua.tenants.upgrade.UpgradeCasting;
import vn.thidua.tenants.upgrade.Upgrades;

/** What a template says anew is put off, and listed. */
@Singleton
final class UpgradeErrand implements Errand {
    private final UpgradeCasting casting;
    private final Upgrades upgrades;

    UpgradeErrand(UpgradeCasting casting, Upgrades upgrades) {
        this.casting = casting;
        this.upgrades = upgrades;
    }

    @Override
    public void run(World world) {
        var template = casting.offered(world.own());
        var plan = casting.adopted(world.own(), template);
        casting.second(template);
        var source = new SourceKey(template.id(), null);
        upgrades.defer(world.own(), new DecideNews(plan, source, 2, template.first(), null));
        upgrades.list(world.own(), plan);
    }
}
