package vn.thidua.platform.merger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.SuccessionEvent;

/**
 * Agencies have ended and others have their place, or one has given parts of what it does to
 * others.
 *
 * @param predecessors who has ended, or the one that went on with less
 * @param undoneAt when it was undone; absent if it stands
 */
public record Merger(
        MergerId id,
        SuccessionEvent event,
        List<AgencyId> predecessors,
        List<AgencyId> successors,
        LocalDate happenedOn,
        @Nullable String legalBasis,
        Instant mergedAt,
        @Nullable Instant undoneAt) {}
