package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.submission.SubmissionCasting;

/** Letters that the own agency sends to the one above, and receives from the one below. */
@Singleton
final class SubmissionCases implements Cases {
    private static final String LETTER = "input.letter";
    private static final String TYPE = "SubmissionLetter";

    private final SubmissionCasting casting;
    private final AwardCasting awards;
    private final NominationCases nominations;
    private final SittingCases sittings;
    private final UnitCases units;
    private final PlanCasting plans;

    SubmissionCases(
            SubmissionCasting casting,
            AwardCasting awards,
            NominationCases nominations,
            SittingCases sittings,
            UnitCases units,
            PlanCasting plans) {
        this.casting = casting;
        this.awards = awards;
        this.nominations = nominations;
        this.sittings = sittings;
        this.units = units;
        this.plans = plans;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                TYPE,
                world -> waiting(world).id(),
                "SubmittedNomination",
                world -> received(world).id());
    }

    private Nomination nomination(World world) {
        var own = world.own();
        return casting.merit(own, world.above(), nominations.review(world), units.unit(world));
    }

    /** Sent by the own agency. */
    SubmissionLetter sent(World world) {
        return casting.sent(world.own(), world.above(), nomination(world));
    }

    /** What the first of a letter is at its sender's. */
    NominationId source(SubmissionLetter letter, Scope sender) {
        return new NominationId(casting.of(sender, letter).getFirst().source().value());
    }

    /** Sent to the own agency, for the review of its sittings or one like it. */
    SubmissionLetter waiting(World world) {
        var below = world.below();
        var review =
                world.once(AwardReview.class, "review below", () -> review(plans.withKinds(below)));
        var unit = awards.unit(below, "Đơn vị " + System.nanoTime(), 1, 1);
        return casting.sent(below, world.own(), casting.merit(below, world.own(), review, unit));
    }

    private AwardReview review(Scope scope) {
        return awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
    }

    /** In the review of the sittings. */
    SubmittedNomination received(World world) {
        var letter = waiting(world);
        return casting.received(world.own(), letter, sittings.review(world)).getFirst();
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.submissionLetterSend")
                        .with(this::toSend)
                        .where("input.receiver", w -> w.id("Agency", w.above().agency())),
                Case.of("Mutation.submissionLetterRecall")
                        .with(LETTER, w -> w.id(TYPE, sent(w).id())),
                Case.of("Mutation.submittedNominationRecall")
                        .with(
                                "input.nomination",
                                w -> w.id("Nomination", source(sent(w), w.own()))),
                Case.of("Mutation.submissionLetterReceive")
                        .with(LETTER, w -> w.id(TYPE, waiting(w).id()))
                        .with("input.review", w -> w.id("AwardReview", sittings.review(w).id())),
                Case.of("Mutation.submissionLetterReturn")
                        .with(LETTER, w -> w.id(TYPE, waiting(w).id())),
                Case.of("Mutation.submittedNominationReturn")
                        .with(
                                "input.nomination",
                                w -> w.id("SubmittedNomination", received(w).id())));
    }

    private Map<String, Object> toSend(World world) {
        var one = nomination(world);
        return Map.of(
                "input.review",
                world.id("AwardReview", one.review()),
                "input.nominations",
                List.of(world.id("Nomination", one.id())));
    }
}
