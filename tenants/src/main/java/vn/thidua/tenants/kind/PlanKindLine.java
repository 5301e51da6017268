package vn.thidua.tenants.kind;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Section;

/**
 * A kind with its definition, as it is read.
 *
 * @param under the ids of the kinds above it, parted by commas; absent if there are none
 */
@Introspected
record PlanKindLine(
        PlanKindId id,
        int revision,
        KindState state,
        String name,
        int position,
        KindScope scope,
        MovementKind movementKind,
        String requiredSections,
        String register,
        String numberPattern,
        @Nullable String under,
        String answers) {

    PlanKind kind() {
        return new PlanKind(
                id,
                revision,
                state,
                new KindDefinition(
                        name,
                        position,
                        scope,
                        movementKind,
                        EnumNames.parse(Section.class, requiredSections),
                        register,
                        numberPattern,
                        above(),
                        EnumNames.parse(SuperiorRelation.class, answers)));
    }

    private Set<PlanKindId> above() {
        if (under == null) {
            return Set.of();
        }
        return Arrays.stream(under.split(","))
                .map(id -> new PlanKindId(UUID.fromString(id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
