package vn.thidua.tenants.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.evidence.SubmitInitiative.Author;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** Initiatives: brought before their council, recognised or not, and who sees them. */
@ExtendWith(House.class)
class InitiativesIT {
    private static final InitiativeFilter ALL = new InitiativeFilter(null, null, null);

    private final Initiatives initiatives;
    private final InitiativeCouncil council;
    private final EvidenceCasting evidence;
    private final AwardCasting awards;
    private final AttachmentCasting files;
    private final SomePeople people;
    private final Casting casting;
    private final Sql sql;
    private final Scope scope;
    private final Scope south;
    private final Unit unit;
    private final Person an;
    private final Person binh;

    InitiativesIT(
            Initiatives initiatives,
            InitiativeCouncil council,
            EvidenceCasting evidence,
            AwardCasting awards,
            AttachmentCasting files,
            SomePeople people,
            PlanCasting plans,
            Casting casting,
            Sql sql) {
        this.initiatives = initiatives;
        this.council = council;
        this.evidence = evidence;
        this.awards = awards;
        this.files = files;
        this.people = people;
        this.casting = casting;
        this.sql = sql;
        scope = plans.agency("North");
        south = plans.agency("South");
        unit = awards.unit(scope, "Phòng Hộ tịch", 1, 10);
        an = evidence.person(scope, unit, "Nguyễn Văn An");
        binh = evidence.person(scope, unit, "Trần Thị Bình");
    }

    private AwardReview review() {
        return awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
    }

    private List<InitiativeAuthor> authors(Initiative initiative) {
        return initiatives.authors(scope, List.of(initiative.id())).get(initiative.id());
    }

    private SubmitInitiative.Answer submit(Author... authors) {
        return initiatives.submit(
                scope,
                new SubmitInitiative(
                        "Số hóa",
                        "Mới",
                        "Nhanh",
                        EvidenceCasting.APPLIED,
                        List.of(authors),
                        List.of()));
    }

