package vn.thidua.platform.link;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** A link as it is kept; {@code BEHIND} is never stored. */
@MappedEntity("link")
record LinkRow(
        @Id LinkId id,
        PlanId childPlanId,
        TenantId childTenantId,
        @Nullable PlanId parentPlanId,
        @Nullable TenantId parentTenantId,
        @Nullable Integer answeredVersion,
        @Nullable Integer acknowledgedVersion,
        @Nullable String externalType,
        @Nullable String externalNumber,
        @Nullable String externalSymbol,
        @Nullable String externalDate,
        @Nullable String externalIssuer,
        @Nullable String externalSubject,
        @Nullable String basisItemKey,
        LinkType type,
        Crossing crosses,
        LinkState state,
        Instant proposedAt,
        AccountId proposedBy,
        @Nullable Instant answeredAt) {

    static LinkRow toDocument(
            Scope scope, ProposeLink command, ExternalParent document, Instant now) {
        var date = document.date();
        var basis = command.basis();
        return new LinkRow(
                new LinkId(Uuids.next()),
                command.child(),
                scope.tenant(),
                null,
                null,
                null,
                null,
                document.type().name(),
                document.number(),
                document.symbol(),
                date == null ? null : date.text(),
                document.issuer(),
                document.subject(),
                basis == null ? null : basis.value(),
                command.type(),
                command.crosses(),
                LinkState.EXTERNAL,
                now,
                scope.account(),
                null);
    }

    static LinkRow toPlan(Scope scope, ProposeLink command, Fit.Fits fit, Instant now) {
        var basis = command.basis();
        return new LinkRow(
                new LinkId(Uuids.next()),
                command.child(),
                scope.tenant(),
                fit.parent(),
                fit.tenant(),
                fit.version(),
                fit.version(),
                null,
                null,
                null,
                null,
                null,
                null,
                basis == null ? null : basis.value(),
                command.type(),
                command.crosses(),
                fit.state(),
                now,
                scope.account(),
                fit.letIn() ? now : null);
    }
}
