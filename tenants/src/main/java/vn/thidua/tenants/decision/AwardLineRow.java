package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.rulebook.BonusOutcome;
import vn.thidua.platform.rulebook.ReckonedBonus;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("award_line")
record AwardLineRow(
        TenantId tenantId,
        @Id AwardLineId id,
        AwardDecisionId decisionId,
        int ordinal,
        @Nullable NominationId nominationId,
        String award,
        String awardName,
        AwardLevel level,
        SubjectKind subjectKind,
        @Nullable PersonId personId,
        @Nullable UnitId collectiveId,
        String name,
        AwardLineState state,
        @Nullable LocalDate conferredOn,
        @Nullable BigDecimal coefficient,
        @Nullable Long bonus,
        @Nullable BonusOutcome bonusOutcome,
        @Nullable AwardNoticeId noticeId,
        @Nullable Integer revocation,
        @Nullable CommendationType commendationType) {

    /** The same as others have conferred it on a day; a draft's where there is none. */
    AwardLineRow on(@Nullable LocalDate day) {
        return day == null ? this : conferred(day, null, null, null);
    }

    /** The line as the agency confers it on a day. */
    AwardLineRow conferred(LocalDate day, ReckonedBonus reckoned) {
        var factor = reckoned.coefficient();
        return conferred(
                day,
                factor == null ? null : factor.value(),
                reckoned.amount().value().longValueExact(),
                reckoned.outcome());
    }

    private AwardLineRow conferred(
            LocalDate day,
            @Nullable BigDecimal factor,
            @Nullable Long amount,
            @Nullable BonusOutcome outcome) {
        return new AwardLineRow(
                tenantId,
                id,
                decisionId,
                ordinal,
                nominationId,
                award,
                awardName,
                level,
                subjectKind,
                personId,
                collectiveId,
                name,
                AwardLineState.AWARDED,
                day,
                factor,
                amount,
                outcome,
                noticeId,
                null,
                commendationType);
    }

    AwardLine line() {
        return new AwardLine(
                id,
                decisionId,
                ordinal,
                nominationId,
                award,
                awardName,
                level,
                laureate(),
                name,
                state,
                conferredOn,
                coefficient == null ? null : Decimal.of(coefficient.stripTrailingZeros()),
                bonus == null ? null : Decimal.of(BigDecimal.valueOf(bonus)),
                bonusOutcome,
                noticeId,
                revocation,
                commendationType);
    }

    Subject laureate() {
        return personId == null
                ? new Subject.OfUnit(Objects.requireNonNull(collectiveId))
                : new Subject.OfPerson(personId);
    }
}
