package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which the plan wants its movement carried out (giải pháp).
 *
 * @param roleModelStages the steps of finding and spreading role models that it asks for
 */
@Serdeable
public record Solution(@Nullable String title, List<RoleModelStage> roleModelStages)
        implements ItemContent {

    public Solution {
        roleModelStages = List.copyOf(roleModelStages);
    }
}
