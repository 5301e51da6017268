package vn.thidua.platform.directory;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Caller;

/**
 * The door to the names of whoever is named by things that the caller may see: one statement,
 * whatever sorts of names are wanted.
 */
@Singleton
public class Parties {
    private static final UUID NOBODY = new UUID(0L, 0L);

    private final PartyRepository parties;
    private final Clock clock;

    Parties(PartyRepository parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** Those of them that there are. */
    public Map<PartyId, Party> list(Caller caller, Collection<PartyId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<AgencyId> agencies = new HashSet<>(Set.of(new AgencyId(NOBODY)));
        Set<GroupId> groups = new HashSet<>(Set.of(new GroupId(NOBODY)));
        Set<AccountId> accounts = new HashSet<>(Set.of(new AccountId(NOBODY)));
        for (var id : ids) {
            switch (id) {
                case PartyId.OfAgency(var agency) -> agencies.add(agency);
                case PartyId.OfGroup(var group) -> groups.add(group);
                case PartyId.OfAccount(var account) -> accounts.add(account);
            }
        }
        return parties.list(agencies, groups, accounts, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(PartyLine::id, PartyLine::party));
    }
}
