package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import vn.thidua.platform.body.content.Rounding;
import vn.thidua.platform.body.value.Decimal;

/**
 * An award goes to no more than a part of those who have another.
 *
 * @param award the code of the award that is capped
 * @param outOf the code of the award out of whose holders the part is taken
 * @param floorToOne whether less than one counts as one
 */
@Serdeable
public record AwardCap(
        String award,
        String outOf,
        Decimal percentMax,
        Rounding rounding,
        boolean floorToOne,
        RuleSource source) {}
