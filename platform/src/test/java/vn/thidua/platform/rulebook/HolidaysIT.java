package vn.thidua.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.PublishRules.Answer;
import vn.thidua.platform.rulebook.RuleFault.Kind;
import vn.thidua.platform.rulebook.rule.NamedDay;
import vn.thidua.platform.rulebook.rule.Trust;

/** Which days are free or worked for whom, and what of it is only told. */
@ExtendWith(House.class)
class HolidaysIT {
    private final Casting casting;
    private final Casting.Cast cast;
    private final Holidays holidays;
    private final RulePublishing publishing;

    HolidaysIT(Casting casting, Holidays holidays, RulePublishing publishing) {
        this.casting = casting;
        this.cast = casting.cast();
        this.holidays = holidays;
        this.publishing = publishing;
    }

    private List<PublicDay> days(Scope scope, String first, String last) {
        return holidays.list(scope, scope.agency(), LocalDate.parse(first), LocalDate.parse(last));
    }

    private List<String> counting(Scope scope, String first, String last) {
        return days(scope, first, last).stream()
                .filter(PublicDay::counts)
                .map(day -> day.heldOn() + (day.worked() ? " worked" : ""))
                .toList();
    }

    private RuleSet published(Scope scope, NamedDay... days) {
        var answer = publishing.publish(scope, Stating.instrument("Lịch", Stating.days(days)));
        return ((Answer.Published) answer).ruleSet();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2022-01-01|2022-01-31|2022-01-01, 2022-01-03
                    2022-01-02|2022-01-31|2022-01-03
                    2022-04-25|2022-05-31|2022-04-30, 2022-05-01, 2022-05-02, 2022-05-03
                    2023-04-25|2023-05-31|2023-04-30, 2023-05-01, 2023-05-02
                    2023-08-25|2023-09-10|2023-09-02, 2023-09-04
                    2025-04-20|2025-05-10|2025-04-26 worked, 2025-04-30, 2025-05-01, 2025-05-02
                    2025-11-01|2025-11-30|''
                    2026-11-01|2026-11-30|2026-11-24
                    2029-11-20|2029-11-30|2029-11-24
                    """)
    void theStatesDaysHoldForEverybodyAndAreMadeUpForOnWorkingDays(
            String first, String last, String counting) {
        var found = String.join(", ", counting(cast.stranger(), first, last));

        assertThat(found).isEqualTo(counting);
    }

    @Test
    void whatWasNotReadIsToldAndDoesNotCount() {
        var tet = days(cast.north(), "2027-02-01", "2027-02-28");

        assertThat(tet).hasSize(5).noneMatch(PublicDay::counts);
        assertThat(tet).extracting(day -> day.source().trust()).containsOnly(Trust.UNCONFIRMED);
        assertThat(days(cast.north(), "2026-04-20", "2026-04-29"))
                .extracting(day -> day.heldOn() + " " + day.source().trust())
                .containsExactly("2026-04-26 SECOND_HAND", "2026-04-27 SECOND_HAND");
    }

    @Test
    void daysComeDownFromSuperiorsAndTheNearestCounts() {
        published(
                cast.province(),
                Stating.day("2031-03-03", false, Trust.READ),
                Stating.day("2031-03-04", false, Trust.READ),
                Stating.day("2031-03-05", false, Trust.SECOND_HAND));
        published(
                cast.north(),
                Stating.day("2031-03-04", true, Trust.READ),
                Stating.day("2031-03-08", true, Trust.READ));

        assertThat(counting(cast.north(), "2031-03-01", "2031-03-31"))
                .containsExactly("2031-03-03", "2031-03-04 worked", "2031-03-08 worked");
        assertThat(counting(cast.province(), "2031-03-01", "2031-03-31"))
                .containsExactly("2031-03-03", "2031-03-04");
        assertThat(days(cast.stranger(), "2031-03-01", "2031-03-31")).isEmpty();
    }

    @Test
    void aWeekendThatIsNamedOnceMoreKeepsTheDayMadeUpForIt() {
        published(cast.province(), Stating.day("2027-05-01", false, Trust.READ));

        assertThat(counting(cast.province(), "2027-04-28", "2027-05-31"))
                .containsExactly("2027-04-30", "2027-05-01", "2027-05-03");
    }

    @Test
    void theOperatorPublishesTheNoticeOfAYearAndCorrectsIt() {
        var notice =
                Stating.instrument(
                        "Lịch nghỉ lễ, tết năm 2032",
                        Stating.days(Stating.day("2032-02-11", false, Trust.UNCONFIRMED)));
        var set = ((Answer.Published) publishing.publish(casting.operator(), notice)).ruleSet();
        assertThat(counting(cast.north(), "2032-02-01", "2032-02-28")).isEmpty();
        var read = Stating.days(Stating.day("2032-02-12", false, Trust.READ));

        publishing.publish(casting.operator(), Stating.next(set, Stating.DAY, read));

        assertThat(counting(cast.north(), "2032-02-01", "2032-02-28"))
                .containsExactly("2032-02-12");
    }

    @Test
    void noInstrumentNamesADayTwice() {
        var day = Stating.day("2031-03-03", false, Trust.READ);

        var answer =
                publishing.publish(
                        cast.north(), Stating.instrument("Lịch", Stating.days(day, day)));

        assertThat(((Answer.Faulty) answer).faults())
                .containsExactly(
                        RuleFault.of(
                                Kind.DAY_NAMED_TWICE, List.of("rules", "days", "1"), day.heldOn()));
    }
}
