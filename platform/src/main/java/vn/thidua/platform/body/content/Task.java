package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.RoughDate;

/**
 * A piece of work, by itself or under a content item.
 *
 * @param responsible who answers for it, in the words of the plan
 * @param workPlan the line of the work plan that it belongs to
 */
@Serdeable
public record Task(
        @Nullable String title,
        List<String> tags,
        @Nullable String responsible,
        @Nullable RoughDate dueOn,
        @Nullable String workPlan)
        implements ItemContent {

    public Task {
        tags = List.copyOf(tags);
    }
}
