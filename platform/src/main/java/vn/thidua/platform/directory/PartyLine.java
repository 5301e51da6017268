package vn.thidua.platform.directory;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;

/** An agency, group or account in one row; the ids of the others are absent. */
@Introspected
record PartyLine(
        @Nullable AgencyId agencyId,
        @Nullable GroupId groupId,
        @Nullable AccountId accountId,
        @Nullable AgencyId founderId,
        String kind,
        String name,
        String shortName,
        @Nullable String identifier,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable String slug,
        boolean hasLegalPersonality) {

    PartyId id() {
        if (agencyId != null) {
            return new PartyId.OfAgency(agencyId);
        }
        return groupId != null
                ? new PartyId.OfGroup(groupId)
                : new PartyId.OfAccount(Objects.requireNonNull(accountId));
    }

    Party party() {
        return switch (id()) {
            case PartyId.OfAgency(var agency) ->
                    new Party.OfAgency(
                            new Agency(
                                    agency,
                                    AgencyKind.valueOf(kind),
                                    name,
                                    shortName,
                                    identifier,
                                    establishedOn,
                                    dissolvedOn,
                                    slug,
                                    hasLegalPersonality));
            case PartyId.OfGroup(var group) ->
                    new Party.OfGroup(
                            new EmulationGroup(group, GroupKind.valueOf(kind), name, founderId));
            case PartyId.OfAccount(var account) -> new Party.OfAccount(account, name);
        };
    }
}
