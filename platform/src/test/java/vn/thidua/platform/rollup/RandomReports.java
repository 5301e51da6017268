package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random reports and corrections, done through the door and to the model alike. */
final class RandomReports {
    private static final List<Period> PERIODS =
            List.of(
                    Period.of(2024, 3),
                    Period.of(2024, 4),
                    Period.of(2025, 1),
                    Period.of(2025, 2),
                    Period.of(2025, 3));
    private static final List<String> MEASURES =
            List.of("ACTIVITIES_HELD", "PERSONS_TRAINED", "UNIT_PLANS_ISSUED", "DEFECTS_FOUND");
    private static final List<Integer> NUMBERS = List.of(1, 3, 25, 19);

    private final Facts facts;
    private final Model model;
    private final Random random;
    private final Dice dice;

    RandomReports(Facts facts, Model model, Random random) {
        this.facts = facts;
        this.model = model;
        this.random = random;
        this.dice = new Dice(random);
    }

    String report() {
        var plan = dice.any(model.plans);
        var period = dice.any(PERIODS);
        var measures = new ArrayList<MeasureDelta>();
        var targets = new ArrayList<TargetDelta>();
        var figures = new ArrayList<Model.Figure>();
        for (var index : some(MEASURES.size())) {
            var delta = figure();
            measures.add(new MeasureDelta(MEASURES.get(index), delta));
            figures.add(new Model.Figure(plan, NUMBERS.get(index), period, delta));
        }
        model.targets.values().stream()
                .filter(target -> target.plan().equals(plan))
                .filter(target -> !model.retired.contains(target.id()))
                .filter(target -> random.nextBoolean())
                .forEach(target -> report(target, period, targets, figures));
        var answer =
                facts.record(
                        model.keepers.get(plan),
                        new RecordFact(
                                Reporting.plan(plan),
                                period,
                                period.endsOn(),
                                measures,
                                targets,
                                null));
        if (answer instanceof RecordFact.Recorded(var entry)) {
            model.entries.put(entry, figures);
        } else {
            assertThat(figures).isEmpty();
            assertThat(answer).isEqualTo(new FigureRefused.NothingReported());
        }
        return "report " + figures;
    }

    private void report(
            Model.Target target,
            Period period,
            Collection<TargetDelta> targets,
            Collection<Model.Figure> figures) {
        var one = figure();
        var other = figure();
        if (target.share()) {
            targets.add(new TargetDelta.Part(Reporting.target(target.id()), one, other));
            figures.add(new Model.Figure(target.id(), Measure.TARGET_NUMERATOR, period, one));
            figures.add(new Model.Figure(target.id(), Measure.TARGET_DENOMINATOR, period, other));
        } else {
            targets.add(new TargetDelta.Amount(Reporting.target(target.id()), one));
            figures.add(new Model.Figure(target.id(), Measure.TARGET_AMOUNT, period, one));
        }
    }

    String correct() {
        var entry = dice.any(model.entries.keySet());
        var node = model.entries.get(entry).getFirst().node();
        var answer = facts.correct(model.keepers.get(node), new CorrectFact(entry, "nhập nhầm"));
        assertThat(answer).isInstanceOf(CorrectFact.Answer.Corrected.class);
        model.entries.remove(entry);
        return "correct " + entry;
    }

    private BigDecimal figure() {
        return BigDecimal.valueOf(random.nextInt(-20_000, 1_000_000), random.nextInt(5));
    }

    private Set<Integer> some(int size) {
        var chosen = new LinkedHashSet<Integer>();
        for (var times = random.nextInt(3); times > 0; times--) {
            chosen.add(random.nextInt(size));
        }
        return chosen;
    }
}
