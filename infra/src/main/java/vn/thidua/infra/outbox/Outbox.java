package vn.thidua.infra.outbox;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import vn.thidua.infra.id.Uuids;

/** The door for what is to leave the house once the transaction has been committed. */
@Singleton
public class Outbox {
    private final ParcelRepository parcels;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(ParcelRepository parcels, ObjectMapper json, Clock clock) {
        this.parcels = parcels;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Puts something into the outbox, in the transaction that wants it carried.
     *
     * @param kind which {@link Carrier} carries it
     * @param detail what the carrier needs to know; nothing secret, for it is kept as it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String kind, Map<String, String> detail) {
        var now = clock.instant();
        parcels.insert(
                new Parcel(new ParcelId(Uuids.next()), kind, written(detail), now, now, 0, null));
    }

    private String written(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
