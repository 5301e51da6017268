package vn.thidua.tenants.nomination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("nomination")
record NominationRow(
        TenantId tenantId,
        @Id NominationId id,
        AwardReviewId reviewId,
        String award,
        @Nullable CommendationForm form,
        AwardLevel level,
        AgencyId deciderId,
        SubjectKind subjectKind,
        @Nullable PersonId personId,
        @Nullable UnitId collectiveId,
        UnitId unitId,
        UnitId topUnitId,
        String achievements,
        NominationState state,
        LocalDate receivedOn,
        String rules,
        Instant nominatedAt,
        AccountId nominatedBy,
        @Nullable RegistrationId registrationId,
        @Nullable String otherFeat,
        @Nullable CommendationType commendationType,
        boolean byDiscovery,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {
    Nomination nomination() {
        return new Nomination(
                id,
                reviewId,
                award,
                level,
                deciderId,
                personId == null
                        ? new Subject.OfUnit(collectiveId == null ? unitId : collectiveId)
                        : new Subject.OfPerson(personId),
                unitId,
                achievements,
                state,
                receivedOn,
                PinnedRules.read(rules),
                nominatedAt,
                nominatedBy,
                registrationId,
                otherFeat,
                commendationType,
                byDiscovery,
                withdrawnAt,
                reason);
    }
}
