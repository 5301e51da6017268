package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * How a member is reached.
 *
 * @param email the address of their letters; absent if none is known
 * @param isShared whether the account works for other agencies too or operates the platform, so
 *     that no single agency may take charge of it
 */
@MappedEntity
record MemberContact(
        String username, String displayName, @Nullable String email, boolean isShared) {}
