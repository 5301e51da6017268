package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** What minutes say, who signs them, and how they are corrected. */
@ExtendWith(House.class)
class MinutesIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final InitiativeSittings sittings;
    private final EvidenceCasting evidence;
    private final CouncilSessions sessions;
    private final Minutes minutes;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final List<Voter> five;
    private final LocalDate today;

    MinutesIT(
            CouncilCasting councils,
            SessionCasting cast,
            InitiativeSittings sittings,
            EvidenceCasting evidence,
            CouncilSessions sessions,
            Minutes minutes,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sittings = sittings;
        this.evidence = evidence;
        this.sessions = sessions;
        this.minutes = minutes;
        scope = plans.agency("Procuracy");
        unit = units.unit(scope, "Văn phòng");
        review = cast.review(scope);
        five = councils.voters(scope, unit, 5);
        today = plans.today();
    }

    private Nomination fighter() {
        return cast.fighter(scope, review, councils.voters(scope, unit, 1).getFirst().person());
    }

    /** A session of four of five, in which one nomination passed and one did not. */
    private CouncilSession closed() {
        var rule =
                new CouncilRule(null, new Proportion(4, 5), null, null, null, SessionCasting.OWN);
        cast.regulate(scope, rule);
        var passed = fighter();
        var failed = fighter();
        var council = councils.seated(scope, today.getYear(), five);
        var session = cast.convened(scope, council, review, passed, failed);
        cast.present(scope, session, 4);
        cast.open(scope, session, VotingMode.SECRET, today, passed, failed);
        cast.voted(five, session, passed, 4);
        cast.voted(five, session, failed, 3);
        cast.close(scope, session, passed, failed);
        sessions.close(scope, new CloseSession(session.id(), null));
        return session;
    }

    private DrawMinutes.Answer draw(
            CouncilSession session, @Nullable String remarks, @Nullable String correction) {
        return minutes.draw(scope, new DrawMinutes(session.id(), remarks, correction));
    }

    private SignMinutes.Answer sign(CouncilSession session, int version) {
        return minutes.sign(scope, new SignMinutes(session.id(), version, "05/BB-HĐ", today, 1, 2));
    }

    private List<CouncilMinutes> versions(CouncilSession session) {
        return minutes.list(scope, List.of(session.id())).getOrDefault(session.id(), List.of());
    }

    @Test
    void minutesSayWhoWasThereAndHowTheCouncilVoted() {
        var session = closed();

        draw(session, "Đề nghị nhân rộng điển hình", null);

        var day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today);
        assertThat(versions(session))
                .singleElement()
                .extracting(CouncilMinutes::text)
                .asString()
                .contains(
                        "BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng ngành Tư pháp",
                        "ngày " + day + ", Phòng họp tầng 2",
                        "Hội đồng có 5 thành viên; có mặt 4, vắng mặt 1",
                        "ít nhất 4 (4/5, Quy chế của cơ quan)",
                        "- Ủy viên 1, Chủ tịch Hội đồng",
                        "Vắng mặt:\n   - Ủy viên 5, Ủy viên thư ký",
                        "1) Chiến sĩ thi đua cơ sở: Ủy viên 1",
                        "bỏ phiếu kín: đồng ý 4/5, không đồng ý 1, phiếu trắng 0; cần 4 (80%",
                        "Kết quả: đạt",
                        "đồng ý 3/5, không đồng ý 2",
                        "Kết quả: không đạt",
                        "Hội đồng đề nghị khen thưởng 1 trường hợp",
                        "Ý kiến khác: Đề nghị nhân rộng điển hình");
    }

    @Test
    void whatIsSignedIsCorrectedByAnotherVersionOnly() {
        var session = closed();
        draw(session, "Lần một", null);
        draw(session, "Lần hai", null);
        assertThat(versions(session)).singleElement().matches(v -> v.text().contains("Lần hai"));
        assertThat(sign(session, 2)).isEqualTo(new SignMinutes.Answer.NothingToSign());

        assertThat(sign(session, 1)).isInstanceOf(SignMinutes.Answer.Signed.class);

        assertThat(sign(session, 1)).isEqualTo(new SignMinutes.Answer.NothingToSign());
        assertThat(draw(session, null, null)).isInstanceOf(DrawMinutes.Answer.ReasonNeeded.class);
        draw(session, null, "Ghi sót ý kiến");
        assertThat(versions(session))
                .extracting(CouncilMinutes::version, CouncilMinutes::isSigned)
                .containsExactly(tuple(2, false), tuple(1, true));
        assertThat(versions(session).getLast())
                .extracting(CouncilMinutes::chair, CouncilMinutes::secretary)
                .containsExactly("Ủy viên 1", "Ủy viên 2");
        assertThat(versions(session).getLast().text()).contains("Lần hai");
    }

    @Test
    void twoWhoSignAtOnceSignOnce() {
        var session = closed();
        draw(session, null, null);

        var answers = AtOnce.<Object>all(() -> sign(session, 1), () -> sign(session, 1));

        assertThat(answers).filteredOn(SignMinutes.Answer.Signed.class::isInstance).hasSize(1);
    }

    @Test
    void onlyWhoPresidedSignsAndOnlyWhatIsOver() {
        var council = councils.seated(scope, today.getYear(), five);
        var open = cast.convened(scope, council, review, fighter());
        var session = closed();
        draw(session, null, null);

        assertThat(draw(open, null, null)).isEqualTo(new DrawMinutes.Answer.SessionNotClosed());
        var absent = new SignMinutes(session.id(), 1, "05/BB-HĐ", today, 1, 5);
        assertThat(minutes.sign(scope, absent)).isEqualTo(new SignMinutes.Answer.SignersUnfit());
        var member = new SignMinutes(session.id(), 1, "05/BB-HĐ", today, 2, 3);
        assertThat(minutes.sign(scope, member)).isEqualTo(new SignMinutes.Answer.SignersUnfit());
        var early = new SignMinutes(session.id(), 1, "05/BB-HĐ", today.minusDays(1), 1, 2);
        assertThat(minutes.sign(scope, early))
                .isEqualTo(new SignMinutes.Answer.DayOutOfRange(today));
    }

    @Test
    void minutesOfACouncilOfInitiativesSpeakOfThem() {
        var author = evidence.person(scope, unit, "Tác giả");
        var good = evidence.submitted(scope, "Số hóa hồ sơ", author);
        var council = councils.ofInitiatives(scope, today.getYear(), five);
        var session = sittings.convened(scope, council, good);
        sittings.vote(scope, session, five, good, 4);
        var decision = new CloseSession.Recognition("15/QĐ-HĐSK", today);
        sessions.close(scope, new CloseSession(session.id(), decision));

        draw(session, null, null);

        assertThat(versions(session))
                .singleElement()
                .extracting(CouncilMinutes::text)
                .asString()
                .contains(
                        "Họp Hội đồng Sáng kiến xét công nhận sáng kiến",
                        "biểu quyết 1 sáng kiến",
                        "1) Số hóa hồ sơ",
                        "đồng ý 4/5, không đồng ý 1",
                        "Hội đồng đề nghị công nhận 1 sáng kiến");
    }
}
