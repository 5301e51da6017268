package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.OpenAwardReview;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.subject.Subject;

/** The year-end review of a procuracy whose quotas are those of the plan above. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoAwards {
    private static final String AGENCY = "vksnd-bacninh";
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private final AwardReviews reviews;
    private final Nominations nominations;
    private final People people;
    private final DemoAccounts accounts;
    private final DemoPlans plans;

    DemoAwards(
            AwardReviews reviews,
            Nominations nominations,
            People people,
            DemoAccounts accounts,
            DemoPlans plans) {
        this.reviews = reviews;
        this.nominations = nominations;
        this.people = people;
        this.accounts = accounts;
        this.plans = plans;
    }

    /** Opens the review and puts the head of a unit forward. */
    void review() {
        nominate(open());
    }

    private AwardReview open() {
        var clerk = accounts.as(Role.OFFICE_CLERK, AGENCY);
        var plan = plans.plan("vks-bacninh");
        var command =
                new OpenAwardReview(
                        plan, AwardStage.YEARLY, YEAR_END.getYear(), 1, null, YEAR_END, false);
        return DemoPlans.expect(OpenAwardReview.Answer.Opened.class, reviews.open(clerk, command))
                .review();
    }

    private void nominate(AwardReview review) {
        var head = accounts.as(Role.UNIT_HEAD, AGENCY);
        var person = people.findByAccount(head, head.account()).orElseThrow();
        var command =
                new Nominate(
                        review.id(),
                        "CERTIFICATE_OF_COMMENDATION",
                        AwardLevel.UNIT,
                        null,
                        new Subject.OfPerson(person.id()),
                        "Số hóa toàn bộ hồ sơ vụ án của đơn vị trong năm 2025.",
                        null);
        DemoPlans.expect(Nominate.Answer.Nominated.class, nominations.nominate(head, command));
    }
}
