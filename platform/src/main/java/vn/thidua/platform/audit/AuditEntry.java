package vn.thidua.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;

/**
 * One step that somebody took.
 *
 * @param action the step as thing and verb, such as {@code plan.issue}
 * @param subjectKind what it was done to, such as {@code Plan}
 * @param subject the id of what it was done to
 * @param detail what the reader needs to understand the step, such as a reason or a number
 * @param account who did it; absent when the platform itself did
 * @param accountName the name of who did it, as it is today
 */
public record AuditEntry(
        AuditEntryId id,
        Instant happenedAt,
        @Nullable AccountId account,
        @Nullable String accountName,
        String action,
        String subjectKind,
        UUID subject,
        Map<String, String> detail) {}
