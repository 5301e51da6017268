package vn.thidua.platform.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * One agency, one account, its permissions: what every door asks for first. Made by this package
 * from a session, looked up anew for each request, so that a right taken away ends with the next
 * one.
 */
public final class Scope implements Caller {
    private final TenantId tenant;
    private final AgencyId agency;
    private final AccountId account;
    private final @Nullable SessionId session;
    private final Set<Role> roles;
    private final Set<Permission> permissions;
    private final TenantStatus status;
    private final boolean settles;

    Scope(
            TenantId tenant,
            AgencyId agency,
            AccountId account,
            @Nullable SessionId session,
            Set<Role> roles,
            TenantStatus status) {
        this(tenant, agency, account, session, roles, status, false);
    }

    private Scope(
            TenantId tenant,
            AgencyId agency,
            AccountId account,
            @Nullable SessionId session,
            Set<Role> roles,
            TenantStatus status,
            boolean settles) {
        this.tenant = tenant;
        this.agency = agency;
        this.account = account;
        this.session = session;
        this.roles = roles.isEmpty() ? Set.of() : Set.copyOf(roles);
        this.permissions = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> permissions.addAll(role.permissions()));
        this.status = status;
        this.settles = settles;
    }

    /** The same of somebody who settles what waits in a closed tenant. */
    Scope settling() {
        return new Scope(tenant, agency, account, session, roles, status, true);
    }

    /** The tenant whose rows the caller works on. */
    public TenantId tenant() {
        return tenant;
    }

    /** The agency that the tenant is in the directory. */
    public AgencyId agency() {
        return agency;
    }

    /** Who is calling. */
    @Override
    public AccountId account() {
        return account;
    }

    @Override
    public @Nullable SessionId session() {
        return session;
    }

    /** The caller's roles in this tenant. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether the tenant works, or is suspended or closed and so read-only. */
    public TenantStatus status() {
        return status;
    }

    /** Whether the caller's roles allow this, and the tenant is not read-only for it. */
    public boolean allows(Permission permission) {
        return permissions.contains(permission)
                && (!permission.writes() || status == TenantStatus.ACTIVE);
    }

    /**
     * Whether the caller's roles allow this, or it is about what waits in a closed tenant and the
     * caller settles that.
     */
    public boolean allowsToSettle(Permission permission) {
        return settles || allows(permission);
    }

    /**
     * Goes on only if the caller may do this to something that waits: in a closed tenant whoever
     * settles what it has left, and nobody else.
     *
     * @throws NotPermitted if no role of the caller allows it
     * @throws TenantReadOnly if a role does, but the tenant is suspended or closed
     */
    public void requireToSettle(Permission permission) {
        if (!settles) {
            require(permission);
        }
    }

    /**
     * Goes on only if the caller's roles allow this, whether or not the tenant may write: for
     * reading what only those see who may change it.
     *
     * @throws NotPermitted if no role of the caller allows it
     */
    public void requireToSee(Permission permission) {
        if (!permissions.contains(permission)) {
            throw new NotPermitted(permission.name());
        }
    }

    /**
     * Goes on only if the caller may do one of these: where it depends on the thing which of them
     * is needed, and the thing must not be looked for on behalf of somebody who may do neither.
     *
     * @throws NotPermitted if no role of the caller allows either
     * @throws TenantReadOnly if a role does, but the tenant is suspended or closed
     */
    public void requireOneOf(Permission one, Permission other) {
        require(permissions.contains(one) ? one : other);
    }

    /**
     * Goes on only if the caller may do this.
     *
     * @throws NotPermitted if no role of the caller allows it
     * @throws TenantReadOnly if a role does, but the tenant is suspended or closed
     */
    public void require(Permission permission) {
        requireToSee(permission);
        if (permission.writes() && status != TenantStatus.ACTIVE) {
            throw new TenantReadOnly(status);
        }
    }
}
