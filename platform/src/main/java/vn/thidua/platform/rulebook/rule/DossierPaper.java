package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a dossier has to hold.
 *
 * @param code the name by which programs know it, such as {@code SUBMISSION_LETTER}
 * @param form the form that it is written on, such as {@code Mẫu số 08}; absent if free
 */
@Serdeable
public record DossierPaper(String code, String name, @Nullable String form, RuleSource source) {
    public DossierPaper {
        Checks.present("code", code);
        Checks.present("name", name);
    }
}
