package vn.thidua.platform.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.RelationKind;

/** Who owes a duty. */
public sealed interface Addressees {
    /**
     * Those who stand directly under the agency on the day of the duty, or today before it.
     *
     * @param relation in this line; in any when absent
     * @param kind of this kind; of any when absent
     */
    record Subordinates(@Nullable RelationKind relation, @Nullable AgencyKind kind)
            implements Addressees {}

    /** The other members of a group in a year. */
    record GroupMembers(GroupId group, int year) implements Addressees {}

    /** These agencies by name. */
    record Agencies(List<AgencyId> agencies) implements Addressees {
        /** The most agencies that one duty names. */
        public static final int NAMED_MAX = 100;

        public Agencies {
            agencies = List.copyOf(agencies);
            if (agencies.isEmpty() || agencies.size() > NAMED_MAX) {
                throw new IllegalArgumentException("a duty names 1 to 100 agencies");
            }
        }
    }
}
