package vn.thidua.platform.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;

@MappedEntity("published_award")
record PublishedAwardRow(
        @Id AwardLineId id,
        TenantId tenantId,
        AwardDecisionId decisionId,
        AgencyId agencyId,
        int ordinal,
        SubjectKind subjectKind,
        String name,
        String foldedName,
        String award,
        String awardName,
        AwardLevel level,
        LocalDate conferredOn,
        boolean isRevoked) {

    static PublishedAwardRow of(Scope scope, PublishAwards command, PublishAwards.Line line) {
        return new PublishedAwardRow(
                line.id(),
                scope.tenant(),
                command.decision(),
                scope.agency(),
                line.ordinal(),
                line.subjectKind(),
                line.name(),
                Folding.fold(line.name()),
                line.award(),
                line.awardName(),
                line.level(),
                command.issuedOn(),
                line.revoked());
    }
}
