package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** One field of a form. */
@Serdeable
public record FormField(
        String name, String label, FieldKind fieldKind, boolean required, List<String> choices) {

    public FormField {
        choices = List.copyOf(choices);
    }
}
