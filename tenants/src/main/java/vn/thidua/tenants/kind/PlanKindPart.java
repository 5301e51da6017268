package vn.thidua.tenants.kind;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.MovementKind;

/** A kind as a statement that reads it along with other things gives it, as JSON. */
@Serdeable
public record PlanKindPart(
        UUID id,
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

    /** The kind. */
    public PlanKind kind() {
        return new PlanKindLine(
                        new PlanKindId(id),
                        revision,
                        state,
                        name,
                        position,
                        scope,
                        movementKind,
                        requiredSections,
                        register,
                        numberPattern,
                        under,
                        answers)
                .kind();
    }
}
