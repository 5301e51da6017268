package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Ordered;

/**
 * What the plan asks of somebody.
 *
 * @param bearers who, in the words of the plan
 * @param duties what, in words that can be counted
 * @param addressed the sorts of bodies that must have a plan or a part in it because of this
 * @param reporting how they report, where the plan says so
 */
@Serdeable
public record Responsibility(
        BearerKind bearerKind,
        List<String> bearers,
        Set<BearerDuty> duties,
        List<String> addressed,
        @Nullable Reporting reporting)
        implements ItemContent {

    public Responsibility {
        bearers = List.copyOf(bearers);
        duties = Ordered.set(duties);
        addressed = List.copyOf(addressed);
    }
}
