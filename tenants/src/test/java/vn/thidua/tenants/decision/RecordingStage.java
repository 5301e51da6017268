package vn.thidua.tenants.decision;

import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** An agency that records what others decide, two of its people; made anew for each test. */
@Prototype
final class RecordingStage {
    /** Why it strikes decisions out. */
    static final String MISTAKE = "Nhập nhầm quyết định của sở khác";

    private final DecisionCasting cast;
    private final RecordingCasting recorded;
    private final DecisionAmending amending;
    private final DecisionStriking striking;
    private final AwardRevocations revocations;
    private final AwardHistory history;
    private final Nominations nominations;
    private final Scope ministry;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;

    RecordingStage(
            Casting casting,
            DecisionCasting cast,
            AwardCasting awards,
            PlanCasting plans,
            RecordingCasting recorded,
            DecisionAmending amending,
            DecisionStriking striking,
            AwardRevocations revocations,
            AwardHistory history,
            Nominations nominations) {
        this.cast = cast;
        this.recorded = recorded;
        this.amending = amending;
        this.striking = striking;
        this.revocations = revocations;
        this.history = history;
        this.nominations = nominations;
        var all = casting.cast();
        ministry = all.ministry();
        scope = plans.withKinds(all.north());
        unit = awards.unit(scope, "Phòng 1", 5, 20);
        review = cast.review(scope);
    }

    Scope scope() {
        return scope;
    }

    Unit unit() {
        return unit;
    }

    /** A review without quotas. */
    AwardReview review() {
        return review;
    }

    Person person(String name) {
        return cast.person(scope, unit, name);
    }

    /** A nomination that the ministry decides. */
    Nomination decidedAbove(Person person) {
        return recorded.decidedAbove(scope, review, ministry, person);
    }

    AwardDecision recorded(List<Nomination> granted, ConferredElsewhere... awards) {
        return recorded.recorded(scope, granted, awards);
    }

    AmendDecision.Answer amend(AwardDecision decision, RecordDecision right, AwardLineId... off) {
        var command = new AmendDecision(decision.id(), right, List.of(off), "Nhập sai");
        return amending.amend(scope, command);
    }

    StrikeDecision.Answer strike(AwardDecision decision) {
        return striking.strike(scope, new StrikeDecision(decision.id(), MISTAKE));
    }

    /** Ten days later the province takes one award back. */
    void revoke(AwardDecision decision, AwardLine line) {
        revocations.revoke(
                scope,
                new RevokeAwards(
                        decision.id(),
                        List.of(line.id()),
                        "Kê khai sai",
                        "Điều 93",
                        "99",
                        "/QĐ-UBND",
                        RecordingCasting.DAY.plusDays(10)));
    }

    List<AwardLine> awardsOf(Person person) {
        var who = new Subject.OfPerson(person.id());
        return history.list(scope, who, PageRequest.first(10)).items();
    }

    NominationState state(Nomination nomination) {
        return nominations.fetch(scope, nomination.id()).state();
    }
}
