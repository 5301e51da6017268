package vn.thidua.tenants.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** What was held, published and achieved, bound to plans. */
@ExtendWith(House.class)
class ActivitiesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO_COME = LocalDate.of(2999, 1, 1);
    private static final PageRequest PAGE = new PageRequest(10, null);

    private final Activities activities;
    private final MediaItems mediaItems;
    private final Achievements achievements;
    private final EvidenceStrikes strikes;
    private final AwardCasting awards;
    private final SomePeople people;
    private final Casting casting;
    private final Scope scope;
    private final Scope south;
    private final Unit unit;
    private final Person an;
    private final PlanId plan;
    private final ItemKey item;

    ActivitiesIT(
            Activities activities,
            MediaItems mediaItems,
            Achievements achievements,
            EvidenceStrikes strikes,
            EvidenceCasting evidence,
            AwardCasting awards,
            SomePeople people,
            PlanCasting casts,
            Plans plans,
            Casting casting) {
        this.activities = activities;
        this.mediaItems = mediaItems;
        this.achievements = achievements;
        this.strikes = strikes;
        this.awards = awards;
        this.people = people;
        this.casting = casting;
        scope = casts.agency("North");
        south = casts.agency("South");
        unit = awards.unit(scope, "Phòng Tuyên truyền", 1, 10);
        an = evidence.person(scope, unit, "Nguyễn Văn An");
        plan =
                awards.plan(
                        scope,
                        AwardCasting.perUnit(
                                AwardStage.YEARLY,
                                SubjectKind.COLLECTIVE,
                                QuotaMode.ABSOLUTE,
                                3,
                                null));
        item = plans.fetch(scope, plan).body().items().getFirst().key();
    }

    private RecordActivity activity(String name, int count, @Nullable Integer participants) {
        return new RecordActivity(
                plan,
                item,
                unit.id(),
                ActivityKind.TRAINING,
                name,
                DAY,
                count,
                participants,
                List.of());
    }

    private RecordMediaItem media(String title, @Nullable String link, LocalDate day) {
        return new RecordMediaItem(
                unit.id(),
                plan,
                new Subject.OfPerson(an.id()),
                OutletKind.BULLETIN,
                "Bản tin Tư pháp Bắc Kạn",
                title,
                link,
                day,
                List.of());
    }

    private RecordAchievement achievement(@Nullable ItemKey of, String text) {
        return new RecordAchievement(plan, of, new Subject.OfPerson(an.id()), text, DAY, List.of());
    }

    @Test
    @DisplayName("S1-08 training classes and publications are counted under a plan and its item")
    void activitiesAreCountedUnderAPlanAndListedByName() {
        var answer = activities.record(scope, activity("Tập huấn Đề án 06", 4, 205));
        activities.record(scope, activity("Hội nghị", 1, null));
        activities.record(scope, activity("Ấn phẩm", 1, null));

        var recorded = ((RecordActivity.Answer.Recorded) answer).activity();
        assertThat(activities.fetch(scope, recorded.id())).isEqualTo(recorded);
        assertThat(recorded.count()).isEqualTo(4);
        assertThat(recorded.participants()).isEqualTo(205);
        assertThat(recorded.item()).isEqualTo(item);
        var filter = new ActivityFilter(plan, unit.id(), ActivityKind.TRAINING);
        assertThat(activities.list(scope, filter, PAGE).items())
                .extracting(Activity::name)
                .containsExactly("Ấn phẩm", "Hội nghị", "Tập huấn Đề án 06");
        assertThat(activities.list(south, filter, PAGE).items()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var unknown = new ItemKey("khong-co");

        assertThat(activities.record(scope, activity(" ", 1, null)))
                .isEqualTo(new RecordActivity.Answer.NameUnfit(300));
        assertThat(activities.record(scope, activity("Hội nghị", 0, null)))
                .isEqualTo(new RecordActivity.Answer.CountUnfit(10_000, 10_000_000));
        assertThat(mediaItems.record(scope, media("Tin", "javascript:alert(1)", DAY)))
                .isEqualTo(new RecordMediaItem.Answer.LinkUnfit(1000));
        assertThat(mediaItems.record(scope, media("Tin", null, TO_COME)))
                .isEqualTo(new RecordMediaItem.Answer.DayToCome());
        assertThat(achievements.record(scope, achievement(unknown, "Vượt")))
                .isEqualTo(new RecordAchievement.Answer.ItemUnknown(unknown));
        assertThatThrownBy(() -> activities.record(south, activity("Hội nghị", 1, null)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    @DisplayName("S2-43, S4-12 what the department's bulletin and website have brought")
    void mediaItemsSpeakOfPeopleAndCarryTheirLink() {
        var link = "https://sotuphap.backan.gov.vn/tin";

        var answer = mediaItems.record(scope, media("Người tốt, việc tốt", link, DAY));

        var recorded = ((RecordMediaItem.Answer.Recorded) answer).mediaItem();
        assertThat(recorded.link()).isEqualTo(link);
        assertThat(recorded.subject()).isEqualTo(new Subject.OfPerson(an.id()));
        var filter = new MediaItemFilter(unit.id(), plan, an.id());
        assertThat(mediaItems.list(scope, filter, PAGE).items()).containsExactly(recorded);
    }

    @Test
    void achievementsSpeakOfAnItemOfThePlanAndStandNewestFirst() {
        achievements.record(scope, achievement(item, "Đạt chỉ tiêu"));
        achievements.record(scope, achievement(null, "Hoàn thành vượt mức"));

        var filter = new AchievementFilter(plan, unit.id(), an.id());
        assertThat(achievements.list(scope, filter, PAGE).items())
                .extracting(Achievement::text)
                .containsExactly("Hoàn thành vượt mức", "Đạt chỉ tiêu");
    }

    @Test
    void aMistakeIsStruckOutOnceAndStaysWithItsReason() {
        var answer = activities.record(scope, activity("Ghi nhầm", 1, null));
        var mistake = ((RecordActivity.Answer.Recorded) answer).activity().id();
        var key = new EvidenceKey.Activity(mistake);
        var strike = new StrikeEvidence(key, "Ghi nhầm đơn vị");

        assertThat(strikes.strike(scope, strike)).isInstanceOf(StrikeEvidence.Answer.Struck.class);
        assertThat(strikes.strike(scope, strike))
                .isEqualTo(new StrikeEvidence.Answer.StruckBefore());

        assertThat(activities.fetch(scope, mistake).reason()).isEqualTo("Ghi nhầm đơn vị");
        var all = new ActivityFilter(null, null, null);
        assertThat(activities.list(scope, all, PAGE).items()).isEmpty();
    }

    @Test
    void whatWasStruckOutByMistakeIsTakenInAgain() {
        var recorded = activities.record(scope, activity("Hội nghị", 1, null));
        var published = mediaItems.record(scope, media("Tin", null, DAY));
        var achieved = achievements.record(scope, achievement(null, "Vượt"));
        var keys =
                List.of(
                        new EvidenceKey.Activity(
                                ((RecordActivity.Answer.Recorded) recorded).activity().id()),
                        new EvidenceKey.MediaItem(
                                ((RecordMediaItem.Answer.Recorded) published).mediaItem().id()),
                        new EvidenceKey.Achievement(
                                ((RecordAchievement.Answer.Recorded) achieved).achievement().id()));

        for (StrikableKey key : keys) {
            assertThat(strikes.restore(scope, new RestoreEvidence(key)))
                    .isEqualTo(new RestoreEvidence.Answer.NotStruck());
            strikes.strike(scope, new StrikeEvidence(key, "Ghi nhầm"));
            var answer = strikes.restore(scope, new RestoreEvidence(key));
            assertThat(((RestoreEvidence.Answer.Restored) answer).evidence().reason()).isNull();
            assertThatThrownBy(() -> strikes.restore(south, new RestoreEvidence(key)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void headsWriteForTheirOwnUnitOnly() {
        var head = casting.colleague(scope, "một mật khẩu dài", Role.UNIT_HEAD);
        var other = awards.unit(scope, "Phòng khác", 1, 1);
        people.head(scope, other, people.person(scope, other, "Trưởng phòng", head));

        assertThat(activities.record(head, activity("Hội nghị", 1, null)))
                .isEqualTo(new RecordActivity.Answer.NotYourUnit());
        assertThat(mediaItems.record(head, media("Tin", null, DAY)))
                .isEqualTo(new RecordMediaItem.Answer.NotYourUnit());
        assertThat(achievements.record(head, achievement(null, "Vượt")))
                .isEqualTo(new RecordAchievement.Answer.NotYourUnit());
    }
}
