package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.CitizenHash;
import vn.thidua.platform.award.PublishAwards;
import vn.thidua.platform.award.PublishedAwards;
import vn.thidua.tenants.decision.PublishDecision.Answer;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.StructureLock;

/**
 * The door of the office that publishes decisions: the one way in which names of the agency's
 * people go out. Taking a decision back shows at once wherever it is read.
 */
@Singleton
@Transactional
public class DecisionPublishing {
    private final DecisionDesk desk;
    private final StructureLock lock;
    private final AwardLineRepository lines;
    private final CitizenRepository citizens;
    private final PublishedAwards published;
    private final AwardDecisions reads;
    private final Audit audit;

    DecisionPublishing(
            DecisionDesk desk,
            StructureLock lock,
            AwardLineRepository lines,
            CitizenRepository citizens,
            PublishedAwards published,
            AwardDecisions reads,
            Audit audit) {
        this.desk = desk;
        this.lock = lock;
        this.lines = lines;
        this.citizens = citizens;
        this.published = published;
        this.reads = reads;
        this.audit = audit;
    }

    /** Lets everybody read a decision in force. */
    public Answer publish(Scope scope, PublishDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        lock.take(scope); // Citizen numbers are entered and forgotten before or after, not beside.
        var decision = desk.lock(scope, command.decision());
        if (decision.state() != DecisionState.ISSUED) {
            return new Answer.NotIssued();
        }
        if (!published.publish(scope, toPublish(scope, decision))) {
            return new Answer.IsSoAlready();
        }
        return changed(scope, decision, "awardDecision.publish");
    }

    private PublishAwards toPublish(Scope scope, AwardDecisionRow decision) {
        var rows = lines.page(scope.tenant(), decision.id(), 0, AwardDecision.LINES_MAX);
        var hashes = hashes(scope, rows);
        return new PublishAwards(
                decision.id(),
                decision.issuer(),
                decision.title(),
                decision.year(),
                Objects.requireNonNull(decision.documentNumber()),
                Objects.requireNonNull(decision.documentSymbol()),
                Objects.requireNonNull(decision.issuedOn()),
                rows.stream().map(row -> line(row, hashes)).toList());
    }

    private Map<PersonId, CitizenHash> hashes(Scope scope, List<AwardLineRow> rows) {
        var persons =
                rows.stream()
                        .map(AwardLineRow::personId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return CitizenRow.hashes(
                persons.isEmpty() ? List.of() : citizens.list(scope.tenant(), persons));
    }

    private static PublishAwards.Line line(AwardLineRow row, Map<PersonId, CitizenHash> hashes) {
        @Nullable CitizenHash citizen = row.personId() == null ? null : hashes.get(row.personId());
        return new PublishAwards.Line(
                row.id(),
                row.ordinal(),
                row.subjectKind(),
                row.name(),
                row.award(),
                row.awardName(),
                row.level(),
                row.state() == AwardLineState.REVOKED,
                citizen);
    }

    /** Lets nobody outside the agency read a decision any more. */
    public Answer unpublish(Scope scope, PublishDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = desk.lock(scope, command.decision());
        return published.unpublish(scope, decision.id())
                ? changed(scope, decision, "awardDecision.unpublish")
                : new Answer.IsSoAlready();
    }

    private Answer changed(Scope scope, AwardDecisionRow decision, String action) {
        audit.record(scope, action, DecisionDesk.SUBJECT, decision.id(), Map.of());
        return new Answer.Changed(reads.fetch(scope, decision.id()));
    }
}
