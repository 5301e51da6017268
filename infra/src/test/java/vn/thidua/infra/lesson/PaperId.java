package vn.thidua.infra.lesson;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** Lesson 1: an identifier is a record that implements Id and is marked StoredId: BINARY(16). */
@StoredId
public record PaperId(UUID value) implements Id {
    static PaperId next() {
        return new PaperId(Uuids.next());
    }
}
