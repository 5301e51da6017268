package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.CreateAccount;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.ProvisionTenant;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;
import vn.thidua.tenants.opening.Openings;

/** The demo's tenants with one account for each role, named {@code ROLE@SLUG}. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoAccounts {
    static final String PASSWORD = DemoPasswords.PASSWORD;
    private static final Map<Role, String> NAMES =
            new EnumMap<>(
                    Map.of(
                            Role.ADMINISTRATOR, "admin",
                            Role.PLANNER, "planner",
                            Role.APPROVER, "approver",
                            Role.OFFICE_CLERK, "clerk",
                            Role.UNIT_HEAD, "unit",
                            Role.PERSONNEL_OFFICER, "personnel",
                            Role.COUNCIL_MEMBER, "council",
                            Role.VIEWER, "viewer"));
    private static final Map<Role, String> TITLES =
            new EnumMap<>(
                    Map.of(
                            Role.ADMINISTRATOR, "Quản trị",
                            Role.PLANNER, "Chuyên viên lập kế hoạch",
                            Role.APPROVER, "Lãnh đạo phê duyệt",
                            Role.OFFICE_CLERK, "Văn thư",
                            Role.UNIT_HEAD, "Trưởng phòng",
                            Role.PERSONNEL_OFFICER, "Cán bộ tổ chức",
                            Role.COUNCIL_MEMBER, "Thành viên Hội đồng",
                            Role.VIEWER, "Người xem"));

    private final Openings openings;
    private final Accounts accounts;
    private final SignIn signIn;
    private final DemoPasswords passwords;
    private final Map<String, Scope> signedIn = new HashMap<>();

    DemoAccounts(Openings openings, Accounts accounts, SignIn signIn, DemoPasswords passwords) {
        this.openings = openings;
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
    }

    /** Makes an agency a tenant, with an account for each role. */
    void provision(OperatorScope operator, DemoDirectory directory, String slug, String name) {
        var answer =
                openings.open(
                        operator,
                        new ProvisionTenant(
                                directory.agency(slug),
                                slug,
                                username(Role.ADMINISTRATOR, slug),
                                TITLES.get(Role.ADMINISTRATOR) + " " + name));
        if (!(answer instanceof ProvisionTenant.Answer.Provisioned provisioned)) {
            throw new IllegalStateException(slug + ": " + answer);
        }
        passwords.set(provisioned.administrator());
        var administrator = as(Role.ADMINISTRATOR, slug);
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                create(administrator, role, slug, name);
            }
        }
    }

    /** Somebody of a tenant of the demo, signed in as users are, once for the whole story. */
    Scope as(Role role, String slug) {
        return signedIn.computeIfAbsent(username(role, slug), this::signIn);
    }

    private Scope signIn(String username) {
        if (signIn.signIn(username, PASSWORD, null)
                instanceof SignInAnswer.SignedIn(var session, _)) {
            return (Scope) signIn.callerOf(session).orElseThrow().caller();
        }
        throw new IllegalStateException(username + " cannot sign in");
    }

    private void create(Scope administrator, Role role, String slug, String name) {
        var answer =
                accounts.create(
                        administrator,
                        new CreateAccount(
                                username(role, slug), TITLES.get(role) + " " + name, Set.of(role)));
        switch (answer) {
            case CreateAccount.Answer.Created(var invitation) -> passwords.set(invitation);
            case CreateAccount.Answer refused -> throw new IllegalStateException(slug + refused);
        }
    }

    private static String username(Role role, String slug) {
        return NAMES.get(role) + "@" + slug;
    }
}
