package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import vn.thidua.platform.body.value.Ordered;

/**
 * How a plan wants its movement to be run.
 *
 * @param wholeStaff whether everybody is to take part
 * @param combines the kinds of movements that it wants combined
 * @param priorities who is to be commended first
 */
@Serdeable
public record Requirement(
        boolean wholeStaff, Set<MovementKind> combines, Set<SubjectPriority> priorities)
        implements ItemContent {

    public Requirement {
        combines = Ordered.set(combines);
        priorities = Ordered.set(priorities);
    }
}
