package vn.thidua.tenants.plan;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.platform.body.warning.Warnings;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.approval.OpenTurns;

/** The door for reading the agency's plans. */
@Singleton
@Transactional
public class Plans {
    private static final PlanId NONE = new PlanId(new UUID(0L, 0L));

    private final PlanReadRepository plans;
    private final PlanPartRepository parts;
    private final BodyCodec codec;
    private final WarningCodec warnings;
    private final OpenTurns open;
    private final ObjectMapper json;
    private final Clock clock;

    Plans(
            PlanReadRepository plans,
            PlanPartRepository parts,
            BodyCodec codec,
            WarningCodec warnings,
            OpenTurns open,
            ObjectMapper json,
            Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.codec = codec;
        this.warnings = warnings;
        this.open = open;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Everything that the agency has on a plan.
     *
     * @throws NotVisible if the agency has no such plan
     */
    public PlanFile fetch(Scope scope, PlanId id) {
        var plan = List.of(fetchPlan(scope, id));
        return Objects.requireNonNull(around(scope, plan, plan).getFirst().file());
    }

    /**
     * Plans with what stands around them, at most a page, in one statement, or in a few more where
     * one is on its way through a procedure.
     *
     * @param texts those of them whose texts are wanted, too
     */
    public List<PlanAround> around(Scope scope, Collection<Plan> wanted, Collection<Plan> texts) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var lines =
                parts.parts(scope.tenant(), scope.account(), ids(wanted), ids(texts)).stream()
                        .collect(Collectors.groupingBy(PlanPartLine::planId));
        var reads =
                wanted.stream()
                        .collect(
                                Collectors.toMap(
                                        Plan::id,
                                        plan -> parts(lines.getOrDefault(plan.id(), List.of())),
                                        (first, _) -> first));
        var inTurn = inTurn(scope, texts, reads);
        return wanted.stream()
                .map(
                        plan -> {
                            var read = Objects.requireNonNull(reads.get(plan.id()));
                            var mine = inTurn.contains(plan.id());
                            return around(
                                    plan,
                                    read,
                                    texts.contains(plan) ? file(scope, plan, read, mine) : null);
                        })
                .toList();
    }

    private PlanParts parts(List<PlanPartLine> lines) {
        return new PlanParts(codec, lines);
    }

    /** Those for which the caller is in turn; where none is on its way nothing is asked. */
    private Set<PlanId> inTurn(Scope scope, Collection<Plan> plans, Map<PlanId, PlanParts> reads) {
        var onTheirWay =
                plans.stream()
                        .map(Plan::id)
                        .filter(id -> Objects.requireNonNull(reads.get(id)).onItsWay())
                        .toList();
        return open.takeable(scope, onTheirWay).keySet();
    }

    private static List<PlanId> ids(Collection<Plan> plans) {
        return plans.isEmpty() ? List.of(NONE) : plans.stream().map(Plan::id).toList();
    }

    private PlanAround around(Plan plan, PlanParts read, @Nullable PlanFile file) {
        return new PlanAround(
                plan,
                read.kind(json),
                read.unit(json),
                read.near(json, plan.under()),
                read.near(json, plan.previous()),
                read.parents(json),
                read.reviews(json),
                file);
    }

    private PlanFile file(Scope scope, Plan plan, PlanParts read, boolean inTurn) {
        var draft = read.draft();
        var issued = read.issued();
        var today = LocalDate.now(clock);
        List<Warning> draftWarnings = draft == null ? List.of() : Warnings.of(draft, today);
        return new PlanFile(
                plan,
                draft,
                issued,
                issued == null ? draftWarnings : read.issuedWarnings(warnings),
                draftWarnings,
                read.parents(json),
                read.reviews(json),
                PlanActions.of(scope, plan, read.headed(), read.onItsWay(), inTurn));
    }

    /** Those of these plans that the agency has, without their words, in no order. */
    public List<Plan> findAll(Scope scope, Collection<PlanId> ids) {
        scope.require(Permission.READ);
        return ids.isEmpty()
                ? List.of()
                : plans.list(scope.tenant(), ids).stream().map(PlanLine::plan).toList();
    }

    /**
     * A plan without its words.
     *
     * @throws NotVisible if the agency has no such plan
     */
    public Plan fetchPlan(Scope scope, PlanId id) {
        scope.require(Permission.READ);
        return plans.find(scope.tenant(), id)
                .map(PlanLine::plan)
                .orElseThrow(() -> new NotVisible(Desk.PLAN));
    }
}
