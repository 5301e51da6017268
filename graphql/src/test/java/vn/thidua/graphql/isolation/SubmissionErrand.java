package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.tenants.council.AgendaSittings;
import vn.thidua.tenants.submission.Letters;
import vn.thidua.tenants.submission.RecallLetter;
import vn.thidua.tenants.submission.RecallNomination;
import vn.thidua.tenants.submission.ReceivedLetters;
import vn.thidua.tenants.submission.ReturnLetter;
import vn.thidua.tenants.submission.ReturnNomination;

/** Letters that are answered in each way, and read by who has sent and who has received them. */
@Singleton
final class SubmissionErrand implements Errand {
    private static final String REASON = "Thiếu báo cáo";

    private final SubmissionCases cases;
    private final SubmittedSittingCases sittings;
    private final AgendaSittings casting;
    private final Letters letters;
    private final ReceivedLetters received;
    private final Submissions submissions;

    SubmissionErrand(
            SubmissionCases cases,
            SubmittedSittingCases sittings,
            AgendaSittings casting,
            Letters letters,
            ReceivedLetters received,
            Submissions submissions) {
        this.cases = cases;
        this.sittings = sittings;
        this.casting = casting;
        this.letters = letters;
        this.received = received;
        this.submissions = submissions;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var sent = cases.sent(world);
        var page = PageRequest.first(5);
        var one = submissions.nominations(own, sent.id(), page).items().getFirst();
        submissions.submitted(own, List.of(one.source()));
        submissions.underWay(own, List.of(one.source()));
        submissions.sentUp(own, List.of(one.source()));
        letters.recall(own, new RecallNomination(cases.source(cases.sent(world), own), REASON));
        letters.recall(own, new RecallLetter(sent.id()));
        received.giveBack(own, new ReturnLetter(cases.waiting(world).id(), REASON));
        received.giveBack(own, new ReturnNomination(cases.received(world).id(), REASON));
        submissions.received(own, null, page);
        submissions.sent(own, null, page);
        submissions.waiting(own);
        casting.end(own, sittings.closed(world).session());
    }
}