    @Test
    void isSubmittedWithItsAuthorsAndWhatProvesIt() {
        var proof = files.uploaded(scope);

        var answer =
                initiatives.submit(
                        scope,
                        new SubmitInitiative(
                                " Số hóa hồ sơ hộ tịch ",
                                "Quét và tra cứu",
                                "Trả kết quả trong ngày",
                                EvidenceCasting.APPLIED,
                                List.of(new Author(an.id(), 60), new Author(binh.id(), 40)),
                                List.of(proof.id())));

        var initiative = ((SubmitInitiative.Answer.Submitted) answer).initiative();
        assertThat(initiatives.fetch(scope, initiative.id())).isEqualTo(initiative);
        assertThat(initiative.name()).isEqualTo("Số hóa hồ sơ hộ tịch");
        assertThat(initiative.state()).isEqualTo(InitiativeState.SUBMITTED);
        assertThat(initiative.unit()).isEqualTo(unit.id());
        assertThat(authors(initiative))
                .containsExactly(
                        new InitiativeAuthor(an.id(), 60, null),
                        new InitiativeAuthor(binh.id(), 40, null));
        assertThat(files.attachedTo(scope, initiative.id()))
                .extracting(Attachment::id)
                .containsExactly(proof.id());
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsWritten() {
        var taken = files.uploaded(scope);
        evidence.submitted(scope, "Khác", an);
        initiatives.submit(scope, EvidenceCasting.submission("Một", List.of(taken.id()), an));
        var before = count();

        assertThat(submit()).isEqualTo(new SubmitInitiative.Answer.AuthorsUnfit(20));
        assertThat(submit(new Author(an.id(), null), new Author(an.id(), null)))
                .isEqualTo(new SubmitInitiative.Answer.AuthorsUnfit(20));
        assertThat(submit(new Author(an.id(), 60), new Author(binh.id(), 30)))
                .isEqualTo(new SubmitInitiative.Answer.SharesUnfit());
        assertThat(submit(new Author(an.id(), 100), new Author(binh.id(), null)))
                .isEqualTo(new SubmitInitiative.Answer.SharesUnfit());
        assertThat(
                        initiatives.submit(
                                scope, EvidenceCasting.submission("Hai", List.of(taken.id()), an)))
                .isInstanceOf(SubmitInitiative.Answer.FileTaken.class);
        assertThat(initiatives.submit(scope, EvidenceCasting.submission(" ", List.of(), an)))
                .isEqualTo(new SubmitInitiative.Answer.NameUnfit(300));
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return sql.number(
                "SELECT COUNT(*) FROM initiative WHERE tenant_id = ?", scope.tenant().value());
    }

    @Test
    void theCouncilRecognisesItOrNotAndOnlyOnce() {
        var good = evidence.submitted(scope, "Tốt", an);
        var weak = evidence.submitted(scope, "Chưa tốt", an);

        var recognised = council.recognise(scope, EvidenceCasting.recognition(good.id()));
        var again = council.recognise(scope, EvidenceCasting.recognition(good.id()));
        var declined = council.decline(scope, new DeclineInitiative(weak.id(), "Chưa mới"));

        assertThat(((RecogniseInitiative.Answer.Recognised) recognised).initiative())
                .satisfies(one -> assertThat(one.state()).isEqualTo(InitiativeState.RECOGNISED))
                .satisfies(
                        one ->
                                assertThat(one.effectScope())
                                        .isEqualTo(EffectScope.MINISTRY_OR_PROVINCE))
                .satisfies(one -> assertThat(one.decisionNumber()).isEqualTo("12/QĐ-HĐSK"));
        assertThat(again)
                .isEqualTo(new RecogniseInitiative.Answer.NotWaiting(InitiativeState.RECOGNISED));
        assertThat(((DeclineInitiative.Answer.Declined) declined).initiative().reason())
                .isEqualTo("Chưa mới");
        assertThat(initiatives.withdraw(scope, new WithdrawInitiative(good.id(), "Thôi")))
                .isEqualTo(new WithdrawInitiative.Answer.NotWaiting(InitiativeState.RECOGNISED));
    }

    @Test
    void aDecisionIsNeitherFromBeforeItWasAppliedNorToCome() {
        var waiting = evidence.submitted(scope, "Số hóa", an).id();

        for (var day : List.of(EvidenceCasting.APPLIED.minusDays(1), LocalDate.of(2999, 1, 1))) {
            var command = new RecogniseInitiative(waiting, EffectScope.UNIT, "1", day);
            assertThat(council.recognise(scope, command))
                    .isEqualTo(new RecogniseInitiative.Answer.DayUnfit());
        }
    }

    @Test
    void areListedInTheVietnameseAlphabetByUnitStateAndAuthor() {
        evidence.submitted(scope, "Đổi mới", an);
        evidence.submitted(scope, "Dồn việc", binh);
        evidence.submitted(scope, "Ấn phẩm số", an);
        evidence.submitted(scope, "Ăn ca", an);

        var first = initiatives.list(scope, ALL, new PageRequest(2, null));
        var rest =
                initiatives.list(
                        scope,
                        ALL,
                        new PageRequest(2, first.end().map(Cursor::text).orElseThrow()));

        assertThat(first.items())
                .extracting(Initiative::name)
                .containsExactly("Ăn ca", "Ấn phẩm số");
        assertThat(rest.items())
                .extracting(Initiative::name)
                .containsExactly("Dồn việc", "Đổi mới");
        var ofBinh = new InitiativeFilter(InitiativeState.SUBMITTED, unit.id(), binh.id());
        assertThat(initiatives.list(scope, ofBinh, new PageRequest(10, null)).items())
                .extracting(Initiative::name)
                .containsExactly("Dồn việc");
    }

    @Test
    void headsSubmitForTheirOwnUnitTheOfficeForAllAndOnlyTheCouncilsKeeperRecognises() {
        var head = casting.colleague(scope, "một mật khẩu dài", Role.UNIT_HEAD);
        var other = awards.unit(scope, "Phòng khác", 1, 1);
        people.head(scope, other, people.person(scope, other, "Trưởng phòng", head));
        var planner = casting.as(scope, Role.PLANNER);
        var waiting = evidence.submitted(planner, "Số hóa", an);
        var submission = EvidenceCasting.submission("Một", List.of(), an);
        var viewer = casting.as(scope, Role.VIEWER);

        assertThat(initiatives.submit(head, submission))
                .isEqualTo(new SubmitInitiative.Answer.NotYourUnit());
        assertThat(initiatives.withdraw(head, new WithdrawInitiative(waiting.id(), "Thôi")))
                .isEqualTo(new WithdrawInitiative.Answer.NotYourUnit());
        assertThatThrownBy(() -> initiatives.submit(viewer, submission))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> council.recognise(planner, EvidenceCasting.recognition(waiting.id())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void anotherAgencysInitiativeIsNotThere() {
        var initiative = evidence.recognised(scope, an);
        var nomination = evidence.nominated(scope, review(), an, EvidenceCasting.LABORER);

        assertThatThrownBy(() -> initiatives.fetch(south, initiative.id()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> evidence.use(south, initiative, an, nomination))
                .isInstanceOf(NotVisible.class);
        assertThat(initiatives.list(south, ALL, new PageRequest(10, null)).items()).isEmpty();
        assertThat(initiatives.authors(south, List.of(initiative.id()))).isEmpty();
    }
}
