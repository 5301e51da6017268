package vn.thidua.platform.audit;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of one line of the audit trail; later lines have greater ids. */
@StoredId
public record AuditEntryId(UUID value) implements Id {}
