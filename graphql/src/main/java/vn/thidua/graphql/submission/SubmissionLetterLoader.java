package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterId;
import vn.thidua.platform.submission.Submissions;

/** Reads the letters that other things name. */
@Singleton
final class SubmissionLetterLoader implements Loader<SubmissionLetterId, SubmissionLetter> {
    private final Submissions submissions;

    SubmissionLetterLoader(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Map<SubmissionLetterId, SubmissionLetter> load(
            CallerContext caller, Set<SubmissionLetterId> keys) {
        return submissions.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(SubmissionLetter::id, Function.identity()));
    }
}
