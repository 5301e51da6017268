package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.tenants.decision.AddLaureates;
import vn.thidua.tenants.decision.AwardCorrections;
import vn.thidua.tenants.decision.AwardDecisions;
import vn.thidua.tenants.decision.AwardHistory;
import vn.thidua.tenants.decision.AwardRevocations;
import vn.thidua.tenants.decision.CorrectAward;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.decision.DecisionDesk;
import vn.thidua.tenants.decision.DecisionFilter;

/** Awards that are put right and taken back, and what stays of them. */
@Singleton
final class DecisionErrand implements Errand {
    private final DecisionCases cases;
    private final DecisionCasting casting;
    private final NominationCases nominations;
    private final DecisionDesk desk;
    private final AwardCorrections corrections;
    private final AwardRevocations revocations;
    private final AwardDecisions decisions;
    private final AwardHistory history;

    DecisionErrand(
            DecisionCases cases,
            DecisionCasting casting,
            NominationCases nominations,
            DecisionDesk desk,
            AwardCorrections corrections,
            AwardRevocations revocations,
            AwardDecisions decisions,
            AwardHistory history) {
        this.cases = cases;
        this.casting = casting;
        this.nominations = nominations;
        this.desk = desk;
        this.corrections = corrections;
        this.revocations = revocations;
        this.decisions = decisions;
        this.history = history;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var nomination = nominations.nomination(world);
        var draft = casting.drafted(own, nomination);
        var next = nominations.nomination(world).id();
        desk.add(own, new AddLaureates(draft, List.of(next)));
        casting.adding(own, nomination.id());
        var line = cases.awarded(world);
        var decision = line.decision();
        corrections.correct(own, new CorrectAward(line.id(), "Đội 1", "CV 1", "In sai"));
        corrections.correct(own, new CorrectAward(line.id(), "Đội 2", "CV 2", "In sai"));
        revocations.revoke(own, DecisionCasting.revoke(decision, DecisionCasting.AFTER));
        decisions.list(own, new DecisionFilter(null, null, null), PageRequest.first(5));
        decisions.lines(own, decision, PageRequest.first(5));
        decisions.sums(own, List.of(decision));
        decisions.revocations(own, List.of(decision));
        decisions.corrections(own, List.of(line.id()));
        history.list(own, line.laureate(), PageRequest.first(5));
    }
}
