package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;

/** The door of who looks at decisions on awards; everybody in the agency may. */
@Singleton
@Transactional
public class AwardDecisions {
    /** The kind of thing that refusals speak of. */
    static final String DECISION = "award decision";

    private static final String LINE = "award line";
    private static final String NEWEST = "award-decision.newest";
    private static final String IN_ORDER = "award-line.ordinal";
    private static final AwardDecisionId AFTER_ALL = new AwardDecisionId(new UUID(-1L, -1L));

    private final AwardDecisionRepository decisions;
    private final AwardLineRepository lines;
    private final RevocationRepository revocations;
    private final CorrectionRepository corrections;
    private final StrikingRepository strikings;
    private final AmendmentRepository amendments;

    AwardDecisions(
            AwardDecisionRepository decisions,
            AwardLineRepository lines,
            RevocationRepository revocations,
            CorrectionRepository corrections,
            StrikingRepository strikings,
            AmendmentRepository amendments) {
        this.decisions = decisions;
        this.lines = lines;
        this.revocations = revocations;
        this.corrections = corrections;
        this.strikings = strikings;
        this.amendments = amendments;
    }

    /**
     * The decision.
     *
     * @throws NotVisible if the agency has none such
     */
    public AwardDecision fetch(Scope scope, AwardDecisionId decision) {
        return findAll(scope, List.of(decision)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(DECISION));
    }

    /** Those of these decisions that the agency has, in no order. */
    public List<AwardDecision> findAll(Scope scope, Collection<AwardDecisionId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : decisions.list(scope.tenant(), wanted).stream()
                        .map(AwardDecisionRow::decision)
                        .toList();
    }

    /** The agency's decisions, the newest first. */
    public Page<AwardDecision> list(Scope scope, DecisionFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(NEWEST, 1).map(at -> new AwardDecisionId(at.id(0)));
        var rows =
                decisions.search(
                        scope.tenant(),
                        filter.kind(),
                        filter.state(),
                        filter.year(),
                        before.orElse(AFTER_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(NEWEST, row.id().value()))
                .map(AwardDecisionRow::decision);
    }

    /** Who is awarded what in a decision, in its order. */
    public Page<AwardLine> lines(Scope scope, AwardDecisionId decision, PageRequest page) {
        scope.require(Permission.READ);
        var after = page.cursor(IN_ORDER, 1).map(at -> (int) at.number(0)).orElse(0);
        var rows = lines.page(scope.tenant(), decision, after, page.limit());
        return Page.of(rows, page, row -> Cursor.of(IN_ORDER, row.ordinal()))
                .map(AwardLineRow::line);
    }

    /**
     * The line of a decision.
     *
     * @throws NotVisible if the agency has none such
     */
    public AwardLine fetchLine(Scope scope, AwardLineId line) {
        return findLines(scope, List.of(line)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(LINE));
    }

    /** Those of these lines that the agency has, in no order. */
    public List<AwardLine> findLines(Scope scope, Collection<AwardLineId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : lines.list(scope.tenant(), wanted).stream().map(AwardLineRow::line).toList();
    }

    /** The money of decisions; one without lines is left out. */
    public Map<AwardDecisionId, BonusSum> sums(Scope scope, Collection<AwardDecisionId> wanted) {
        scope.require(Permission.READ);
        var found = new HashMap<AwardDecisionId, BonusSum>();
        if (!wanted.isEmpty()) {
            lines.sums(scope.tenant(), wanted)
                    .forEach(line -> found.put(line.decisionId(), line.sum()));
        }
        return found;
    }

    /** What takes decisions back, in the order in which it happened. */
    public List<AwardRevocation> revocations(Scope scope, Collection<AwardDecisionId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : revocations.list(scope.tenant(), wanted).stream()
                        .map(RevocationRow::revocation)
                        .toList();
    }

    /** When these recorded decisions were struck out, in the order in which it happened. */
    public List<AwardStriking> strikings(Scope scope, Collection<AwardDecisionId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : strikings.list(scope.tenant(), wanted).stream()
                        .map(StrikingRow::striking)
                        .toList();
    }

    /** How these recorded decisions were typed before, in the order in which it happened. */
    public List<AwardAmendment> amendments(Scope scope, Collection<AwardDecisionId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : amendments.list(scope.tenant(), wanted).stream()
                        .map(AmendmentRow::amendment)
                        .toList();
    }

    /** What was printed before in these lines, in the order in which it was put right. */
    public List<AwardCorrection> corrections(Scope scope, Collection<AwardLineId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : corrections.list(scope.tenant(), wanted).stream()
                        .map(CorrectionRow::correction)
                        .toList();
    }
}
