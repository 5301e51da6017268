package vn.thidua.platform.tally;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.NodeId;

/**
 * An entry of the ledger.
 *
 * @param tenantId who keeps the record
 * @param form empty, as the words beside it, where it does not apply
 */
@MappedEntity("tally_fact")
record TallyFactRow(
        @Id TallyFactId id,
        TenantId tenantId,
        TallyRecordKind recordKind,
        TallyRecordId recordId,
        NodeId nodeId,
        int year,
        TallyMatter matter,
        String award,
        String form,
        String level,
        String subjectKind,
        int delta,
        Instant recordedAt) {
    static TallyFactRow of(
            TenantId tenant, TallyRecordKind kind, TallyPlace place, int delta, Instant now) {
        var key = place.key();
        return new TallyFactRow(
                TallyFactId.next(),
                tenant,
                kind,
                place.record(),
                place.node(),
                place.year(),
                key.matter(),
                key.award() == null ? "" : key.award(),
                word(key.form()),
                word(key.level()),
                word(key.subjectKind()),
                delta,
                now);
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
