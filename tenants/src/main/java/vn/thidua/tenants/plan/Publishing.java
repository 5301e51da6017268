package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.Target;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.publication.Document;
import vn.thidua.platform.publication.Heading;
import vn.thidua.platform.publication.PlanText;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishPlan;
import vn.thidua.platform.publication.PublishTarget;
import vn.thidua.platform.publication.SealedBody;

/** The one place where something of the agency goes out: the version that was just issued. */
@Singleton
final class Publishing {
    private final Publications publications;
    private final VersionRepository versions;

    Publishing(Publications publications, VersionRepository versions) {
        this.publications = publications;
        this.versions = versions;
    }

    void publish(
            Scope scope,
            PlanRow plan,
            String kindName,
            PlanBody body,
            VersionRow version,
            Seal seal) {
        var answer =
                publications.publish(
                        scope,
                        new PublishPlan(
                                plan.id(),
                                version.version(),
                                plan.issuer(),
                                heading(plan, kindName, body, seal),
                                seal.document(),
                                seal.audience(),
                                seal.linkPolicy(),
                                seal.recorded(),
                                new SealedBody(version.bodyFormat(), version.body()),
                                targets(body),
                                PlanText.of(body)));
        if (!(answer instanceof PublishPlan.Answer.Published)) {
            throw new IllegalStateException("an issued version was not let out: " + answer);
        }
    }

    private Heading heading(PlanRow plan, String kindName, PlanBody body, Seal seal) {
        var header = body.header();
        var period = header.period();
        return new Heading(
                kindName,
                PlanRow.titleOf(header),
                header.theme(),
                plan.version() == 0 ? seal.document() : firstDocument(plan),
                plan.year(),
                period == null || period.start() == null ? null : period.start().first(),
                end(period));
    }

    private static @Nullable LocalDate end(@Nullable Period period) {
        return period == null || period.end() == null ? null : period.end().last();
    }

    /** A plan goes by the document of its first version, however often it is amended. */
    private Document firstDocument(PlanRow plan) {
        var first = versions.find(plan.tenantId(), plan.id(), 1).orElseThrow();
        return new Document(
                first.documentNumber(),
                Seal.rest(first.documentNumber(), first.documentSymbol()),
                first.issuedOn());
    }

    private static List<PublishTarget> targets(PlanBody body) {
        return body.in(Section.TARGETS).stream().flatMap(Publishing::target).toList();
    }

    private static Stream<PublishTarget> target(PlanItem item) {
        if (!(item.content() instanceof Target target)) {
            return Stream.empty();
        }
        return Stream.of(
                new PublishTarget(
                        item.key(),
                        target.name(),
                        target.measure(),
                        target.unit(),
                        target.isShare(),
                        target.value() == null ? null : target.value().value(),
                        target.comparison()));
    }
}
