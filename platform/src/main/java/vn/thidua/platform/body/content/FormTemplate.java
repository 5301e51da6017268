package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that comes with the plan.
 *
 * @param code as printed, such as {@code Mẫu 1}
 * @param subjectKind absent where anybody uses it
 */
@Serdeable
public record FormTemplate(
        String code, String title, @Nullable SubjectKind subjectKind, List<FormField> fields)
        implements ItemContent {

    public FormTemplate {
        fields = List.copyOf(fields);
    }
}
