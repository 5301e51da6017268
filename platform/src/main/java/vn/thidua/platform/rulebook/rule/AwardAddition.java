package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument adds to an award that another one provides for.
 *
 * @param award the award's code
 * @param vote a vote that it needs; where others ask for one too, the strictest holds
 * @param standards standards besides those of others
 * @param papers papers besides those of others
 * @param bonuses the State's alone
 */
@Serdeable
public record AwardAddition(
        String award,
        @Nullable VoteRule vote,
        List<AwardStandard> standards,
        List<DossierPaper> papers,
        List<BonusCoefficient> bonuses) {
    public AwardAddition {
        standards = List.copyOf(standards);
        papers = List.copyOf(papers);
        bonuses = List.copyOf(bonuses);
    }
}
