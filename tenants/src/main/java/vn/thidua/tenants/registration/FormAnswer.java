package vn.thidua.tenants.registration;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What somebody has written into a field of a form.
 *
 * @param field the field's name
 * @param values one, or several where the field takes several: words, numbers as {@code 12.5}, days
 *     as {@code 2022-02-19}, {@code true} or {@code false}
 */
@Serdeable
public record FormAnswer(String field, List<String> values) {
    public FormAnswer {
        values = List.copyOf(values);
    }
}
