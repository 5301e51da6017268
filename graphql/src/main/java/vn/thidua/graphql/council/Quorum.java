package vn.thidua.graphql.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.Trust;
import vn.thidua.tenants.council.CouncilSession;

/** {@code CouncilQuorum}: what the rules say, and how many of a council that are. */
record Quorum(String rule, int needed, String source, Trust trust) {
    static @Nullable Quorum of(CouncilSession session) {
        var quorum = session.quorum();
        return quorum == null
                ? null
                : new Quorum(
                        quorum.rule(),
                        quorum.needed(session.members()),
                        quorum.source(),
                        quorum.trust());
    }
}
