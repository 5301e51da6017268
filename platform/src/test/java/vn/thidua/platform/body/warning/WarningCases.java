package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.AwardKind;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BasisRole;
import vn.thidua.platform.body.content.Citation;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.FlagLevel;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.QuotaScope;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.RecipientPurpose;
import vn.thidua.platform.body.content.Rounding;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.body.value.RoughDate;

/** What the tests of warnings share: short ways to write items, and to run the checks. */
final class WarningCases {

    static final LocalDate DAY = LocalDate.of(2025, 12, 15);
    static final List<WarningCode> IDENTITY =
            List.of(
                    WarningCode.TITLE_MISSING,
                    WarningCode.ISSUER_MISSING,
                    WarningCode.SYMBOL_MISSING,
                    WarningCode.PLACE_MISSING,
                    WarningCode.DATE_MISSING);

    private WarningCases() {}

    /** The warnings that are not about a missing letterhead. */
    static List<Warning> oddities(PlanBody body) {
        return Warnings.of(body, DAY).stream()
                .filter(warning -> !IDENTITY.contains(warning.code()))
                .toList();
    }

    static List<WarningCode> codes(PlanBody body) {
        return oddities(body).stream().map(Warning::code).toList();
    }

    static Basis basis(DocumentType type, String symbol, String issuer, String date) {
        Citation document =
                new Citation(type, null, null, symbol, RoughDate.parse(date), issuer, null, false);
        return new Basis(BasisRole.IMPLEMENTS, document, null, null, null);
    }

    static ContentItem content(@Nullable Integer announced) {
        return new ContentItem(null, List.of(), null, null, null, List.of(), announced);
    }

    static Period period(String start, String end) {
        return new Period(RoughDate.parse(start), RoughDate.parse(end), null);
    }

    static Deadline deadline(DueKind due, String day) {
        return new Deadline(due, RoughDate.parse(day), false, null, List.of(), null, null, null);
    }

    static AwardScheme award(String title, CommendationForm form) {
        return award(title, form, null, AwardLevel.MINISTRY);
    }

    static AwardScheme award(
            String title, CommendationForm form, @Nullable FlagLevel flag, AwardLevel level) {
        return new AwardScheme(
                title,
                AwardKind.COMMENDATION_FORM,
                form,
                flag,
                level,
                Set.of(AwardStage.FINAL),
                null,
                false,
                null,
                null);
    }

    static Quota percent(
            @Nullable Rounding rounding,
            @Nullable Boolean floorToOne,
            @Nullable String base,
            @Nullable String asOf) {
        return new Quota(
                AwardStage.YEARLY,
                null,
                null,
                QuotaScope.PER_UNIT,
                SubjectKind.COLLECTIVE,
                QuotaMode.PERCENT,
                null,
                null,
                new Decimal("10"),
                rounding,
                floorToOne,
                base,
                asOf,
                null,
                List.of());
    }

    static Recipient recipient(String name, boolean unresolved) {
        return new Recipient(
                name,
                RecipientPurpose.TO_ACT,
                null,
                null,
                null,
                List.of(),
                null,
                unresolved,
                List.of());
    }
}
