package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.RoughDate;

/**
 * A day that a wave is dedicated to.
 *
 * @param originText the day it goes back to, as printed
 * @param anniversary the how-manieth return it is
 * @param fallsOn the day of that return
 * @param raw dates as printed, possible or not
 */
@Serdeable
public record Occasion(
        String name,
        @Nullable String originText,
        @Nullable RoughDate originOn,
        @Nullable Integer anniversary,
        @Nullable RoughDate fallsOn,
        @Nullable String raw)
        implements ItemContent {

    public Occasion {
        if (name.isBlank()) {
            throw new BodyRefusedException(new BodyRefused.Missing("name"));
        }
    }
}
