package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterState;
import vn.thidua.platform.submission.Submissions;

/** {@code OwnAgency.submissionLettersReceived}. */
@Singleton
final class LettersReceivedField implements ObjectField<OwnAgency> {
    private final Submissions submissions;

    LettersReceivedField(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "submissionLettersReceived";
    }

    @Override
    public Connection<SubmissionLetter> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var state = arguments.find(SubmissionLetterState.class, "state").orElse(null);
        return Connection.of(page, submissions.received(own.scope(), state, page));
    }
}
