package vn.thidua.bench.fill;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.infra.text.Words;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.tenants.plan.SearchPattern;

/** What is searched of plans: their syllables, and what their items are called. */
final class WordTables {
    private final Country country;
    private final Loader loader;
    private final PlanText text;
    private final BodyCodec codec;
    private final Map<String, BitSet> anywhere = new TreeMap<>();
    private final Map<String, BitSet> inHeading = new HashMap<>();

    /** Most items say the same in every plan. */
    private final Map<String, List<String>> readOnce = new HashMap<>();

    WordTables(Country country, Loader loader, PlanText text, BodyCodec codec) {
        this.country = country;
        this.loader = loader;
        this.text = text;
        this.codec = codec;
    }

    void fill() {
        var plans = country.plans();
        try (var lines = loader.into("published_line", "plan_id, item_key, position, text");
                var own = loader.into("searched_plan", "tenant_id, plan_id, theme, syllables")) {
            for (var plan = 0; plan < plans.count(); plan++) {
                var items = items(plan);
                for (var at = 0; at < items.size(); at++) {
                    var item = items.get(at);
                    var row = lines.row().id(country.plan(plan)).text(item.item());
                    row.number(at).text(item.text()).end();
                }
                var row = own.row().number(plans.keeper(plan).tenant()).id(country.plan(plan));
                row.text(plans.theme(plan));
                row.text(SearchPattern.kept(syllables(plan, items))).end();
            }
        }
        published();
    }

    private List<vn.thidua.platform.publication.PlanText> items(int plan) {
        return vn.thidua.platform.publication.PlanText.of(codec.read(text.of(plan)));
    }

    private TreeSet<String> syllables(
            int plan, List<vn.thidua.platform.publication.PlanText> items) {
        var plans = country.plans();
        var heading = plans.title(plan) + " " + plans.theme(plan) + " " + text.symbol(plan);
        var all = new TreeSet<>(Words.syllablesOf(heading));
        all.forEach(syllable -> mark(inHeading, syllable, plan));
        for (var item : items) {
            all.addAll(readOnce.computeIfAbsent(item.text(), Words::syllablesOf));
        }
        all.forEach(syllable -> mark(anywhere, syllable, plan));
        return all;
    }

    private static void mark(Map<String, BitSet> places, String syllable, int plan) {
        places.computeIfAbsent(syllable, _ -> new BitSet()).set(plan);
    }

    /** In the order of the key, so that the table grows at its end. */
    private void published() {
        var columns = "syllable, ordered_on, plan_id, in_heading";
        try (var table = loader.into("published_syllable", columns)) {
            anywhere.forEach(
                    (syllable, plans) -> {
                        var heading = inHeading.getOrDefault(syllable, new BitSet());
                        plans.stream()
                                .forEach(
                                        plan ->
                                                table.row()
                                                        .text(syllable)
                                                        .day(day(plan))
                                                        .id(country.plan(plan))
                                                        .flag(heading.get(plan))
                                                        .end());
                    });
        }
    }

    private LocalDate day(int plan) {
        return Calendar.day(country.plans().issued(plan));
    }
}
