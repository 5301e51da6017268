package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardKind;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.FlagLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Ordered;

/**
 * An emulation title or form of commendation, and what it takes.
 *
 * @param code the name by which programs know it, such as {@code GRASSROOTS_EMULATION_FIGHTER}
 * @param form absent for titles that are no flag
 * @param flagLevel for emulation flags alone
 * @param orderClass the class of an order (hạng), 1 the highest; absent where it has none
 * @param levels where it is conferred, each of them on its own
 * @param types for what it may be given; empty for titles
 * @param proposedBy who brings it forward, one after the other up to whoever decides
 * @param requiresLegalPersonality whether only an agency or unit with it may confer the award
 * @param vote the vote that it needs; absent where none is prescribed
 */
@Serdeable
public record AwardRule(
        String code,
        String name,
        AwardKind awardKind,
        @Nullable CommendationForm form,
        @Nullable FlagLevel flagLevel,
        @Nullable Integer orderClass,
        Set<AwardLevel> levels,
        Set<CommendationType> types,
        Set<SubjectKind> subjectKinds,
        Set<DecidingOffice> decidedBy,
        List<DecidingOffice> proposedBy,
        boolean requiresLegalPersonality,
        @Nullable VoteRule vote,
        List<AwardStandard> standards,
        List<DossierPaper> papers,
        List<BonusCoefficient> bonuses,
        RuleSource source) {
    public AwardRule {
        Codes.check(code);
        Checks.present("name", name);
        levels = Ordered.set(levels);
        types = Ordered.set(types);
        subjectKinds = Ordered.set(subjectKinds);
        decidedBy = Ordered.set(decidedBy);
        proposedBy = List.copyOf(proposedBy);
        standards = List.copyOf(standards);
        papers = List.copyOf(papers);
        bonuses = List.copyOf(bonuses);
        Checks.atLeast("levels", levels.size(), 1);
        Checks.atLeast("subjectKinds", subjectKinds.size(), 1);
        Checks.atLeast("decidedBy", decidedBy.size(), 1);
    }

    /** What the instrument that provides for the award asks for it itself. */
    public AwardAddition addition() {
        return new AwardAddition(code, vote, standards, papers, bonuses);
    }
}
