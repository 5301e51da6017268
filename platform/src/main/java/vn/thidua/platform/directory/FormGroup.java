package vn.thidua.platform.directory;

import org.jspecify.annotations.Nullable;

/**
 * Form an emulation group.
 *
 * @param founder the agency that keeps its seats; absent for the caller's own, or for none where
 *     the operator forms it
 */
public record FormGroup(GroupKind kind, String name, @Nullable AgencyId founder) {
    /** What came of it. */
    public sealed interface Answer {
        /** It stands. */
        record Formed(EmulationGroup group) implements Answer {}

        /** The name is blank or too long. */
        record NameMalformed() implements Answer {}
    }
}
