package vn.thidua.bench.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the API answered, looked into by paths such as {@code data.viewer.roles.0}.
 *
 * @param body absent where there is none
 */
public record Answer(int status, @Nullable Object body) {

    /** What stands at a path. */
    public Optional<Object> find(String path) {
        var here = body;
        for (var step : path.split("\\.")) {
            here =
                    switch (here) {
                        case Map<?, ?> map -> map.get(step);
                        case List<?> list -> element(list, Integer.parseInt(step));
                        case null, default -> null;
                    };
        }
        return Optional.ofNullable(here);
    }

    /** The text at a path, which must be there. */
    public String text(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalStateException(path + ": " + this))
                .toString();
    }

    /** The list at a path, which must be there. */
    public List<?> list(String path) {
        return (List<?>)
                find(path).orElseThrow(() -> new IllegalStateException(path + ": " + this));
    }

    private static @Nullable Object element(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}
