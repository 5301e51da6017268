package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.tenants.decision.AwardDecision;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.decision.DecisionStriking;
import vn.thidua.tenants.decision.StrikeDecision;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.subject.Subject;

/** Decisions of others that were recorded by mistake, or typed wrongly. */
@Singleton
final class RecordedDecisionCases implements Cases {
    private static final String DECISION = "input.decision";
    private static final String LINES = "input.lines";
    private static final String NOMINATIONS = "input.nominations";
    private static final String PERSON = "input.awards.person";
    private static final String COLLECTIVE = "input.awards.collective";

    private final DecisionCasting casting;
    private final DecisionStriking striking;
    private final DecisionCases decisions;
    private final UnitCases units;

    RecordedDecisionCases(
            DecisionCasting casting,
            DecisionStriking striking,
            DecisionCases decisions,
            UnitCases units) {
        this.casting = casting;
        this.striking = striking;
        this.decisions = decisions;
        this.units = units;
    }

    AwardDecision recorded(World world) {
        var unit = new Subject.OfUnit(units.unit(world).id());
        return casting.recorded(world.own(), new Subject.OfPerson(units.person(world).id()), unit);
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of();
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.awardDecisionStrike").with(DECISION, this::id),
                Case.of("Mutation.awardDecisionReinstate").with(DECISION, this::struck),
                amending().with(this::withALine).leaving(NOMINATIONS, PERSON, COLLECTIVE),
                amending()
                        .called("a nomination")
                        .with(DECISION, this::id)
                        .with(NOMINATIONS, this::nominated)
                        .leaving(LINES, PERSON, COLLECTIVE),
                adding("person", w -> w.id("Person", units.person(w).id()))
                        .called("a person")
                        .leaving(LINES, NOMINATIONS, COLLECTIVE),
                adding("collective", w -> w.id("Unit", units.unit(w).id()))
                        .called("a collective")
                        .leaving(LINES, NOMINATIONS, PERSON));
    }

    private static Case amending() {
        return Case.of("Mutation.awardDecisionAmend")
                .with("input.documentNumber", "13")
                .with("input.issuedOn", "2026-07-01");
    }

    private Case adding(String field, Function<World, Object> who) {
        return amending()
                .with(DECISION, this::id)
                .with(
                        "input.awards",
                        w ->
                                List.of(
                                        Map.of(
                                                "award",
                                                AwardCasting.COMMENDATION,
                                                "level",
                                                "UNIT",
                                                field,
                                                who.apply(w))));
    }

    private Object id(World world) {
        return world.id("AwardDecision", recorded(world).id());
    }

    private Object struck(World world) {
        var decision = recorded(world).id();
        striking.strike(world.own(), new StrikeDecision(decision, "Nhập nhầm"));
        return world.id("AwardDecision", decision);
    }

    private Object nominated(World world) {
        return List.of(world.id("Nomination", decisions.forTheMinistry(world).id()));
    }

    private Map<String, Object> withALine(World world) {
        var decision = recorded(world).id();
        var line = casting.lines(world.own(), decision).getFirst().id();
        return Map.of(
                DECISION,
                world.id("AwardDecision", decision),
                LINES,
                List.of(world.id("AwardLine", line)));
    }
}
