package vn.thidua.platform.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;

@Introspected
record AuditEntryLine(
        AuditEntryId id,
        Instant happenedAt,
        @Nullable AccountId accountId,
        @Nullable String accountName,
        String action,
        String subjectKind,
        @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
        @Nullable String detail) {}
