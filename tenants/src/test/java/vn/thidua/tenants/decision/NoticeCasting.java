package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;

/** Brings tests public notices, and what is objected to them. */
@Singleton
public class NoticeCasting {
    private final AwardNotices notices;
    private final AwardObjections objections;
    private final AwardObjectionRepository rows;
    private final Clock clock;

    NoticeCasting(
            AwardNotices notices,
            AwardObjections objections,
            AwardObjectionRepository rows,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.rows = rows;
        this.clock = clock;
    }

    /** The notice of a draft, for as many days as the rules say. */
    public AwardNotice posted(Scope scope, AwardDecisionId draft) {
        var answer = notices.post(scope, new PostNotice(draft, null));
        return ((PostNotice.Answer.Posted) answer).notice();
    }

    /** What somebody objects to a notice today. */
    public AwardObjection objected(Scope scope, AwardNotice notice, @Nullable AwardLineId line) {
        var answer = objections.receive(scope, objecting(notice, line));
        return ((ReceiveObjection.Answer.Received) answer).objection();
    }

    /** Forgets who has objected, as it is done after so long. */
    public void forgetObjectorsAfter(Scope scope, Duration time) {
        new ObjectorChore(rows, Clock.offset(clock, time)).goOn(scope.tenant());
    }

    /** The command that enters it. */
    public ReceiveObjection objecting(AwardNotice notice, @Nullable AwardLineId line) {
        return new ReceiveObjection(
                notice.id(),
                line,
                "Trần Thị Phản",
                "0912 345 678",
                ObjectionChannel.LETTER,
                "Thành tích nêu trong báo cáo không đúng.",
                LocalDate.now(clock));
    }
}
