package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Decimal;

/**
 * One field of a form.
 *
 * @param help how to fill it in; absent where the label says enough
 * @param choices what can be chosen; for titles, empty where any may be named
 * @param min the least that a number may be; absent where nothing bounds it
 * @param max the most that a number may be; absent where nothing bounds it
 */
@Serdeable
public record FormField(
        String name,
        String label,
        @Nullable String help,
        FieldKind fieldKind,
        boolean required,
        List<String> choices,
        @Nullable Decimal min,
        @Nullable Decimal max) {

    public FormField {
        choices = List.copyOf(choices);
    }
}
