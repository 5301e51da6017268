package vn.thidua.graphql.group;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.NamedRoles;

/** A recipient of a plan who is named by what they are in a group. */
record RoleRecipient(String item, String name, NamedRoles roles) {
    /** Those of a document; none of one that is not there. */
    static List<RoleRecipient> of(@Nullable PlanBody body, AgencyId speaker, LocalDate on) {
        return body == null
                ? List.of()
                : body.items().stream().flatMap(item -> of(item, speaker, on)).toList();
    }

    private static Stream<RoleRecipient> of(PlanItem item, AgencyId speaker, LocalDate on) {
        if (!(item.content() instanceof Recipient recipient)) {
            return Stream.empty();
        }
        var group = recipient.group();
        if (group == null || recipient.groupRoles().isEmpty()) {
            return Stream.empty();
        }
        var roles = new NamedRoles(speaker, group, recipient.groupRoles(), on);
        return Stream.of(
                new RoleRecipient(
                        item.key().value(), recipient.name(), roles.inYear(recipient.groupYear())));
    }

    LocalDate resolvedOn() {
        return roles.on();
    }
}
