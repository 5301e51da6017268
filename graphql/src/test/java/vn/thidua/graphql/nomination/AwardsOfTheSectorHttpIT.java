package vn.thidua.graphql.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.nomination.Procuracies.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.nomination.Procuracies.Procuracy;
import vn.thidua.graphql.nomination.Procuracies.Proposal;
import vn.thidua.graphql.nomination.Procuracies.Sector;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.submission.SubmittedNomination;

/**
 * The quotas and stages of plan S3 (§III.5) on the supreme procuracy and three provincial ones,
 * from the first yearly review to the final one in 2030. What a province proposes goes up by
 * letter: the sector's council votes on it together with what the units of the supreme procuracy
 * propose.
 */
@ExtendWith(House.class)
class AwardsOfTheSectorHttpIT {
    private static final String ERROR = "data.nominationPropose.errors.0.";
    private static final String FIRST = "data.awardReviewOpen.review.quotas.0.";
    private static final String SECOND = "data.awardReviewOpen.review.quotas.1.";

    private final Procuracies procuracies;
    private final SectorCouncil council;
    private final SectorLetters letters;
    private final Sector sector;
    private final Procuracy bacNinh;

    AwardsOfTheSectorHttpIT(Procuracies procuracies, SectorCouncil council, SectorLetters letters) {
        this.procuracies = procuracies;
        this.council = council;
        this.letters = letters;
        this.sector = procuracies.cast();
        this.bacNinh = sector.provinces().getFirst();
    }

    @AfterEach
    void leave() {
        procuracies.leave();
    }

    @Test
    @DisplayName(
            """
            S3-17, S3-18, S3-20, S3-27, S3-28, S3-39, X-12 yearly 10 and 5 percent, interim 03 and \
            04 in 2027, final 02 and 03 in 2030, and what has no quota""")
    void theQuotasOfTheSectorFromYearToYear() {
        aYearly();
        anInterim();
        oneFeatOnce();
        aFinal();
    }

    private void aYearly() {
        procuracies.at("2026-12-10");
        var clerk = procuracies.clerk(bacNinh);
        var day = LocalDate.of(2026, 12, 1);
        var opened = procuracies.open(bacNinh, clerk, "YEARLY", day, null);
        assertThat(opened.list("data.awardReviewOpen.review.quotas")).hasSize(2);
        assertQuota(opened, FIRST, "quota.yearly.c", 2, "SHARE");
        assertThat(opened.at(FIRST + "base")).isEqualTo(20);
        assertQuota(opened, SECOND, "quota.yearly.i", 1, "SHARE_CUT");
        assertThat(opened.at(SECOND + "base")).isEqualTo(38);

        var merit = Proposal.merit(review(opened), sector);
        var first = procuracies.unit(clerk, merit, bacNinh.units().get(0));
        standing(first);
        assertThat(first.list("data.nominationPropose.nomination.standards").toString())
                .contains("INDICATOR_SCORE", "criterion.c.1")
                .doesNotContain("criterion.state");
        standing(procuracies.unit(clerk, merit, bacNinh.units().get(1)));
        assertFull(procuracies.unit(clerk, merit, bacNinh.units().get(2)), "quota.yearly.c", 2);
        standing(procuracies.person(clerk, merit, bacNinh.people().get(0)));
        assertFull(procuracies.person(clerk, merit, bacNinh.people().get(1)), "quota.yearly.i", 1);
    }

    /** Sơ kết 2027, which ends the first phase: three and four from each province, and no more. */
    private void anInterim() {
        procuracies.at("2027-06-20");
        procuracies.reviewed(sector.supreme(), "INTERIM", "2027-06-15");
        for (var province : sector.provinces()) {
            var clerk = procuracies.clerk(province);
            var day = LocalDate.of(2027, 6, 1);
            var opened = procuracies.open(province, clerk, "INTERIM", day, "phase.1");
            assertQuota(opened, FIRST, "quota.interim.c", 3, "NUMBER");
            assertQuota(opened, SECOND, "quota.interim.i", 4, "NUMBER");
            var merit = Proposal.merit(review(opened), sector);
            var proposed = proposed(province, clerk, merit, 3, 4);
            assertFull(
                    procuracies.unit(clerk, merit, province.units().get(3)), "quota.interim.c", 3);
            assertFull(
                    procuracies.person(clerk, merit, province.people().get(4)),
                    "quota.interim.i",
                    4);
            Procuracies.recorded(clerk, day.plusDays(10), proposed);
        }
        assertCeiling(3 * 3, 4 * 3);
    }

