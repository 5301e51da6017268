package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.difference.Change;
import vn.thidua.platform.body.difference.Difference;
import vn.thidua.platform.publication.PlanId;

/** The door to the issued versions of the agency's plans. */
@Singleton
@Transactional
public class Versions {
    private static final String VERSION = "plan.version";

    private final VersionRepository versions;
    private final Plans plans;
    private final BodyCodec codec;

    Versions(VersionRepository versions, Plans plans, BodyCodec codec) {
        this.versions = versions;
        this.plans = plans;
        this.codec = codec;
    }

    /** The issued versions of a plan, the newest first; none for a plan the agency has not. */
    public Page<PlanVersion> list(Scope scope, PlanId plan, PageRequest request) {
        return list(scope, List.of(plan), request)
                .getOrDefault(plan, Page.of(List.<PlanVersion>of(), request, Versions::cursor));
    }

    /** The same page of the versions of each of these plans. */
    public Map<PlanId, Page<PlanVersion>> list(
            Scope scope, Collection<PlanId> plans, PageRequest request) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return Map.of();
        }
        var before =
                request.cursor(VERSION, 1).map(at -> (int) at.number(0)).orElse(Integer.MAX_VALUE);
        return versions.list(scope.tenant(), plans, before, request.limit()).stream()
                .map(VersionLine::planVersion)
                .collect(
                        Collectors.groupingBy(
                                PlanVersion::plan,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        rows -> Page.of(rows, request, Versions::cursor))));
    }

    private static Cursor cursor(PlanVersion version) {
        return Cursor.of(VERSION, version.version());
    }

    /** What these versions say; only of those that the agency has. */
    public Map<PlanVersion, PlanBody> bodies(Scope scope, Collection<PlanVersion> wanted) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var rows =
                versions
                        .findAll(
                                scope.tenant(),
                                wanted.stream().map(PlanVersion::plan).distinct().toList(),
                                wanted.stream().map(PlanVersion::version).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Key::of, VersionRow::body));
        var bodies = new HashMap<PlanVersion, PlanBody>();
        for (var version : wanted) {
            var body = rows.get(new Key(version.plan(), version.version()));
            if (body != null) {
                bodies.put(version, codec.read(body));
            }
        }
        return bodies;
    }

    private record Key(PlanId plan, int version) {
        static Key of(VersionRow row) {
            return new Key(row.planId(), row.version());
        }
    }

    /**
     * What a version says.
     *
     * @throws NotVisible if the agency has no such plan, or the plan no such version
     */
    public PlanBody body(Scope scope, PlanId plan, int version) {
        scope.require(Permission.READ);
        return versions.find(scope.tenant(), plan, version)
                .map(row -> codec.read(row.body()))
                .orElseThrow(() -> new NotVisible("plan version"));
    }

    /**
     * What one version says differently from another.
     *
     * @throws NotVisible if the agency has no such plan, or the plan not both versions
     */
    public List<Change> difference(Scope scope, PlanId plan, int from, int to) {
        return Difference.between(body(scope, plan, from), body(scope, plan, to));
    }

    /**
     * What the plan says differently now: its next version while one is drafted, otherwise the one
     * in force.
     *
     * @throws NotVisible if the agency has no such plan, or the plan no such version
     */
    public List<Change> difference(Scope scope, PlanId plan, int from) {
        var before = body(scope, plan, from);
        var file = plans.fetch(scope, plan);
        return Difference.between(before, file.draft() == null ? file.body() : file.draft());
    }
}
