package vn.thidua.platform.template;

/** What is wrong with what somebody says of a template or its version. */
public enum TemplateFault {
    /** It has no name. */
    NAME_MISSING,
    /** Its name has more than {@link TemplateHeading#NAME_MAX} characters. */
    NAME_TOO_LONG,
    /** Its kind's name has more than {@link TemplateHeading#KIND_NAME_MAX} characters. */
    KIND_NAME_TOO_LONG,
    /** The note has more than {@link VersionContent#NOTE_MAX} characters. */
    NOTE_TOO_LONG
}
