package vn.thidua.graphql.nomination;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.standard.IndicatorScore;
import vn.thidua.tenants.standard.IndicatorScores;
import vn.thidua.tenants.unit.UnitId;

/** Reads what indexes gave units. */
@Singleton
final class IndicatorScoreLoader implements Loader<UnitId, List<IndicatorScore>> {
    private final IndicatorScores scores;

    IndicatorScoreLoader(IndicatorScores scores) {
        this.scores = scores;
    }

    @Override
    public Map<UnitId, List<IndicatorScore>> load(CallerContext caller, Set<UnitId> keys) {
        return scores.list(caller.scope(), keys).stream().collect(groupingBy(IndicatorScore::unit));
    }
}
