package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardsAcross;
import vn.thidua.tenants.decision.CitizenNumbers;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.decision.DecisionPublishing;
import vn.thidua.tenants.decision.PublishDecision;
import vn.thidua.tenants.decision.SetCitizenNumber;
import vn.thidua.tenants.person.Person;

/** Somebody whose awards are published and who is known again by the citizen number. */
@Singleton
final class AwardsAcrossErrand implements Errand {
    private static final String NUMBER = "027085001234";

    private final DecisionCasting casting;
    private final DecisionPublishing publishing;
    private final CitizenNumbers numbers;
    private final AwardsAcross across;
    private final NominationCases nominations;
    private final UnitCases units;

    AwardsAcrossErrand(
            DecisionCasting casting,
            DecisionPublishing publishing,
            CitizenNumbers numbers,
            AwardsAcross across,
            NominationCases nominations,
            UnitCases units) {
        this.casting = casting;
        this.publishing = publishing;
        this.numbers = numbers;
        this.across = across;
        this.nominations = nominations;
        this.units = units;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var person = units.person(world);
        var published = awarded(world, person);
        numbers.set(own, new SetCitizenNumber(person.id(), NUMBER));
        publishing.publish(own, new PublishDecision(published));
        numbers.set(own, new SetCitizenNumber(units.person(world).id(), NUMBER));
        numbers.known(own, List.of(person.id()));
        numbers.awards(own, person.id(), PageRequest.first(5));
        across.ofAgency(own, "", PageRequest.first(5));
        numbers.set(own, new SetCitizenNumber(person.id(), null));
    }

    private AwardDecisionId awarded(World world, Person person) {
        var own = world.own();
        var review = nominations.review(world);
        var nomination = casting.nominated(own, review, person, DecisionCasting.LABORER);
        return casting.issued(own, DecisionCasting.BEFORE, nomination).id();
    }
}
