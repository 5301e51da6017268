package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.platform.body.inheritance.Source;
import vn.thidua.platform.body.inheritance.SourceKind;
import vn.thidua.platform.body.value.ItemKey;

/** What a plan takes over from another agency does not tell where that took it from. */
class EffectiveViewTest {
    private static final UUID LAST_YEARS = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static PlanBody body(String text) {
        var from = new Origin(OriginKind.PLAN, LAST_YEARS.toString(), 1, new ItemKey("a"));
        var item = PlanItem.fresh(Section.PURPOSES, 0, text, new Purpose(false)).takenFrom(from);
        return new PlanBody(PlanBody.FORMAT, PlanHeader.BLANK, List.of(item), Set.of());
    }

    private static EffectiveView.Part purposes(PlanBody own) {
        var source = new Source(LAST_YEARS + "/1", "Trên", SourceKind.PARENT_PLAN, body("Trên"));
        var view = EffectiveView.of(Inheritance.of(own, List.of(source)));
        return view.sections().stream()
                .filter(part -> part.section() == Section.PURPOSES)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void inheritedItemsForgetTheirOrigin() {
        assertThat(purposes(PlanBody.BLANK).items())
                .hasSize(1)
                .allSatisfy(item -> assertThat(item.origin()).isNull());
    }

    @Test
    void ownItemsKeepTheirsBesideThoseOfTheSource() {
        var part = purposes(body("Riêng"));

        assertThat(part.items()).allSatisfy(item -> assertThat(item.origin()).isNotNull());
        assertThat(part.sourceItems())
                .hasSize(1)
                .allSatisfy(item -> assertThat(item.origin()).isNull());
    }
}
