package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Ordered;

/**
 * A condition for being commended.
 *
 * @param subjectKind absent where it holds for everybody
 * @param onlyForLevel the level of award that asks for it; absent for all
 * @param checks what the records can answer about it
 * @param indicator the code of the external index that it looks at
 */
@Serdeable
public record Criterion(
        CriterionRole role,
        @Nullable SubjectKind subjectKind,
        @Nullable AwardLevel onlyForLevel,
        Set<MachineCheck> checks,
        @Nullable String indicator)
        implements ItemContent {

    public Criterion {
        checks = Ordered.set(checks);
    }
}
