package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.PublishedAwards;
import vn.thidua.platform.award.PublishedNotices;
import vn.thidua.tenants.decision.CorrectAward.Answer;
import vn.thidua.tenants.decision.CorrectAward.Text;

/** The door of the office that puts misprinted names of issued decisions right. */
@Singleton
@Transactional
public class AwardCorrections {
    private final DecisionDesk desk;
    private final AwardLineRepository lines;
    private final CorrectionRepository corrections;
    private final PublishedAwards published;
    private final PublishedNotices notices;
    private final AwardDecisions reads;
    private final Audit audit;
    private final Clock clock;

    AwardCorrections(
            DecisionDesk desk,
            AwardLineRepository lines,
            CorrectionRepository corrections,
            PublishedAwards published,
            PublishedNotices notices,
            AwardDecisions reads,
            Audit audit,
            Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.corrections = corrections;
        this.published = published;
        this.notices = notices;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a name right; what was printed is kept. */
    public Answer correct(Scope scope, CorrectAward command) {
        scope.require(Permission.DECIDE_AWARDS);
        desk.lock(scope, reads.fetchLine(scope, command.line()).decision()); // Nobody publishes it.
        var line =
                lines.lock(scope.tenant(), command.line())
                        .orElseThrow(() -> new NotVisible("award line"));
        if (line.state() != AwardLineState.AWARDED) {
            return new Answer.NotStanding();
        }
        var name = Tidy.line(command.name());
        var refusal =
                text(Text.NAME, name, AwardLine.NAME_MAX)
                        .or(
                                () ->
                                        text(
                                                Text.DOCUMENT,
                                                command.document(),
                                                AwardCorrection.DOCUMENT_MAX))
                        .or(() -> text(Text.REASON, command.reason(), AwardCorrection.REASON_MAX));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (name.equals(line.name())) {
            return new Answer.IsSoAlready();
        }
        lines.correct(scope.tenant(), line.id(), name);
        published.rename(scope, line.id(), name);
        notices.takeOff(scope, List.of(line.id())); // It was shown there as it was misprinted.
        corrections.insert(row(scope, command, line, name));
        var detail = Map.of("from", line.name(), "name", name);
        audit.record(scope, "awardLine.correct", "AwardLine", line.id(), detail);
        return new Answer.Corrected(reads.fetchLine(scope, line.id()));
    }

    private static Optional<Answer> text(Text text, String typed, int charactersMax) {
        return typed.isBlank() || typed.strip().length() > charactersMax
                ? Optional.of(new Answer.TextUnfit(text, charactersMax))
                : Optional.empty();
    }

    private CorrectionRow row(Scope scope, CorrectAward command, AwardLineRow line, String name) {
        return new CorrectionRow(
                scope.tenant(),
                line.id(),
                corrections.list(scope.tenant(), List.of(line.id())).size() + 1,
                line.name(),
                name,
                command.document().strip(),
                command.reason().strip(),
                clock.instant(),
                scope.account());
    }
}
