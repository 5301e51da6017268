package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * The base salary (mức lương cơ sở) from a day on.
 *
 * @param dong in đồng a month
 */
@Serdeable
public record BaseSalary(LocalDate from, int dong, RuleSource source) {
    public BaseSalary {
        Checks.atLeast("dong", dong, 1);
    }
}
