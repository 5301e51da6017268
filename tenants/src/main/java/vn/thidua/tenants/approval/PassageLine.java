package vn.thidua.tenants.approval;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;

/** A passage with the steps of its procedure, as it is read. */
@Introspected
record PassageLine(
        PassageId id,
        PlanId planId,
        PlanKindId kindId,
        int procedureRevision,
        PassageState state,
        Instant begunAt,
        @Nullable Instant endedAt,
        String steps) {

    Passage passage(StepsCodec codec) {
        return new Passage(
                id, planId, kindId, procedureRevision, state, begunAt, endedAt, codec.read(steps));
    }
}
