package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterId;
import vn.thidua.platform.submission.Submissions;

/** Finds a submission letter by its id. */
@Singleton
final class SubmissionLetterNode implements NodeField<SubmissionLetterId> {
    private final Submissions submissions;

    SubmissionLetterNode(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String type() {
        return "SubmissionLetter";
    }

    @Override
    public Class<SubmissionLetterId> idClass() {
        return SubmissionLetterId.class;
    }

    @Override
    public SubmissionLetter fetch(SubmissionLetterId id, CallerContext caller) {
        return submissions.fetch(caller.scope(), id);
    }
}
