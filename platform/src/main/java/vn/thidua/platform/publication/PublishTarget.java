package vn.thidua.platform.publication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.Comparison;
import vn.thidua.platform.body.value.ItemKey;

/**
 * A target of the version that is being issued.
 *
 * @param item the key of the item that states it
 * @param measure the code of the measure under which its facts are recorded
 * @param share whether it is a share, with numerator and denominator
 * @param goal absent where each unit sets its own
 */
public record PublishTarget(
        ItemKey item,
        String name,
        String measure,
        String unit,
        boolean share,
        @Nullable BigDecimal goal,
        Comparison comparison) {}
