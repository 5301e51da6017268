package vn.thidua.platform.template;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Criterion;
import vn.thidua.platform.body.content.CriterionRole;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.Audience;

/** Templates for tests: the usual one, published in one line. */
public final class Offering {
    private static final Criterion CRITERION =
            new Criterion(CriterionRole.STANDARD, SubjectKind.COLLECTIVE, null, Set.of(), null);

    private Offering() {}

    /** A text with one criterion in these words. */
    public static PlanBody body(String words) {
        return new Bodies()
                .header("Kế hoạch thi đua", MovementKind.THEMATIC, "2026", "2026")
                .item("criterion", words, CRITERION)
                .body();
    }

    /** Offer the usual text under this name. */
    public static PublishTemplate command(String name, Audience audience) {
        return new PublishTemplate(
                new TemplateHeading(name, "Kế hoạch chuyên đề", audience),
                new VersionContent(null, body("Có sáng kiến")));
    }

    /** Offers the usual text. */
    public static TemplateId publish(
            TemplatePublishing publishing, Scope scope, String name, Audience audience) {
        var answer = publishing.publish(scope, command(name, audience));
        return ((PublishTemplate.Answer.Published) answer).template().id();
    }

    /** A next version in these words. */
    public static PublishTemplateVersion next(
            TemplateId template, int expected, @Nullable String note, String words) {
        return new PublishTemplateVersion(
                template, expected, null, null, null, new VersionContent(note, body(words)));
    }
}
