package vn.thidua.bench.fill;

import java.util.List;
import java.util.UUID;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ids.Kind;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.TenantStatus;

/** Tenants, and two accounts in each: one that does all the work, one that reads. */
record AccessTables(Country country, Loader loader) {
    /** Of {@link People#PASSWORD}, with a salt that never changes, so that fillings are equal. */
    private static final String HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$dGhpZHVhLWJlbmNoLW9uZQ"
                    + "$eQ3wT4cwvA11xi03lIQaxhp0MiLiqb1oxCAIxO6iH7M";

    private static final List<Role> WORK =
            List.of(
                    Role.ADMINISTRATOR,
                    Role.PLANNER,
                    Role.APPROVER,
                    Role.OFFICE_CLERK,
                    Role.UNIT_HEAD);

    void fill() {
        tenants();
        accounts();
        memberships();
        roles();
    }

    private void tenants() {
        var columns = "id, agency_id, slug, status, provisioned_at";
        try (var table = loader.into("tenant", columns)) {
            for (var agency : country.agencies()) {
                table.row()
                        .number(agency.tenant())
                        .id(country.agency(agency.index()))
                        .text(agency.slug())
                        .name(TenantStatus.ACTIVE)
                        .moment(Calendar.OPENED)
                        .end();
            }
        }
    }

    private void accounts() {
        var columns =
                "id, username, display_name, password_hash, is_operator, failures, locked_until,"
                        + " made_at";
        try (var table = loader.into("account", columns)) {
            var operator = country.founded(Kind.ACCOUNT, country.agencies().size() * 2);
            account(table, operator, People.OPERATOR, "Quản trị nền tảng", true);
            for (var agency : country.agencies()) {
                account(
                        table,
                        country.office(agency),
                        People.office(agency),
                        "Văn phòng " + agency.shortName(),
                        false);
                account(
                        table,
                        country.viewer(agency),
                        People.viewer(agency),
                        "Người xem " + agency.shortName(),
                        false);
            }
        }
    }

    private void account(
            Loader.Table table, UUID id, String username, String name, boolean operator) {
        table.row()
                .id(id)
                .text(username)
                .text(name)
                .text(HASH)
                .flag(operator)
                .number(0)
                .nothing()
                .moment(Calendar.OPENED)
                .end();
    }

    private void memberships() {
        try (var table = loader.into("membership", "tenant_id, account_id, joined_at")) {
            for (var agency : country.agencies()) {
                member(table, agency, country.office(agency));
                member(table, agency, country.viewer(agency));
            }
        }
    }

    private void member(Loader.Table table, Agency agency, UUID account) {
        table.row().number(agency.tenant()).id(account).moment(Calendar.OPENED).end();
    }

    private void roles() {
        try (var table = loader.into("role_grant", "tenant_id, account_id, role, granted_at")) {
            for (var agency : country.agencies()) {
                WORK.forEach(role -> grant(table, agency, country.office(agency), role));
                grant(table, agency, country.viewer(agency), Role.VIEWER);
            }
        }
    }

    private void grant(Loader.Table table, Agency agency, UUID account, Role role) {
        table.row().number(agency.tenant()).id(account).name(role).moment(Calendar.OPENED).end();
    }
}
