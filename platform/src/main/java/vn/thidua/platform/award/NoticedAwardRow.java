package vn.thidua.platform.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;

@MappedEntity("noticed_award")
record NoticedAwardRow(
        @Id AwardLineId id,
        TenantId tenantId,
        AwardNoticeId noticeId,
        int ordinal,
        SubjectKind subjectKind,
        String name,
        String award,
        String awardName,
        AwardLevel level) {

    static NoticedAwardRow of(Scope scope, AwardNoticeId notice, PublishNotice.Line line) {
        return new NoticedAwardRow(
                line.id(),
                scope.tenant(),
                notice,
                line.ordinal(),
                line.subjectKind(),
                line.name(),
                line.award(),
                line.awardName(),
                line.level());
    }
}
