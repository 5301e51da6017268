package vn.thidua.graphql.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.graphql.nomination.Procuracies.Procuracy;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Person;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.tenants.submission.SubmissionCasting;

/** Letters of the provinces to the supreme procuracy, sent and received over HTTP. */
@Singleton
final class SectorLetters {
    private static final String LETTER =
            """
            letter { id state sender { name } nominations(first: 5) { nodes {
              name awardName endorsedBelow state nomination { id } } } }
            """;

    private final Procuracies procuracies;
    private final SubmissionCasting submissions;

    SectorLetters(Procuracies procuracies, SubmissionCasting submissions) {
        this.procuracies = procuracies;
        this.submissions = submissions;
    }

    private static Answer send(Person clerk, Procuracy to, String review, String nomination) {
        var input =
                Map.of(
                        "review",
                        review,
                        "receiver",
                        to.agency(),
                        "title",
                        "Tờ trình đề nghị tặng Cờ thi đua của Chính phủ",
                        "document",
                        "Số 45/TTr-VKS ngày 02/11/2030",
                        "nominations",
                        List.of(nomination));
        return clerk.mutate("submissionLetterSend", input, LETTER);
    }

    /** It cannot go up, and the answer says why. */
    void refused(Person clerk, Procuracy to, String review, String nomination, String code) {
        var answer = send(clerk, to, review, nomination);
        assertThat(answer.at("data.submissionLetterSend.errors.0.code"))
                .as(answer.raw())
                .isEqualTo(code);
    }

    /** The id of a letter that waits for the supreme procuracy. */
    String sent(Person clerk, Procuracy to, String review, String nomination) {
        var answer = send(clerk, to, review, nomination);
        Procuracies.done(answer, "submissionLetterSend");
        assertThat(answer.at("data.submissionLetterSend.letter.nominations.nodes.0.nomination.id"))
                .isEqualTo(nomination);
        return answer.text("data.submissionLetterSend.letter.id");
    }

    /** What the letter puts forward, received for a review above. */
    SubmittedNomination received(Procuracy above, String letter, String review) {
        var clerk = procuracies.clerk(above);
        var waiting =
                clerk.ask(
                        """
                        { viewer { waiting { submissionLettersToReceive {
                          count letters { id } } } } }
                        """);
        var place = "data.viewer.waiting.submissionLettersToReceive.";
        assertThat(waiting.at(place + "letters.0.id")).as(waiting.raw()).isEqualTo(letter);
        var answer =
                clerk.mutate(
                        "submissionLetterReceive",
                        Map.of("letter", letter, "review", review),
                        LETTER);
        Procuracies.done(answer, "submissionLetterReceive");
        var first = "data.submissionLetterReceive.letter.nominations.nodes.0.";
        assertThat(answer.at(first + "endorsedBelow")).isEqualTo(true);
        assertThat(answer.at(first + "nomination")).as("what it is below is not told").isNull();
        var latest = submissions.receivedBy(above.scope()).getFirst();
        return submissions.of(above.scope(), latest).getFirst();
    }

    /** What became of the latest that a province has sent, as its own clerk reads it. */
    String becomeOf(Procuracy province) {
        var answer =
                procuracies
                        .clerk(province)
                        .ask(
                                """
                                { agency { submissionLettersSent(first: 1) {
                                  nodes { nominations(first: 1) { nodes { state } } } } } }
                                """);
        return answer.text("data.agency.submissionLettersSent.nodes.0.nominations.nodes.0.state");
    }
}
