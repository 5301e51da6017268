package vn.thidua.platform.access;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of one attempt to sign in; later attempts have greater ids. */
@StoredId
public record SignInAttemptId(UUID value) implements Id {}
