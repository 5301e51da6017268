package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet that makes the movement known.
 *
 * @param rubric the page or column there
 * @param subjects what it is to bring
 */
@Serdeable
public record MediaChannel(
        String name,
        MediaKind mediaKind,
        @Nullable String url,
        @Nullable String rubric,
        List<String> subjects)
        implements ItemContent {

    public MediaChannel {
        subjects = List.copyOf(subjects);
    }
}
