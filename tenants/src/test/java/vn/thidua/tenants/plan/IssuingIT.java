package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.register.Numbering;

/** Approved plans are issued, and then others see them. */
@ExtendWith(House.class)
class IssuingIT {
    private final PlanCasting casting;
    private final Plans plans;
    private final Issuing issuing;
    private final Publications publications;
    private final Sql sql;
    private final Scope north;
    private final Scope south;

    IssuingIT(
            PlanCasting casting, Plans plans, Issuing issuing, Publications publications, Sql sql) {
        this.casting = casting;
        this.plans = plans;
        this.issuing = issuing;
        this.publications = publications;
        this.sql = sql;
        north = casting.agency("North");
        south = casting.agency("South");
    }

    @Test
    void sealsTheTextWithNumberPlaceDateAndSigner() {
        var plan = casting.issued(north, "Kế hoạch");

        var file = plans.fetch(north, plan);

        assertThat(file.draft()).isNull();
        assertThat(file.plan().current().symbol()).isEqualTo("1/KH-STP");
        assertThat(file.plan().current().issuedOn().first()).isEqualTo(casting.today());
        var letterhead = file.body().header().letterhead();
        assertThat(letterhead.documentSymbol()).isEqualTo("1/KH-STP");
        assertThat(letterhead.place()).isEqualTo("Bắc Ninh");
        assertThat(letterhead.dateText()).isEqualTo(DocumentHead.dateText(casting.today()));
        assertThat(file.body().header().signature().signerName()).isEqualTo("Trương Minh Thắng");
        assertThat(file.body().items()).hasSize(1);
    }

    @Test
    void letsOthersSeeWhatIsIssuedAndNothingBefore() {
        var plan = casting.approved(north, "Kế hoạch");
        assertThat(publications.find(north, plan)).isEmpty();

        issuing.issue(north, open(plan));

        var seen = publications.fetch(south, plan);
        assertThat(seen.heading().title()).isEqualTo("Kế hoạch");
        assertThat(seen.heading().document().number()).isEqualTo("1");
        assertThat(seen.heading().document().symbol()).isEqualTo("/KH-STP");
        assertThat(seen.keeper()).isEqualTo(north.agency());
    }

    @Test
    void issuesNothingOnADayToComeOrWithoutSigner() {
        var plan = casting.approved(north, "Kế hoạch");
        var full = next(plan);
        var tomorrow = casting.today().plusDays(1);
        var early =
                new IssuePlan(
                        plan,
                        full.numbering(),
                        tomorrow,
                        full.place(),
                        full.signature(),
                        full.audience(),
                        full.linkPolicy());
        var bare =
                new IssuePlan(
                        plan,
                        full.numbering(),
                        casting.today(),
                        null,
                        null,
                        full.audience(),
                        full.linkPolicy());

        assertThat(issuing.issue(north, early))
                .isEqualTo(new IssuePlan.Answer.DateToCome(casting.today()));
        assertThat(issuing.issue(north, bare))
                .isEqualTo(
                        new IssuePlan.Answer.Incomplete(
                                List.of(
                                        IssuePlan.Gap.SIGNER_MISSING,
                                        IssuePlan.Gap.PLACE_MISSING)));
        assertThat(standing(plan).state()).isEqualTo(PlanState.APPROVED);
        assertThat(versions()).isZero();
    }

    private Standing standing(PlanId plan) {
        return plans.fetchPlan(north, plan).standing();
    }

    private IssuePlan next(PlanId plan) {
        return casting.issue(plan, new Numbering.Next());
    }

    private IssuePlan open(PlanId plan) {
        var command = next(plan);
        return new IssuePlan(
                plan,
                command.numbering(),
                command.issuedOn(),
                command.place(),
                command.signature(),
                Audience.ALL_AGENCIES,
                LinkPolicy.ASK);
    }

    private long versions() {
        return sql.number(
                "SELECT COUNT(*) FROM plan_version WHERE tenant_id = ?", north.tenant().value());
    }
}
