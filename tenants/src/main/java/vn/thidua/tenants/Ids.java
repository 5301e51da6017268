package vn.thidua.tenants;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import vn.thidua.infra.id.IdConverters;
import vn.thidua.tenants.approval.PassageId;
import vn.thidua.tenants.approval.TurnId;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.attachment.ThingId;
import vn.thidua.tenants.council.CouncilId;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.MatterId;
import vn.thidua.tenants.decision.AwardObjectionId;
import vn.thidua.tenants.dossier.NominationPaperId;
import vn.thidua.tenants.eligibility.EligibilityHoldId;
import vn.thidua.tenants.evidence.AchievementId;
import vn.thidua.tenants.evidence.ActivityId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.evidence.MediaItemId;
import vn.thidua.tenants.evidence.RoleModelId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.office.DelegationId;
import vn.thidua.tenants.office.OfficeId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.plan.ParentId;
import vn.thidua.tenants.progress.ProgressId;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.standard.StandingNominationId;
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.upgrade.SourceId;

/** How the ids of this room are read from rows. */
@Singleton
final class Ids implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService conversions) {
        IdConverters.register(conversions, ParentId.class, ParentId::new);
        IdConverters.register(conversions, PlanKindId.class, PlanKindId::new);
        IdConverters.register(conversions, UnitId.class, UnitId::new);
        IdConverters.register(conversions, PersonId.class, PersonId::new);
        IdConverters.register(conversions, ProgressId.class, ProgressId::new);
        IdConverters.register(conversions, RegistrationId.class, RegistrationId::new);
        IdConverters.register(conversions, SubjectId.class, SubjectId::new);
        IdConverters.register(conversions, OfficeId.class, OfficeId::new);
        IdConverters.register(conversions, DelegationId.class, DelegationId::new);
        IdConverters.register(conversions, PassageId.class, PassageId::new);
        IdConverters.register(conversions, TurnId.class, TurnId::new);
        IdConverters.register(conversions, EligibilityHoldId.class, EligibilityHoldId::new);
        IdConverters.register(conversions, AwardReviewId.class, AwardReviewId::new);
        IdConverters.register(conversions, NominationPaperId.class, NominationPaperId::new);
        IdConverters.register(conversions, NominationId.class, NominationId::new);
        IdConverters.register(conversions, StandingNominationId.class, StandingNominationId::new);
        IdConverters.register(conversions, AwardObjectionId.class, AwardObjectionId::new);
        IdConverters.register(conversions, CouncilId.class, CouncilId::new);
        IdConverters.register(conversions, InitiativeId.class, InitiativeId::new);
        IdConverters.register(conversions, RoleModelId.class, RoleModelId::new);
        IdConverters.register(conversions, ActivityId.class, ActivityId::new);
        IdConverters.register(conversions, MediaItemId.class, MediaItemId::new);
        IdConverters.register(conversions, AchievementId.class, AchievementId::new);
        IdConverters.register(conversions, AttachmentId.class, AttachmentId::new);
        IdConverters.register(conversions, ThingId.class, ThingId::new);
        IdConverters.register(conversions, CouncilSessionId.class, CouncilSessionId::new);
        IdConverters.register(conversions, MatterId.class, MatterId::new);
        IdConverters.register(conversions, SourceId.class, SourceId::new);
    }
}
