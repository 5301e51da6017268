package vn.thidua.platform.body.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.HeaderField;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Criterion;
import vn.thidua.platform.body.content.CriterionRole;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Note;
import vn.thidua.platform.body.content.NoteKind;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;

class InheritanceTest {

    private static final Criterion CRITERION =
            new Criterion(CriterionRole.STANDARD, SubjectKind.COLLECTIVE, null, Set.of(), null);

    private final Source province =
            source(
                    "province",
                    new Bodies()
                            .header("Kế hoạch tỉnh", MovementKind.THEMATIC, "2025", "2030")
                            .item("c", "Có sáng kiến", CRITERION)
                            .item("n", "Ghi chú", new Note(NoteKind.REMARK))
                            .body());
    private final Source ministry =
            source(
                    "ministry",
                    new Bodies()
                            .header("Kế hoạch bộ", MovementKind.REGULAR, "2025", "2025")
                            .item("c", "Hoàn thành nhiệm vụ", CRITERION)
                            .item("p", "Nâng cao nhận thức", new Purpose(false))
                            .none(Section.FUNDS)
                            .body());

    @Test
    void silentFieldsShowTheFirstSourceThatSpeaks() {
        Inheritance found = Inheritance.of(PlanBody.BLANK, List.of(province, ministry));

        assertThat(found.of(HeaderField.MOVEMENT_KIND))
                .isEqualTo(new Provenance.Inherited<>(MovementKind.THEMATIC, province));
        assertThat(found.of(Section.CRITERIA))
                .isEqualTo(
                        new Provenance.Inherited<>(province.body().in(Section.CRITERIA), province));
        assertThat(found.of(Section.PURPOSES))
                .isEqualTo(
                        new Provenance.Inherited<>(ministry.body().in(Section.PURPOSES), ministry));
        assertThat(found.of(Section.QUOTAS)).isEqualTo(new Provenance.Silent<>());
    }

    @Test
    void titlesAndNotesAreNobodyElses() {
        Inheritance found = Inheritance.of(PlanBody.BLANK, List.of(province));

        assertThat(found.of(HeaderField.TITLE)).isEqualTo(new Provenance.Silent<>());
        assertThat(found.of(Section.NOTES)).isEqualTo(new Provenance.Silent<>());
    }

    @Test
    void ownWordsShowWhatTheyReplace() {
        PlanBody own =
                new Bodies()
                        .header("Kế hoạch sở", MovementKind.CAMPAIGN, "2025", "2030")
                        .item("mine", "Có mô hình hay", CRITERION)
                        .body();

        Inheritance found = Inheritance.of(own, List.of(province));

        assertThat(found.of(HeaderField.MOVEMENT_KIND))
                .isEqualTo(
                        new Provenance.Overridden<>(
                                MovementKind.CAMPAIGN, province, MovementKind.THEMATIC));
        assertThat(found.of(Section.CRITERIA))
                .isEqualTo(
                        new Provenance.Overridden<>(
                                own.in(Section.CRITERIA),
                                province,
                                province.body().in(Section.CRITERIA)));
        assertThat(found.of(HeaderField.TITLE)).isEqualTo(new Provenance.Own<>("Kế hoạch sở"));
        assertThat(found.of(HeaderField.PERIOD))
                .isEqualTo(new Provenance.Own<>(own.header().period()));
    }

    @Test
    void aCopyIsOwnAndReplacesNothing() {
        PlanBody own = new Bodies().item("copy", "Có sáng kiến", CRITERION).body();

        assertThat(Inheritance.of(own, List.of(province)).of(Section.CRITERIA))
                .isEqualTo(new Provenance.Own<>(own.in(Section.CRITERIA)));
    }

    @Test
    void anExplicitNoneIsHeardBeforeAnySource() {
        PlanBody own = new Bodies().none(Section.CRITERIA).body();

        Provenance<?> criteria =
                Inheritance.of(own, List.of(province, ministry)).of(Section.CRITERIA);

        assertThat(criteria).isEqualTo(new Provenance.StatedNone<>(null));
        assertThat(criteria.effective()).isEmpty();
    }

    @Test
    void aNoneOfASourceIsTakenOverToo() {
        assertThat(Inheritance.of(PlanBody.BLANK, List.of(province, ministry)).of(Section.FUNDS))
                .isEqualTo(new Provenance.StatedNone<>(ministry));
    }

    private static Source source(String id, PlanBody body) {
        return new Source(id, id, SourceKind.PARENT_PLAN, body);
    }
}
