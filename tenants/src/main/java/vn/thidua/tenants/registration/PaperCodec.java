package vn.thidua.tenants.registration;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.FormTemplate;

/** Revisions as rows. */
@Singleton
final class PaperCodec {
    private static final Argument<List<FormAnswer>> ANSWERS = Argument.listOf(FormAnswer.class);
    private static final String NO_HEADER = "{\"revision\":1}";
    private static final String NO_SECTIONS = "[]";

    private final BodyCodec bodies;
    private final ObjectMapper json;

    PaperCodec(BodyCodec bodies, ObjectMapper json) {
        this.bodies = bodies;
        this.json = json;
    }

    /** The form, wherever in a plan it stood. */
    String write(PlanItem form) {
        return bodies.write(form.movedTo(null, 0));
    }

    String write(List<FormAnswer> answers) {
        try {
            return json.writeValueAsString(ANSWERS, answers);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    RegistrationPaper read(RevisionRow row) {
        return new RegistrationPaper(
                row.registrationId(),
                row.revision(),
                row.planVersion(),
                form(row),
                answers(row.answers()),
                row.writtenAt(),
                row.writtenBy());
    }

    private FormTemplate form(RevisionRow row) {
        var item = List.of(row.form());
        PlanBody alone = bodies.read(row.bodyFormat(), NO_HEADER, item, NO_SECTIONS);
        return (FormTemplate) alone.items().getFirst().content();
    }

    private List<FormAnswer> answers(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, ANSWERS));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
