package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.plan.PlanCasting;

/** What a draft says about itself as a whole, and of whole sections. */
@ExtendWith(House.class)
class PlanTextsHttpIT {
    private static final String HEADER =
            "header { revision title theme period { start end raw } letterhead { place }"
                    + " signature { signerName authority } } stored { revision title }";

    private final Person an;
    private final String plan;

    PlanTextsHttpIT(Api api, PlanCasting casting) {
        var agency = casting.agency("Bac");
        this.an = api.colleague(agency, Role.PLANNER);
        var kind = an.ask("{ agency { planKinds { id } } }").text("data.agency.planKinds.0.id");
        var input = Map.of("kind", kind, "year", 2026, "title", "Đoàn kết");
        this.plan = an.mutate("planDraft", input, "plan { id }").text("data.planDraft.plan.id");
    }

    private Answer header(Map<String, ?> header) {
        return an.mutate("planHeaderChange", Map.of("plan", plan, "header", header), HEADER);
    }

    private Answer state(String section, boolean none) {
        var input = Map.of("plan", plan, "section", section, "none", none);
        return an.mutate("planSectionState", input, "statedNone");
    }

    @Test
    void writesTheHeaderAsAWhole() {
        var header =
                Map.of(
                        "revision",
                        1,
                        "title",
                        "Thi đua năm 2026",
                        "theme",
                        "Đoàn kết, kỷ cương",
                        "period",
                        Map.of("start", "2026-01", "end", "2026"),
                        "letterhead",
                        Map.of("place", "Bắc Ninh"),
                        "signature",
                        Map.of("signerName", "Nguyễn Văn A", "authority", "FOR"));

        var saved = header(header);
        var late = header(Map.of("revision", 1, "title", "Khác"));

        var at = "data.planHeaderChange.";
        assertThat(saved.at(at + "header.revision")).isEqualTo(2);
        assertThat(saved.at(at + "header.period.start")).isEqualTo("2026-01");
        assertThat(saved.at(at + "header.signature.authority")).isEqualTo("FOR");
        assertThat(late.at(at + "errors.0.code")).isEqualTo("CONFLICT");
        assertThat(late.at(at + "stored"))
                .isEqualTo(Map.of("revision", 2, "title", "Thi đua năm 2026"));
    }

    @Test
    void refusesAHeaderThatCannotBe() {
        var backwards = Map.of("start", "2027", "end", "2026");

        var period = header(Map.of("revision", 1, "title", "A", "period", backwards));
        var title = header(Map.of("revision", 1, "title", "a".repeat(501)));

        assertThat(period.errorCode()).isEqualTo("BAD_INPUT");
        assertThat(period.text("errors.0.extensions.argument")).isEqualTo("input.header.period");
        assertThat(title.at("data.planHeaderChange.errors.0.code")).isEqualTo("TEXT_TOO_LONG");
        assertThat(title.at("data.planHeaderChange.errors.0.path"))
                .isEqualTo(List.of("input", "header", "title"));
    }

    @Test
    void statesThatASectionHasNothing() {
        var none = state("FUNDS", true);
        var add =
                Map.of(
                        "plan",
                        plan,
                        "section",
                        "FUNDS",
                        "words",
                        Map.of("content", Map.of("fund", Map.of("purpose", "AWARDS"))));
        var filled = an.mutate("planItemAdd", add, "item { key }");
        var silent = state("FUNDS", false);
        var added = an.mutate("planItemAdd", add, "item { key }");

        assertThat(none.at("data.planSectionState.statedNone")).isEqualTo(List.of("FUNDS"));
        assertThat(filled.at("data.planItemAdd.errors.0.code")).isEqualTo("STATED_NONE_BUT_FILLED");
        assertThat(filled.at("data.planItemAdd.errors.0.path"))
                .isEqualTo(List.of("input", "section"));
        assertThat(silent.at("data.planSectionState.statedNone")).isEqualTo(List.of());
        assertThat(added.at("data.planItemAdd.item.key")).isNotNull();
    }
}
