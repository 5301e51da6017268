package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.tenants.decision.AmendDecision;
import vn.thidua.tenants.decision.AwardDecisions;
import vn.thidua.tenants.decision.DecisionAmending;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.decision.DecisionStriking;
import vn.thidua.tenants.decision.RecordDecision;
import vn.thidua.tenants.decision.ReinstateDecision;
import vn.thidua.tenants.decision.StrikeDecision;

/** A recorded decision that is put right twice, struck out and reinstated. */
@Singleton
final class RecordedDecisionErrand implements Errand {
    private final RecordedDecisionCases cases;
    private final DecisionCasting casting;
    private final DecisionStriking striking;
    private final DecisionAmending amending;
    private final AwardDecisions decisions;

    RecordedDecisionErrand(
            RecordedDecisionCases cases,
            DecisionCasting casting,
            DecisionStriking striking,
            DecisionAmending amending,
            AwardDecisions decisions) {
        this.cases = cases;
        this.casting = casting;
        this.striking = striking;
        this.amending = amending;
        this.decisions = decisions;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var id = cases.recorded(world).id();
        var right =
                new RecordDecision(
                        "Tặng Giấy khen",
                        2026,
                        "Giám đốc Sở Nội vụ",
                        "13",
                        "/QĐ-SNV",
                        DecisionCasting.BEFORE,
                        null,
                        List.of(),
                        List.of());
        var line = casting.lines(own, id).getFirst().id();
        amending.amend(own, new AmendDecision(id, right, List.of(line), "Nhập sai"));
        amending.amend(own, new AmendDecision(id, right, List.of(), "Xem lại"));
        decisions.amendments(own, List.of(id));
        striking.strike(own, new StrikeDecision(id, "Nhập nhầm"));
        striking.reinstate(own, new ReinstateDecision(id, "Đúng"));
        striking.strike(own, new StrikeDecision(id, "Nhập nhầm"));
        decisions.strikings(own, List.of(id));
    }
}
