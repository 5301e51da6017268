package vn.thidua.platform.link;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.TargetId;

@MappedEntity("target_edge")
record EdgeRow(
        @Id TargetEdgeId id,
        LinkId linkId,
        TargetId childTargetId,
        TargetId parentTargetId,
        Instant joinedAt,
        AccountId joinedBy,
        @Nullable Instant endedAt) {

    static EdgeRow of(Scope scope, JoinTarget command, Instant now) {
        return new EdgeRow(
                new TargetEdgeId(Uuids.next()),
                command.link(),
                command.childTarget(),
                command.parentTarget(),
                now,
                scope.account(),
                null);
    }

    TargetEdge edge() {
        return new TargetEdge(id, linkId, childTargetId, parentTargetId, joinedAt, endedAt);
    }
}
