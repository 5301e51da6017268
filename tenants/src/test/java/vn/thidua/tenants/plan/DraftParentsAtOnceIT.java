package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AddParent.Answer;

/** Several say at once what a draft is to answer. */
@ExtendWith(House.class)
class DraftParentsAtOnceIT {
    private static final int ROUNDS = 5;

    private final PlanCasting casting;
    private final DraftParents parents;
    private final Plans plans;
    private final Scope north;
    private final PlanId ministrys;

    DraftParentsAtOnceIT(PlanCasting casting, Casting cast, DraftParents parents, Plans plans) {
        this.casting = casting;
        this.parents = parents;
        this.plans = plans;
        var all = cast.cast();
        north = casting.withKinds(all.north());
        ministrys = casting.issued(casting.withKinds(all.ministry()), "Kế hoạch của Bộ");
    }

    @Test
    void addOneParentOnceAndTellTheOtherOfIt() {
        for (var round = 0; round < ROUNDS; round++) {
            var plan = casting.drafted(north, "Kế hoạch " + round);
            var published = new ProposeLink.Parent.Published(ministrys, null);
            var command =
                    new AddParent(plan, published, LinkType.IMPLEMENTS, Crossing.FIGURES, null);

            var answers =
                    AtOnce.<Answer>all(
                            () -> parents.add(north, command), () -> parents.add(north, command));

            var kept = plans.fetch(north, plan).parents();
            assertThat(kept).extracting(IntendedParent::parent).containsExactly(published);
            assertThat(answers)
                    .extracting(DraftParentsAtOnceIT::told)
                    .containsExactlyInAnyOrder(
                            "Added " + kept.getFirst().id(),
                            "AlreadyIntended " + kept.getFirst().id());
        }
    }

    /** What kind of answer it is, and of which parent. */
    private static String told(Answer answer) {
        return switch (answer) {
            case Answer.Added(var parent) -> "Added " + parent.id();
            case Answer.AlreadyIntended(var parent) -> "AlreadyIntended " + parent.id();
            default -> answer.toString();
        };
    }
}
