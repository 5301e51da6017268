package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
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
    private final BodyCodec codec;

    Versions(VersionRepository versions, BodyCodec codec) {
        this.versions = versions;
        this.codec = codec;
    }

    /** The issued versions of a plan, the newest first; none for a plan the agency has not. */
    public Page<PlanVersion> list(Scope scope, PlanId plan, PageRequest request) {
        scope.require(Permission.READ);
        var before =
                request.cursor(VERSION, 1).map(at -> (int) at.number(0)).orElse(Integer.MAX_VALUE);
        var rows = versions.list(scope.tenant(), plan, before, request.limit());
        return Page.of(rows, request, row -> Cursor.of(VERSION, row.version()))
                .map(VersionLine::planVersion);
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
}
