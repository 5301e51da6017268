package vn.thidua.platform.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;

/**
 * One step in the life of a group, kept for ever.
 *
 * @param year whose seats it is about; absent for the group itself
 * @param agency whose seat it is; absent for the group itself
 * @param role what the agency became; absent where it lost its seat
 * @param sinceOn from which day on
 * @param was the former name, or the former roles; absent for none
 * @param changedBy the account that did it
 * @param changedIn the agency that did it; absent for the platform's operator
 */
@MappedEntity("group_change")
public record GroupChange(
        @Id GroupId groupId,
        @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
        GroupChangeKind kind,
        @Nullable Integer year,
        @Nullable AgencyId agencyId,
        @Nullable GroupRole role,
        @Nullable LocalDate sinceOn,
        @Nullable String was,
        Instant changedAt,
        AccountId changedBy,
        @Nullable AgencyId changedIn) {}
