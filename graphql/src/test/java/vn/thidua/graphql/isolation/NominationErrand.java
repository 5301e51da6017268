package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.OpenAwardReview;
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

    NominationErrand(
            NominationCases cases,
            UnitCases units,
            AwardCasting awards,
            AwardReviews reviews,
            SettlingCasting settling) {
        this.cases = cases;
        this.units = units;
        this.awards = awards;
        this.reviews = reviews;
        this.settling = settling;
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
