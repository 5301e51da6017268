package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.AwardDecisionId;

/** The door of those who write decisions on awards, before they are issued. */
@Singleton
@Transactional
public class DecisionDesk {
    /** What the audit trail calls a decision. */
    static final String SUBJECT = "AwardDecision";

    private final AwardDecisionRepository decisions;
    private final AwardLineRepository lines;
    private final LineEntries entries;
    private final DraftLines drafts;
    private final Judges judges;
    private final AwardDecisions reads;
    private final Audit audit;
    private final Clock clock;

    DecisionDesk(
            AwardDecisionRepository decisions,
            AwardLineRepository lines,
            LineEntries entries,
            DraftLines drafts,
            Judges judges,
            AwardDecisions reads,
            Audit audit,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.entries = entries;
        this.drafts = drafts;
        this.judges = judges;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a decision of the agency. */
    public DraftDecision.Answer draft(Scope scope, DraftDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        var title = Tidy.line(command.title());
        if (title.isEmpty() || title.length() > AwardDecision.TITLE_MAX) {
            return new DraftDecision.Answer.TitleUnfit(AwardDecision.TITLE_MAX);
        }
        if (command.year() < AwardDecision.YEAR_MIN || command.year() > AwardDecision.YEAR_MAX) {
            return new DraftDecision.Answer.YearOutOfRange(
                    AwardDecision.YEAR_MIN, AwardDecision.YEAR_MAX);
        }
        var row = row(scope, title, command.year());
        decisions.insert(row);
        audit.record(scope, "awardDecision.draft", SUBJECT, row.id(), Map.of("title", title));
        return new DraftDecision.Answer.Drafted(row.decision());
    }

    private AwardDecisionRow row(Scope scope, String title, int year) {
        return new AwardDecisionRow(
                scope.tenant(),
                AwardDecisionId.next(),
                DecisionKind.OWN,
                DecisionState.DRAFT,
                title,
                year,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                clock.instant(),
                scope.account(),
                null,
                null);
    }

    /** Puts nominations into a draft: all of them, or none. */
    public AddLaureates.Answer add(Scope scope, AddLaureates command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = lock(scope, command.decision());
        if (decision.state() != DecisionState.DRAFT) {
            return new AddLaureates.Answer.NoDraft();
        }
        var standing = lines.page(scope.tenant(), decision.id(), 0, AwardDecision.LINES_MAX);
        if (standing.size() + command.nominations().size() > AwardDecision.LINES_MAX) {
            return new AddLaureates.Answer.TooMany(AwardDecision.LINES_MAX);
        }
        var held = judges.hold(scope, command.nominations());
        var judging = judges.judging(scope, DecisionKind.OWN, held);
        var unfit = judging.first(held, judges.decided(scope, command.nominations()));
        if (unfit.isPresent()) {
            return new AddLaureates.Answer.Unfit(unfit.get().nomination(), unfit.get().obstacle());
        }
        var added = judging.entries(held);
        var whole = new ArrayList<>(standing.stream().map(LineEntry::of).toList());
        whole.addAll(added);
        var twice = LineEntries.namedTwice(whole);
        if (twice.isPresent()) {
            var nomination = held.get(twice.getAsInt() - standing.size());
            return new AddLaureates.Answer.Unfit(nomination, Obstacle.PRINTED_ALREADY);
        }
        entries.write(scope, decision.id(), added, null);
        record(scope, "awardDecision.add", decision.id(), held.size());
        return new AddLaureates.Answer.Added(reads.fetch(scope, decision.id()));
    }

    /** Takes lines off a draft. */
    public RemoveLaureates.Answer remove(Scope scope, RemoveLaureates command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = lock(scope, command.decision());
        if (decision.state() != DecisionState.DRAFT) {
            return new RemoveLaureates.Answer.NoDraft();
        }
        var wanted = command.lines();
        var there =
                wanted.isEmpty()
                        ? 0
                        : lines.list(scope.tenant(), wanted).stream()
                                .filter(line -> line.decisionId().equals(decision.id()))
                                .filter(line -> line.state() == AwardLineState.PROPOSED)
                                .count();
        if (wanted.isEmpty() || there < wanted.size()) {
            return new RemoveLaureates.Answer.NotThere();
        }
        drafts.takeOff(scope, decision.id(), wanted);
        record(scope, "awardDecision.remove", decision.id(), wanted.size());
        return new RemoveLaureates.Answer.Removed(reads.fetch(scope, decision.id()));
    }

    /** Gives a draft up. */
    public DiscardDecision.Answer discard(Scope scope, DiscardDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = lock(scope, command.decision());
        var from = DecisionState.DRAFT;
        var id = decision.id();
        if (decisions.change(scope.tenant(), id, from, DecisionState.DISCARDED) == 0) {
            return new DiscardDecision.Answer.NoDraft();
        }
        drafts.takeOffAll(scope, id);
        audit.record(scope, "awardDecision.discard", SUBJECT, id, Map.of());
        return new DiscardDecision.Answer.Discarded(reads.fetch(scope, id));
    }

    /** The decision, held until the transaction ends. */
    AwardDecisionRow lock(Scope scope, AwardDecisionId decision) {
        return decisions
                .lock(scope.tenant(), decision)
                .orElseThrow(() -> new NotVisible(AwardDecisions.DECISION));
    }

    private void record(Scope scope, String action, AwardDecisionId decision, int count) {
        var detail = Map.of("lines", Integer.toString(count));
        audit.record(scope, action, SUBJECT, decision, detail);
    }
}
