package vn.thidua.graphql.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.registration.BacKan.collective;
import static vn.thidua.graphql.registration.BacKan.done;
import static vn.thidua.graphql.registration.BacKan.draft;
import static vn.thidua.graphql.registration.BacKan.id;
import static vn.thidua.graphql.registration.BacKan.individual;
import static vn.thidua.graphql.registration.BacKan.submit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.registration.BacKan.Cast;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.plan.PlanCasting;

/**
 * The yearly plan of Sở Tư pháp Bắc Kạn for 2022 from registration to award, and what is left of it
 * when the department has ended in that of Thái Nguyên.
 */
@ExtendWith(House.class)
class YearOfBacKanHttpIT {
    private static final String COMMENDATION = "CERTIFICATE_OF_COMMENDATION";
    private static final String NOMINATION =
            "nomination { id state registration { id } dossier { state dueOn } }";
    private static final String DOSSIER =
            "dossier { state dueOn sentOn lateReason papers { title } steps { action } }";
    private static final String MEMORY =
            """
            { agency {
              nominations(first: 9) { nodes { state award person { name } collective { name } } }
              awardDecisions(first: 9) { nodes { documentNumber state
                lines(first: 9) { nodes { name } } } } } }
            """;

    private static final String UNDATED = "vào dịp tổng kết phong trào cuối năm theo quy định";
    private static final String DEADLINES =
            """
            query($id: ID!) { node(id: $id) { ... on Plan { document { items { content {
              ... on Deadline { due dueOn dueText } } } } } } }
            """;

    private final BacKan bacKan;
    private final AwardsOfBacKan awards;
    private final Scope thaiNguyen;
    private final List<String> waves = new ArrayList<>();
    private final Cast cast;

    YearOfBacKanHttpIT(BacKan bacKan, AwardsOfBacKan awards, PlanCasting plans) {
        this.bacKan = bacKan;
        this.awards = awards;
        this.thaiNguyen = plans.agency("ThaiNguyen");
        this.cast = bacKan.cast(this::write);
    }

    /** S4's two waves, and the final review of S2, for which the plan names no day. */
    private void write(Person planner, String plan) {
        var half = "2022-06-30";
        var first = AwardsOfBacKan.wave(planner, plan, 1, "2022-01-01", half, half);
        AwardsOfBacKan.due(planner, plan, first, Map.of("due", "HALF_YEAR_REPORT", "dueOn", half));
        waves.add(first);
        waves.add(AwardsOfBacKan.wave(planner, plan, 2, "2022-07-01", "2022-12-31", "2022-12-10"));
        var last = AwardsOfBacKan.wave(planner, plan, 3, "2022-12-11", "2022-12-31");
        AwardsOfBacKan.due(planner, plan, last, Map.of("due", "REVIEW", "dueText", UNDATED));
        waves.add(last);
    }

    @AfterEach
    void leave() {
        bacKan.leave();
    }

    @Test
    @DisplayName("S4-16, S4-18, S4-19, S4-34 a year in two waves, its awards, and the end in 2025")
    void isToldFromRegistrationToTheMerger() {
        bacKan.at("2022-02-19", "23:30");
        var registered = registered(individual(cast, cast.dam(), "Lao động tiên tiến"));
        registered(collective(cast, cast.office(), "7"));

        bacKan.at("2022-06-20", "09:00");
        var first = review(1);
        var office = proposed(first, "collective", cast.office());
        var late = proposed(first, "collective", cast.inspectorate());
        assertThat(late.at("data.nominationPropose.errors.0.code")).isEqualTo("NOT_REGISTERED");
        bacKan.at("2022-06-30", "23:59");
        assertThat(sent(cast.head(), office).at("data.dossierSend.dossier.state"))
                .isEqualTo("SENT");

        bacKan.at("2022-12-11", "08:00");
        var second = review(2);
        var dam = proposed(second, "person", cast.dam());
        assertThat(dam.at("data.nominationPropose.nomination.registration.id"))
                .isEqualTo(registered);
        assertThat(sent(cast.head(), dam).at("data.dossierSend.errors.0.code"))
                .isEqualTo("DEADLINE_PASSED");
        var taken = sent(cast.clerk(), dam, "Thành tích ba tuần cuối năm");
        assertThat(taken.at("data.dossierSend.dossier.dueOn")).isEqualTo("2022-12-10");
        assertThat(taken.at("data.dossierSend.dossier.lateReason")).isNotNull();

        bacKan.at("2022-12-20", "09:00");
        awards.voted(cast, second, nomination(dam));
        bacKan.at("2022-12-30", "09:00");
        awards.decided(cast, nomination(office), nomination(dam));

        bacKan.leave();
        awards.merged(cast, thaiNguyen);
        isRememberedAndOver(first);
    }

    @Test
    @DisplayName("S2-41, S4-22 report and dossier of one day are two submissions, late one by one")
    void reportAndDossierOfOneDayAreToldApart() {
        bacKan.at("2022-02-19", "23:30");
        registered(collective(cast, cast.office(), "7"));
        bacKan.at("2022-06-30", "23:50");
        var office = proposed(review(1), "collective", cast.office());

        var inTime = reported(cast.head(), cast.office());
        bacKan.at("2022-07-01", "00:10");
        var late = reported(cast.clerk(), cast.inspectorate());

        assertDue(inTime, false);
        assertDue(late, true);
        assertThat(corrected(inTime).at("data.progressCorrect.replacement.isLate"))
                .as("it came in time, whatever was put right in it later")
                .isEqualTo(false);
        assertThat(sent(cast.head(), office).at("data.dossierSend.errors.0.code"))
                .isEqualTo("DEADLINE_PASSED");
    }

