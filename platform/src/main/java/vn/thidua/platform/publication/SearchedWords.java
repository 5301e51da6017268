package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.thidua.infra.text.Words;
import vn.thidua.platform.access.Scope;

/** Keeps what is searched of the current version of each published plan. */
@Singleton
final class SearchedWords {
    private final WordRepository words;
    private final LineRepository texts;

    SearchedWords(WordRepository words, LineRepository texts) {
        this.words = words;
        this.texts = texts;
    }

    /** In the place of whatever was searched of an earlier version. */
    void keep(Scope scope, PublishPlan command, PlanRow plan) {
        if (command.version() > 1) {
            words.deleteAll(scope.tenant(), plan.id());
            texts.deleteAll(scope.tenant(), plan.id());
        }
        insert(plan.id(), plan.orderedOn(), command.heading(), command.texts());
    }

    /** Of a plan of which nothing is searched yet. */
    void insert(PlanId plan, LocalDate orderedOn, Heading heading, List<PlanText> items) {
        var ofHeading = SearchedHeading.of(heading).syllables();
        var all = new TreeSet<>(ofHeading);
        items.forEach(item -> all.addAll(Words.syllablesOf(item.text())));
        if (!all.isEmpty()) {
            words.insertAll(
                    all.stream()
                            .map(
                                    one ->
                                            new SyllableRow(
                                                    one, orderedOn, plan, ofHeading.contains(one)))
                            .toList());
        }
        if (!items.isEmpty()) {
            texts.insertAll(lines(plan, items));
        }
    }

    private static List<LineRow> lines(PlanId plan, List<PlanText> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> new LineRow(plan, items.get(at).item(), at, items.get(at).text()))
                .toList();
    }
}
