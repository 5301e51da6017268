package vn.thidua.tenants.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;

/** An intended parent as the statement that reads a whole plan gives it. */
@Serdeable
record ParentPart(
        UUID id,
        @Nullable UUID plan,
        @Nullable Integer version,
        @Nullable DocumentType externalType,
        @Nullable String externalNumber,
        @Nullable String externalSymbol,
        @Nullable String externalDate,
        @Nullable String externalIssuer,
        @Nullable String externalSubject,
        LinkType type,
        Crossing crosses,
        @Nullable String basis,
        @Nullable UUID link,
        @Nullable ParentOutcome outcome) {

    IntendedParent intended() {
        return new IntendedParent(
                new ParentId(id),
                parent(),
                type,
                crosses,
                basis == null ? null : new ItemKey(basis),
                link == null ? null : new LinkId(link),
                outcome);
    }

    private ProposeLink.Parent parent() {
        if (plan != null) {
            return new ProposeLink.Parent.Published(new PlanId(plan), version);
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
