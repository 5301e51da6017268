package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.decision.PublishDecision.Answer;
import vn.thidua.tenants.unit.StructureLock;

/**
 * The door of the office that publishes decisions: beside public notices the one way in which names
 * of the agency's people go out. Taking a decision back shows at once wherever it is read.
 */
@Singleton
@Transactional
public class DecisionPublishing {
    private final DecisionDesk desk;
    private final StructureLock lock;
    private final PublicCopies copies;
    private final AwardDecisions reads;
    private final Audit audit;

    DecisionPublishing(
            DecisionDesk desk,
            StructureLock lock,
            PublicCopies copies,
            AwardDecisions reads,
            Audit audit) {
        this.desk = desk;
        this.lock = lock;
        this.copies = copies;
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
        if (!copies.write(scope, decision)) {
            return new Answer.IsSoAlready();
        }
        return changed(scope, decision, "awardDecision.publish");
    }

    /** Lets nobody outside the agency read a decision any more. */
    public Answer unpublish(Scope scope, PublishDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = desk.lock(scope, command.decision());
        return copies.remove(scope, decision.id())
                ? changed(scope, decision, "awardDecision.unpublish")
                : new Answer.IsSoAlready();
    }

    private Answer changed(Scope scope, AwardDecisionRow decision, String action) {
        audit.record(scope, action, DecisionDesk.SUBJECT, decision.id(), Map.of());
        return new Answer.Changed(reads.fetch(scope, decision.id()));
    }
}
