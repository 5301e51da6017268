package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.RoughDate;

/**
 * One thing that the movement is about (nội dung thi đua).
 *
 * @param tags pillars and other words to group by
 * @param responsible who answers for it, in the words of the plan
 * @param workPlan the line of the work plan that it belongs to
 * @param roleModelStages the steps of finding and spreading role models that it asks for
 * @param announcedMovements how many movements it says that it names
 */
@Serdeable
public record ContentItem(
        @Nullable String title,
        List<String> tags,
        @Nullable String responsible,
        @Nullable RoughDate dueOn,
        @Nullable String workPlan,
        List<RoleModelStage> roleModelStages,
        @Nullable Integer announcedMovements)
        implements ItemContent {

    public ContentItem {
        tags = List.copyOf(tags);
        roleModelStages = List.copyOf(roleModelStages);
        if (announcedMovements != null && announcedMovements < 0) {
            throw new BodyRefusedException(
                    new BodyRefused.TooSmall("announcedMovements", announcedMovements, 0));
        }
    }
}
