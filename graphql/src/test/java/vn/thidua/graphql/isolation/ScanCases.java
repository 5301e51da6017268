package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentCasting;

/** Signed scans of decisions. */
@Singleton
final class ScanCases implements Cases {
    private static final String DECISION = "AwardDecision";

    private final DecisionCases decisions;
    private final AttachmentCasting files;

    ScanCases(DecisionCases decisions, AttachmentCasting files) {
        this.decisions = decisions;
        this.files = files;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.awardDecisionScanAttach")
                        .with("input.decision", w -> w.id(DECISION, decisions.issued(w)))
                        .with("input.attachments", w -> List.of(file(w, uploaded(w)))),
                Case.of("Mutation.awardDecisionScanDetach").with(this::attached));
    }

    private Attachment uploaded(World world) {
        return files.uploaded(world.own());
    }

    private static String file(World world, Attachment file) {
        return world.id("Attachment", file.id());
    }

    private Map<String, Object> attached(World world) {
        var decision = decisions.issued(world);
        var scan = uploaded(world);
        files.attach(world.own(), scan, DECISION, decision);
        return Map.of(
                "input.decision", world.id(DECISION, decision),
                "input.attachment", file(world, scan));
    }
}
