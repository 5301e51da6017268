package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.graph.NodeId;

/** Reports on any plan, and now and then takes back what it reported itself. */
final class RandomWriter extends RandomWorker {
    private static final List<String> MEASURES = List.of("ACTIVITIES_HELD", "PERSONS_TRAINED");
    private static final List<Integer> NUMBERS = List.of(1, 3);
    private static final int PERIODS = 4;

    private final Facts facts;

    RandomWriter(Facts facts, Model model, long seed) {
        super(model, seed);
        this.facts = facts;
    }

    @Override
    void work() {
        if (random.nextInt(10) == 0 && !entries().isEmpty()) {
            correct();
        } else {
            report();
        }
        count();
    }

    private void report() {
        var draft = draft(anyPlan());
        var answer = facts.record(model.keepers.get(draft.plan()), draft.command());
        entries().put(((RecordFact.Recorded) answer).entry(), draft.figures());
    }

    private void correct() {
        var entry = entries().keySet().iterator().next();
        var node = entries().get(entry).getFirst().node();
        var target = model.targets.get(node);
        var right = draft(target == null ? node : target.plan());
        var command =
                new CorrectFact(entry, "nhập nhầm", random.nextBoolean() ? right.command() : null);
        var answer = facts.correct(model.keepers.get(node), command);
        entries().remove(entry);
        var instead = ((CorrectFact.Answer.Corrected) answer).instead();
        if (instead != null) {
            entries().put(instead, right.figures());
        }
    }

    private Draft draft(NodeId plan) {
        var period = Period.of(2025, 1 + random.nextInt(PERIODS));
        var measures = new ArrayList<MeasureDelta>();
        var targets = new ArrayList<TargetDelta>();
        var figures = new ArrayList<Model.Figure>();
        for (var index = 0; index <= random.nextInt(MEASURES.size()); index++) {
            var delta = figure();
            measures.add(new MeasureDelta(MEASURES.get(index), delta));
            figures.add(new Model.Figure(plan, NUMBERS.get(index), period, delta));
        }
        if (random.nextInt(3) == 0) {
            var target = anyTarget(plan);
            var part = figure();
            var whole = figure();
            targets.add(new TargetDelta.Part(Reporting.target(target), part, whole));
            figures.add(new Model.Figure(target, Measure.TARGET_NUMERATOR, period, part));
            figures.add(new Model.Figure(target, Measure.TARGET_DENOMINATOR, period, whole));
        }
        var command =
                new RecordFact(
                        Reporting.plan(plan), period, period.startsOn(), measures, targets, null);
        return new Draft(plan, command, figures);
    }

    private BigDecimal figure() {
        return BigDecimal.valueOf(random.nextInt(1_000_000), 4);
    }

    private record Draft(NodeId plan, RecordFact command, List<Model.Figure> figures) {}
}
