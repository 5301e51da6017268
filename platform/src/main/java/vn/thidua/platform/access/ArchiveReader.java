package vn.thidua.platform.access;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import vn.thidua.platform.directory.AgencyId;

/**
 * Somebody who may read what a closed agency has left.
 *
 * @param predecessor the closed agency
 * @param slug its name in sign-ins
 * @param settles whether they also settle what waits there
 * @param admittedAt since when
 */
@Introspected
public record ArchiveReader(
        AgencyId predecessor,
        String slug,
        AccountId account,
        String username,
        String displayName,
        boolean settles,
        Instant admittedAt) {}
