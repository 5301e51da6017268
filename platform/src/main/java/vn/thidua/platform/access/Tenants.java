package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;

/** The door for making agencies tenants, and for stopping and closing them. */
@Singleton
public class Tenants {
    /** The most web origins that a tenant can allow. */
    public static final int ORIGINS_MAX = 20;

    /** One frontend may serve every agency there is. */
    private static final int TRUSTING_MAX = 100_000;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9.-]{1,200}(:[0-9]{1,5})?");
    private static final String BY_SLUG = "slug";

    private final TenantRepository tenants;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    Tenants(TenantRepository tenants, Accounts accounts, Audit audit, Clock clock) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an agency a tenant. */
    @Transactional
    public ProvisionTenant.Answer provision(OperatorScope operator, ProvisionTenant command) {
        if (!SLUG.matcher(command.slug()).matches()) {
            return new ProvisionTenant.Answer.SlugMalformed();
        }
        tenants.lockOldestAgency();
        if (tenants.countLiving(command.agency()) == 0) {
            throw new NotVisible("agency");
        }
        if (tenants.find(command.agency()).isPresent()) {
            return new ProvisionTenant.Answer.AlreadyTenant();
        }
        if (tenants.countSlug(command.slug()) > 0) {
            return new ProvisionTenant.Answer.SlugTaken();
        }
        var refusal =
                accounts.refusalOf(
                        command.administratorUsername(),
                        command.administratorName(),
                        command.administratorEmail());
        if (refusal != null) {
            return new ProvisionTenant.Answer.AdministratorRefused(refusal);
        }
        tenants.insert(command.agency(), command.slug(), TenantStatus.ACTIVE, clock.instant());
        var row = tenants.find(command.agency()).orElseThrow();
        var administrator =
                accounts.invite(
                        command.administratorUsername(),
                        command.administratorName(),
                        command.administratorEmail());
        accounts.join(row.id(), administrator.account(), Set.of(Role.ADMINISTRATOR));
        record(operator, row, "tenant.provision");
        return new ProvisionTenant.Answer.Provisioned(row.tenant(), administrator);
    }

    /** Makes a working tenant read-only for a time; true if it was working. */
    @Transactional
    public boolean suspend(OperatorScope operator, AgencyId agency) {
        return change(operator, agency, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    }

    /** Lets a suspended tenant work again; true if it was suspended. */
    @Transactional
    public boolean reactivate(OperatorScope operator, AgencyId agency) {
        return change(operator, agency, TenantStatus.SUSPENDED, TenantStatus.ACTIVE);
    }

    /** Closes a tenant whose agency has ended: readable for ever, writable never again. */
    @Transactional
    public boolean close(OperatorScope operator, AgencyId agency) {
        var row = fetch(agency);
        var changed = tenants.close(row.id()) == 1;
        if (changed) {
            record(operator, row, "tenant.close");
        }
        return changed;
    }

    /** Takes back that a tenant was closed, because its agency has not ended after all. */
    @Transactional
    public void reopen(OperatorScope operator, AgencyId agency, TenantStatus before) {
        var row = fetch(agency);
        if (tenants.change(row.id(), TenantStatus.CLOSED, before) == 1) {
            record(operator, row, "tenant.reopen");
        }
    }

    /** The tenant that this agency is, if it is one. */
    public Optional<Tenant> find(OperatorScope operator, AgencyId agency) {
        return tenants.find(agency).map(TenantRow::tenant);
    }

    /** The tenant that this agency is. */
    public Tenant fetch(OperatorScope operator, AgencyId agency) {
        return fetch(agency).tenant();
    }

    /** The number of the tenant that this agency is, for opening its room. */
    public TenantId idOf(OperatorScope operator, AgencyId agency) {
        return fetch(agency).id();
    }

    /** All tenants, in order of slug. */
    public Page<Tenant> list(OperatorScope operator, PageRequest request) {
        var after = request.cursor(BY_SLUG, 1).map(cursor -> cursor.string(0)).orElse("");
        return Page.of(
                tenants.list(after, request.limit()).stream().map(TenantRow::tenant).toList(),
                request,
                tenant -> Cursor.of(BY_SLUG, tenant.slug()));
    }

    /** The web origins from which the caller's agency lets browsers call. */
    public List<String> origins(Scope scope) {
        scope.requireToSee(Permission.ADMINISTER);
        return tenants.origins(scope.tenant());
    }

    /**
     * Sets the web origins; false if one is not {@code scheme://host[:port]} or there are too many.
     */
    @Transactional
    public boolean changeOrigins(Scope scope, List<String> origins) {
        scope.require(Permission.ADMINISTER);
        var distinct = new LinkedHashSet<>(origins);
        if (distinct.size() > ORIGINS_MAX || !distinct.stream().allMatch(Tenants::isOrigin)) {
            return false;
        }
        tenants.lock(scope.tenant()); // What stands in the end is what one of two has said.
        tenants.deleteOrigins(scope.tenant());
        distinct.forEach(origin -> tenants.insertOrigin(scope.tenant(), origin));
        audit.record(
                scope,
                "tenant.changeOrigins",
                "Agency",
                scope.agency(),
                Map.of("origins", String.join(" ", distinct)));
        return true;
    }

    /** Whether this is {@code scheme://host[:port]}, in lower case, as browsers send it. */
    public static boolean isOrigin(String text) {
        return ORIGIN.matcher(text).matches();
    }

    /** The tenants that let browsers call from this web origin, those not yet closed. */
    public Set<TenantId> trusting(String origin) {
        return Set.copyOf(tenants.listTrusting(origin, TRUSTING_MAX));
    }

    private boolean change(
            OperatorScope operator, AgencyId agency, TenantStatus from, TenantStatus to) {
        var row = fetch(agency);
        var changed = tenants.change(row.id(), from, to) == 1;
        if (changed) {
            record(
                    operator,
                    row,
                    to == TenantStatus.ACTIVE ? "tenant.reactivate" : "tenant.suspend");
        }
        return changed;
    }

    private TenantRow fetch(AgencyId agency) {
        return tenants.find(agency).orElseThrow(() -> new NotVisible("tenant"));
    }

    private void record(OperatorScope operator, TenantRow tenant, String action) {
        audit.record(
                tenant.id(), operator.account(), action, "Agency", tenant.agencyId(), Map.of());
    }
}
