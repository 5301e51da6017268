package vn.thidua.tenants.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Section;

/**
 * What an agency says of one kind of plan. It may come from outside with faults in it; what is
 * stored has none.
 *
 * @param name as its people call it, in Vietnamese
 * @param position its place among the kinds
 * @param movementKind what a movement in such a plan is unless it says otherwise
 * @param requiredSections the sections that such a plan fills, or states to be empty, before it is
 *     submitted
 * @param register the yearly register that its numbers come from
 * @param numberPattern how its symbol is written, see {@link NumberPattern}
 * @param under the kinds that such a plan may stand under inside the agency: a unit's plan stands
 *     under one of them, an agency's may stand alone
 * @param answers whose published plans such a plan may answer
 */
public record KindDefinition(
        String name,
        int position,
        KindScope scope,
        MovementKind movementKind,
        Set<Section> requiredSections,
        String register,
        String numberPattern,
        Set<PlanKindId> under,
        Set<SuperiorRelation> answers) {
    /** No name is longer. */
    public static final int NAME_MAX = 200;

    /** No position is greater. */
    public static final int POSITION_MAX = 1000;

    /** No register's name is longer. */
    public static final int REGISTER_MAX = 40;

    /** A kind stands under no more kinds than this. */
    public static final int UNDER_MAX = 20;

    public KindDefinition {
        name = Tidy.line(name);
        register = Tidy.line(register);
        requiredSections = Set.copyOf(requiredSections);
        under = Set.copyOf(under);
        answers = Set.copyOf(answers);
    }

    /** What is wrong with it by itself, in no other order than that of the faults. */
    public List<KindFault> faults() {
        var faults = new ArrayList<>(textFaults());
        if (position < 0 || position > POSITION_MAX) {
            faults.add(KindFault.POSITION_OUT_OF_RANGE);
        }
        if (scope == KindScope.UNIT && under.isEmpty()) {
            faults.add(KindFault.UNIT_PLAN_WITHOUT_PLACE);
        }
        if (scope == KindScope.UNIT && !answers.isEmpty()) {
            faults.add(KindFault.UNIT_PLAN_ANSWERS_OUTSIDE);
        }
        if (under.size() > UNDER_MAX) {
            faults.add(KindFault.UNDER_TOO_MANY);
        }
        return List.copyOf(faults);
    }

    private Set<KindFault> textFaults() {
        var faults = EnumSet.noneOf(KindFault.class);
        if (name.isBlank()) {
            faults.add(KindFault.NAME_MISSING);
        }
        if (name.length() > NAME_MAX) {
            faults.add(KindFault.NAME_TOO_LONG);
        }
        if (register.isBlank()) {
            faults.add(KindFault.REGISTER_MISSING);
        }
        if (register.length() > REGISTER_MAX) {
            faults.add(KindFault.REGISTER_TOO_LONG);
        }
        if (!NumberPattern.fits(numberPattern)) {
            faults.add(KindFault.NUMBER_PATTERN_UNFIT);
        }
        return faults;
    }

    /** How the symbols of such plans are written. */
    public NumberPattern pattern() {
        return new NumberPattern(numberPattern);
    }
}
