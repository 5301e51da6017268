package vn.thidua.platform.directory;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the directory that a merger has changed: enough to see whether it still stands as the
 * merger left it, and to put it back.
 *
 * @param row the relation, the succession or the group
 * @param agency whose seat it is, or which agency was dissolved; absent for others
 * @param year of the seat; absent for others
 * @param was what stood before: the last day of a relation, the role of a seat; absent for none
 */
@Introspected
public record EstateChange(
        Kind kind,
        @TypeDef(type = DataType.BYTE_ARRAY) UUID row,
        @Nullable AgencyId agency,
        @Nullable Integer year,
        @Nullable String was) {

    /** What was done to the row. */
    public enum Kind {
        /** The successor was named. */
        SUCCESSION_MADE,
        /** The predecessor was dissolved. */
        AGENCY_DISSOLVED,
        /** A relation of the predecessor has ended. */
        RELATION_ENDED,
        /** A subordinate of the predecessor stands under the successor. */
        RELATION_MADE,
        /** The predecessor has given up its seat of a later year. */
        SEAT_LEFT,
        /** The successor has taken a seat that the predecessor had. */
        SEAT_TAKEN
    }

    static EstateChange of(Kind kind, UUID row) {
        return new EstateChange(kind, row, null, null, null);
    }

    static EstateChange ended(RelationRow relation) {
        var last = relation.validTo();
        return new EstateChange(
                Kind.RELATION_ENDED,
                relation.id(),
                null,
                null,
                last == null ? null : last.toString());
    }

    static EstateChange seat(Kind kind, GroupMemberRow seat, AgencyId agency) {
        return new EstateChange(
                kind, seat.groupId().value(), agency, seat.year(), seat.role().name());
    }
}
