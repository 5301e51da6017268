package vn.thidua.graphql.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Purpose;

class PublicTextTest {
    private static final Purpose PURPOSE = new Purpose(false);

    @Test
    void saysNothingOfWhereWordsWereTakenFrom() {
        var body =
                new Bodies()
                        .item("plan", "Nâng cao nhận thức", PURPOSE)
                        .item("template", "Lan tỏa gương sáng", PURPOSE)
                        .item("own", "Phát huy sáng kiến", PURPOSE)
                        .body();
        var items =
                List.of(
                        taken(body.items().get(0), OriginKind.PLAN),
                        taken(body.items().get(1), OriginKind.TEMPLATE),
                        body.items().get(2));

        var read =
                PublicText.of(new PlanBody(body.format(), body.header(), items, body.statedNone()));

        assertThat(read.items()).extracting(PlanItem::origin).containsOnlyNulls();
        assertThat(read.items())
                .extracting(PlanItem::text)
                .containsExactlyElementsOf(body.items().stream().map(PlanItem::text).toList());
        assertThat(read.header()).isEqualTo(body.header());
        assertThat(PublicText.of(read)).isSameAs(read);
    }

    private static PlanItem taken(PlanItem item, OriginKind kind) {
        return item.takenFrom(new Origin(kind, "a source", 1, item.key()));
    }
}
