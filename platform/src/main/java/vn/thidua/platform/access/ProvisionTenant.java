package vn.thidua.platform.access;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * Make an agency of the directory a tenant, with its first administrator.
 *
 * @param slug 2 to 60 lower-case letters, digits and dashes; the agency's name in sign-ins
 * @param administratorEmail the address of the administrator's letters; absent if none is known
 */
public record ProvisionTenant(
        AgencyId agency,
        String slug,
        String administratorUsername,
        String administratorName,
        @Nullable String administratorEmail) {
    /** A tenant whose administrator has no address. */
    public ProvisionTenant(
            AgencyId agency, String slug, String administratorUsername, String administratorName) {
        this(agency, slug, administratorUsername, administratorName, null);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The agency is a tenant; its administrator sets the password with the one-time word. */
        record Provisioned(Tenant tenant, AccountInvitation administrator) implements Answer {}

        /** The agency is a tenant already. */
        record AlreadyTenant() implements Answer {}

        /** Another tenant has this slug. */
        record SlugTaken() implements Answer {}

        /** The slug has other characters or another length. */
        record SlugMalformed() implements Answer {}

        /** The administrator's account cannot be made, for this reason. */
        record AdministratorRefused(CreateAccount.Answer reason) implements Answer {}
    }
}
