package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.setting.ChangeSettings;
import vn.thidua.tenants.setting.ProgressCounts;
import vn.thidua.tenants.setting.Settings;

/** For how long it is kept who has objected. */
@ExtendWith(House.class)
class ForgottenObjectorsIT {
    private static final LocalDate MONDAY = NoticeStage.MONDAY;

    private final NoticeStage stage;
    private final DecisionCasting cast;
    private final NoticeCasting shown;
    private final AwardObjections objections;
    private final Settings settings;
    private final Scope scope;

    ForgottenObjectorsIT(
            NoticeStage stage,
            DecisionCasting cast,
            NoticeCasting shown,
            AwardObjections objections,
            Settings settings) {
        this.stage = stage;
        this.cast = cast;
        this.shown = shown;
        this.objections = objections;
        this.settings = settings;
        scope = stage.scope();
    }

    @AfterEach
    void today() {
        stage.turnToToday();
    }

    @Test
    void whoObjectedIsForgottenYearsAfterTheAnswerAndWhatWasSaidStays() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        var notice = shown.posted(scope, draft);
        var waiting = shown.objected(scope, notice, null);
        var objection = shown.objected(scope, notice, stage.line(draft, 0));
        answer(objection);
        var answered = objections.fetch(scope, objection.id());

        forgetOn(MONDAY.plusYears(10));
        assertThat(objections.fetch(scope, objection.id())).isEqualTo(answered);
        forgetOn(MONDAY.plusYears(10).plusDays(1));

        assertThat(objections.fetch(scope, objection.id()))
                .usingRecursiveComparison()
                .ignoringFields("objectorName", "objectorContact")
                .isEqualTo(answered);
        assertThat(objections.fetch(scope, objection.id()))
                .extracting(AwardObjection::objectorName, AwardObjection::objectorContact)
                .containsOnlyNulls();
        assertThat(objections.fetch(scope, waiting.id())).isEqualTo(waiting);
    }

    @Test
    void anAgencySaysHowLongItIsKeptWhoObjected() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        var objection = shown.objected(scope, shown.posted(scope, draft), null);
        answer(objection);
        settings.change(scope, new ChangeSettings(0, ProgressCounts.AT_ONCE, 2));

        forgetOn(MONDAY.plusYears(2));
        assertThat(objections.fetch(scope, objection.id()).objectorName()).isNotNull();
        forgetOn(MONDAY.plusYears(2).plusDays(1));

        assertThat(objections.fetch(scope, objection.id()).objectorName()).isNull();
    }

    private void answer(AwardObjection objection) {
        var rejected = AnswerObjection.Outcome.REJECTED;
        objections.answer(scope, new AnswerObjection(objection.id(), rejected, "Đã xác minh"));
    }

    private void forgetOn(LocalDate day) {
        stage.on(day);
        shown.forgetObjectorsAfter(scope, Duration.ZERO);
    }
}
