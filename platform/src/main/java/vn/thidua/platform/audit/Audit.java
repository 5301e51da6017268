package vn.thidua.platform.audit;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;

/** The door of the audit trail: doors write to it inside their transaction, the tenant reads it. */
@Singleton
public class Audit {
    private static final String NEWEST_FIRST = "newest";
    private static final UUID LATEST = new UUID(-1L, -1L);

    private static final Argument<Map<String, String>> DETAIL =
            Argument.mapOf(String.class, String.class);

    private final AuditEntryRepository entries;
    private final ObjectMapper json;
    private final Clock clock;

    Audit(AuditEntryRepository entries, ObjectMapper json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /** Writes one line for the caller's tenant, in the transaction that does the step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Scope scope,
            String action,
            String subjectKind,
            Id subject,
            Map<String, String> detail) {
        record(scope.tenant(), scope.account(), action, subjectKind, subject, detail);
    }

    /**
     * Writes one line for a tenant that somebody outside it acts upon: the operator who suspends
     * it, the superior who answers its link.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            TenantId tenant,
            @Nullable AccountId account,
            String action,
            String subjectKind,
            Id subject,
            Map<String, String> detail) {
        entries.insert(
                new AuditEntryRow(
                        tenant,
                        new AuditEntryId(Uuids.next()),
                        clock.instant(),
                        account,
                        action,
                        subjectKind,
                        subject.value(),
                        written(detail)));
    }

    /**
     * The newest lines first.
     *
     * @param subject only what was done to this; absent for all
     */
    public Page<AuditEntry> list(Scope scope, @Nullable UUID subject, PageRequest request) {
        scope.require(Permission.READ);
        var before = request.cursor(NEWEST_FIRST, 1).map(cursor -> cursor.id(0)).orElse(LATEST);
        var older = new AuditEntryId(before);
        var lines =
                subject == null
                        ? entries.list(scope.tenant(), older, request.limit())
                        : entries.listOf(scope.tenant(), subject, older, request.limit());
        return Page.of(
                lines.stream().map(this::read).toList(),
                request,
                entry -> Cursor.of(NEWEST_FIRST, entry.id().value()));
    }

    /** When something was last done in a tenant; absent if nothing ever was. */
    public Optional<Instant> latest(OperatorScope operator, TenantId tenant) {
        return entries.latest(tenant);
    }

    private AuditEntry read(AuditEntryLine line) {
        return new AuditEntry(
                line.id(),
                line.happenedAt(),
                line.accountId(),
                line.accountName(),
                line.action(),
                line.subjectKind(),
                line.subjectId(),
                details(line.detail()));
    }

    private String written(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> details(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        try {
            return Objects.requireNonNullElseGet(json.readValue(text, DETAIL), Map::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
