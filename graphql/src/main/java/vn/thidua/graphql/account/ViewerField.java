package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.QueryField;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;

/** {@code Query.viewer}: who am I, what may I do. */
@Singleton
final class ViewerField implements QueryField {
    private final Accounts accounts;

    ViewerField(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "viewer";
    }

    @Override
    public Optional<Viewer> fetch(Arguments arguments, CallerContext caller) {
        return caller.caller().map(this::viewer);
    }

    private Viewer viewer(Caller caller) {
        var profile = accounts.profile(caller);
        return caller instanceof Scope scope
                ? new Viewer(
                        caller.account(),
                        profile.username(),
                        profile.displayName(),
                        profile.email(),
                        scope.agency(),
                        scope.roles().stream().sorted().toList(),
                        Arrays.stream(Permission.values()).filter(scope::allows).toList(),
                        false)
                : new Viewer(
                        caller.account(),
                        profile.username(),
                        profile.displayName(),
                        profile.email(),
                        null,
                        List.of(),
                        List.of(),
                        true);
    }

    /** Who has signed in; the agency is absent for the operator, the address if none is known. */
    record Viewer(
            AccountId account,
            String username,
            String displayName,
            @Nullable String email,
            @Nullable AgencyId agencyId,
            List<Role> roles,
            List<Permission> permissions,
            boolean isOperator) {}
}
