package vn.thidua.tenants.person;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.EmployeeCategory;

/**
 * What an agency says of one of its people, the unit aside. It may come from outside with faults in
 * it; what is stored has none.
 *
 * @param name in the Vietnamese order, the given name last
 * @param directWorker whether they do the work itself rather than lead it (người lao động trực
 *     tiếp)
 * @param jobTitle as it is written (chức vụ); empty for none
 * @param sex absent where the agency does not keep it
 * @param account how they sign in; absent if they do not
 */
public record PersonDefinition(
        String name,
        EmployeeCategory category,
        boolean directWorker,
        String jobTitle,
        @Nullable Sex sex,
        @Nullable AccountId account) {
    /** No name is longer. */
    public static final int NAME_MAX = 200;

    /** No job title is longer. */
    public static final int JOB_TITLE_MAX = 200;

    public PersonDefinition {
        name = Tidy.line(name);
        jobTitle = Tidy.line(jobTitle);
    }

    /** What is wrong with it by itself. */
    public List<PersonFault> faults() {
        var faults = EnumSet.noneOf(PersonFault.class);
        if (name.isEmpty()) {
            faults.add(PersonFault.NAME_MISSING);
        }
        if (name.length() > NAME_MAX) {
            faults.add(PersonFault.NAME_TOO_LONG);
        }
        if (jobTitle.length() > JOB_TITLE_MAX) {
            faults.add(PersonFault.JOB_TITLE_TOO_LONG);
        }
        return List.copyOf(faults);
    }
}
