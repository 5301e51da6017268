package vn.thidua.platform.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.ParentItem;
import vn.thidua.platform.body.PlanAct;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.body.value.Recurrence;
import vn.thidua.platform.body.value.RoughDate;

class StrippingTest {
    private static final PlanHeader HEADER =
            new PlanHeader(
                    7,
                    "Kế hoạch thi đua",
                    "Đoàn kết, sáng tạo",
                    "Phong trào 20/11",
                    PlanAct.LAUNCH,
                    new Letterhead("BỘ TƯ PHÁP", "SỞ TƯ PHÁP", "145/KH-STP", "Bắc Ninh", "15/1"),
                    new Signature("Nguyễn Văn A", "Giám đốc", SigningAuthority.values()[0], "KT."),
                    new Period(RoughDate.parse("2026"), RoughDate.parse("2026"), null),
                    Recurrence.values()[0],
                    "Trong năm",
                    MovementKind.THEMATIC,
                    "Tiếp nối phong trào trước",
                    "12/KH-STP",
                    "stp.example.vn");

    @Test
    void leavesOutWhatBelongsToTheOneDocument() {
        var header = Stripping.template(body()).header();

        assertThat(header)
                .isEqualTo(
                        new PlanHeader(
                                1,
                                "Kế hoạch thi đua",
                                "Đoàn kết, sáng tạo",
                                "Phong trào 20/11",
                                PlanAct.LAUNCH,
                                null,
                                null,
                                null,
                                Recurrence.values()[0],
                                "Trong năm",
                                MovementKind.THEMATIC,
                                "Tiếp nối phong trào trước",
                                null,
                                null));
    }

    @Test
    void keepsTheItemsWithTheirKeysButNotWhereTheyCameFrom() {
        var item = Stripping.template(body()).items().getFirst();

        var before = body().items().getFirst();
        assertThat(item.origin()).isNull();
        assertThat(item.mapsTo()).isEmpty();
        assertThat(item.revision()).isEqualTo(1);
        assertThat(item.key()).isEqualTo(before.key());
        assertThat(item.text()).isEqualTo(before.text());
        assertThat(item.content()).isEqualTo(before.content());
    }

    @Test
    void changesNothingTheSecondTime() {
        var once = Stripping.template(body());

        assertThat(Stripping.template(once)).isEqualTo(once);
    }

    private static PlanBody body() {
        var plain = Offering.body("Có sáng kiến");
        var item = plain.items().getFirst();
        var from = new Origin(OriginKind.PLAN, "0197", 2, new ItemKey("old"));
        var answering =
                new PlanItem(
                        item.key(),
                        item.section(),
                        null,
                        item.position(),
                        "a)",
                        item.text(),
                        item.footnotes(),
                        from,
                        4,
                        List.of(new ParentItem("923/QĐ-TTg", "II.1")),
                        Objects.requireNonNull(item.content()));
        return new PlanBody(PlanBody.FORMAT, HEADER, List.of(answering), plain.statedNone());
    }
}
