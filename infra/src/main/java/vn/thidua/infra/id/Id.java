package vn.thidua.infra.id;

import java.util.UUID;

/** A typed id: a record around a UUIDv7, stored as BINARY(16). */
public interface Id {
    /** The bare value. */
    UUID value();
}
