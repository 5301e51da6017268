package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.platform.submission.SubmittedNominationId;

/** Reads the submitted nominations that agendas name. */
@Singleton
public final class SubmittedNominationLoader
        implements Loader<SubmittedNominationId, SubmittedNomination> {
    private final Submissions submissions;

    SubmittedNominationLoader(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Map<SubmittedNominationId, SubmittedNomination> load(
            CallerContext caller, Set<SubmittedNominationId> keys) {
        return submissions.findNominations(caller.scope(), keys).stream()
                .collect(Collectors.toMap(SubmittedNomination::id, Function.identity()));
    }
}
