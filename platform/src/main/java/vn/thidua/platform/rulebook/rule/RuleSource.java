package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;

/**
 * Where a rule stands, and how far that can be trusted.
 *
 * @param text the instrument and its article, such as {@code NĐ 152/2025/NĐ-CP Điều 49}
 */
@Serdeable
public record RuleSource(String text, Trust trust) {
    public RuleSource {
        if (text.isBlank()) {
            throw new BodyRefusedException(new BodyRefused.Missing("source.text"));
        }
    }

    /** Whether it may be held against somebody; what was not read is told and binds nobody. */
    public boolean binds() {
        return trust == Trust.READ;
    }
}
