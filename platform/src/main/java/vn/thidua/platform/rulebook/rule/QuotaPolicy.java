package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.Rounding;
import vn.thidua.platform.body.value.Ordered;

/**
 * How quotas are reckoned where a plan is silent. What is absent is left as it is above.
 *
 * @param floorToOne whether a share of less than one counts as one
 * @param transferable whether what one unit leaves may go to others
 * @param categories the people who count as working; empty to leave that as it is above
 */
@Serdeable
public record QuotaPolicy(
        @Nullable Rounding rounding,
        @Nullable Boolean floorToOne,
        @Nullable Boolean transferable,
        Set<EmployeeCategory> categories,
        RuleSource source) {
    public QuotaPolicy {
        categories = Ordered.set(categories);
    }
}
