package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.UnitId;

/** The door to who has registered under a plan, who has not, and who is late. */
@Singleton
public class RegistrationOverviews {
    private static final String BY_NAME = "registration.subject";
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

    /** What holds for one overview: the day, and who is expected. */
    private record Look(
            String wave,
            @Nullable UnitId top,
            @Nullable LocalDate lastDay,
            LocalDate asOf,
            boolean overdue,
            boolean collectives,
            boolean individuals,
            Set<EmployeeCategory> categories) {}

    private Look look(RegistrationCall call, OverviewRequest request) {
        var wave = request.wave();
        var lastDay = call.lastDay(wave).orElse(null);
        var overdue = deadlines.passed(call, wave).isPresent();
        return new Look(
                wave == null ? "" : wave,
                request.unit() == null ? call.plan().unit() : request.unit(),
                lastDay,
                overdue && lastDay != null ? lastDay : deadlines.today(),
                overdue,
                call.expects(SubjectKind.COLLECTIVE),
                call.expects(SubjectKind.INDIVIDUAL),
                call.categories());
    }

    /**
     * How many stand how, unit by unit.
     *
     * @throws NotVisible if the agency has no such plan, or it was never issued
     */
    @Transactional
    public RegistrationOverview fetch(Scope scope, OverviewRequest request) {
        scope.require(Permission.READ);
        return counted(scope, request, calls.fetch(scope, request.plan()));
    }

    /** The same for each; nothing for plans that the agency has not, or has not issued. */
    @Transactional
    public Map<OverviewRequest, RegistrationOverview> of(
            Scope scope, Collection<OverviewRequest> requests) {
        scope.require(Permission.READ);
        var plans = requests.stream().map(OverviewRequest::plan).collect(Collectors.toSet());
        var found = calls.of(scope, plans);
        var overviews = new HashMap<OverviewRequest, RegistrationOverview>();
        for (var request : requests) {
            var call = found.get(request.plan());
            if (call != null) {
                overviews.put(request, counted(scope, request, call));
            }
        }
        return overviews;
    }

    private RegistrationOverview counted(
            Scope scope, OverviewRequest request, RegistrationCall call) {
        var look = look(call, request);
        var lines =
                overviews.counts(
                        scope.tenant(),
                        request.plan(),
                        look.wave(),
                        look.top(),
                        look.asOf(),
                        look.overdue(),
                        look.collectives(),
                        look.individuals(),
                        look.categories());
        return RegistrationOverview.of(request, call, look.lastDay(), look.asOf(), units(lines));
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
        scope.require(Permission.READ);
        var request = overview.request();
        var look = look(overview.call(), request);
        var kind = filter.subjectKind();
        var cursor = page.cursor(BY_NAME, 3);
        var rows =
                overviews.list(
                        scope.tenant(),
                        request.plan(),
                        look.wave(),
                        look.top(),
                        look.asOf(),
                        look.overdue(),
                        look.collectives(),
                        look.individuals(),
                        look.categories(),
                        filter.pattern(),
                        filter.status(),
                        kind == null ? null : kind == SubjectKind.INDIVIDUAL,
                        cursor.map(after -> after.number(0) > 0).orElse(false),
                        cursor.map(after -> after.string(1)).orElse(""),
                        cursor.map(after -> new SubjectId(after.id(2))).orElse(BEFORE_ALL),
                        page.limit());
        return Page.of(rows, page, RegistrationOverviews::cursor).map(SubjectRow::subject);
    }

    private static Cursor cursor(SubjectRow subject) {
        var person = subject.personId();
        var id = person == null ? subject.unitId().value() : person.value();
        return Cursor.of(BY_NAME, person == null ? 0 : 1, subject.sortedName(), id);
    }
}
