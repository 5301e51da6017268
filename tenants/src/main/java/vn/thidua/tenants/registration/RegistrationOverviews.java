package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.UnitId;

/** The door to who has registered under a plan, who has not, and who is late. */
@Singleton
public class RegistrationOverviews {
    private static final String BY_NAME = "registration.subject";
    private static final int AT_ONCE = 10; // So many large agencies fit in one answer.
    private static final SubjectId BEFORE_ALL = new SubjectId(new UUID(0, 0));

    private final OverviewRepository overviews;
    private final RegistrationCalls calls;
    private final Deadlines deadlines;

    RegistrationOverviews(
            OverviewRepository overviews, RegistrationCalls calls, Deadlines deadlines) {
        this.overviews = overviews;
        this.calls = calls;
        this.deadlines = deadlines;
    }

    /**
     * How many stand how, unit by unit.
     *
     * @throws NotVisible if the agency has no such plan, or it was never issued
     */
    @Transactional
    public RegistrationOverview fetch(Scope scope, OverviewRequest request) {
        scope.require(Permission.READ);
        var call = calls.fetch(scope, request.plan());
        return counted(scope, Map.of(request.plan(), call), List.of(request)).getFirst();
    }

    /**
     * The same for each; nothing for plans that the agency has not, or has not issued. As many
     * statements for ten as for one.
     */
    @Transactional
    public Map<OverviewRequest, RegistrationOverview> of(
            Scope scope, Collection<OverviewRequest> requests) {
        scope.require(Permission.READ);
        var plans = requests.stream().map(OverviewRequest::plan).collect(Collectors.toSet());
        var found = calls.of(scope, plans);
        var known = requests.stream().filter(one -> found.containsKey(one.plan())).toList();
        return counted(scope, found, known).stream()
                .collect(Collectors.toMap(RegistrationOverview::request, Function.identity()));
    }

    private List<RegistrationOverview> counted(
            Scope scope, Map<PlanId, RegistrationCall> calls, List<OverviewRequest> requests) {
        var all = new ArrayList<RegistrationOverview>();
        for (var from = 0; from < requests.size(); from += AT_ONCE) {
            var to = Math.min(from + AT_ONCE, requests.size());
            all.addAll(countedAtOnce(scope, calls, requests.subList(from, to)));
        }
        return all;
    }

    private List<RegistrationOverview> countedAtOnce(
            Scope scope, Map<PlanId, RegistrationCall> calls, List<OverviewRequest> requests) {
        var expectations =
                requests.stream()
                        .map(
                                one ->
                                        Expectation.of(
                                                Objects.requireNonNull(calls.get(one.plan())),
                                                one,
                                                deadlines))
                        .toList();
        var lines =
                counts(scope, new AskedOverviews(requests, expectations)).stream()
                        .collect(Collectors.groupingBy(CountLine::nth));
        return IntStream.range(0, requests.size())
                .mapToObj(
                        at ->
                                RegistrationOverview.of(
                                        requests.get(at),
                                        expectations.get(at),
                                        units(lines.getOrDefault(at + 1, List.of()))))
                .toList();
    }

    private List<CountLine> counts(Scope scope, AskedOverviews asked) {
        return overviews.counts(
                scope.tenant(),
                asked.count(),
                asked.plans(),
                asked.waves(),
                asked.tops(),
                AskedOverviews.WHOLE_AGENCY,
                asked.days(Expectation::individuals),
                asked.days(Expectation::collectives),
                asked.states(Expectation::individuals),
                asked.states(Expectation::collectives),
                asked.categories());
    }

    private static List<UnitRegistrations> units(List<CountLine> lines) {
        var units = new LinkedHashMap<UnitId, UnitRegistrations>();
        lines.forEach(line -> units.merge(line.unitId(), line.counts(), UnitRegistrations::plus));
        return List.copyOf(units.values());
    }

    /** Who stands how: collectives first, then people, each in the Vietnamese alphabet. */
    @Transactional
    public Page<OverviewSubject> subjects(
            Scope scope, RegistrationOverview overview, SubjectFilter filter, PageRequest page) {
        var request = SubjectsRequest.of(overview, filter, page);
        return Objects.requireNonNull(subjects(scope, List.of(request)).get(request));
    }

    /** The same for each; one statement for all that want the same page of the same people. */
    @Transactional
    public Map<SubjectsRequest, Page<OverviewSubject>> subjects(
            Scope scope, Collection<SubjectsRequest> requests) {
        scope.require(Permission.READ);
        var pages = new HashMap<SubjectsRequest, Page<OverviewSubject>>();
        requests.stream()
                .collect(Collectors.groupingBy(one -> new Wanted(one.filter(), one.page())))
                .forEach((wanted, same) -> pages.putAll(pages(scope, wanted, same)));
        return pages;
    }

    private record Wanted(SubjectFilter filter, PageRequest page) {}

    private Map<SubjectsRequest, Page<OverviewSubject>> pages(
            Scope scope, Wanted wanted, List<SubjectsRequest> requests) {
        var asked =
                new AskedOverviews(
                        requests.stream().map(SubjectsRequest::overview).toList(),
                        requests.stream().map(SubjectsRequest::expectation).toList());
        var rows =
                rows(scope, asked, wanted).stream().collect(Collectors.groupingBy(SubjectRow::nth));
        var pages = new HashMap<SubjectsRequest, Page<OverviewSubject>>();
        for (var at = 0; at < requests.size(); at++) {
            var found = rows.getOrDefault(at + 1, List.of());
            var page = Page.of(found, wanted.page(), RegistrationOverviews::cursor);
            pages.put(requests.get(at), page.map(SubjectRow::subject));
        }
        return pages;
    }

    private List<SubjectRow> rows(Scope scope, AskedOverviews asked, Wanted wanted) {
        var filter = wanted.filter();
        var kind = filter.subjectKind();
        var cursor = wanted.page().cursor(BY_NAME, 3);
        return overviews.list(
                scope.tenant(),
                asked.count(),
                asked.plans(),
                asked.waves(),
                asked.tops(),
                AskedOverviews.WHOLE_AGENCY,
                asked.days(Expectation::individuals),
                asked.days(Expectation::collectives),
                asked.states(Expectation::individuals),
                asked.states(Expectation::collectives),
                asked.categories(),
                filter.pattern(),
                filter.status(),
                kind == null ? null : kind == SubjectKind.INDIVIDUAL,
                cursor.map(after -> after.number(0) > 0).orElse(false),
                cursor.map(after -> after.string(1)).orElse(""),
                cursor.map(after -> new SubjectId(after.id(2))).orElse(BEFORE_ALL),
                wanted.page().limit());
    }

    private static Cursor cursor(SubjectRow subject) {
        var person = subject.personId();
        var id = person == null ? subject.unitId().value() : person.value();
        return Cursor.of(BY_NAME, person == null ? 0 : 1, subject.sortedName(), id);
    }
}
