package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.EstateChange;

/** One change of the directory that belongs to a merger, in its place among all of them. */
@MappedEntity("merger_change")
record ChangeRow(
        @Id MergerId mergerId,
        int nth,
        EstateChange.Kind kind,
        @TypeDef(type = DataType.BYTE_ARRAY) UUID rowId,
        @Nullable AgencyId agencyId,
        @Nullable Integer year,
        @Nullable String was) {

    static ChangeRow of(MergerId merger, int nth, EstateChange change) {
        return new ChangeRow(
                merger,
                nth,
                change.kind(),
                change.row(),
                change.agency(),
                change.year(),
                change.was());
    }

    EstateChange change() {
        return new EstateChange(kind, rowId, agencyId, year, was);
    }
}
