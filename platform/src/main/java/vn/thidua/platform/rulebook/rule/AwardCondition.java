package vn.thidua.platform.rulebook.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;

/** Something of a standard that the records can answer. Awards are named by their codes. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AwardCondition.HeldBefore.class, name = "HELD_BEFORE"),
    @JsonSubTypes.Type(value = AwardCondition.TasksCompleted.class, name = "TASKS_COMPLETED"),
    @JsonSubTypes.Type(value = AwardCondition.Innovation.class, name = "INNOVATION"),
    @JsonSubTypes.Type(value = AwardCondition.MembersHold.class, name = "MEMBERS_HOLD"),
    @JsonSubTypes.Type(value = AwardCondition.MembersComplete.class, name = "MEMBERS_COMPLETE"),
    @JsonSubTypes.Type(value = AwardCondition.NobodyDisciplined.class, name = "NOBODY_DISCIPLINED"),
    @JsonSubTypes.Type(value = AwardCondition.MovementLasts.class, name = "MOVEMENT_LASTS"),
    @JsonSubTypes.Type(value = AwardCondition.LeadsGroup.class, name = "LEADS_GROUP"),
    @JsonSubTypes.Type(value = AwardCondition.Seniority.class, name = "SENIORITY")
})
public sealed interface AwardCondition {
    /** The subject has held an award in so many years, one after the other up to this one. */
    @Serdeable
    record HeldBefore(String award, int years) implements AwardCondition {
        public HeldBefore {
            Checks.atLeast("years", years, 1);
        }
    }

    /** The subject has completed the tasks of the year at least so well. */
    @Serdeable
    record TasksCompleted(TaskCompletion completion) implements AwardCondition {}

    /** The subject has a recognised initiative or scientific work with effect at least so far. */
    @Serdeable
    record Innovation(EffectScope scope) implements AwardCondition {}

    /** Of the collective's members at least so many percent hold an award, and at least so many. */
    @Serdeable
    record MembersHold(String award, int percentMin, int membersMin) implements AwardCondition {
        public MembersHold {
            Checks.percent(percentMin);
            Checks.atLeast("membersMin", membersMin, 0);
        }
    }

    /** At least so many percent of the collective's members have completed their tasks. */
    @Serdeable
    record MembersComplete(int percentMin) implements AwardCondition {
        public MembersComplete {
            Checks.percent(percentMin);
        }
    }

    /** Nobody in the collective, or not the person, had this sanction in the year, or a harder. */
    @Serdeable
    record NobodyDisciplined(DisciplinaryAction from) implements AwardCondition {}

    /** The movement runs at least so many years and, where said, the Prime Minister launched it. */
    @Serdeable
    record MovementLasts(int years, boolean launchedByPrimeMinister) implements AwardCondition {
        public MovementLasts {
            Checks.atLeast("years", years, 1);
        }
    }

    /** The collective is the first of its emulation group in the year. */
    @Serdeable
    record LeadsGroup(boolean nationwide) implements AwardCondition {}

    /** The person has served so many years in what the standard says; people judge it. */
    @Serdeable
    record Seniority(int years) implements AwardCondition {
        public Seniority {
            Checks.atLeast("years", years, 1);
        }
    }
}
