package vn.thidua.platform.link;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.audit.Audit;

/**
 * Writes each step on a link into the trail of the agency that takes it and of the agency at the
 * other end. The other end learns what was done, not which person did it.
 */
@Singleton
final class LinkTrail {
    private static final String KIND = "Link";

    private final Audit audit;

    LinkTrail(Audit audit) {
        this.audit = audit;
    }

    void write(Scope scope, String action, LinkId link, TenantId child, @Nullable TenantId parent) {
        write(scope, action, link, child, parent, Map.of());
    }

    void write(
            Scope scope,
            String action,
            LinkId link,
            TenantId child,
            @Nullable TenantId parent,
            Map<String, String> detail) {
        var told = new HashMap<>(detail);
        audit.record(scope, action, KIND, link, told);
        if (!child.equals(scope.tenant())) {
            audit.record(child, null, action, KIND, link, told);
        }
        if (parent != null && !parent.equals(scope.tenant())) {
            audit.record(parent, null, action, KIND, link, told);
        }
    }
}
