package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * One day that an instrument names, as the notice of a year does: a holiday of the lunar calendar,
 * or a day that is exchanged for another.
 *
 * @param worked whether it is worked in exchange; else it is free
 */
@Serdeable
public record NamedDay(LocalDate heldOn, String name, boolean worked, RuleSource source) {
    public NamedDay {
        Checks.present("name", name);
    }
}
