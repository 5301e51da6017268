package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.directory.Parties;
import vn.thidua.platform.directory.Party;
import vn.thidua.platform.directory.PartyId;
import vn.thidua.platform.publication.Issuer;

/** Reads whom plans name: agencies, groups and people in one statement. */
@Singleton
public final class PartyLoader implements Loader<PartyId, Party> {
    private final Parties parties;

    PartyLoader(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Map<PartyId, Party> load(CallerContext caller, Set<PartyId> keys) {
        return parties.list(caller.signedIn(), keys);
    }

    /** The name that somebody's account bears today. */
    public static CompletableFuture<@Nullable Object> name(
            CallerContext caller, AccountId account) {
        return named(caller, new PartyId.OfAccount(account));
    }

    /** The agency or group that issues a plan. */
    static CompletableFuture<@Nullable Object> issuer(CallerContext caller, Issuer issuer) {
        return named(
                caller,
                switch (issuer) {
                    case Issuer.ByAgency(var agency) -> new PartyId.OfAgency(agency);
                    case Issuer.ByGroup(var group) -> new PartyId.OfGroup(group);
                });
    }

    private static CompletableFuture<@Nullable Object> named(CallerContext caller, PartyId id) {
        return caller.load(PartyLoader.class, id)
                .thenApply(
                        party ->
                                switch (party) {
                                    case null -> null;
                                    case Party.OfAgency(var agency) -> agency;
                                    case Party.OfGroup(var group) -> group;
                                    case Party.OfAccount(var _, var name) -> name;
                                });
    }
}
