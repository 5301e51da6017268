package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.NamingStrategy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.row.KnownNames;
import vn.thidua.platform.directory.AgencyId;

@MappedEntity
@NamingStrategy(KnownNames.class)
record SessionLine(
        AccountId accountId,
        String username,
        String displayName,
        @Nullable TenantId tenantId,
        @Nullable AgencyId agencyId,
        @Nullable String slug,
        @Nullable TenantStatus status,
        @Nullable String roles,
        boolean settles) {
    SignedInCaller caller(SessionId session) {
        return new SignedInCaller(scope(session), username, displayName, slug);
    }

    private Caller scope(SessionId session) {
        if (tenantId == null || agencyId == null || status == null) {
            return new OperatorScope(accountId, session);
        }
        var scope = new Scope(tenantId, agencyId, accountId, session, granted(), status);
        return settles && status == TenantStatus.CLOSED ? scope.settling() : scope;
    }

    private Set<Role> granted() {
        var granted = EnumSet.noneOf(Role.class);
        if (roles != null) {
            Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(granted::add);
        }
        return granted;
    }
}
