package vn.thidua.platform.rollup;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/** Reports for tests, in few words. */
@Singleton
public class Reporting {
    static final Period QUARTER = Period.of(2025, 4);
    static final String HELD = "ACTIVITIES_HELD";
    static final String TRAINED = "PERSONS_TRAINED";
    static final String ISSUED = "DOCUMENTS_ISSUED";
    static final String SIGNED = "DOCUMENTS_SIGNED_DIGITALLY";

    private final Facts facts;
    private final Rollups rollups;
    private final Measures measures;

    Reporting(Facts facts, Rollups rollups, Measures measures) {
        this.facts = facts;
        this.rollups = rollups;
        this.measures = measures;
    }

    /** So many activities more, in the usual quarter. */
    FactEntryId held(Scope scope, NodeId plan, String delta) {
        return reported(scope, plan, QUARTER, HELD, delta);
    }

    /** A measure has changed. */
    FactEntryId reported(Scope scope, NodeId plan, Period period, String measure, String delta) {
        return entry(facts.record(scope, report(plan, period, measure, delta)));
    }

    /** A target has moved. */
    FactEntryId reached(Scope scope, NodeId plan, TargetDelta... targets) {
        return entry(
                facts.record(
                        scope,
                        new RecordFact(
                                plan(plan),
                                QUARTER,
                                QUARTER.endsOn(),
                                List.of(),
                                List.of(targets),
                                null)));
    }

    /** The agency itself has changed. */
    FactEntryId changed(Scope scope, Period period, String measure, String delta) {
        var answer =
                facts.recordAgency(
                        scope,
                        new RecordAgencyFact(
                                period,
                                period.endsOn(),
                                List.of(new MeasureDelta(measure, new BigDecimal(delta))),
                                null));
        return ((RecordAgencyFact.Recorded) answer).entry();
    }

    /** What a plan's measure has come to in the usual quarter. */
    String total(Scope scope, NodeId plan, String measure) {
        return total(scope, plan, measure, QUARTER);
    }

    /** What a plan's measure has come to in a quarter. */
    String total(Scope scope, NodeId plan, String measure, Period period) {
        return rollups.totals(scope, plan(plan), PeriodRange.of(period))
                .figures()
                .of(measure(measure))
                .toPlainString();
    }

    Measure measure(String code) {
        return measures.find(MeasureLevel.PLAN, code).orElseThrow();
    }

    static RecordFact report(NodeId plan, Period period, String measure, String delta) {
        return new RecordFact(
                plan(plan),
                period,
                period.endsOn(),
                List.of(new MeasureDelta(measure, new BigDecimal(delta))),
                List.of(),
                null);
    }

    static PlanId plan(NodeId node) {
        return new PlanId(node.value());
    }

    static TargetId target(NodeId node) {
        return new TargetId(node.value());
    }

    static TargetDelta part(NodeId target, String numerator, String denominator) {
        return new TargetDelta.Part(
                target(target), new BigDecimal(numerator), new BigDecimal(denominator));
    }

    static TargetDelta amount(NodeId target, String delta) {
        return new TargetDelta.Amount(target(target), new BigDecimal(delta));
    }

    private static FactEntryId entry(RecordFact.Answer answer) {
        return ((RecordFact.Recorded) answer).entry();
    }
}
