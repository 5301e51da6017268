package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.tenants.decision.AddLaureates;
import vn.thidua.tenants.decision.AnswerObjection;
import vn.thidua.tenants.decision.AwardNotices;
import vn.thidua.tenants.decision.AwardObjections;
import vn.thidua.tenants.decision.DecisionDesk;
import vn.thidua.tenants.decision.DecisionIssuing;
import vn.thidua.tenants.decision.DecisionPublishing;
import vn.thidua.tenants.decision.DraftDecision;
import vn.thidua.tenants.decision.IssueDecision;
import vn.thidua.tenants.decision.ObjectionChannel;
import vn.thidua.tenants.decision.PostNotice;
import vn.thidua.tenants.decision.PublishDecision;
import vn.thidua.tenants.decision.ReceiveObjection;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.register.Numbering;

/** The decision on the awards of Bắc Kạn's year, which everybody may read. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoDecisions {
    private static final LocalDate POSTED_ON = LocalDate.of(2022, 12, 21);
    private static final LocalDate OBJECTED_ON = LocalDate.of(2022, 12, 26);
    private static final int WORKING_DAYS = 5;
    private static final LocalDate ISSUED_ON = LocalDate.of(2022, 12, 30);
    private static final Signature SIGNATURE =
            new Signature("Hà Thị Đào", "Giám đốc", SigningAuthority.OWN, "GIÁM ĐỐC");

    private final DecisionDesk desk;
    private final AwardNotices notices;
    private final AwardObjections objections;
    private final DecisionIssuing issuing;
    private final DecisionPublishing publishing;
    private final DemoAccounts accounts;
    private final DemoClock clock;

    DemoDecisions(
            DecisionDesk desk,
            AwardNotices notices,
            AwardObjections objections,
            DecisionIssuing issuing,
            DecisionPublishing publishing,
            DemoAccounts accounts,
            DemoClock clock) {
        this.desk = desk;
        this.notices = notices;
        this.objections = objections;
        this.issuing = issuing;
        this.publishing = publishing;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Shows everybody who is to be awarded, answers who objects, and confers. */
    void confer(String agency, List<NominationId> nominations) {
        var clerk = accounts.as(Role.OFFICE_CLERK, agency);
        clock.turnTo(POSTED_ON);
        var draft =
                new DraftDecision("Về việc khen thưởng thành tích năm 2022", ISSUED_ON.getYear());
        var decision =
                DemoPlans.expect(DraftDecision.Answer.Drafted.class, desk.draft(clerk, draft))
                        .decision()
                        .id();
        DemoPlans.expect(
                AddLaureates.Answer.Added.class,
                desk.add(clerk, new AddLaureates(decision, nominations)));
        show(clerk, decision);
        clock.turnTo(ISSUED_ON);
        var issue =
                new IssueDecision(
                        decision, new Numbering.Next(), "/QĐ-STP", ISSUED_ON, "Bắc Kạn", SIGNATURE);
        DemoPlans.expect(IssueDecision.Answer.Issued.class, issuing.issue(clerk, issue));
        DemoPlans.expect(
                PublishDecision.Answer.Changed.class,
                publishing.publish(clerk, new PublishDecision(decision)));
    }

    private void show(Scope clerk, AwardDecisionId decision) {
        var notice =
                DemoPlans.expect(
                                PostNotice.Answer.Posted.class,
                                notices.post(clerk, new PostNotice(decision, WORKING_DAYS)))
                        .notice()
                        .id();
        clock.turnTo(OBJECTED_ON);
        var receive =
                new ReceiveObjection(
                        notice,
                        null,
                        "Nguyễn Thị Hoa",
                        null,
                        ObjectionChannel.LETTER,
                        "Đề nghị xem lại tỷ lệ hồ sơ đúng hạn của Văn phòng Sở.",
                        OBJECTED_ON);
        var objection =
                DemoPlans.expect(
                                ReceiveObjection.Answer.Received.class,
                                objections.receive(clerk, receive))
                        .objection()
                        .id();
        var answer =
                new AnswerObjection(
                        objection,
                        AnswerObjection.Outcome.REJECTED,
                        "Đã đối chiếu sổ theo dõi: không có hồ sơ quá hạn.");
        DemoPlans.expect(AnswerObjection.Answer.Answered.class, objections.answer(clerk, answer));
    }
}
