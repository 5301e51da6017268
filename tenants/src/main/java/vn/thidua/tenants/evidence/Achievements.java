package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.attachment.Attaching;

/** The door of what people and collectives have achieved of plans. */
@Singleton
@Transactional
public class Achievements {
    /** Their type, as the API calls it. */
    static final String TYPE = "Achievement";

    private static final String ORDER = "achievement.order";
    private static final AchievementId AFTER_ALL = new AchievementId(new UUID(-1L, -1L));

    private final AchievementRepository achievements;
    private final PlanPlaces places;
    private final Subjects subjects;
    private final Keepers keepers;
    private final Attaching attaching;
    private final Audit audit;
    private final Clock clock;

    Achievements(
            AchievementRepository achievements,
            PlanPlaces places,
            Subjects subjects,
            Keepers keepers,
            Attaching attaching,
            Audit audit,
            Clock clock) {
        this.achievements = achievements;
        this.places = places;
        this.subjects = subjects;
        this.keepers = keepers;
        this.attaching = attaching;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes an achievement down. */
    public RecordAchievement.Answer record(Scope scope, RecordAchievement command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var subject = subjects.fetch(scope, command.subject());
        if (!keepers.mayActFor(scope, subject.unit())) {
            return new RecordAchievement.Answer.NotYourUnit();
        }
        var refusal = refusal(scope, command, subject);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var row =
                new AchievementRow(
                        scope.tenant(),
                        AchievementId.next(),
                        command.plan(),
                        command.item() == null ? null : command.item().value(),
                        subject.person(),
                        subject.unit(),
                        command.text().strip(),
                        command.achievedOn(),
                        clock.instant(),
                        scope.account(),
                        null);
        achievements.insert(row);
        attaching.attach(scope, command.attachments(), TYPE, row.id());
        audit.record(scope, "achievement.record", TYPE, row.id(), Map.of());
        return new RecordAchievement.Answer.Recorded(row.achievement());
    }

    private Optional<RecordAchievement.Answer> refusal(
            Scope scope, RecordAchievement command, SubjectLine subject) {
        if (!places.isIssued(scope, command.plan())) {
            return Optional.of(new RecordAchievement.Answer.PlanNotIssued());
        }
        if (command.item() != null && !places.hasItem(scope, command.plan(), command.item())) {
            return Optional.of(new RecordAchievement.Answer.ItemUnknown(command.item()));
        }
        if (subject.gone()) {
            return Optional.of(new RecordAchievement.Answer.SubjectGone());
        }
        if (isUnfit(command.text(), Achievement.TEXT_MAX)) {
            return Optional.of(new RecordAchievement.Answer.TextUnfit(Achievement.TEXT_MAX));
        }
        if (command.achievedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(new RecordAchievement.Answer.DayToCome());
        }
        return attaching
                .findTaken(scope, command.attachments())
                .map(RecordAchievement.Answer.FileTaken::new);
    }

    private static boolean isUnfit(String text, int charactersMax) {
        return text.isBlank() || text.strip().length() > charactersMax;
    }

    /**
     * The achievement, also when it was struck out.
     *
     * @throws NotVisible if the agency has none such
     */
    public Achievement fetch(Scope scope, AchievementId achievement) {
        scope.require(Permission.READ);
        return achievements
                .find(scope.tenant(), achievement)
                .map(AchievementRow::achievement)
                .orElseThrow(() -> new NotVisible("achievement"));
    }

    /** The agency's achievements, the newest first. */
    public Page<Achievement> list(Scope scope, AchievementFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(ORDER, 1).map(at -> new AchievementId(at.id(0)));
        var rows =
                achievements.search(
                        scope.tenant(),
                        filter.plan(),
                        filter.unit(),
                        filter.person(),
                        before.orElse(AFTER_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(ORDER, row.id().value()))
                .map(AchievementRow::achievement);
    }
}
