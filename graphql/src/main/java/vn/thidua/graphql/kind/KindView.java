package vn.thidua.graphql.kind;

import java.util.List;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Section;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.KindState;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.kind.SuperiorRelation;

/** A kind of plan as clients see it. */
public record KindView(PlanKind kind) {
    /** Its id. */
    public PlanKindId id() {
        return kind.id();
    }

    String name() {
        return kind.definition().name();
    }

    boolean active() {
        return kind.state() == KindState.ACTIVE;
    }

    int position() {
        return kind.definition().position();
    }

    KindScope scope() {
        return kind.definition().scope();
    }

    MovementKind movementKind() {
        return kind.definition().movementKind();
    }

    List<Section> requiredSections() {
        return kind.definition().requiredSections().stream().sorted().toList();
    }

    String register() {
        return kind.definition().register();
    }

    String numberPattern() {
        return kind.definition().numberPattern();
    }

    List<SuperiorRelation> answers() {
        return kind.definition().answers().stream().sorted().toList();
    }

    int revision() {
        return kind.revision();
    }
}
