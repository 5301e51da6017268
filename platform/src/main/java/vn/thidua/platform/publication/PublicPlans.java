package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Words;

/**
 * The door for everybody, signed in or not, to plans that their keepers have made public. What has
 * another audience is not here, whoever asks.
 */
@Singleton
public class PublicPlans {
    private static final String LATEST = "public-latest";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final PlanId LAST = new PlanId(new UUID(-1L, -1L));

    /** A statement wants one at least; nothing has the empty one. */
    private static final List<String> NONE = List.of("");

    private final PublicPlanRepository plans;
    private final HowCommon common;

    PublicPlans(PublicPlanRepository plans, HowCommon common) {
        this.plans = plans;
        this.common = common;
    }

    /** The plan, if it is public. */
    public Optional<PublicPlan> find(PlanId plan) {
        return plans.find(plan);
    }

    /** The public plans that the filter lets through, the latest first. */
    public Page<PublicPlan> list(PublicPlanFilter filter, PageRequest page) {
        var cursor = page.cursor(LATEST, 2);
        var from =
                new From(
                        cursor.map(at -> at.date(0)).orElse(LAST_DAY),
                        cursor.map(at -> new PlanId(at.id(1))).orElse(LAST),
                        page.limit());
        var words = Words.of(filter.words());
        var rows =
                words.isEmpty()
                        ? plans.list(
                                filter.issuer(),
                                filter.year(),
                                from.day(),
                                from.plan(),
                                from.limit())
                        : with(words, filter, from);
        return Page.of(rows, page, plan -> Cursor.of(LATEST, plan.orderedOn(), plan.id().value()));
    }

    /** Where a page begins, and how long it is. */
    private record From(LocalDate day, PlanId plan, int limit) {}

    private List<PublicPlan> with(Words words, PublicPlanFilter filter, From from) {
        var issuer = filter.issuer();
        var year = filter.year();
        var syllables = words.syllables().isEmpty() ? NONE : words.syllables();
        var count = words.syllables().size();
        var last = HowCommon.beginning(words);
        var day = from.day();
        var plan = from.plan();
        var limit = from.limit();
        return switch (common.way(words)) {
            case WayOfSearch.FromSyllable(var rarest) ->
                    plans.listBySyllable(
                            rarest, issuer, year, syllables, count, last, day, plan, limit);
            case WayOfSearch.FromBeginning() ->
                    plans.listByBeginning(issuer, year, syllables, count, last, day, plan, limit);
            case WayOfSearch.FromLatest() ->
                    plans.listAmongLatest(issuer, year, syllables, count, last, day, plan, limit);
        };
    }

    /** The current versions of those of these plans that are public, in no order. */
    public List<PublishedVersion> currentVersions(Collection<PlanId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : plans.listCurrent(wanted).stream().map(VersionRow::published).toList();
    }
}
