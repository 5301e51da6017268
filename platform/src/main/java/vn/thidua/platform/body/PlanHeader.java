package vn.thidua.platform.body;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.body.value.Recurrence;

/**
 * What a plan says about itself as a whole. Real plans leave much of it out.
 *
 * @param revision counts the changes while it is drafted, so that two editors notice each other
 * @param title the subject of the document
 * @param theme the theme or the name of the movement, without its quotation marks
 * @param shortName the name that the plan gives its movement for its own use
 * @param period absent in open-ended plans
 * @param timingText the words about when it is carried out
 * @param movementKind the kind, as a field of its own, for plans whose words waver
 * @param continuity what it builds on
 * @param previousPlan the plan of the period before, as cited
 * @param portal where it is made public
 */
@Serdeable
public record PlanHeader(
        int revision,
        @Nullable String title,
        @Nullable String theme,
        @Nullable String shortName,
        @Nullable PlanAct planAct,
        @Nullable Letterhead letterhead,
        @Nullable Signature signature,
        @Nullable Period period,
        @Nullable Recurrence recurrence,
        @Nullable String timingText,
        @Nullable MovementKind movementKind,
        @Nullable String continuity,
        @Nullable String previousPlan,
        @Nullable String portal) {

    /** The header of a plan that does not say anything yet. */
    public static final PlanHeader BLANK =
            new PlanHeader(
                    1, null, null, null, null, null, null, null, null, null, null, null, null,
                    null);

    public PlanHeader {
        if (revision < 1) {
            throw new BodyRefusedException(new BodyRefused.TooSmall("revision", revision, 1));
        }
    }

    /** The same under another title. */
    public PlanHeader titled(String other) {
        return new PlanHeader(
                revision,
                other,
                theme,
                shortName,
                planAct,
                letterhead,
                signature,
                period,
                recurrence,
                timingText,
                movementKind,
                continuity,
                previousPlan,
                portal);
    }

    /** The same, signed like this. */
    public PlanHeader signedBy(Signature other) {
        return new PlanHeader(
                revision,
                title,
                theme,
                shortName,
                planAct,
                letterhead,
                other,
                period,
                recurrence,
                timingText,
                movementKind,
                continuity,
                previousPlan,
                portal);
    }

    /** The same with another revision. */
    public PlanHeader withRevision(int next) {
        return new PlanHeader(
                next,
                title,
                theme,
                shortName,
                planAct,
                letterhead,
                signature,
                period,
                recurrence,
                timingText,
                movementKind,
                continuity,
                previousPlan,
                portal);
    }
}
