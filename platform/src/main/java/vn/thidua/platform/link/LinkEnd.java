package vn.thidua.platform.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/**
 * The plan at one end of a link, as the other end knows it: by name and number, never by its text.
 *
 * @param keeper the agency that keeps it
 * @param number absent where unknown
 * @param symbol absent where unknown
 * @param issuedOn absent where unknown
 */
public record LinkEnd(
        PlanId plan,
        AgencyId keeper,
        String title,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn,
        int currentVersion) {}
