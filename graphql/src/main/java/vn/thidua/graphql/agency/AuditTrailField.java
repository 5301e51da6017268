package vn.thidua.graphql.agency;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.page.Connection;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.audit.AuditEntry;

/** {@code OwnAgency.auditTrail}. */
@Singleton
final class AuditTrailField implements ObjectField<OwnAgency> {
    private final Audit audit;
    private final GlobalIds ids;

    AuditTrailField(Audit audit, GlobalIds ids) {
        this.audit = audit;
        this.ids = ids;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "auditTrail";
    }

    @Override
    public Connection<Entry> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var subject = arguments.find(String.class, "subject").map(this::uuid).orElse(null);
        return Connection.of(page, audit.list(own.scope(), subject, page).map(Entry::of));
    }

    private UUID uuid(String text) {
        if (ids.decode(text).id() instanceof Id id) {
            return id.value();
        }
        throw new NotVisible("subject");
    }

    /** A step as clients see it. */
    record Entry(
            Instant happenedAt,
            String action,
            String subjectKind,
            @Nullable String accountName,
            List<Detail> detail) {
        static Entry of(AuditEntry entry) {
            var detail =
                    entry.detail().entrySet().stream()
                            .map(part -> new Detail(part.getKey(), part.getValue()))
                            .toList();
            return new Entry(
                    entry.happenedAt(),
                    entry.action(),
                    entry.subjectKind(),
                    entry.accountName(),
                    detail);
        }
    }

    /** One named part of a step's detail. */
    record Detail(String name, String value) {}
}
