package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.platform.body.inheritance.Source;
import vn.thidua.platform.body.inheritance.SourceKind;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkState;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedVersion;
import vn.thidua.platform.template.AdoptedTemplate;
import vn.thidua.platform.template.Adoptions;

/**
 * The door to what a plan takes over: from the agency's plan that it stands under, then from the
 * published plans that it answers, as far as the agency may read them, then from the templates that
 * it began with.
 */
@Singleton
@Transactional
public class Inheritances {
    private final VersionRepository versions;
    private final LinkedPlans links;
    private final Publications publications;
    private final Adoptions adoptions;
    private final BodyCodec codec;

    Inheritances(
            VersionRepository versions,
            LinkedPlans links,
            Publications publications,
            Adoptions adoptions,
            BodyCodec codec) {
        this.versions = versions;
        this.links = links;
        this.publications = publications;
        this.adoptions = adoptions;
        this.codec = codec;
    }

    /**
     * What holds in each field and section of the texts that stand, and where it comes from; a page
     * of plans takes as many statements as one.
     */
    public Map<PlanFile, Inheritance> of(Scope scope, Collection<PlanFile> files) {
        scope.require(Permission.READ);
        var answered = answered(scope, files);
        var sources =
                new Sources(
                        above(scope, files),
                        answered,
                        published(scope, answered.values()),
                        templates(scope, files));
        return files.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                file -> Inheritance.of(file.body(), sources.of(file.plan()))));
    }

    /** What any of some plans takes over from, each source once. */
    private record Sources(
            Map<PlanId, Source> above,
            Map<PlanId, List<PlanId>> answered,
            Map<PlanId, Source> published,
            Map<PlanId, List<Source>> templates) {

        /** In the order in which they are heard. */
        List<Source> of(Plan plan) {
            var own = Stream.ofNullable(plan.under()).map(above::get);
            var others = answered.getOrDefault(plan.id(), List.of()).stream().map(published::get);
            var began = templates.getOrDefault(plan.id(), List.of()).stream();
            return Stream.of(own, others, began)
                    .flatMap(Function.identity())
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private Map<PlanId, Source> above(Scope scope, Collection<PlanFile> files) {
        var under =
                files.stream()
                        .flatMap(file -> Stream.ofNullable(file.plan().under()))
                        .collect(Collectors.toSet());
        if (under.isEmpty()) {
            return Map.of();
        }
        return versions.listCurrent(scope.tenant(), under).stream()
                .collect(Collectors.toMap(VersionRow::planId, this::source));
    }

    private Source source(VersionRow row) {
        return parent(row.planId(), row.version(), codec.read(row.body()));
    }

    private Map<PlanId, Source> published(Scope scope, Collection<List<PlanId>> answered) {
        var plans = answered.stream().flatMap(List::stream).collect(Collectors.toSet());
        return publications.currentVersions(scope, plans).stream()
                .filter(version -> version.body() != null)
                .collect(Collectors.toMap(PublishedVersion::plan, this::source));
    }

    private Source source(PublishedVersion version) {
        var body = codec.read(Objects.requireNonNull(version.body()).bytes());
        return parent(version.plan(), version.version(), body);
    }

    private static Source parent(PlanId plan, int version, PlanBody body) {
        var title = PlanRow.titleOf(body.header());
        return new Source(plan.value() + "/" + version, title, SourceKind.PARENT_PLAN, body);
    }

    private Map<PlanId, List<PlanId>> answered(Scope scope, Collection<PlanFile> files) {
        var issued =
                files.stream()
                        .map(PlanFile::plan)
                        .filter(plan -> plan.standing().version() > 0)
                        .map(Plan::id)
                        .toList();
        var links =
                this.links.parents(scope, issued, LinkedPlans.Wanted.LIVE).stream()
                        .collect(Collectors.groupingBy(link -> link.child().plan()));
        return files.stream()
                .collect(
                        Collectors.toMap(
                                file -> file.plan().id(),
                                file ->
                                        answered(
                                                links.getOrDefault(file.plan().id(), List.of()),
                                                file.parents())));
    }

    /** What is carried out comes before what is only rested on; what is cited hands on nothing. */
    private static List<PlanId> answered(List<Link> linked, List<IntendedParent> intended) {
        return Stream.concat(
                        linked.stream().flatMap(Inheritances::answered),
                        intended.stream().flatMap(Inheritances::answered))
                .filter(answered -> answered.type() != LinkType.REFERS_TO)
                .sorted(Comparator.comparing(Answered::type))
                .map(Answered::plan)
                .distinct()
                .toList();
    }

    private record Answered(PlanId plan, LinkType type) {}

    private static Stream<Answered> answered(Link link) {
        var alive = link.state().stands() || link.state() == LinkState.PROPOSED;
        var parent = link.parent();
        return alive && parent != null
                ? Stream.of(new Answered(parent.plan(), link.type()))
                : Stream.empty();
    }

    private static Stream<Answered> answered(IntendedParent intended) {
        return intended.outcome() == null
                        && intended.parent()
                                instanceof ProposeLink.Parent.Published(var plan, var _)
                ? Stream.of(new Answered(plan, intended.type()))
                : Stream.empty();
    }

    private Map<PlanId, List<Source>> templates(Scope scope, Collection<PlanFile> files) {
        var plans = files.stream().map(file -> file.plan().id()).toList();
        return adoptions.adopted(scope, plans).stream()
                .collect(
                        Collectors.groupingBy(
                                AdoptedTemplate::plan,
                                Collectors.mapping(Inheritances::source, Collectors.toList())));
    }

    private static Source source(AdoptedTemplate adopted) {
        return new Source(
                adopted.template().value() + "/" + adopted.version(),
                adopted.name(),
                SourceKind.TEMPLATE,
                adopted.body());
    }
}
