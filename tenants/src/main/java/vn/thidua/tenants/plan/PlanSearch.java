package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Folding;
import vn.thidua.infra.text.Words;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PlanText;

/**
 * The door for those who look for plans of their own agency and its units by words, drafts among
 * them. A plan is found by its text in force, before that by its draft.
 */
@Singleton
@Transactional
public class PlanSearch {
    /** So many of the newest plans that have the words are put in order. */
    public static final int FOUND_MAX = 500;

    private static final List<PlanId> NONE = List.of(new PlanId(new UUID(0L, 0L)));

    private final SearchedPlanRepository searched;
    private final Plans plans;
    private final PlanPartRepository parts;
    private final BodyCodec codec;

    PlanSearch(
            SearchedPlanRepository searched,
            Plans plans,
            PlanPartRepository parts,
            BodyCodec codec) {
        this.searched = searched;
        this.plans = plans;
        this.parts = parts;
        this.codec = codec;
    }

    /** The plans with all these words, the best first; none for no words. */
    public Page<FoundPlan> find(Scope scope, PlanFilter filter, PageRequest request) {
        scope.require(Permission.READ);
        var wanted = Words.of(filter.words());
        var after = Ranked.after(request);
        var ranked =
                newest(scope, filter, wanted).stream()
                        .map(found -> Ranked.of(found, wanted))
                        .filter(after)
                        .sorted(Ranked.BEST)
                        .limit(request.limit())
                        .toList();
        var page = Page.of(ranked, request, Ranked::cursor);
        var ids = page.items().stream().map(Ranked::plan).toList();
        var read =
                plans.findAll(scope, ids).stream()
                        .collect(Collectors.toMap(Plan::id, Function.identity()));
        var items = items(scope, ids);
        return page.map(
                one ->
                        new FoundPlan(
                                Objects.requireNonNull(read.get(one.plan())),
                                one.heading()
                                        .matches(
                                                items.getOrDefault(one.plan(), List.of()),
                                                wanted)));
    }

    private List<SearchedPlanRepository.Found> newest(
            Scope scope, PlanFilter filter, Words wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var pattern = SearchPattern.of(wanted);
        return searched.list(
                scope.tenant(),
                filter.states(),
                filter.kind(),
                filter.unit(),
                filter.under(),
                filter.year(),
                pattern.all(),
                pattern.last(),
                Folding.pattern(filter.words()),
                FOUND_MAX);
    }

    private Map<PlanId, List<PlanText>> items(Scope scope, List<PlanId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : parts.parts(scope.tenant(), scope.account(), NONE, ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlanPartLine::planId,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), this::said)));
    }

    private List<PlanText> said(List<PlanPartLine> lines) {
        var read = new PlanParts(codec, lines);
        var issued = read.issued();
        return PlanText.of(issued == null ? Objects.requireNonNull(read.draft()) : issued);
    }
}
