package vn.thidua.platform;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import vn.thidua.infra.id.IdConverters;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.SessionId;
import vn.thidua.platform.access.SignInAttemptId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.audit.AuditEntryId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.duty.DutyId;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.TargetEdgeId;
import vn.thidua.platform.merger.HandoverId;
import vn.thidua.platform.merger.MergerId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.FactEntryId;
import vn.thidua.platform.rollup.Figures;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rulebook.RuleSetId;
import vn.thidua.platform.submission.ReceivingReviewId;
import vn.thidua.platform.submission.SourceNominationId;
import vn.thidua.platform.submission.SubmissionLetterId;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.platform.tally.TallyFactId;
import vn.thidua.platform.tally.TallyRecordId;
import vn.thidua.platform.template.AdoptionId;
import vn.thidua.platform.template.TemplateId;

/** How the ids of this room, and other values of one column, are read from rows. */
@Singleton
final class Ids implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService conversions) {
        IdConverters.registerNumber(conversions, TenantId.class, TenantId::new);
        IdConverters.register(conversions, AccountId.class, AccountId::new);
        IdConverters.register(conversions, SessionId.class, SessionId::new);
        IdConverters.register(conversions, SignInAttemptId.class, SignInAttemptId::new);
        IdConverters.register(conversions, AgencyId.class, AgencyId::new);
        IdConverters.register(conversions, GroupId.class, GroupId::new);
        IdConverters.register(conversions, AuditEntryId.class, AuditEntryId::new);
        IdConverters.register(conversions, NodeId.class, NodeId::new);
        IdConverters.register(conversions, PlanId.class, PlanId::new);
        IdConverters.register(conversions, TargetId.class, TargetId::new);
        IdConverters.register(conversions, FactEntryId.class, FactEntryId::new);
        IdConverters.register(conversions, TemplateId.class, TemplateId::new);
        IdConverters.register(conversions, AdoptionId.class, AdoptionId::new);
        conversions.addConverter(Period.class, Integer.class, Period::code);
        conversions.addConverter(Integer.class, Period.class, Period::new);
        conversions.addConverter(String.class, Figures.class, Figures::parse);
        conversions.addConverter(Figures.class, String.class, Figures::text);
        IdConverters.register(conversions, LinkId.class, LinkId::new);
        IdConverters.register(conversions, TargetEdgeId.class, TargetEdgeId::new);
        IdConverters.register(conversions, DutyId.class, DutyId::new);
        IdConverters.register(conversions, MergerId.class, MergerId::new);
        IdConverters.register(conversions, HandoverId.class, HandoverId::new);
        IdConverters.register(conversions, RuleSetId.class, RuleSetId::new);
        IdConverters.register(conversions, TallyFactId.class, TallyFactId::new);
        IdConverters.register(conversions, TallyRecordId.class, TallyRecordId::new);
        IdConverters.register(conversions, AwardDecisionId.class, AwardDecisionId::new);
        IdConverters.register(conversions, AwardLineId.class, AwardLineId::new);
        IdConverters.register(conversions, AwardNoticeId.class, AwardNoticeId::new);
        IdConverters.register(conversions, SubmissionLetterId.class, SubmissionLetterId::new);
        IdConverters.register(conversions, SubmittedNominationId.class, SubmittedNominationId::new);
        IdConverters.register(conversions, SourceNominationId.class, SourceNominationId::new);
        IdConverters.register(conversions, ReceivingReviewId.class, ReceivingReviewId::new);
    }
}
