package vn.thidua.platform.submission;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of the review, at the receiver's, for which a letter was received. */
@StoredId
public record ReceivingReviewId(UUID value) implements Id {}
