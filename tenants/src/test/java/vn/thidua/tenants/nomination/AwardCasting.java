package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.QuotaScope;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.HeadCounts;
import vn.thidua.tenants.unit.Heads;
import vn.thidua.tenants.unit.RecordHeadCount;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Brings tests plans with quotas, units that are counted, and reviews, made through the doors. */
@Singleton
public class AwardCasting {
    /** An award that every agency confers. */
    public static final String COMMENDATION = "CERTIFICATE_OF_COMMENDATION";

    private static final LocalDate COUNTED = LocalDate.of(2026, 1, 31);

    private final PlanCasting plans;
    private final SomeUnits units;
    private final HeadCounts counts;
    private final AwardReviews reviews;
    private final Nominations nominations;

    AwardCasting(
            PlanCasting plans,
            SomeUnits units,
            HeadCounts counts,
            AwardReviews reviews,
            Nominations nominations) {
        this.plans = plans;
        this.units = units;
        this.counts = counts;
        this.reviews = reviews;
        this.nominations = nominations;
    }

    /** A quota of a stage for each unit. */
    public static Quota perUnit(
            AwardStage stage,
            SubjectKind kind,
            QuotaMode mode,
            @Nullable Integer most,
            @Nullable String percent) {
        return quota(stage, QuotaScope.PER_UNIT, kind, mode, null, most, percent, null);
    }

    /** A number of one form for each unit at a stage. */
    public static Quota ofForm(
            AwardStage stage, CommendationForm form, SubjectKind kind, int most) {
        return new Quota(
                stage,
                form,
                null,
                QuotaScope.PER_UNIT,
                kind,
                QuotaMode.ABSOLUTE,
                null,
                most,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** The quota of the State's awards that the whole sector shares. */
    public static Quota sectorRange(SubjectKind kind, int least, int most) {
        return quota(
                AwardStage.FINAL,
                QuotaScope.WHOLE_SECTOR,
                kind,
                QuotaMode.RANGE,
                least,
                most,
                null,
                AwardLevel.STATE);
    }

    private static Quota quota(
            AwardStage stage,
            QuotaScope scope,
            SubjectKind kind,
            QuotaMode mode,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable String percent,
            @Nullable AwardLevel level) {
        CommendationForm everyForm = null;
        return new Quota(
                stage,
                everyForm,
                level,
                scope,
                kind,
                mode,
                least,
                most,
                percent == null ? null : new Decimal(percent),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** S3 §III.5: yearly 10 and 5 percent of the unit, interim 3 and 4, State level 2 to 3. */
    public AwardReview s3(Scope scope, AwardStage stage) {
        var collective = SubjectKind.COLLECTIVE;
        var individual = SubjectKind.INDIVIDUAL;
        var plan =
                plan(
                        scope,
                        percent(collective, "10"),
                        percent(individual, "5"),
                        interim(collective, 3),
                        interim(individual, 4),
                        sectorRange(collective, 2, 3));
        return opened(scope, plan, stage);
    }

    private static Quota percent(SubjectKind kind, String share) {
        return perUnit(AwardStage.YEARLY, kind, QuotaMode.PERCENT, null, share);
    }

    private static Quota interim(SubjectKind kind, int most) {
        return perUnit(AwardStage.INTERIM, kind, QuotaMode.ABSOLUTE, most, null);
    }

    /** A plan in force with these quotas. */
    public PlanId plan(Scope scope, Quota... quotas) {
        return plans.issuedSaying(scope, "Kế hoạch", Section.QUOTAS, List.of(quotas));
    }

    /** A unit with so many collectives and civil servants. */
    public Unit unit(Scope scope, String name, int collectives, int people) {
        return counted(scope, units.unit(scope, name), collectives, people);
    }

    /** The unit, with so many collectives and civil servants. */
    public Unit counted(Scope scope, Unit unit, int collectives, int people) {
        heads(scope, unit, new Heads(collectives, 0, people, 0, 0, null));
        return unit;
    }

    /** Counts the heads of a unit. */
    public void heads(Scope scope, Unit unit, Heads heads) {
        counts.record(scope, new RecordHeadCount(unit.id(), COUNTED, heads));
    }

    /** A unit below another. */
    public Unit team(Scope scope, Unit unit, String name) {
        return units.under(scope, unit, name);
    }

    /** A review of a stage, counted today. */
    public AwardReview opened(Scope scope, PlanId plan, AwardStage stage) {
        return opened(scope, plan, stage, 2026);
    }

    /** A review of a stage in a year, counted today. */
    public AwardReview opened(Scope scope, PlanId plan, AwardStage stage, int year) {
        var command = new OpenAwardReview(plan, stage, year, 1, null, plans.today(), false);
        return ((OpenAwardReview.Answer.Opened) reviews.open(scope, command)).review();
    }

    /** Puts a collective forward for a commendation of the agency's own. */
    public Nominate.Answer nominate(Scope scope, AwardReview review, Unit unit) {
        return nominations.nominate(scope, command(review, unit, COMMENDATION, AwardLevel.UNIT));
    }

    /** The command that puts a collective forward. */
    public static Nominate command(AwardReview review, Unit unit, String award, AwardLevel level) {
        return new Nominate(
                review.id(),
                award,
                level,
                null,
                new Subject.OfUnit(unit.id()),
                "Hoàn thành xuất sắc nhiệm vụ",
                null,
                null,
                false);
    }

    /** A nomination that stands. */
    public Nomination nominated(Scope scope, AwardReview review, Unit unit) {
        return ((Nominate.Answer.Nominated) nominate(scope, review, unit)).nomination();
    }
}
