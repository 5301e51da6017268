package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.FormGroup;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.GroupKind;
import vn.thidua.platform.directory.GroupRole;
import vn.thidua.platform.directory.RegisterAgency;
import vn.thidua.platform.directory.RelateAgencies;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SeatAgency;

/**
 * Casts tests: makes agencies and tenants through the doors and gives the scopes of their people.
 * Each call makes new ones, so tests that share a database do not meet.
 */
@Singleton
public class Casting {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Instant FAR_OFF = Instant.parse("2100-01-01T00:00:00Z");

    private final DirectoryKeeping directory;
    private final GroupKeeping groups;
    private final Tenants tenants;
    private final TenantRepository rows;
    private final AccountRepository links;
    private final Accounts accounts;
    private final AccountRepository accountRows;
    private final Passwords passwords;
    private final Operators operators;

    Casting(
            DirectoryKeeping directory,
            GroupKeeping groups,
            Tenants tenants,
            TenantRepository rows,
            AccountRepository links,
            Accounts accounts,
            AccountRepository accountRows,
            Passwords passwords,
            Operators operators) {
        this.directory = directory;
        this.groups = groups;
        this.tenants = tenants;
        this.rows = rows;
        this.links = links;
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.passwords = passwords;
        this.operators = operators;
    }

    /**
     * The usual cast: North and South under Ministry and under Province, and Stranger under nobody.
     */
    public Cast cast() {
        var ministry = tenant("Ministry", AgencyKind.MINISTRY);
        var province = tenant("Province", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        var north = tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var south = tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var stranger = tenant("Stranger", AgencyKind.PROVINCIAL_DEPARTMENT);
        for (var department : List.of(north, south)) {
            relate(ministry, department, RelationKind.SECTORAL);
            relate(province, department, RelationKind.ADMINISTRATIVE);
        }
        return new Cast(ministry, province, north, south, stranger);
    }

    /** An operator. */
    public OperatorScope operator() {
        var invited =
                operators
                        .inviteFirst("operator" + suffix(), "Operator")
                        .map(AccountInvitation::account)
                        .orElseGet(
                                () ->
                                        accounts.invite("operator" + suffix(), "Operator", true)
                                                .account());
        return new OperatorScope(invited, null);
    }

    /** An agency that is no tenant. */
    public AgencyId agency(String name, AgencyKind kind) {
        return agency(name, kind, true);
    }

    private AgencyId agency(String name, AgencyKind kind, boolean hasLegalPersonality) {
        var answer =
                directory.register(
                        operator(),
                        new RegisterAgency(
                                kind, name, name, LONG_AGO, null, null, hasLegalPersonality));
        return ((RegisterAgency.Answer.Registered) answer).agency();
    }

    /** An agency that works on the platform; the scope is somebody's who has every role. */
    public Scope tenant(String name, AgencyKind kind) {
        return tenant(name, agency(name, kind));
    }

    /** The same of an agency without legal personality. */
    public Scope dependent(String name, AgencyKind kind) {
        return tenant(name, agency(name, kind, false));
    }

    private Scope tenant(String name, AgencyId agency) {
        var slug = name.toLowerCase(Locale.ROOT) + suffix();
        var answer =
                tenants.provision(
                        operator(), new ProvisionTenant(agency, slug, "admin@" + slug, "Admin"));
        var administrator = ((ProvisionTenant.Answer.Provisioned) answer).administrator();
        var row = rows.find(agency).orElseThrow();
        return new Scope(
                row.id(),
                agency,
                administrator.account(),
                null,
                EnumSet.allOf(Role.class),
                TenantStatus.ACTIVE);
    }

    /** The same person with just these roles. */
    public Scope as(Scope scope, Role... roles) {
        return new Scope(
                scope.tenant(),
                scope.agency(),
                scope.account(),
                scope.session(),
                Set.of(roles),
                scope.status());
    }

    /** Another person of the same agency with these roles, who can sign in by this password. */
    public Scope colleague(Scope scope, String password, Role... roles) {
        var username = "colleague" + suffix();
        var invitation = accounts.invite(username, username, false);
        setPassword(invitation, password);
        return joined(scope, invitation, roles);
    }

    /** Another person of the same agency with these roles, who has not signed in yet. */
    public Scope newcomer(Scope scope, Role... roles) {
        var username = "newcomer" + suffix();
        return joined(scope, accounts.invite(username, username, false), roles);
    }

    private Scope joined(Scope scope, AccountInvitation invitation, Role... roles) {
        accounts.join(scope.tenant(), invitation.account(), Set.of(roles));
        return new Scope(
                scope.tenant(),
                scope.agency(),
                invitation.account(),
                null,
                Set.of(roles),
                TenantStatus.ACTIVE);
    }

    /** Makes somebody of one agency work in another as well. */
    public void join(Scope agency, Scope person, Role... roles) {
        accounts.join(agency.tenant(), person.account(), Set.of(roles));
    }

    /** The username of somebody. */
    public String usernameOf(Scope scope) {
        return accounts.profile(scope).username();
    }

    /** Letters about somebody's account go to this address. */
    public void reach(Scope scope, String email) {
        accountRows.setEmail(scope.account(), email);
    }

    /** A word by which somebody may set another password once. */
    public String wordFor(Scope scope) {
        var secret = RefreshToken.random();
        links.insertLink(
                RefreshToken.hashOf(secret), scope.account(), LinkPurpose.INVITATION, FAR_OFF);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Makes an operator who can sign in by this password, and gives the username. */
    public String operatorWith(String password) {
        var username = "operator" + suffix();
        setPassword(accounts.invite(username, "Operator", true), password);
        return username;
    }

    /** Tests sign in some thousand times; a hash as costly as a user's took most of their time. */
    private void setPassword(AccountInvitation invitation, String password) {
        accountRows.setPassword(invitation.account(), passwords.hashOfKnown(password));
    }

    /** The same person while the tenant is suspended. */
    public Scope suspended(Scope scope) {
        return new Scope(
                scope.tenant(),
                scope.agency(),
                scope.account(),
                scope.session(),
                scope.roles(),
                TenantStatus.SUSPENDED);
    }

    /** Puts one agency under another. */
    public void relate(Scope superior, Scope subordinate, RelationKind kind) {
        directory.relate(
                operator(),
                new RelateAgencies(superior.agency(), subordinate.agency(), kind, LONG_AGO, null));
    }

    /** A group of these agencies in that year, the first its lead. */
    public GroupId group(int year, Scope lead, Scope... others) {
        var operator = operator();
        var group = group(operator, null);
        seat(group, year, lead, GroupRole.LEAD);
        for (var other : others) {
            seat(group, year, other, GroupRole.MEMBER);
        }
        return group;
    }

    /** A group in which nobody sits yet. */
    public GroupId group(Caller caller, @Nullable AgencyId founder) {
        var command = new FormGroup(GroupKind.CLUSTER, "Cluster" + suffix(), founder);
        return ((FormGroup.Answer.Formed) groups.form(caller, command)).group().id();
    }

    /** Lets an agency sit in a group for a whole year. */
    public void seat(GroupId group, int year, Scope member, GroupRole role) {
        var command = SeatAgency.forYear(group, year, member.agency(), role);
        if (!(groups.seat(operator(), command) instanceof SeatAgency.Answer.Seated)) {
            throw new IllegalStateException("not seated: " + command);
        }
    }

    private static String suffix() {
        UUID id = Uuids.next();
        return "-" + Long.toHexString(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
    }

    /** Somebody with every role in each agency of the usual cast. */
    public record Cast(Scope ministry, Scope province, Scope north, Scope south, Scope stranger) {}
}
