package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.submission.SubmissionLetterId;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNomination;

/** Reads what letters put forward. */
@Singleton
final class LetterNominationsLoader
        implements Loader<SubmissionLetterId, List<SubmittedNomination>> {
    private final Submissions submissions;

    LetterNominationsLoader(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Map<SubmissionLetterId, List<SubmittedNomination>> load(
            CallerContext caller, Set<SubmissionLetterId> keys) {
        return submissions.nominations(caller.scope(), keys);
    }
}
