package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterState;
import vn.thidua.platform.submission.Submissions;

/** {@code Waiting.submissionLettersToReceive}. */
@Singleton
final class LettersToReceiveField implements ObjectField<Object> {
    private static final int NAMED_MAX = 5;

    private final Submissions submissions;

    LettersToReceiveField(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String type() {
        return "Waiting";
    }

    @Override
    public String name() {
        return "submissionLettersToReceive";
    }

    @Override
    public Optional<View> fetch(Object waiting, Arguments arguments, CallerContext caller) {
        var scope = caller.scope();
        if (!scope.allows(Permission.REVIEW_AWARDS)) {
            return Optional.empty();
        }
        var page = PageRequest.first(NAMED_MAX);
        var newest = submissions.received(scope, SubmissionLetterState.SENT, page);
        return Optional.of(new View(submissions.waiting(scope), newest.items()));
    }

    /** Letters that wait, as clients see them. */
    record View(int count, List<SubmissionLetter> letters) {}
}
