package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.body.warning.WarningCode;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issuer;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.plan.RecordPlan.Answer;
import vn.thidua.tenants.register.DocumentNumber;

@ExtendWith(House.class)
class RecordingsIT {
    private final PlanCasting casting;
    private final Casting cast;
    private final Drafts drafts;
    private final Plans plans;
    private final Amendments amendments;
    private final Recordings recordings;
    private final Publications publications;
    private final Sql sql;
    private final Scope north;
    private final Scope south;

    RecordingsIT(
            PlanCasting casting,
            Casting cast,
            Drafts drafts,
            Plans plans,
            Amendments amendments,
            Recordings recordings,
            Publications publications,
            Sql sql) {
        this.casting = casting;
        this.cast = cast;
        this.drafts = drafts;
        this.plans = plans;
        this.amendments = amendments;
        this.recordings = recordings;
        this.publications = publications;
        this.sql = sql;
        north = casting.agency("North");
        south = casting.agency("South");
    }

    @Test
    void takesInAPaperDocumentWithItsNumberAndDate() {
        var plan = casting.drafted(north, "Kế hoạch");

        recordings.record(north, record(plan, "17", "17/KH-UBND", "2022-01-13"));

        var file = plans.fetch(north, plan);
        assertThat(file.plan().standing()).isEqualTo(new Standing(PlanState.ISSUED, null, 1));
        assertThat(file.plan().recorded()).isTrue();
        assertThat(file.plan().current().recorded()).isTrue();
        assertThat(file.plan().current().symbol()).isEqualTo("17/KH-UBND");
        assertThat(file.plan().current().issuedOn()).isEqualTo(RoughDate.parse("2022-01-13"));
        var seen = publications.fetch(north, plan);
        assertThat(seen.recorded()).isTrue();
        assertThat(seen.heading().document().number()).isEqualTo("17");
        assertThat(seen.heading().document().symbol()).isEqualTo("/KH-UBND");
    }

    @Test
    void takesInADocumentOfWhichLittleIsKnown() {
        var plan = casting.drafted(north, "Kế hoạch");

        recordings.record(north, record(plan, null, null, "2025-12"));

        var file = plans.fetch(north, plan);
        assertThat(file.plan().current().number()).isNull();
        assertThat(file.plan().current().symbol()).isNull();
        assertThat(file.plan().current().issuedOn()).isEqualTo(RoughDate.parse("2025-12"));
        assertThat(publications.fetch(north, plan).heading().document().issuedOn()).isNull();
        assertThat(file.warnings())
                .extracting(warning -> warning.code())
                .contains(WarningCode.PLACE_MISSING);
    }

    @Test
    void recordsWhatWasUnknownAsTheNextVersion() {
        var plan = casting.drafted(north, "Kế hoạch");
        recordings.record(north, record(plan, null, null, null));
        amendments.amend(north, new AmendPlan(plan));

        recordings.record(north, record(plan, "5", null, "2022-02-01"));

        var current = plans.fetchPlan(north, plan).current();
        assertThat(current.version()).isEqualTo(2);
        assertThat(current.symbol()).isEqualTo("5/KH-STP");
    }

    @Test
    void entersTheNumberSoThatNobodyGetsItAgain() {
        var year = casting.today().getYear();
        var plan = casting.drafted(north, "Kế hoạch");
        recordings.record(north, record(plan, "1", null, year + "-01-01"));
        var other = casting.drafted(north, "Kế hoạch khác");

        assertThat(recordings.record(north, record(other, "01", "01/KH-X", year + "-01-01")))
                .isEqualTo(new Answer.NumberTaken(new DocumentNumber("01")));
        assertThat(plans.fetchPlan(north, other).standing().isEditable()).isTrue();
        var issued = casting.issued(north, "Kế hoạch mới");
        assertThat(plans.fetchPlan(north, issued).current().number()).isEqualTo("2");
    }

    @Test
    void knowsADocumentByIssuerSymbolAndDateTogether() {
        var plan = casting.drafted(north, "Kế hoạch");
        recordings.record(north, record(plan, null, "17/KH-UBND", "2022-01-13"));
        var same = casting.drafted(north, "Cùng văn bản");
        var later = casting.drafted(north, "Cùng số năm khác");
        var foreign = casting.drafted(south, "Cùng số nơi khác");

        assertThat(recordings.record(north, record(same, null, "17/KH-UBND", "2022-01-13")))
                .isEqualTo(new Answer.AlreadyKept(plan));
        assertThat(recordings.record(north, record(later, null, "17/KH-UBND", "2025-08-11")))
                .isInstanceOf(Answer.Recorded.class);
        assertThat(recordings.record(south, record(foreign, null, "17/KH-UBND", "2022-01-13")))
                .isInstanceOf(Answer.Recorded.class);
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void keepsThePlanOfAGroupForItsLeadOfTheYear() {
        var group = cast.group(2022, north, south);
        var command =
                new DraftPlan(
                        casting.kind(north, 0).id(),
                        2022,
                        "Kế hoạch Khối Nội chính",
                        new Start.Blank(),
                        null,
                        null,
                        group);
        var plan = ((DraftPlan.Answer.Drafted) drafts.draft(north, command)).plan();

        recordings.record(north, record(plan.id(), "01", "01/KH-KNC", "2021-12-31"));

        var seen = publications.fetch(north, plan.id());
        assertThat(plan.issuer()).isEqualTo(new Issuer.ByGroup(group));
        assertThat(seen.issuer()).isEqualTo(new Issuer.ByGroup(group));
        assertThat(seen.keeper()).isEqualTo(north.agency());
    }

    @Test
    void recordsNothingWithoutTitleOrOnADayToCome() {
        var nameless = casting.drafted(north, null);
        var plan = casting.drafted(north, "Kế hoạch");
        var tomorrow = casting.today().plusDays(1).toString();

        assertThat(recordings.record(north, record(nameless, "1", null, "2022")))
                .isEqualTo(new Answer.TitleMissing());
        assertThat(recordings.record(north, record(plan, "1", null, tomorrow)))
                .isEqualTo(new Answer.DateToCome(RoughDate.parse(tomorrow)));
        assertThat(recordings.record(north, record(plan, "1", "x".repeat(101), "2022")))
                .isEqualTo(new Answer.SymbolTooLong(100));
        assertThat(versions()).isZero();
    }

    @Test
    void recordsNothingTwice() {
        var plan = casting.drafted(north, "Kế hoạch");
        recordings.record(north, record(plan, "1", null, "2022"));

        assertThat(recordings.record(north, record(plan, "2", null, "2022")))
                .isInstanceOf(Answer.NotNow.class);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void letsTheOfficeRecordAndHidesItFromOthers() {
        var plan = casting.drafted(north, "Kế hoạch");
        var command = record(plan, "1", null, "2022");

        assertThatThrownBy(() -> recordings.record(south, command)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> recordings.record(cast.as(north, Role.PLANNER), command))
                .isInstanceOf(NotPermitted.class);
        assertThat(versions()).isZero();
    }

    private static RecordPlan record(PlanId plan, String number, String symbol, String date) {
        return new RecordPlan(
                plan,
                number == null ? null : new DocumentNumber(number),
                symbol,
                date == null ? null : RoughDate.parse(date),
                null,
                Audience.SUBORDINATES_AND_GROUP,
                LinkPolicy.ASK);
    }

    private long versions() {
        return sql.number(
                "SELECT COUNT(*) FROM plan_version WHERE tenant_id = ?", north.tenant().value());
    }
}
