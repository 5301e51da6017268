package vn.thidua.platform.audit;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@MappedEntity("audit_entry")
record AuditEntryRow(
        TenantId tenantId,
        AuditEntryId id,
        Instant happenedAt,
        @Nullable AccountId accountId,
        String action,
        String subjectKind,
        @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
        String detail) {}
