package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.Decimal;

/** What an external index gave in one year. */
@Serdeable
public record Reading(int year, @Nullable Integer rank, @Nullable Decimal value) {

    public Reading {
        if (rank != null && rank < 1) {
            throw new BodyRefusedException(new BodyRefused.TooSmall("rank", rank, 1));
        }
    }
}
