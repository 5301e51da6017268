package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.AwardSpreads;
import vn.thidua.tenants.nomination.OpenAwardReview;
import vn.thidua.tenants.nomination.Preferences;
import vn.thidua.tenants.nomination.SettlingCasting;

/**
 * A review that is opened twice, collectives that are nominated twice or too late, and what becomes
 * of some.
 */
@Singleton
final class NominationErrand implements Errand {
    private final NominationCases cases;
    private final UnitCases units;
    private final AwardCasting awards;
    private final AwardReviews reviews;
    private final SettlingCasting settling;
    private final AwardSpreads spreads;
    private final Preferences preferences;

    NominationErrand(
            NominationCases cases,
            UnitCases units,
            AwardCasting awards,
            AwardReviews reviews,
            SettlingCasting settling,
            AwardSpreads spreads,
            Preferences preferences) {
        this.cases = cases;
        this.units = units;
        this.awards = awards;
        this.reviews = reviews;
        this.settling = settling;
        this.spreads = spreads;
        this.preferences = preferences;
    }

    @Override
    public void run(World world) {
        var review = cases.review(world);
        reviews.open(
                world.own(),
                new OpenAwardReview(
                        review.plan(),
                        review.stage(),
                        review.year(),
                        review.turn(),
                        review.wave(),
                        review.countedOn(),
                        false));
        var unit = units.unit(world);
        awards.nominate(world.own(), review, unit);
        awards.nominate(world.own(), review, unit);
        spreads.of(world.own(), List.of(review.id()));
        var counted = awards.unit(world.own(), "Đơn vị có số liệu", 1, 1);
        var nominated = awards.nominated(world.own(), cases.review(world), counted);
        preferences.of(world.own(), List.of(nominated.id()));
        var limited = cases.limited(world);
        awards.nominate(world.own(), limited, unit);
        awards.nominate(world.own(), limited, awards.unit(world.own(), "Đơn vị mới", 1, 1));
        var elsewhere = awards.opened(world.own(), review.plan(), AwardStage.FINAL);
        awards.nominate(world.own(), elsewhere, unit);
        var settled = cases.nomination(world).id();
        settling.endorse(world.own(), settled);
        settling.award(world.own(), settled);
        settling.unaward(world.own(), settled);
        settling.decline(world.own(), cases.nomination(world).id());
    }
}
