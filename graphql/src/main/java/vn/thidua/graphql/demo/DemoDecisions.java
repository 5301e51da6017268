package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.tenants.decision.AddLaureates;
import vn.thidua.tenants.decision.DecisionDesk;
import vn.thidua.tenants.decision.DecisionIssuing;
import vn.thidua.tenants.decision.DecisionPublishing;
import vn.thidua.tenants.decision.DraftDecision;
import vn.thidua.tenants.decision.IssueDecision;
import vn.thidua.tenants.decision.PublishDecision;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.register.Numbering;

/** The decision on the awards of Bắc Kạn's year, which everybody may read. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoDecisions {
    private static final LocalDate ISSUED_ON = LocalDate.of(2022, 12, 30);
    private static final Signature SIGNATURE =
            new Signature("Hà Thị Đào", "Giám đốc", SigningAuthority.OWN, "GIÁM ĐỐC");

    private final DecisionDesk desk;
    private final DecisionIssuing issuing;
    private final DecisionPublishing publishing;
    private final DemoAccounts accounts;
    private final DemoClock clock;

    DemoDecisions(
            DecisionDesk desk,
            DecisionIssuing issuing,
            DecisionPublishing publishing,
            DemoAccounts accounts,
            DemoClock clock) {
        this.desk = desk;
        this.issuing = issuing;
        this.publishing = publishing;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Confers what was nominated. */
    void confer(String agency, List<NominationId> nominations) {
        clock.turnTo(ISSUED_ON);
        var clerk = accounts.as(Role.OFFICE_CLERK, agency);
        var draft =
                new DraftDecision("Về việc khen thưởng thành tích năm 2022", ISSUED_ON.getYear());
        var decision =
                DemoPlans.expect(DraftDecision.Answer.Drafted.class, desk.draft(clerk, draft))
                        .decision()
                        .id();
        DemoPlans.expect(
                AddLaureates.Answer.Added.class,
                desk.add(clerk, new AddLaureates(decision, nominations)));
        var issue =
                new IssueDecision(
                        decision, new Numbering.Next(), "/QĐ-STP", ISSUED_ON, "Bắc Kạn", SIGNATURE);
        DemoPlans.expect(IssueDecision.Answer.Issued.class, issuing.issue(clerk, issue));
        DemoPlans.expect(
                PublishDecision.Answer.Changed.class,
                publishing.publish(clerk, new PublishDecision(decision)));
    }
}
