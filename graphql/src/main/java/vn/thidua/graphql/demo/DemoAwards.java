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
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.OpenAwardReview;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;

/**
 * Reviews and nominations of the demo; one is of a procuracy, with the quotas of the plan above.
 */
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
        var plan = plans.plan("vks-bacninh");
        var year = YEAR_END.getYear();
        var review =
                open(
                        AGENCY,
                        new OpenAwardReview(
                                plan, AwardStage.YEARLY, year, 1, null, YEAR_END, false));
        nominate(
                AGENCY,
                review,
                new Subject.OfPerson(head(AGENCY)),
                "Số hóa toàn bộ hồ sơ vụ án của đơn vị trong năm 2025.");
    }

    /** Opens a review, as the office does. */
    AwardReview open(String agency, OpenAwardReview command) {
        var clerk = accounts.as(Role.OFFICE_CLERK, agency);
        return DemoPlans.expect(OpenAwardReview.Answer.Opened.class, reviews.open(clerk, command))
                .review();
    }

    /** Puts somebody forward for a certificate of commendation, as the head of their unit. */
    Nomination nominate(String agency, AwardReview review, Subject subject, String achievements) {
        var command =
                new Nominate(
                        review.id(),
                        "CERTIFICATE_OF_COMMENDATION",
                        AwardLevel.UNIT,
                        null,
                        subject,
                        achievements,
                        null,
                        null,
                        false);
        var head = accounts.as(Role.UNIT_HEAD, agency);
        return DemoPlans.expect(
                        Nominate.Answer.Nominated.class, nominations.nominate(head, command))
                .nomination();
    }

    /** Who heads the unit that {@code unit@SLUG} heads. */
    PersonId head(String agency) {
        var head = accounts.as(Role.UNIT_HEAD, agency);
        return people.findByAccount(head, head.account()).orElseThrow().id();
    }
}
