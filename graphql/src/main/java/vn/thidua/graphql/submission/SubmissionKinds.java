package vn.thidua.graphql.submission;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.submission.SubmissionLetterId;
import vn.thidua.platform.submission.SubmittedNominationId;

/** The ids of submission letters and of what they put forward. */
@Factory
final class SubmissionKinds {
    @Singleton
    IdKind<SubmissionLetterId> letter() {
        return IdKind.of("SubmissionLetter", SubmissionLetterId.class, SubmissionLetterId::new);
    }

    @Singleton
    IdKind<SubmittedNominationId> nomination() {
        return IdKind.of(
                "SubmittedNomination", SubmittedNominationId.class, SubmittedNominationId::new);
    }
}
