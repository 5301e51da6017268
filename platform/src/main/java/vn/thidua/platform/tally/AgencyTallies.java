package vn.thidua.platform.tally;

import java.util.List;
import vn.thidua.platform.directory.AgencyId;

/** What one agency's plans below a plan have come to; nothing where nothing was counted. */
public record AgencyTallies(AgencyId agency, List<Tally> tallies) {
    public AgencyTallies {
        tallies = List.copyOf(tallies);
    }
}
