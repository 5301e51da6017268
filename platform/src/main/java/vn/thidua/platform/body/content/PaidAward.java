package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** An award and who pays for it. */
@Serdeable
public record PaidAward(String award, @Nullable String payer) {}
