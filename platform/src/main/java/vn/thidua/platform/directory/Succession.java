package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One agency followed another; what the predecessor issued stays the predecessor's.
 *
 * @param legalBasis the document that ordered it, as printed; absent when unknown
 */
public record Succession(
        SuccessionEvent event,
        AgencyId predecessor,
        AgencyId successor,
        LocalDate happenedOn,
        @Nullable String legalBasis) {}