    /** Whom a procuracy puts forward: its first units and people. */
    private List<String> proposed(
            Procuracy in, Person clerk, Proposal proposal, int collectives, int individuals) {
        var proposed = new ArrayList<String>();
        in.units().stream()
                .limit(collectives)
                .map(unit -> standing(procuracies.unit(clerk, proposal, unit)))
                .forEach(proposed::add);
        in.people().stream()
                .limit(individuals)
                .map(person -> standing(procuracies.person(clerk, proposal, person)))
                .forEach(proposed::add);
        return proposed;
    }

    /** N provinces together come to N times what each may propose, and all of it was granted. */
    private void assertCeiling(int collectives, int individuals) {
        var tallies = procuracies.tallies(sector, procuracies.clerk(sector.supreme()), 2027);
        for (var matter : List.of("NOMINATED", "AWARDED")) {
            assertThat(tallies)
                    .contains(
                            line(matter, "CERTIFICATE_OF_MERIT", "COLLECTIVE", collectives),
                            line(matter, "CERTIFICATE_OF_MERIT", "INDIVIDUAL", individuals));
        }
    }

    private static Map<String, Object> line(String matter, String award, String kind, int amount) {
        return Map.of("matter", matter, "award", award, "subjectKind", kind, "amount", amount);
    }

    private void oneFeatOnce() {
        procuracies.at("2027-12-10");
        var clerk = procuracies.clerk(bacNinh);
        var day = LocalDate.of(2027, 12, 1);
        var opened = procuracies.open(bacNinh, clerk, "YEARLY", day, null);
        var merit = Proposal.merit(review(opened), sector);
        var again = bacNinh.units().getFirst();

        assertThat(procuracies.unit(clerk, merit, again).at(ERROR + "code"))
                .isEqualTo("NOMINATED_ELSEWHERE");
        standing(procuracies.other(clerk, merit, again, "Việc của sáu tháng cuối năm"));
    }

    /** Tổng kết 2030: two and three for the Bằng khen; a flag and a Giấy khen without a quota. */
    private void aFinal() {
        procuracies.at("2030-11-15");
        procuracies.reviewed(sector.supreme(), "FINAL", "2030-11-10");
        var clerk = procuracies.clerk(bacNinh);
        var day = LocalDate.of(2030, 11, 1);
        var opened = procuracies.open(bacNinh, clerk, "FINAL", day, "phase.2");
        assertThat(opened.list("data.awardReviewOpen.review.quotas")).hasSize(2);
        assertQuota(opened, FIRST, "quota.merit.c", 2, "NUMBER");
        assertQuota(opened, SECOND, "quota.merit.i", 3, "NUMBER");
        var merit = Proposal.merit(review(opened), sector);
        var proposed = proposed(bacNinh, clerk, merit, 2, 3);
        var third = bacNinh.units().get(2);
        assertFull(procuracies.unit(clerk, merit, third), "quota.merit.c", 2);
        assertFull(procuracies.person(clerk, merit, bacNinh.people().get(3)), "quota.merit.i", 3);
        var flag =
                new Proposal(
                        review(opened),
                        "MINISTERIAL_PROVINCIAL_EMULATION_FLAG",
                        "MINISTRY",
                        sector.supreme().agency());
        standing(procuracies.unit(clerk, flag, third));
        var commendation =
                new Proposal(
                        review(opened), "CERTIFICATE_OF_COMMENDATION", "UNIT", bacNinh.agency());
        bacNinh.units().forEach(unit -> standing(procuracies.unit(clerk, commendation, unit)));
        Procuracies.recorded(clerk, day.plusDays(10), proposed);
    }

