package vn.thidua.tenants.upgrade;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.template.AdoptedTemplate;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.Template;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.Templates;

/**
 * Finds what a plan has taken over or answers, and what that says: as far as the agency may read it
 * today.
 */
@Singleton
final class NewsSources {
    private final Adoptions adoptions;
    private final Templates templates;
    private final LinkedPlans links;
    private final Publications publications;
    private final BodyCodec codec;

    NewsSources(
            Adoptions adoptions,
            Templates templates,
            LinkedPlans links,
            Publications publications,
            BodyCodec codec) {
        this.adoptions = adoptions;
        this.templates = templates;
        this.links = links;
        this.publications = publications;
        this.codec = codec;
    }

    /** The templates in the order in which they were taken over, then the plans as linked. */
    List<NewsSource> of(Scope scope, PlanId plan) {
        var sources = new ArrayList<NewsSource>();
        var adopted = adoptions.adopted(scope, List.of(plan));
        var seen =
                templates
                        .list(scope, adopted.stream().map(AdoptedTemplate::template).toList())
                        .stream()
                        .collect(Collectors.toMap(Template::id, Function.identity()));
        for (var each : adopted) {
            var template = seen.get(each.template());
            if (template != null) {
                sources.add(
                        new NewsSource(
                                OriginKind.TEMPLATE,
                                template.id().value(),
                                each.version(),
                                template.currentVersion(),
                                null));
            }
        }
        sources.addAll(parents(scope, plan));
        return sources;
    }

    /** The plans that it answers, as linked. */
    List<NewsSource> parents(Scope scope, PlanId plan) {
        return links.parents(scope, List.of(plan), LinkedPlans.Wanted.LIVE).stream()
                .flatMap(link -> source(link).stream())
                .toList();
    }

    /** What is only cited hands on nothing, and what is not accepted yet nobody is behind of. */
    private static Optional<NewsSource> source(Link link) {
        var parent = link.parent();
        var settled = link.acknowledgedVersion();
        if (parent == null
                || settled == null
                || !link.state().stands()
                || link.type() == LinkType.REFERS_TO) {
            return Optional.empty();
        }
        return Optional.of(
                new NewsSource(
                        OriginKind.PARENT,
                        parent.plan().value(),
                        settled,
                        parent.currentVersion(),
                        link.id()));
    }

    /** What these versions say. */
    Texts texts(Scope scope, NewsSource source, Collection<Integer> versions) {
        return source.kind() == OriginKind.TEMPLATE
                ? new Texts(templates.texts(scope, new TemplateId(source.id()), versions))
                : published(scope, new PlanId(source.id()), versions);
    }

    private Texts published(Scope scope, PlanId plan, Collection<Integer> versions) {
        var bodies = new HashMap<Integer, PlanBody>();
        for (var version : publications.versions(scope, plan, versions)) {
            var body = version.body();
            if (body != null) {
                bodies.put(version.version(), open(codec.read(body.bytes())));
            }
        }
        return new Texts(bodies);
    }

    /** What its keeper took an item from is its keeper's own, and may never have been published. */
    private static PlanBody open(PlanBody body) {
        var items = body.items().stream().map(PlanItem::withoutOrigin).toList();
        return new PlanBody(body.format(), body.header(), items, body.statedNone());
    }
}
