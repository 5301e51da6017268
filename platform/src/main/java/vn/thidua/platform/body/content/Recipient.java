package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.GroupRole;

/**
 * Who gets the plan, from the list at its end (nơi nhận).
 *
 * @param mark the purpose as printed, such as {@code b/c}
 * @param channel absent where the plan does not part paper from electronic
 * @param group the emulation group whose officers are meant, found anew each year
 * @param groupRoles the roles in it that are meant
 * @param groupYear the year for which the plan names who holds that role
 * @param unresolved whether nobody can say who is meant
 * @param archives where copies are kept
 */
@Serdeable
public record Recipient(
        String name,
        RecipientPurpose purpose,
        @Nullable String mark,
        @Nullable Channel channel,
        @Nullable String group,
        List<GroupRole> groupRoles,
        @Nullable Integer groupYear,
        boolean unresolved,
        List<String> archives)
        implements ItemContent {

    public Recipient {
        groupRoles = List.copyOf(groupRoles);
        archives = List.copyOf(archives);
    }
}
