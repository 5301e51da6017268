package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One standard of an award; all of an award's standards have to be met.
 *
 * @param text as the rule words it
 * @param anyOf one of these is enough; empty where only people can judge it
 */
@Serdeable
public record AwardStandard(String text, List<AwardCondition> anyOf, RuleSource source) {
    public AwardStandard {
        anyOf = List.copyOf(anyOf);
        Checks.present("text", text);
    }
}
