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
import vn.thidua.tenants.unit.Units;

/** The door of activities that were held under plans. */
@Singleton
@Transactional
public class Activities {
    /** Their type, as the API calls it. */
    static final String TYPE = "Activity";

    private static final String ORDER = "activity.order";
    private static final ActivityId BEFORE_ALL = new ActivityId(new UUID(0, 0));

    private final ActivityRepository activities;
    private final PlanPlaces places;
    private final Units units;
    private final Keepers keepers;
    private final Attaching attaching;
    private final Audit audit;
    private final Clock clock;

    Activities(
            ActivityRepository activities,
            PlanPlaces places,
            Units units,
            Keepers keepers,
            Attaching attaching,
            Audit audit,
            Clock clock) {
        this.activities = activities;
        this.places = places;
        this.units = units;
        this.keepers = keepers;
        this.attaching = attaching;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes an activity down. */
    public RecordActivity.Answer record(Scope scope, RecordActivity command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var unit = units.fetch(scope, command.unit());
        if (!keepers.mayActFor(scope, unit.id())) {
            return new RecordActivity.Answer.NotYourUnit();
        }
        var refusal = refusal(scope, command);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var row =
                new ActivityRow(
                        scope.tenant(),
                        ActivityId.next(),
                        command.plan(),
                        command.item() == null ? null : command.item().value(),
                        unit.id(),
                        command.kind(),
                        command.name().strip(),
                        command.heldOn(),
                        command.count(),
                        command.participants(),
                        clock.instant(),
                        scope.account(),
                        null);
        activities.insert(row);
        attaching.attach(scope, command.attachments(), TYPE, row.id());
        audit.record(scope, "activity.record", TYPE, row.id(), Map.of());
        return new RecordActivity.Answer.Recorded(row.activity());
    }

    private Optional<RecordActivity.Answer> refusal(Scope scope, RecordActivity command) {
        if (!places.isIssued(scope, command.plan())) {
            return Optional.of(new RecordActivity.Answer.PlanNotIssued());
        }
        if (command.item() != null && !places.hasItem(scope, command.plan(), command.item())) {
            return Optional.of(new RecordActivity.Answer.ItemUnknown(command.item()));
        }
        if (isUnfit(command.name(), Activity.NAME_MAX)) {
            return Optional.of(new RecordActivity.Answer.NameUnfit(Activity.NAME_MAX));
        }
        if (!counts(command)) {
            return Optional.of(
                    new RecordActivity.Answer.CountUnfit(
                            Activity.COUNT_MAX, Activity.PARTICIPANTS_MAX));
        }
        if (command.heldOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(new RecordActivity.Answer.DayToCome());
        }
        return attaching
                .findTaken(scope, command.attachments())
                .map(RecordActivity.Answer.FileTaken::new);
    }

    private static boolean counts(RecordActivity command) {
        var participants = command.participants();
        return command.count() >= 1
                && command.count() <= Activity.COUNT_MAX
                && (participants == null
                        || participants >= 1 && participants <= Activity.PARTICIPANTS_MAX);
    }

    private static boolean isUnfit(String text, int charactersMax) {
        return text.isBlank() || text.strip().length() > charactersMax;
    }

    /**
     * The activity, also when it was struck out.
     *
     * @throws NotVisible if the agency has none such
     */
    public Activity fetch(Scope scope, ActivityId activity) {
        scope.require(Permission.READ);
        return activities
                .find(scope.tenant(), activity)
                .map(ActivityRow::activity)
                .orElseThrow(() -> new NotVisible("activity"));
    }

    /** The agency's activities in the Vietnamese alphabet. */
    public Page<Activity> list(Scope scope, ActivityFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var after = page.cursor(ORDER, 2);
        var rows =
                activities.search(
                        scope.tenant(),
                        filter.plan(),
                        filter.unit(),
                        filter.kind(),
                        after.map(at -> at.string(0)).orElse(""),
                        after.map(at -> new ActivityId(at.id(1))).orElse(BEFORE_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(ORDER, row.name(), row.id().value()))
                .map(ActivityRow::activity);
    }
}
