package vn.thidua.platform.template;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.Audience;

/**
 * Offer a new version of a template in the place of the current one.
 *
 * @param expected the version that the publisher took for the current one
 * @param name the new name; absent to keep it
 * @param kindName the new name of the kind it is meant for, blank for none; absent to keep it
 * @param audience the new audience; absent to keep it
 */
public record PublishTemplateVersion(
        TemplateId template,
        int expected,
        @Nullable String name,
        @Nullable String kindName,
        @Nullable Audience audience,
        VersionContent content) {
    /** What came of it. */
    public sealed interface Answer {
        /** Its audience sees it now. */
        record Published(Template template) implements Answer {}

        /** Somebody has published another version meanwhile. */
        record VersionTaken(int currentVersion) implements Answer {}

        /** The template is no longer offered. */
        record Withdrawn(Instant withdrawnAt) implements Answer {}

        /** It cannot be published like this. */
        record Faulty(List<TemplateFault> faults) implements Answer {}
    }
}
