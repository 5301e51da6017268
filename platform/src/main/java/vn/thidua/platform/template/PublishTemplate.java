package vn.thidua.platform.template;

import java.util.List;

/** Offer a text to others as a new template. */
public record PublishTemplate(TemplateHeading heading, VersionContent content) {
    /** What came of it. */
    public sealed interface Answer {
        /** Its audience sees it now. */
        record Published(Template template) implements Answer {}

        /** It cannot be published like this. */
        record Faulty(List<TemplateFault> faults) implements Answer {}
    }
}
