package vn.thidua.platform.tally;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.BadCursor;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.tally.RecountTallies.Answer;

/**
 * The door of the operator who has records counted again: what was entered before records were
 * counted, or past them. People go on meanwhile: only what is counted as something else is held,
 * and counted as it stands then.
 */
@Singleton
public class TallyRecount {
    private static final String PLACE = "tally-recount";
    private static final int RECORDS_AT_ONCE = 200;
    private static final TallyRecordId FIRST = new TallyRecordId(new UUID(0L, 0L));
    private static final TallyRecordId LAST = new TallyRecordId(new UUID(-1L, -1L));

    private final Tenants tenants;
    private final Tallies tallies;
    private final TallyDifferences differences;
    private final List<TallyRecords> rooms;

    TallyRecount(
            Tenants tenants,
            Tallies tallies,
            TallyDifferences differences,
            List<TallyRecords> rooms) {
        this.tenants = tenants;
        this.tallies = tallies;
        this.differences = differences;
        this.rooms = rooms.stream().sorted(Comparator.comparing(TallyRecords::kind)).toList();
    }

    /** Looks at the next records of an agency, and puts right what the ledger says of them. */
    @Transactional
    public Answer goOn(OperatorScope operator, RecountTallies command) {
        var tenant = tenants.idOf(operator, command.agency());
        var agency = new CountedAgency(operator, tenant, command.agency());
        var place = place(command.after());
        if (place.isEmpty()) {
            return new Answer.PlaceUnknown();
        }
        return recounted(agency, place.get());
    }

    private Answer recounted(CountedAgency agency, Place place) {
        var room = rooms.get(place.room());
        var page = room.list(agency, place.after(), RECORDS_AT_ONCE);
        var isLast = page.size() < RECORDS_AT_ONCE;
        var last = isLast ? LAST : page.getLast().id();
        var wrong = differences.of(agency, room.kind(), page, place.after(), last);
        var putRight = new HashSet<TallyRecordId>();
        wrong.forEach(difference -> putRight.add(difference.place().record()));
        if (!putRight.isEmpty()) {
            var held = room.hold(agency, putRight);
            var now = held.isEmpty() ? List.<TallyRecord>of() : room.find(agency, held);
            tallies.recount(agency, room.kind(), putRight, now);
        }
        var records = page.stream().map(TallyRecord::id).distinct().count();
        var next = isLast ? new Place(place.room() + 1, FIRST) : new Place(place.room(), last);
        return new Answer.Recounted(
                agency.agency(), (int) records, putRight.size(), end(next).orElse(null));
    }

    private Optional<String> end(Place next) {
        return next.room() == rooms.size() ? Optional.empty() : Optional.of(next.text());
    }

    private Optional<Place> place(@Nullable String after) {
        if (after == null) {
            return Optional.of(new Place(0, FIRST));
        }
        try {
            return new PageRequest(1, after)
                    .cursor(PLACE, 2)
                    .map(at -> new Place((int) at.number(0), new TallyRecordId(at.id(1))))
                    .filter(place -> place.room() >= 0 && place.room() < rooms.size());
        } catch (BadCursor _) {
            return Optional.empty();
        }
    }

    /** Which room's records, after which one. */
    private record Place(int room, TallyRecordId after) {
        String text() {
            return Cursor.of(PLACE, room, after.value()).text();
        }
    }
}
