package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNomination;

/** {@code SubmissionLetter.nominations}. */
@Singleton
final class LetterNominationsField implements ObjectField<SubmissionLetter> {
    private final Submissions submissions;

    LetterNominationsField(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String type() {
        return "SubmissionLetter";
    }

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public Connection<SubmittedNomination> fetch(
            SubmissionLetter letter, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, submissions.nominations(caller.scope(), letter.id(), page));
    }
}
