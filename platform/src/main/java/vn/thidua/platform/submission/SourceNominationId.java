package vn.thidua.platform.submission;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id that a submitted nomination has at its sender's, and means nothing to others. */
@StoredId
public record SourceNominationId(UUID value) implements Id {}