    @Test
    @DisplayName(
            """
            S3-19, S3-38 the sector council picks two to three of all that are proposed for the \
            Government's flag, and the head decides on the rest""")
    void theSectorsCouncilCutsAtThreeAndItsHeadDecides() {
        procuracies.at("2030-11-15");
        var supreme = sector.supreme();
        var clerk = procuracies.clerk(supreme);
        var day = LocalDate.of(2030, 11, 1);
        var opened = procuracies.open(supreme, clerk, "FINAL", day, "phase.2");
        var flag =
                new Proposal(
                        review(opened), "GOVERNMENT_EMULATION_FLAG", "STATE", sector.government());
        var proposed =
                supreme.units().stream()
                        .limit(2)
                        .map(unit -> procuracies.unit(clerk, flag, unit))
                        .toList();
        proposed.forEach(Procuracies::standing);
        assertThat(proposed.getFirst().list("data.nominationPropose.nomination.standards"))
                .extracting(Object::toString)
                .anyMatch(one -> one.contains("criterion.state"))
                .anyMatch(one -> one.contains("kind=MOVEMENT_LASTS, answer=MET"));

        var submitted =
                sector.provinces().stream()
                        .map(province -> submitted(province, day, review(opened)))
                        .toList();
        var cut = council.picks(supreme, clerk, submitted, 4, 5, 5, 5, 3);

        assertThat(cut.wasShort()).as("nobody is picked yet: a warning, and no more").isTrue();
        assertThat(cut.isShort()).isFalse();
        assertThat(cut.states()).as("newest first").containsExactly("DECLINED", "ENDORSED");
        assertThat(sector.provinces().stream().map(letters::becomeOf))
                .containsExactly("ENDORSED", "ENDORSED", "DECLINED");
        decidedByTheHead(clerk, Proposal.merit(review(opened), sector), day.plusDays(14));
        assertThat(procuracies.tallies(sector, clerk, 2030))
                .contains(
                        line("NOMINATED", "GOVERNMENT_EMULATION_FLAG", "COLLECTIVE", 5),
                        line("ENDORSED", "GOVERNMENT_EMULATION_FLAG", "COLLECTIVE", 4),
                        line("AWARDED", "CERTIFICATE_OF_MERIT", "COLLECTIVE", 1));
    }

    private void decidedByTheHead(Person clerk, Proposal merit, LocalDate day) {
        var unit = sector.supreme().units().get(3);
        var nomination = standing(procuracies.unit(clerk, merit, unit));
        Procuracies.decided(clerk, day, List.of(nomination));
    }

    /** A province's council votes for its best unit, and its office sends it up. */
    private SubmittedNomination submitted(Procuracy province, LocalDate day, String above) {
        var clerk = procuracies.clerk(province);
        var review = review(procuracies.open(province, clerk, "FINAL", day, "phase.2"));
        var flag = new Proposal(review, "GOVERNMENT_EMULATION_FLAG", "STATE", sector.government());
        var best = standing(procuracies.unit(clerk, flag, province.units().getFirst()));
        assertThat(council.picks(province, clerk, 5).states()).containsExactly("ENDORSED");
        var letter = letters.sent(clerk, sector.supreme(), review, best);
        letters.refused(clerk, sector.supreme(), review, best, "UNDER_WAY");
        return letters.received(sector.supreme(), letter, above);
    }

    private static String review(Answer opened) {
        assertThat(opened.list("data.awardReviewOpen.errors")).as(opened.raw()).isEmpty();
        return opened.text("data.awardReviewOpen.review.id");
    }

    /** A quota that the province takes over is for it as one unit. */
    private static void assertQuota(
            Answer opened, String place, String item, int most, String rule) {
        assertThat(opened.at(place + "item")).as(opened.raw()).isEqualTo(item);
        assertThat(opened.at(place + "unit")).isNull();
        assertThat(opened.at(place + "most")).isEqualTo(most);
        assertThat(opened.at(place + "rule")).isEqualTo(rule);
    }

    private static void assertFull(Answer refused, String item, int most) {
        assertThat(refused.at(ERROR + "code")).as(refused.raw()).isEqualTo("QUOTA_FULL");
        assertThat(refused.text(ERROR + "message")).contains(item, String.valueOf(most));
    }
}
