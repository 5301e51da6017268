package vn.thidua.platform.submission;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.directory.AgencyId;

/** A letter as it is sent. */
@MappedEntity("submission_letter")
record SubmissionLetterRow(
        TenantId tenantId,
        @Id SubmissionLetterId id,
        AgencyId fromId,
        AgencyId toId,
        String title,
        String document,
        String planTitle,
        AwardStage stage,
        int year,
        SubmissionLetterState state,
        Instant sentAt) {
    static SubmissionLetterRow of(Scope from, TenantId to, WrittenLetter written, Instant now) {
        return new SubmissionLetterRow(
                to,
                SubmissionLetterId.next(),
                from.agency(),
                written.receiver(),
                written.title(),
                written.document(),
                written.planTitle(),
                written.stage(),
                written.year(),
                SubmissionLetterState.SENT,
                now);
    }
}
