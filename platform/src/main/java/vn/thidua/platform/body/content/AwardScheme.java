package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.Ordered;

/**
 * A title or form of commendation that the plan holds out.
 *
 * @param title as printed
 * @param form absent for titles, and where the plan leaves it open
 * @param flagLevel for emulation flags alone
 * @param stages empty where the plan does not say when
 * @param requiresLegalPersonality whether only a unit with legal personality may decide it
 * @param forMovement the movement it is given for, where not the whole plan
 * @param pool from among whom those put forward are chosen
 */
@Serdeable
public record AwardScheme(
        String title,
        AwardKind awardKind,
        @Nullable CommendationForm form,
        @Nullable FlagLevel flagLevel,
        @Nullable AwardLevel level,
        Set<AwardStage> stages,
        @Nullable String decidingOffice,
        boolean requiresLegalPersonality,
        @Nullable String forMovement,
        @Nullable String pool)
        implements ItemContent {

    public AwardScheme {
        stages = Ordered.set(stages);
        if (title.isBlank()) {
            throw new BodyRefusedException(new BodyRefused.Missing("title"));
        }
    }
}
