package vn.thidua.tenants.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.plan.EffectivePlan;
import vn.thidua.tenants.plan.EffectivePlans;

/** The door for reading dossiers: all of the agency read them, as they read its nominations. */
@Singleton
@Transactional
public class DossierReads {
    private final DossierRepository dossiers;
    private final PaperRepository papers;
    private final DossierStepRepository steps;
    private final Nominations nominations;
    private final AwardReviews reviews;
    private final EffectivePlans plans;
    private final Checklists checklists;

    DossierReads(
            DossierRepository dossiers,
            PaperRepository papers,
            DossierStepRepository steps,
            Nominations nominations,
            AwardReviews reviews,
            EffectivePlans plans,
            Checklists checklists) {
        this.dossiers = dossiers;
        this.papers = papers;
        this.steps = steps;
        this.nominations = nominations;
        this.reviews = reviews;
        this.plans = plans;
        this.checklists = checklists;
    }

    /**
     * The dossier of a nomination.
     *
     * @throws NotVisible if the agency has no such nomination
     */
    public Dossier fetch(Scope scope, NominationId nomination) {
        var found = of(scope, List.of(nomination)).get(nomination);
        if (found == null) {
            throw new NotVisible("nomination");
        }
        return found;
    }

    /**
     * A paper of a dossier.
     *
     * @throws NotVisible if the agency has none such
     */
    public NominationPaper fetchPaper(Scope scope, NominationPaperId paper) {
        scope.require(Permission.READ);
        return papers.find(scope.tenant(), paper).orElseThrow(() -> new NotVisible("paper"));
    }

    /** The dossiers of those of these nominations that the agency has. */
    public Map<NominationId, Dossier> of(Scope scope, Collection<NominationId> wanted) {
        var there = ids(nominations.findAll(scope, wanted));
        if (there.isEmpty()) {
            return Map.of();
        }
        var rows =
                dossiers.list(scope.tenant(), there).stream()
                        .collect(Collectors.toMap(DossierRow::nominationId, Function.identity()));
        var kept =
                papers.list(scope.tenant(), there).stream()
                        .collect(Collectors.groupingBy(NominationPaper::nominationId));
        var taken =
                steps.list(scope.tenant(), there).stream()
                        .collect(Collectors.groupingBy(DossierStep::nominationId));
        var found = new HashMap<NominationId, Dossier>();
        for (var id : there) {
            var row = rows.getOrDefault(id, DossierRow.begun(scope.tenant(), id));
            found.put(
                    id,
                    row.dossier(
                            kept.getOrDefault(id, List.of()), taken.getOrDefault(id, List.of())));
        }
        return found;
    }

    /** What the rules ask for, of each of these nominations that the agency has. */
    public Map<NominationId, List<ChecklistItem>> checklists(
            Scope scope, Collection<NominationId> wanted) {
        var asked = checklists.of(scope, nominations.findAll(scope, wanted));
        var found = new HashMap<NominationId, List<ChecklistItem>>();
        of(scope, asked.keySet())
                .forEach(
                        (id, dossier) ->
                                found.put(
                                        id,
                                        asked.getOrDefault(id, List.of()).stream()
                                                .map(paper -> item(paper, dossier))
                                                .toList()));
        return found;
    }

    private static ChecklistItem item(InForce.Paper paper, Dossier dossier) {
        var rule = paper.rule();
        return new ChecklistItem(paper, dossier.has(rule.code()), rule.source().binds());
    }

    /** The last day in time, of those of these nominations for which the plan names one. */
    public Map<NominationId, LocalDate> lastDays(Scope scope, Collection<NominationId> wanted) {
        scope.require(Permission.READ);
        var asked = nominations.findAll(scope, wanted);
        var held =
                reviews
                        .findAll(scope, asked.stream().map(Nomination::review).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(AwardReview::id, Function.identity()));
        var found =
                plans.of(scope, held.values().stream().map(AwardReview::plan).distinct().toList());
        var days = new HashMap<NominationId, LocalDate>();
        for (var one : asked) {
            Optional.ofNullable(held.get(one.review()))
                    .flatMap(review -> lastDay(found, review, one.nominee().kind()))
                    .ifPresent(day -> days.put(one.id(), day));
        }
        return days;
    }

    private static Optional<LocalDate> lastDay(
            Map<PlanId, EffectivePlan> plans, AwardReview review, SubjectKind subject) {
        return Optional.ofNullable(plans.get(review.plan()))
                .filter(_ -> review.stage() != AwardStage.AD_HOC)
                .map(plan -> plan.deadlines(DueKind.DOSSIER))
                .flatMap(deadlines -> deadlines.lastDay(review.wave(), subject));
    }

    private static List<NominationId> ids(Collection<Nomination> nominations) {
        return nominations.stream().map(Nomination::id).toList();
    }
}
