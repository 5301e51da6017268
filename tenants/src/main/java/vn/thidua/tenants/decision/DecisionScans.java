package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.attachment.Attaching;

/** The door of the office that keeps the signed scans of decisions. */
@Singleton
@Transactional
public class DecisionScans {
    private final DecisionDesk desk;
    private final AwardDecisions reads;
    private final Attaching attaching;
    private final Audit audit;

    DecisionScans(DecisionDesk desk, AwardDecisions reads, Attaching attaching, Audit audit) {
        this.desk = desk;
        this.reads = reads;
        this.attaching = attaching;
        this.audit = audit;
    }

    /** Attaches scans. */
    public AttachScan.Answer attach(Scope scope, AttachScan command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = desk.lock(scope, command.decision());
        var taken = attaching.findTaken(scope, command.attachments());
        if (taken.isPresent()) {
            return new AttachScan.Answer.FileTaken(taken.get());
        }
        if (decision.documentNumber() == null) {
            return new AttachScan.Answer.NotIssued();
        }
        var id = decision.id();
        attaching.attach(scope, command.attachments(), DecisionDesk.SUBJECT, id);
        var detail = Map.of("files", Integer.toString(command.attachments().size()));
        audit.record(scope, "awardDecision.attachScan", DecisionDesk.SUBJECT, id, detail);
        return new AttachScan.Answer.Attached(reads.fetch(scope, id));
    }

    /** Takes a scan off. */
    public DetachScan.Answer detach(Scope scope, DetachScan command) {
        scope.require(Permission.DECIDE_AWARDS);
        var id = desk.lock(scope, command.decision()).id();
        if (!attaching.detach(scope, command.attachment(), id)) {
            return new DetachScan.Answer.NotAttached();
        }
        audit.record(scope, "awardDecision.detachScan", DecisionDesk.SUBJECT, id, Map.of());
        return new DetachScan.Answer.Detached(reads.fetch(scope, id));
    }
}
