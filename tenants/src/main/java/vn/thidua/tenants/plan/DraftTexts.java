package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.tenants.plan.Desk.Held;
import vn.thidua.tenants.plan.EditAnswer.Conflict;
import vn.thidua.tenants.plan.EditAnswer.NotNow;
import vn.thidua.tenants.plan.EditAnswer.Refused;
import vn.thidua.tenants.plan.EditAnswer.Saved;

/** The door to the header of a draft and to what it says of whole sections. */
@Singleton
@Transactional
public class DraftTexts {
    private final Desk desk;
    private final DraftStore store;
    private final PlanRepository plans;

    DraftTexts(Desk desk, DraftStore store, PlanRepository plans) {
        this.desk = desk;
        this.store = store;
        this.plans = plans;
    }

    /** An editor writes the header; whoever started from an older one gets a conflict. */
    public EditAnswer<PlanHeader> change(Scope scope, ChangeHeader command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new NotNow<>(standing);
            case Held.Open(var plan, var body) -> change(scope, command, plan, body);
        };
    }

    private EditAnswer<PlanHeader> change(
            Scope scope, ChangeHeader command, PlanRow plan, PlanBody body) {
        if (body.header().revision() != command.expected()) {
            return new Conflict<>(body.header());
        }
        var refusals = HeaderRules.refusals(command.header());
        if (!refusals.isEmpty()) {
            return new Refused<>(refusals);
        }
        var header = command.header().withRevision(command.expected() + 1);
        return switch (body.withHeader(header)) {
            case Attempt.Refused(var reasons) -> new Refused<>(reasons);
            case Attempt.Made(var changed) -> {
                store.saveHeader(scope.tenant(), plan.id(), changed);
                retitle(plan, header);
                var detail = Map.of("revision", Integer.toString(header.revision()));
                desk.done(scope, plan, "plan.header.change", detail);
                yield new Saved<>(header);
            }
        };
    }

    /** A plan in force is listed under its issued title until the next version is issued. */
    private void retitle(PlanRow plan, PlanHeader header) {
        if (plan.version() == 0) {
            plans.retitle(
                    plan.tenantId(), plan.id(), PlanRow.titleOf(header), PlanRow.foldedOf(header));
        }
    }

    /** An editor states that there is nothing in a section, or leaves it silent again. */
    public EditAnswer<Set<Section>> state(Scope scope, StateSection command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new NotNow<>(standing);
            case Held.Open(var plan, var body) -> state(scope, command, plan, body);
        };
    }

    private EditAnswer<Set<Section>> state(
            Scope scope, StateSection command, PlanRow plan, PlanBody body) {
        var sections = EnumSet.noneOf(Section.class);
        sections.addAll(body.statedNone());
        var changes =
                command.none()
                        ? sections.add(command.section())
                        : sections.remove(command.section());
        if (!changes) {
            return new Saved<>(body.statedNone());
        }
        return switch (body.withStatedNone(sections)) {
            case Attempt.Refused(var reasons) -> new Refused<>(reasons);
            case Attempt.Made(var changed) -> {
                store.saveStatedNone(scope.tenant(), plan.id(), changed.statedNone());
                var detail =
                        Map.of(
                                "section", command.section().name(),
                                "none", Boolean.toString(command.none()));
                desk.done(scope, plan, "plan.section.change", detail);
                yield new Saved<>(changed.statedNone());
            }
        };
    }
}
