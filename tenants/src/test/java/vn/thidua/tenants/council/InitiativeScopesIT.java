package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.council.CloseSession.Recognition;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.Initiatives;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** How far and from when an initiative has effect, as a council recognises it. */
@ExtendWith(House.class)
class InitiativeScopesIT {
    private final CouncilCasting councils;
    private final InitiativeSittings cast;
    private final EvidenceCasting evidence;
    private final CouncilSessions sessions;
    private final Initiatives initiatives;
    private final Scope scope;
    private final Unit unit;
    private final List<Voter> five;
    private final LocalDate today;

    InitiativeScopesIT(
            CouncilCasting councils,
            InitiativeSittings cast,
            EvidenceCasting evidence,
            CouncilSessions sessions,
            Initiatives initiatives,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.evidence = evidence;
        this.sessions = sessions;
        this.initiatives = initiatives;
        scope = plans.agency("North");
        unit = units.unit(scope, "Văn phòng");
        five = councils.voters(scope, unit, 5);
        today = plans.today();
    }

    private Council council() {
        return councils.ofInitiatives(scope, today.getYear(), five);
    }

    private Initiative initiative(String name) {
        return evidence.submitted(scope, name, evidence.person(scope, unit, "Tác giả"));
    }

    private CloseSession.Answer close(CouncilSession session, Recognition recognition) {
        return sessions.close(scope, new CloseSession(session.id(), recognition));
    }

    @Test
    void aScopeIsPutRightUntilABallotCounts() {
        var good = initiative("Số hóa hồ sơ");
        var session = cast.convened(scope, council(), good);
        cast.vote(scope, session, five, good, 5);
        var wider =
                new SetAgenda(
                        session.id(),
                        List.of(
                                new AgendaEntry.OfInitiative(
                                        good.id(), EffectScope.MINISTRY_OR_PROVINCE)));

        assertThat(sessions.setAgenda(scope, wider))
                .isEqualTo(new SetAgenda.Answer.Unfit(AgendaFault.NOT_STANDING));

        cast.annul(scope, session, good);
        assertThat(sessions.setAgenda(scope, wider)).isInstanceOf(SetAgenda.Answer.Set.class);
        cast.vote(scope, session, five, good, 5);
        close(session, new Recognition("15/QĐ-HĐSK", today));
        assertThat(initiatives.fetch(scope, good.id()).effectScope())
                .isEqualTo(EffectScope.MINISTRY_OR_PROVINCE);
    }

    @Test
    void nothingIsRecognisedBeforeItIsApplied() {
        var good = initiative("Số hóa hồ sơ");
        var applied = good.appliedOn();
        var heldOn = applied.minusDays(1);
        var held =
                new ConveneSession(
                        council().id(),
                        null,
                        heldOn,
                        "Phòng họp",
                        InitiativeSittings.entries(good));
        var session = ((ConveneSession.Answer.Convened) sessions.convene(scope, held)).session();
        cast.attended(scope, session);
        cast.vote(scope, session, five, good, 5);

        assertThat(close(session, new Recognition("15/QĐ-HĐSK", heldOn)))
                .isEqualTo(new CloseSession.Answer.DayUnfit(applied));
    }
}
