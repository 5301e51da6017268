package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
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

    /** What holds in each field and section of the text that stands, and where it comes from. */
    public Inheritance of(Scope scope, PlanFile file) {
        scope.require(Permission.READ);
        var sources = new ArrayList<Source>();
        above(scope, file.plan().under()).ifPresent(sources::add);
        sources.addAll(published(scope, file));
        sources.addAll(templates(scope, file.plan().id()));
        return Inheritance.of(file.body(), sources);
    }

    private Optional<Source> above(Scope scope, @Nullable PlanId under) {
        if (under == null) {
            return Optional.empty();
        }
        return versions.findCurrent(scope.tenant(), under).map(this::source);
    }

    private Source source(VersionRow row) {
        var body = codec.read(row.body());
        var title = PlanRow.titleOf(body.header());
        return new Source(id(row.planId(), row.version()), title, SourceKind.PARENT_PLAN, body);
    }

    private List<Source> published(Scope scope, PlanFile file) {
        var answered = answered(scope, file);
        var texts =
                publications.currentVersions(scope, answered).stream()
                        .filter(version -> version.body() != null)
                        .collect(Collectors.toMap(PublishedVersion::plan, Function.identity()));
        return answered.stream()
                .map(texts::get)
                .filter(Objects::nonNull)
                .map(this::source)
                .toList();
    }

    private Source source(PublishedVersion version) {
        var body = codec.read(Objects.requireNonNull(version.body()).bytes());
        return new Source(
                id(version.plan(), version.version()),
                PlanRow.titleOf(body.header()),
                SourceKind.PARENT_PLAN,
                body);
    }

    /** What is carried out comes before what is only rested on; what is cited hands on nothing. */
    private List<PlanId> answered(Scope scope, PlanFile file) {
        var intended = file.parents().stream().flatMap(Inheritances::answered);
        var linked =
                file.plan().standing().version() == 0
                        ? Stream.<Answered>empty()
                        : links
                                .parents(scope, List.of(file.plan().id()), LinkedPlans.Wanted.LIVE)
                                .stream()
                                .flatMap(Inheritances::answered);
        return Stream.concat(linked, intended)
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

    private List<Source> templates(Scope scope, PlanId plan) {
        return adoptions.adopted(scope, List.of(plan)).stream()
                .map(
                        adopted ->
                                new Source(
                                        adopted.template().value() + "/" + adopted.version(),
                                        adopted.name(),
                                        SourceKind.TEMPLATE,
                                        adopted.body()))
                .toList();
    }

    private static String id(PlanId plan, int version) {
        return plan.value() + "/" + version;
    }
}
