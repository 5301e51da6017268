package vn.thidua.platform.directory;

/** Give an emulation group another name. */
public record RenameGroup(GroupId group, String name) {
    /** What came of it. */
    public sealed interface Answer {
        /** It has the name. */
        record Renamed(EmulationGroup group) implements Answer {}

        /** The name is blank or too long. */
        record NameMalformed() implements Answer {}
    }
}
