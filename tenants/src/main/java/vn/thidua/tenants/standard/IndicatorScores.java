package vn.thidua.tenants.standard;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** The door of the office that records what external indexes give units, and of who looks. */
@Singleton
@Transactional
public class IndicatorScores {
    /** The most that are told of one unit. */
    public static final int EACH_MAX = 50;

    private final IndicatorScoreRepository scores;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    IndicatorScores(IndicatorScoreRepository scores, Units units, Audit audit, Clock clock) {
        this.scores = scores;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records a score; recorded again, it takes the place of what stood. */
    public RecordScore.Answer record(Scope scope, RecordScore command) {
        scope.require(Permission.REVIEW_AWARDS);
        var unit = units.fetch(scope, command.unit());
        if (!command.hasIndicator()) {
            return new RecordScore.Answer.IndicatorUnfit(RecordScore.INDICATOR_MAX);
        }
        if (!command.hasDocument()) {
            return new RecordScore.Answer.DocumentUnfit(RecordScore.DOCUMENT_MAX);
        }
        if (!command.hasYear()) {
            return new RecordScore.Answer.YearOutOfRange();
        }
        if (!command.hasScore()) {
            return new RecordScore.Answer.ScoreUnfit(RecordScore.SCORE_MAX);
        }
        var row =
                new IndicatorScoreRow(
                        scope.tenant(),
                        unit.id(),
                        command.indicator(),
                        command.year(),
                        command.score().value(),
                        command.place(),
                        command.document(),
                        clock.instant(),
                        scope.account());
        scores.record(row);
        audit.record(scope, "indicatorScore.record", "Unit", unit.id(), detail(command));
        return new RecordScore.Answer.Recorded(row.read());
    }

    private static Map<String, String> detail(RecordScore command) {
        return Map.of(
                "indicator", command.indicator(),
                "year", Integer.toString(command.year()),
                "score", command.score().value().toPlainString(),
                "document", command.document());
    }

    /** What indexes gave these units, the latest year first, at most fifty of each. */
    public List<IndicatorScore> list(Scope scope, Collection<UnitId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : scores.list(scope.tenant(), wanted, EACH_MAX).stream()
                        .map(IndicatorScoreRow::read)
                        .toList();
    }
}
