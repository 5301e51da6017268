package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.tenants.attachment.Attaching;

/** The door of role models: found, nurtured, summed up, followed by others. */
@Singleton
@Transactional
public class RoleModels {
    /** Their type, as the API calls it. */
    static final String TYPE = "RoleModel";

    private static final String BY_NAME = "role-model.name";
    private static final RoleModelId BEFORE_ALL = new RoleModelId(new UUID(0, 0));

    private final RoleModelRepository roleModels;
    private final RoleModelStepRepository steps;
    private final Subjects subjects;
    private final PlanPlaces places;
    private final Keepers keepers;
    private final Attaching attaching;
    private final RoleModelTallies tallies;
    private final Audit audit;
    private final Clock clock;

    RoleModels(
            RoleModelRepository roleModels,
            RoleModelStepRepository steps,
            Subjects subjects,
            PlanPlaces places,
            Keepers keepers,
            Attaching attaching,
            RoleModelTallies tallies,
            Audit audit,
            Clock clock) {
        this.roleModels = roleModels;
        this.steps = steps;
        this.subjects = subjects;
        this.places = places;
        this.keepers = keepers;
        this.attaching = attaching;
        this.tallies = tallies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes a person or collective that others can learn from. */
    public DiscoverRoleModel.Answer discover(Scope scope, DiscoverRoleModel command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var subject = subjects.fetch(scope, command.subject());
        if (!keepers.mayActFor(scope, subject.unit())) {
            return new DiscoverRoleModel.Answer.NotYourUnit();
        }
        var refusal = refusal(scope, command, subject);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var taken = attaching.findTaken(scope, command.attachments());
        if (taken.isPresent()) {
            return new DiscoverRoleModel.Answer.FileTaken(taken.get());
        }
        var row =
                new RoleModelRow(
                        scope.tenant(),
                        RoleModelId.next(),
                        command.name().strip(),
                        subject.person(),
                        subject.unit(),
                        command.plan(),
                        RoleModelStage.DISCOVER,
                        command.discoveredOn(),
                        1,
                        null);
        roleModels.insert(row);
        attaching.attach(scope, command.attachments(), TYPE, row.id());
        write(scope, row, command.discoveredOn(), command.note().strip(), false);
        return new DiscoverRoleModel.Answer.Discovered(row.roleModel());
    }

    private Optional<DiscoverRoleModel.Answer> refusal(
            Scope scope, DiscoverRoleModel command, SubjectLine subject) {
        if (command.plan() != null && !places.isIssued(scope, command.plan())) {
            return Optional.of(new DiscoverRoleModel.Answer.PlanNotIssued());
        }
        if (subject.gone()) {
            return Optional.of(new DiscoverRoleModel.Answer.SubjectGone());
        }
        if (isUnfit(command.name(), RoleModel.NAME_MAX)) {
            return Optional.of(new DiscoverRoleModel.Answer.NameUnfit(RoleModel.NAME_MAX));
        }
        if (isUnfit(command.note(), RoleModel.NOTE_MAX)) {
            return Optional.of(new DiscoverRoleModel.Answer.NoteUnfit(RoleModel.NOTE_MAX));
        }
        return isToCome(command.discoveredOn())
                ? Optional.of(new DiscoverRoleModel.Answer.DayToCome())
                : Optional.empty();
    }

    private static boolean isUnfit(String text, int charactersMax) {
        return text.isBlank() || text.strip().length() > charactersMax;
    }

    private boolean isToCome(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }

    /** Writes down what has come of it, under the number that the row has taken. */
    private void write(Scope scope, RoleModelRow row, LocalDate day, String note, boolean back) {
        var now = clock.instant();
        var account = scope.account();
        steps.insert(
                new RoleModelStepRow(
                        scope.tenant(),
                        row.id(),
                        row.step(),
                        now,
                        account,
                        row.stage(),
                        day,
                        note,
                        back));
        var verb = back ? "roleModel.stepBack" : "roleModel.advance";
        audit.record(scope, verb, TYPE, row.id(), Map.of("stage", row.stage().name()));
        tallies.restate(scope, row.id());
    }

    /** Goes on to the next stage. */
    public AdvanceRoleModel.Answer advance(Scope scope, AdvanceRoleModel command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var before = fetch(scope, command.roleModel());
        if (!keepers.mayActFor(scope, before.unit())) {
            return new AdvanceRoleModel.Answer.NotYourUnit();
        }
        if (before.reason() != null) {
            return new AdvanceRoleModel.Answer.StruckOut();
        }
        if (isUnfit(command.note(), RoleModel.NOTE_MAX)) {
            return new AdvanceRoleModel.Answer.NoteUnfit(RoleModel.NOTE_MAX);
        }
        if (isToCome(command.stepOn()) || command.stepOn().isBefore(before.stageOn())) {
            return new AdvanceRoleModel.Answer.DayUnfit(before.stageOn());
        }
        var from = before(command.to());
        if (from == null
                || roleModels.advance(
                                scope.tenant(), before.id(), from, command.to(), command.stepOn())
                        == 0) {
            return new AdvanceRoleModel.Answer.NotNext(fetch(scope, before.id()).stage());
        }
        write(scope, row(scope, before.id()), command.stepOn(), command.note().strip(), false);
        return new AdvanceRoleModel.Answer.Advanced(fetch(scope, before.id()));
    }

    /** Takes the last step back; the stage before is since the day since which it was. */
    public StepRoleModelBack.Answer stepBack(Scope scope, StepRoleModelBack command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var now = fetch(scope, command.roleModel());
        if (!keepers.mayActFor(scope, now.unit())) {
            return new StepRoleModelBack.Answer.NotYourUnit();
        }
        if (now.reason() != null) {
            return new StepRoleModelBack.Answer.StruckOut();
        }
        if (isUnfit(command.reason(), RoleModel.NOTE_MAX)) {
            return new StepRoleModelBack.Answer.ReasonUnfit(RoleModel.NOTE_MAX);
        }
        var to = before(command.from());
        var since = to == null ? null : since(scope, now.id(), to);
        if (to == null
                || since == null
                || roleModels.stepBack(scope.tenant(), now.id(), command.from(), to, since) == 0) {
            return new StepRoleModelBack.Answer.NotThere(fetch(scope, now.id()).stage());
        }
        write(scope, row(scope, now.id()), since, command.reason().strip(), true);
        return new StepRoleModelBack.Answer.SteppedBack(fetch(scope, now.id()));
    }

    /** The day since which they last were at a stage. */
    private @Nullable LocalDate since(Scope scope, RoleModelId id, RoleModelStage stage) {
        return steps.list(scope.tenant(), List.of(id)).stream()
                .filter(step -> step.stage() == stage)
                .map(RoleModelStepRow::stepOn)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable RoleModelStage before(RoleModelStage stage) {
        return switch (stage) {
            case DISCOVER -> null;
            case NURTURE -> RoleModelStage.DISCOVER;
            case SUMMARIZE -> RoleModelStage.NURTURE;
            case REPLICATE -> RoleModelStage.SUMMARIZE;
        };
    }

    private RoleModelRow row(Scope scope, RoleModelId id) {
        return roleModels.list(scope.tenant(), List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("role model"));
    }

    /**
     * The role model, also when it was struck out.
     *
     * @throws NotVisible if the agency has none such
     */
    public RoleModel fetch(Scope scope, RoleModelId roleModel) {
        scope.require(Permission.READ);
        return row(scope, roleModel).roleModel();
    }

    /** The agency's role models by name, in the Vietnamese alphabet. */
    public Page<RoleModel> list(Scope scope, RoleModelFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var after = page.cursor(BY_NAME, 2);
        var rows =
                roleModels.byName(
                        scope.tenant(),
                        filter.stage(),
                        filter.unit(),
                        filter.plan(),
                        after.map(at -> at.string(0)).orElse(""),
                        after.map(at -> new RoleModelId(at.id(1))).orElse(BEFORE_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(BY_NAME, row.name(), row.id().value()))
                .map(RoleModelRow::roleModel);
    }

    /** What was done with these, in its order. */
    public Map<RoleModelId, List<RoleModelStep>> steps(
            Scope scope, Collection<RoleModelId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : steps.list(scope.tenant(), wanted).stream()
                        .collect(
                                Collectors.groupingBy(
                                        RoleModelStepRow::roleModelId,
                                        Collectors.mapping(
                                                RoleModelStepRow::taken, Collectors.toList())));
    }
}
