package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
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
import vn.thidua.tenants.submission.Letters;
import vn.thidua.tenants.submission.SendLetter;

/**
 * Reviews and nominations of the demo; one is of a procuracy, with the quotas of the plan above.
 */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoAwards {
    private static final String AGENCY = "vksnd-bacninh";
    private static final String ABOVE = "vksndtc";
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private final AwardReviews reviews;
    private final Nominations nominations;
    private final Letters letters;
    private final People people;
    private final DemoAccounts accounts;
    private final DemoPlans plans;

    DemoAwards(
            AwardReviews reviews,
            Nominations nominations,
            Letters letters,
            People people,
            DemoAccounts accounts,
            DemoPlans plans) {
        this.reviews = reviews;
        this.nominations = nominations;
        this.letters = letters;
        this.people = people;
        this.accounts = accounts;
        this.plans = plans;
    }

    /** Opens the review and puts the head of a unit forward, by letter to the agency above. */
    void review() {
        var plan = plans.plan("vks-bacninh");
        var year = YEAR_END.getYear();
        var review =
                open(
                        AGENCY,
                        new OpenAwardReview(
                                plan, AwardStage.YEARLY, year, 1, null, YEAR_END, false));
        putBefore(ABOVE, merit(review));
    }

    /** For the certificate of merit of the head of the agency above, who is to decide on it. */
    private Nomination merit(AwardReview review) {
        var command =
                new Nominate(
                        review.id(),
                        "CERTIFICATE_OF_MERIT",
                        AwardLevel.MINISTRY,
                        accounts.as(Role.OFFICE_CLERK, ABOVE).agency(),
                        new Subject.OfPerson(head(AGENCY)),
                        "Số hóa toàn bộ hồ sơ vụ án của đơn vị trong năm 2025.",
                        null,
                        null,
                        false);
        return nominated(AGENCY, command);
    }

    private void putBefore(String above, Nomination nomination) {
        var command =
                new SendLetter(
                        nomination.review(),
                        accounts.as(Role.OFFICE_CLERK, above).agency(),
                        "Đề nghị tặng Bằng khen của Viện trưởng Viện kiểm sát nhân dân tối cao",
                        "Số 05/TTr-VKS ngày 15/01/2026",
                        List.of(nomination.id()));
        var clerk = accounts.as(Role.OFFICE_CLERK, AGENCY);
        DemoPlans.expect(SendLetter.Answer.Sent.class, letters.send(clerk, command));
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
        return nominated(agency, command);
    }

    private Nomination nominated(String agency, Nominate command) {
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
