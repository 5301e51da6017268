package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;

/**
 * An index that somebody else computes, with its values over the years.
 *
 * @param code the name it goes by, such as {@code PCI}
 * @param readings empty where the plan names the index alone
 */
@Serdeable
public record Indicator(
        String code, @Nullable String name, @Nullable String publisher, List<Reading> readings)
        implements ItemContent {

    public Indicator {
        readings = List.copyOf(readings);
        if (code.isBlank()) {
            throw new BodyRefusedException(new BodyRefused.Missing("code"));
        }
    }
}
