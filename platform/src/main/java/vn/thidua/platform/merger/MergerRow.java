package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.directory.SuccessionEvent;

@MappedEntity("merger")
record MergerRow(
        @Id MergerId id,
        SuccessionEvent event,
        LocalDate happenedOn,
        @Nullable String legalBasis,
        Instant mergedAt,
        AccountId mergedBy,
        @Nullable Instant undoneAt) {

    Merger merger(List<PredecessorRow> predecessors, List<SuccessorRow> successors) {
        return new Merger(
                id,
                event,
                predecessors.stream().map(PredecessorRow::agencyId).toList(),
                successors.stream().map(SuccessorRow::agencyId).toList(),
                happenedOn,
                legalBasis,
                mergedAt,
                undoneAt);
    }
}
