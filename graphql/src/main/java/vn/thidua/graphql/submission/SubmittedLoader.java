package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.submission.SourceNominationId;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNomination;

/** Reads as which the agency's own nominations were submitted. */
@Singleton
final class SubmittedLoader implements Loader<SourceNominationId, List<SubmittedNomination>> {
    private final Submissions submissions;

    SubmittedLoader(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Map<SourceNominationId, List<SubmittedNomination>> load(
            CallerContext caller, Set<SourceNominationId> keys) {
        return submissions.submitted(caller.scope(), keys);
    }
}
