package vn.thidua.platform.rulebook;

/** Why a bonus is what it is. */
public enum BonusOutcome {
    /** It is paid. */
    PAID,
    /** Nothing is paid, because a higher title for the same period is conferred with it. */
    HIGHER_TITLE_PAID,
    /** No rule in force provides for money. */
    NOT_PROVIDED,
    /** No rule in force knows the award. */
    AWARD_UNKNOWN
}
