package vn.thidua.platform.rulebook;

import jakarta.inject.Singleton;
import java.util.Set;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;

/** The door of those who ask what an agency can confer. */
@Singleton
public class AwardPowers {
    private final Directory directory;

    AwardPowers(Directory directory) {
        this.directory = directory;
    }

    /** The levels whose awards an agency confers: a department's own ones, and no ministry's. */
    public Set<AwardLevel> of(Caller caller, AgencyId agency) {
        return Power.of(directory.fetch(caller, agency).kind()).levels();
    }
}
