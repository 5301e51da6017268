package vn.thidua.tenants.registration;

import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.body.content.SubjectKind;

/**
 * Who is wanted of an overview; what is absent does not narrow.
 *
 * @param words syllables of the name by their beginnings, in order, with or without accents
 */
public record SubjectFilter(
        @Nullable RegistrationStatus status,
        @Nullable SubjectKind subjectKind,
        @Nullable String words) {

    /** Everybody. */
    public static SubjectFilter everybody() {
        return new SubjectFilter(null, null, null);
    }

    /** What a folded name must be LIKE. */
    String pattern() {
        return words == null ? "%" : Folding.pattern(words);
    }
}
