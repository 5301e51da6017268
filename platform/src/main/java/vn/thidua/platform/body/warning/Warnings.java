package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Citation;

/** Everything that looks wrong in a plan document. */
public final class Warnings {

    private static final List<Check> CHECKS =
            List.of(
                    new MissingIdentity(),
                    new TypeAgainstSymbol(),
                    new SymbolNotUnique(),
                    new EarlierYear(),
                    new ThematicGround(),
                    new GovernmentFlag(),
                    new Numbering(),
                    new AnnouncedCount(),
                    new ImpossibleDates(),
                    new MonthWords(),
                    new ReviewDays(),
                    new PhaseOverlap(),
                    new EarlyDossiers(),
                    new QuotaSilence(),
                    new BodiesWithoutQuota(),
                    new AwardsWithoutQuota(),
                    new BrokenForms(),
                    new UnknownRecipients(),
                    new StrayTexts(),
                    new DoubledWords(),
                    new KnownSlips(),
                    new BrokenTexts());

    private Warnings() {}

    /** All warnings about {@code body}, judged by the rules in force on {@code asOf}. */
    public static List<Warning> of(PlanBody body, LocalDate asOf) {
        return CHECKS.stream().flatMap(check -> check.warnings(body, asOf).stream()).toList();
    }

    /**
     * Warnings about symbols in {@code body} that stand for other documents elsewhere, among the
     * citations that the caller knows from other plans.
     */
    public static List<Warning> against(PlanBody body, Collection<Citation> known) {
        return new SymbolNotUnique().against(body, known);
    }
}
