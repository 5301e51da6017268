package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;

/** An intended parent: a published plan, or a document as it is cited. */
@MappedEntity("plan_parent")
record ParentRow(
        TenantId tenantId,
        PlanId planId,
        @Id ParentId id,
        @Nullable PlanId parentPlanId,
        @Nullable Integer parentVersion,
        @Nullable DocumentType externalType,
        @Nullable String externalNumber,
        @Nullable String externalSymbol,
        @Nullable String externalDate,
        @Nullable String externalIssuer,
        @Nullable String externalSubject,
        LinkType type,
        Crossing crosses,
        @Nullable String basisItemKey,
        @Nullable LinkId linkId,
        @Nullable ParentOutcome outcome) {

    static ParentRow of(TenantId tenant, AddParent command) {
        return switch (command.parent()) {
            case ProposeLink.Parent.Published(var plan, var version) ->
                    row(tenant, command, plan, version, null);
            case ProposeLink.Parent.External(var document) ->
                    row(tenant, command, null, null, document);
        };
    }

    private static ParentRow row(
            TenantId tenant,
            AddParent command,
            @Nullable PlanId plan,
            @Nullable Integer version,
            @Nullable ExternalParent document) {
        var date = document == null ? null : document.date();
        return new ParentRow(
                tenant,
                command.plan(),
                ParentId.next(),
                plan,
                version,
                document == null ? null : document.type(),
                document == null ? null : document.number(),
                document == null ? null : document.symbol(),
                date == null ? null : date.text(),
                document == null ? null : document.issuer(),
                document == null ? null : document.subject(),
                command.type(),
                command.crosses(),
                command.basis() == null ? null : command.basis().value(),
                null,
                null);
    }

    IntendedParent intended() {
        return new IntendedParent(
                id,
                parent(),
                type,
                crosses,
                basisItemKey == null ? null : new ItemKey(basisItemKey),
                linkId,
                outcome);
    }

    private ProposeLink.Parent parent() {
        if (parentPlanId != null) {
            return new ProposeLink.Parent.Published(parentPlanId, parentVersion);
        }
        return new ProposeLink.Parent.External(
                new ExternalParent(
                        Objects.requireNonNull(externalType),
                        externalNumber,
                        externalSymbol,
                        externalDate == null ? null : RoughDate.parse(externalDate),
                        externalIssuer,
                        Objects.requireNonNull(externalSubject)));
    }
}
