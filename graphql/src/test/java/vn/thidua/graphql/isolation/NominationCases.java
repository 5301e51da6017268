package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.ChangeReview;
import vn.thidua.tenants.nomination.Nomination;

/** Reviews of awards, and who is nominated in them. */
@Singleton
final class NominationCases implements Cases {
    private static final String REVIEW = "input.review";
    private static final String DAY = "2026-01-31";

    private final AwardCasting awards;
    private final AwardReviews reviews;
    private final UnitCases units;

    NominationCases(AwardCasting awards, AwardReviews reviews, UnitCases units) {
        this.awards = awards;
        this.reviews = reviews;
        this.units = units;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                "AwardReview", world -> review(world).id(),
                "Nomination", world -> nomination(world).id());
    }

    AwardReview review(World world, Quota... quotas) {
        return awards.opened(world.own(), awards.plan(world.own(), quotas), AwardStage.YEARLY);
    }

    Nomination nomination(World world) {
        return awards.nominated(world.own(), review(world), units.unit(world));
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.awardReviewOpen")
                        .with("input.plan", w -> w.id("Plan", awards.plan(w.own())))
                        .with("input.year", 2026)
                        .with("input.countedOn", DAY),
                Case.of("Mutation.awardReviewReopen").with(REVIEW, this::closed),
                Case.of("Mutation.quotaAllocate")
                        .with(REVIEW, this::toAllocate)
                        .with("input.ordinal", 1)
                        .with("input.most", 3),
                Case.of("Mutation.indicatorScoreRecord")
                        .with("input.year", 2026)
                        .with("input.score", "87.5")
                        .with("input.place", 1),
                proposing("collective", w -> w.id("Unit", units.unit(w).id()))
                        .leaving("input.person"),
                proposing("person", w -> w.id("Person", units.person(w).id()))
                        .called("a person")
                        .leaving("input.collective"),
                Case.of("OwnAgency.awardReviews")
                        .where("plan", w -> w.id("Plan", review(w).plan())),
                Case.of("OwnAgency.nominations")
                        .where("filter.review", w -> w.id("AwardReview", nomination(w).review()))
                        .where("filter.unit", w -> w.id("Unit", nomination(w).unit())));
    }

    private static Case proposing(String field, Function<World, Object> nominee) {
        return Case.of("Mutation.nominationPropose")
                .with("input.award", AwardCasting.COMMENDATION)
                .with("input.level", "UNIT")
                .with("input." + field, nominee)
                .where("input.decidedBy", w -> w.id("Agency", w.own().agency()));
    }

    private Object closed(World world) {
        var review = review(world).id();
        reviews.close(world.own(), new ChangeReview(review));
        return world.id("AwardReview", review);
    }

    AwardReview limited(World world) {
        var kind = SubjectKind.COLLECTIVE;
        return review(
                world, AwardCasting.perUnit(AwardStage.YEARLY, kind, QuotaMode.ABSOLUTE, 3, null));
    }

    private Object toAllocate(World world) {
        units.unit(world);
        var later =
                AwardCasting.perUnit(
                        AwardStage.YEARLY, SubjectKind.COLLECTIVE, QuotaMode.ALLOCATED, null, null);
        return world.id("AwardReview", review(world, later).id());
    }
}
