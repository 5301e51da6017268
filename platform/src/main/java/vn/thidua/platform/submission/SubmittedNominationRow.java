package vn.thidua.platform.submission;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.PinnedVersion;
import vn.thidua.platform.rulebook.rule.CommendationType;

@MappedEntity("submitted_nomination")
record SubmittedNominationRow(
        TenantId tenantId,
        @Id SubmittedNominationId id,
        SubmissionLetterId letterId,
        int ordinal,
        AgencyId fromId,
        SourceNominationId nominationId,
        String award,
        String awardName,
        AwardLevel level,
        @Nullable CommendationType type,
        AgencyId deciderId,
        SubjectKind subjectKind,
        String name,
        String unitName,
        String achievements,
        String papers,
        boolean endorsedBelow,
        LocalDate receivedOn,
        String rules,
        SubmittedNominationState state,
        @Nullable ReceivingReviewId reviewId,
        @Nullable Instant settledAt,
        @Nullable String reason) {
    static SubmittedNominationRow of(
            SubmissionLetterRow letter, int ordinal, WrittenNomination written, String papers) {
        return new SubmittedNominationRow(
                letter.tenantId(),
                SubmittedNominationId.next(),
                letter.id(),
                ordinal,
                letter.fromId(),
                written.source(),
                written.award(),
                written.awardName(),
                written.level(),
                written.type(),
                written.decider(),
                written.subjectKind(),
                written.name(),
                written.unitName(),
                written.achievements(),
                papers,
                written.endorsedBelow(),
                written.receivedOn(),
                PinnedVersion.written(written.rules()),
                SubmittedNominationState.SUBMITTED,
                null,
                null,
                null);
    }

    SubmittedNomination nomination(List<SubmittedPaper> papers) {
        return new SubmittedNomination(
                id,
                letterId,
                fromId,
                nominationId,
                award,
                awardName,
                level,
                type,
                deciderId,
                subjectKind,
                name,
                unitName,
                achievements,
                papers,
                endorsedBelow,
                receivedOn,
                PinnedVersion.read(rules),
                state,
                settledAt,
                reason,
                reviewId);
    }
}