    private Answer reported(Scope who, String unit) {
        var trained = Map.of("name", "Buổi tập huấn", "countedIn", "buổi", "amount", "2");
        var input =
                Map.<String, Object>of(
                        "plan",
                        cast.plan(),
                        "unit",
                        unit,
                        "year",
                        2022,
                        "quarter",
                        2,
                        "figures",
                        Map.of("indicators", List.of(trained)));
        return bacKan.as(who).mutate("progressReport", input, "report { id state dueOn isLate }");
    }

    /** What the office reports in its place, on a day on which it would be late. */
    private Answer corrected(Answer reported) {
        var right = Map.of("name", "Buổi tập huấn", "countedIn", "buổi", "amount", "3");
        var input =
                Map.of(
                        "report",
                        reported.text("data.progressReport.report.id"),
                        "reason",
                        "Ghi thiếu một buổi",
                        "figures",
                        Map.of("indicators", List.of(right)));
        return bacKan.as(cast.clerk())
                .mutate("progressCorrect", input, "replacement { dueOn isLate }");
    }

    private static void assertDue(Answer reported, boolean isLate) {
        var report = "data.progressReport.report.";
        assertThat(reported.at(report + "state")).as(reported.raw()).isEqualTo("COUNTED");
        assertThat(reported.at(report + "dueOn")).isEqualTo("2022-06-30");
        assertThat(reported.at(report + "isLate")).isEqualTo(isLate);
    }

    @Test
    @DisplayName("S2-42 a final review without a day is held, and no dossier of it is late")
    void aFinalReviewWithoutADayTakesDossiersOnAny() {
        bacKan.at("2022-12-31", "23:50");
        var input = new HashMap<>(reviewOf(3));
        input.put("stage", "FINAL");
        input.put("registeredOnly", false);
        var opened = bacKan.as(cast.clerk()).mutate("awardReviewOpen", input, "review { id wave }");
        var review = opened.text("data.awardReviewOpen.review.id");

        var office = proposed(review, "collective", cast.office());
        var sent = sent(cast.head(), office);

        var deadlines = bacKan.as(cast.viewer()).ask(DEADLINES, Map.of("id", cast.plan()));
        assertThat(opened.at("data.awardReviewOpen.review.wave")).isEqualTo(waves.get(2));
        assertThat(sent.at("data.dossierSend.dossier.state")).isEqualTo("SENT");
        assertThat(sent.at("data.dossierSend.dossier.dueOn")).isNull();
        assertThat(sent.at("data.dossierSend.dossier.lateReason")).isNull();
        assertThat(deadlines.raw())
                .contains("{\"due\":\"REVIEW\",\"dueOn\":null,\"dueText\":\"" + UNDATED + "\"}");
    }

    private void isRememberedAndOver(String first) {
        var memory = bacKan.as(cast.viewer()).ask(MEMORY);
        assertThat(memory.list("data.agency.nominations.nodes")).hasSize(2);
        assertThat(memory.at("data.agency.nominations.nodes.0.state")).isEqualTo("AWARDED");
        assertThat(memory.list("data.agency.awardDecisions.nodes.0.lines.nodes")).hasSize(2);
        var after =
                bacKan.as(cast.clerk())
                        .mutate("awardReviewClose", Map.of("review", first), "review { id }");
        assertThat(after.errorCode()).isEqualTo("TENANT_READ_ONLY");
    }

    private String registered(Map<String, Object> input) {
        var head = bacKan.as(cast.head());
        var registration = id(draft(head, input));
        done(submit(head, registration), "registrationSubmit");
        return registration;
    }

    /** The review of a wave, for those who have registered. */
    private String review(int wave) {
        var input = reviewOf(wave);
        var answer = bacKan.as(cast.clerk()).mutate("awardReviewOpen", input, "review { id wave }");
        done(answer, "awardReviewOpen");
        return answer.text("data.awardReviewOpen.review.id");
    }

    private Map<String, Object> reviewOf(int wave) {
        return Map.of(
                "plan",
                cast.plan(),
                "stage",
                "WAVE",
                "year",
                2022,
                "turn",
                wave,
                "wave",
                waves.get(wave - 1),
                "countedOn",
                "2022-01-31",
                "registeredOnly",
                true);
    }

    private Answer proposed(String review, String field, String who) {
        var input =
                Map.<String, Object>of(
                        "review",
                        review,
                        "award",
                        COMMENDATION,
                        "level",
                        "UNIT",
                        field,
                        who,
                        "achievements",
                        "Hoàn thành xuất sắc nhiệm vụ của đợt");
        return bacKan.as(cast.clerk()).mutate("nominationPropose", input, NOMINATION);
    }

    private static String nomination(Answer proposed) {
        return proposed.text("data.nominationPropose.nomination.id");
    }

    private Answer sent(Scope who, Answer proposed) {
        var input = Map.<String, Object>of("nomination", nomination(proposed));
        return bacKan.as(who).mutate("dossierSend", input, DOSSIER);
    }

    private Answer sent(Scope who, Answer proposed, String lateReason) {
        var input = Map.of("nomination", nomination(proposed), "lateReason", lateReason);
        return bacKan.as(who).mutate("dossierSend", input, DOSSIER);
    }
}
