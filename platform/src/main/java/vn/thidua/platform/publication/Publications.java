package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Folding;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.publication.EndPlan.Answer.Ended;
import vn.thidua.platform.publication.EndPlan.Answer.WrongState;
import vn.thidua.platform.publication.PublishPlan.Answer.NotTheIssuer;
import vn.thidua.platform.publication.PublishPlan.Answer.Published;
import vn.thidua.platform.publication.PublishPlan.Answer.VersionTaken;

/**
 * The door of published plans: the keeper lets others see what it has issued, and everybody reads
 * what they may see. A superior sees a plan through links alone.
 */
@Singleton
public class Publications {
    private static final String ISSUED_LATEST = "published-latest";
    private static final String TITLE = "published-title";
    private static final String VERSION = "published-version";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final PlanId LAST_PLAN = new PlanId(new UUID(-1L, -1L));
    private static final PlanId FIRST_PLAN = new PlanId(new UUID(0L, 0L));

    private final PublicationRepository publications;
    private final VersionRepository versions;
    private final SightRepository sight;
    private final SearchedWords words;
    private final PublishedTargets targets;
    private final IssuerCheck issuers;
    private final Graph graph;
    private final Audit audit;
    private final Clock clock;

    Publications(
            PublicationRepository publications,
            VersionRepository versions,
            SightRepository sight,
            SearchedWords words,
            PublishedTargets targets,
            IssuerCheck issuers,
            Graph graph,
            Audit audit,
            Clock clock) {
        this.publications = publications;
        this.versions = versions;
        this.sight = sight;
        this.words = words;
        this.targets = targets;
        this.issuers = issuers;
        this.graph = graph;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets others see an issued version. Whether it may be issued is for the caller to know: the
     * tenant's own rules of drafting and approval are not known here.
     */
    @Transactional
    public PublishPlan.Answer publish(Scope scope, PublishPlan command) {
        scope.require(Permission.ISSUE_PLAN);
        if (!issuers.mayIssue(scope, command)) {
            return new NotTheIssuer();
        }
        if (command.version() > 1) {
            graph.hold(scope); // Whoever links to the plan has the graph before the plan's row.
        }
        var now = clock.instant();
        var standing = publications.lock(command.plan());
        if (standing.isEmpty()) {
            return publishFirst(scope, command, now);
        }
        var current = standing.get();
        if (!current.tenantId().equals(scope.tenant())) {
            throw new NotVisible("plan");
        }
        if (current.state() != PublishedState.IN_FORCE) {
            return new PublishPlan.Answer.Ended(current.state());
        }
        if (command.version() != current.currentVersion() + 1) {
            return new VersionTaken(current.currentVersion());
        }
        var plan = PlanRow.of(scope, command, now);
        publications.amend(plan);
        publications.reorder(scope.tenant(), command.plan());
        words.keep(scope, command, plan);
        targets.amend(scope, command);
        return published(scope, command, now, "plan.publish-version");
    }

    private PublishPlan.Answer publishFirst(Scope scope, PublishPlan command, Instant now) {
        if (command.version() != 1) {
            return new VersionTaken(0);
        }
        var plan = PlanRow.of(scope, command, now);
        publications.insert(plan);
        words.keep(scope, command, plan);
        targets.open(scope, command);
        return published(scope, command, now, "plan.publish");
    }

    private Published published(Scope scope, PublishPlan command, Instant now, String action) {
        versions.insert(VersionRow.of(command, now));
        audit.record(
                scope,
                action,
                "PublishedPlan",
                command.plan(),
                Map.of("version", Integer.toString(command.version())));
        return new Published(fetch(scope, command.plan()));
    }

    /** Ends a plan's time. */
    @Transactional
    public EndPlan.Answer close(Scope scope, EndPlan command) {
        scope.require(Permission.ISSUE_PLAN);
        var closed = publications.close(scope.tenant(), command.plan(), clock.instant());
        return ended(scope, command.plan(), closed, "plan.close");
    }

    /** Puts a closed plan away. */
    @Transactional
    public EndPlan.Answer archive(Scope scope, EndPlan command) {
        scope.require(Permission.ISSUE_PLAN);
        var archived = publications.archive(scope.tenant(), command.plan(), clock.instant());
        return ended(scope, command.plan(), archived, "plan.archive");
    }

    private EndPlan.Answer ended(Scope scope, PlanId id, int changed, String action) {
        var plan = find(scope, id).filter(PublishedPlan::own);
        if (plan.isEmpty()) {
            throw new NotVisible("plan");
        }
        if (changed == 0) {
            return new WrongState(plan.get().state());
        }
        audit.record(scope, action, "PublishedPlan", id, Map.of());
        return new Ended(plan.get());
    }

    /** The plan, if the caller may see it. */
    public Optional<PublishedPlan> find(Scope scope, PlanId plan) {
        return list(scope, List.of(plan)).stream().findFirst();
    }

    /**
     * The plan.
     *
     * @throws NotVisible if there is none that the caller may see
     */
    public PublishedPlan fetch(Scope scope, PlanId plan) {
        return find(scope, plan).orElseThrow(() -> new NotVisible("plan"));
    }

    /** Those of these plans that the caller may see, in no order. */
    public List<PublishedPlan> list(Scope scope, Collection<PlanId> plans) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return List.of();
        }
        return sight.list(scope.tenant(), scope.agency(), today(), plans).stream()
                .map(seen -> seen.plan(scope))
                .toList();
    }

    /** The plans that the caller may see and that the filter lets through. */
    public Page<PublishedPlan> list(
            Scope scope, PlanFilter filter, PlanSort sort, PageRequest page) {
        scope.require(Permission.READ);
        var seen =
                switch (sort) {
                    case ISSUED_LATEST -> latest(scope, filter, page);
                    case TITLE -> byTitle(scope, filter, page);
                };
        return seen.map(plan -> plan.plan(scope));
    }

    private Page<SeenPlan> latest(Scope scope, PlanFilter filter, PageRequest page) {
        var cursor = page.cursor(ISSUED_LATEST, 2);
        var beforeDay = cursor.map(at -> at.date(0)).orElse(LAST_DAY);
        var before = cursor.map(at -> new PlanId(at.id(1))).orElse(LAST_PLAN);
        var pattern = Folding.pattern(filter.words());
        var rows =
                filter.issuer() == null
                        ? sight.listLatest(
                                scope.tenant(),
                                scope.agency(),
                                today(),
                                filter.states(),
                                filter.year(),
                                pattern,
                                beforeDay,
                                before,
                                page.limit())
                        : sight.listLatestOf(
                                scope.tenant(),
                                scope.agency(),
                                today(),
                                filter.states(),
                                filter.agency(),
                                filter.group(),
                                filter.year(),
                                pattern,
                                beforeDay,
                                before,
                                page.limit());
        return Page.of(
                rows, page, row -> Cursor.of(ISSUED_LATEST, row.orderedOn(), row.id().value()));
    }

    private Page<SeenPlan> byTitle(Scope scope, PlanFilter filter, PageRequest page) {
        var cursor = page.cursor(TITLE, 2);
        var rows =
                sight.listByTitle(
                        scope.tenant(),
                        scope.agency(),
                        today(),
                        filter.states(),
                        filter.agency(),
                        filter.group(),
                        filter.year(),
                        Folding.pattern(filter.words()),
                        cursor.map(at -> at.string(0)).orElse(""),
                        cursor.map(at -> new PlanId(at.id(1))).orElse(FIRST_PLAN),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(TITLE, row.title(), row.id().value()));
    }

    /** The current versions of those of these plans that the caller may see, in no order. */
    public List<PublishedVersion> currentVersions(Scope scope, Collection<PlanId> plans) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return List.of();
        }
        var rows = sight.listCurrent(scope.tenant(), scope.agency(), today(), plans);
        return rows.stream().map(VersionRow::published).toList();
    }

    /** The versions of a plan, the newest first; none if the caller may not see the plan. */
    public Page<PublishedVersion> versions(Scope scope, PlanId plan, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(VERSION, 1).map(at -> (int) at.number(0));
        var rows =
                sight.listVersions(
                        scope.tenant(),
                        scope.agency(),
                        today(),
                        plan,
                        before.orElse(Integer.MAX_VALUE),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(VERSION, row.version()))
                .map(VersionRow::published);
    }

    /** These versions of a plan; none if the caller may not see the plan. */
    public List<PublishedVersion> versions(Scope scope, PlanId plan, Collection<Integer> versions) {
        scope.require(Permission.READ);
        if (versions.isEmpty()) {
            return List.of();
        }
        return sight.listSome(scope.tenant(), scope.agency(), today(), plan, versions).stream()
                .map(VersionRow::published)
                .toList();
    }

    /** What the current versions of these plans aim at, as far as the caller may see the plans. */
    public List<PublishedTarget> targets(Scope scope, Collection<PlanId> plans) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return List.of();
        }
        var rows = sight.listTargets(scope.tenant(), scope.agency(), today(), plans);
        return rows.stream().map(TargetRow::target).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
    }
}
