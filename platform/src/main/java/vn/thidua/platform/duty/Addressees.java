package vn.thidua.platform.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupRole;
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

    /**
     * The other members of a group in a year: those who sit there on the day of the duty, or today
     * before it.
     *
     * @param roles only those who are one of these then; all when empty
     */
    record GroupMembers(GroupId group, int year, List<GroupRole> roles) implements Addressees {
        public GroupMembers {
            roles = List.copyOf(roles);
        }

        /** All of them. */
        public GroupMembers(GroupId group, int year) {
            this(group, year, List.of());
        }
    }

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
